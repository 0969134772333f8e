"""How a sheet prints.

In LibreOffice's model all sheets share one page style, rows and columns repeated on each page have no effect, headers and footers
are right in memory and wrong in the file, and Zoom never says false.
"""
import re

from com.sun.star.awt import Size

from members.shim import Shim

LANDSCAPE = 2
# By the numbers of WPS: hundredths of a millimetre, upright.
PAPERS = {8: (29700, 42000), 9: (21000, 29700), 11: (14800, 21000)}
POINT = 2540 / 72
FIELDS = {'P': 'PageNumber', 'N': 'PageCount', 'A': 'SheetName', 'F': 'FileName', 'D': 'DateTime'}
SKIPPED = {'IsPhysical', 'IsAutoUpdate', 'Hidden', 'DisplayName', 'FollowStyle'}


class PageSetup(Shim):
    TYPE = 'PageSetup'

    def __init__(self, book, sheet):
        self.book = book
        self.sheet = sheet
        self.style = None

    @property
    def styles(self):
        return self.book.document.StyleFamilies.getByName('PageStyles')

    def target(self):
        return self.styles.getByName(self.sheet.PageStyle)

    def put(self, name, value):
        # Each write lays all sheets out anew.
        if getattr(self.own(), name) != value:
            setattr(self.own(), name, value)

    def own(self):
        """The page style of this sheet alone."""
        if self.style is None:
            self.style = self.find_own()
        return self.style

    def find_own(self):
        name = self.sheet.PageStyle
        sheets = self.book.document.Sheets
        is_shared = any(
            it.PageStyle == name and it.Name != self.sheet.Name
            for it in (sheets.getByIndex(index) for index in range(sheets.Count))
        )
        if is_shared or name == 'Default':
            self.sheet.PageStyle = self.copied(self.target())
        return self.target()

    def copied(self, style):
        number = self.styles.Count
        while self.styles.hasByName(f'Page{number}'):
            number += 1
        self.styles.insertByName(f'Page{number}', self.book.document.createInstance('com.sun.star.style.PageStyle'))
        copy = self.styles.getByName(f'Page{number}')
        # Headers and footers take their looks only once they are there.
        copy.HeaderIsOn, copy.FooterIsOn = style.HeaderIsOn, style.FooterIsOn
        names = [it.Name for it in style.PropertySetInfo.Properties if it.Name not in SKIPPED and not it.Attributes & 16]
        told = [(name, value) for name, value in zip(names, style.getPropertyValues(tuple(names))) if value is not None]
        copy.setPropertyValues(tuple(it[0] for it in told), tuple(it[1] for it in told))
        return copy.Name

    def get_Orientation(self):
        return LANDSCAPE if self.target().IsLandscape else 1

    def set_Orientation(self, value):
        style = self.own()
        if style.IsLandscape != (int(value) == LANDSCAPE):
            size = Size(style.Height, style.Width)
            style.IsLandscape = int(value) == LANDSCAPE
            style.Size = size

    def get_PaperSize(self):
        size = self.target().Size
        upright = sorted([size.Width, size.Height])
        near = [number for number, it in PAPERS.items() if all(abs(a - b) < 50 for a, b in zip(it, upright))]
        return near[0] if near else 0

    def set_PaperSize(self, value):
        style = self.own()
        if self.get_PaperSize() != int(value):
            width, height = PAPERS[int(value)]
            style.Size = Size(height, width) if style.IsLandscape else Size(width, height)

    def get_Zoom(self):
        style = self.target()
        return False if style.ScaleToPagesX or style.ScaleToPagesY else style.PageScale

    def set_Zoom(self, value):
        style = self.own()
        if value is False:
            if not style.ScaleToPagesX and not style.ScaleToPagesY:
                style.ScaleToPagesX, style.ScaleToPagesY = 1, 1
        else:
            for name, it in (('ScaleToPagesX', 0), ('ScaleToPagesY', 0), ('PageScale', int(value))):
                self.put(name, it)

    def get_PrintArea(self):
        areas = self.sheet.getPrintAreas()
        return ','.join(self.absolute(it) for it in areas)

    def absolute(self, address):
        cells = self.sheet.getCellRangeByPosition(
            address.StartColumn, address.StartRow, address.EndColumn, address.EndRow
        )
        return cells.AbsoluteName.split('.', 1)[1]

    def set_PrintArea(self, value):
        texts = [it for it in str(value or '').split(',') if it]
        self.sheet.setPrintAreas(tuple(self.sheet.getCellRangeByName(it).RangeAddress for it in texts))

    def get_PrintTitleRows(self):
        rows = self.sheet.getTitleRows()
        return f'${rows.StartRow + 1}:${rows.EndRow + 1}' if self.sheet.getPrintTitleRows() else ''

    def set_PrintTitleRows(self, value):
        self.sheet.setPrintTitleRows(bool(value))
        if value:
            first, last = (int(it) for it in str(value).replace('$', '').split(':'))
            self.sheet.setTitleRows(self.sheet.getCellRangeByPosition(0, first - 1, 0, last - 1).RangeAddress)

    def get_PrintTitleColumns(self):
        columns = self.sheet.getTitleColumns()
        if not self.sheet.getPrintTitleColumns():
            return ''
        names = self.sheet.Columns.ElementNames
        return f'${names[columns.StartColumn]}:${names[columns.EndColumn]}'

    def set_PrintTitleColumns(self, value):
        self.sheet.setPrintTitleColumns(bool(value))
        if value:
            first, last = str(value).replace('$', '').split(':')
            cells = self.sheet.getCellRangeByName(f'{first}1:{last}1')
            self.sheet.setTitleColumns(cells.RangeAddress)


def fitted(member, name):
    def read(self):
        return getattr(self.target(), name) or False

    def write(self, value):
        self.put(name, int(value or 0))

    setattr(PageSetup, f'get_{member}', read)
    setattr(PageSetup, f'set_{member}', write)


def length(member, name):
    def read(self):
        return getattr(self.target(), name) / POINT

    def write(self, value):
        self.put(name, round(float(value) * POINT))

    setattr(PageSetup, f'get_{member}', read)
    setattr(PageSetup, f'set_{member}', write)


def outer(edge):
    """The header stands in Excel between its margin and that of the cells; in LibreOffice it has a height of its own."""
    part = 'Header' if edge == 'Top' else 'Footer'

    def body_margin(style):
        own = getattr(style, f'{edge}Margin')
        return own + getattr(style, f'{part}Height') if getattr(style, f'{part}IsOn') else own

    def read_body(self):
        return body_margin(self.target()) / POINT

    def write_body(self, value):
        style = self.own()
        self.book.state['margins'][style.Name, edge] = float(value) * POINT
        place(style, self.book.state['margins'])

    def read_part(self):
        told = self.book.state['margins'].get((self.sheet.PageStyle, part))
        if told is not None:
            return told / POINT
        return getattr(self.target(), f'{edge}Margin') / POINT

    def write_part(self, value):
        style = self.own()
        self.book.state['margins'][style.Name, part] = float(value) * POINT
        place(style, self.book.state['margins'])

    setattr(PageSetup, f'get_{edge}Margin', read_body)
    setattr(PageSetup, f'set_{edge}Margin', write_body)
    setattr(PageSetup, f'get_{part}Margin', read_part)
    setattr(PageSetup, f'set_{part}Margin', write_part)


def place(style, margins):
    """The margins asked for, as LibreOffice says them with and without header and footer."""
    for edge, part in (('Top', 'Header'), ('Bottom', 'Footer')):
        body = margins.get((style.Name, edge))
        if body is None:
            continue
        if not getattr(style, f'{part}IsOn'):
            setattr(style, f'{edge}Margin', round(body))
            continue
        outside = margins.get((style.Name, part), body / 2)
        wanted = {
            f'{edge}Margin': round(outside),
            f'{part}IsDynamicHeight': False,
            f'{part}BodyDistance': 0,
            f'{part}Height': max(0, round(body - outside)),
        }
        for name, value in wanted.items():
            if getattr(style, name) != value:
                setattr(style, name, value)


def flag(member, name):
    setattr(PageSetup, f'get_{member}', lambda self: getattr(self.target(), name))
    setattr(PageSetup, f'set_{member}', lambda self, value: self.put(name, bool(value)))


def running(part, side):
    """A third of a header or footer, in Excel's codes."""

    def read(self):
        style = self.target()
        if not getattr(style, f'{part}IsOn'):
            return ''
        return coded(getattr(getattr(style, f'RightPage{part}Content'), f'{side}Text'))

    def write(self, value):
        style = self.own()
        is_new = not getattr(style, f'{part}IsOn')
        if is_new and not value:
            return
        if is_new:
            setattr(style, f'{part}IsOn', True)
            place(style, self.book.state['margins'])
        content = getattr(style, f'RightPage{part}Content')
        for each in ('Left', 'Center', 'Right') if is_new else ():
            getattr(content, f'{each}Text').setString('')
        fill(self.book.document, getattr(content, f'{side}Text'), str(value or ''))
        setattr(style, f'RightPage{part}Content', content)

    setattr(PageSetup, f'get_{side}{part}', read)
    setattr(PageSetup, f'set_{side}{part}', write)


def fill(document, text, codes):
    text.setString('')
    for code, plain in re.findall(r'&(.)|([^&]+)', codes):
        end = text.createTextCursor()
        end.gotoEnd(False)
        if code in FIELDS:
            field = document.createInstance(f'com.sun.star.text.TextField.{FIELDS[code]}')
            text.insertTextContent(end, field, False)
        elif code not in ('', '&'):
            raise ValueError(f'the code &{code} is not known')
        else:
            text.insertString(end, plain or '&', False)


def coded(text):
    codes = {name: code for code, name in FIELDS.items()}
    found = ''
    paragraphs = text.createEnumeration()
    while paragraphs.hasMoreElements():
        portions = paragraphs.nextElement().createEnumeration()
        while portions.hasMoreElements():
            portion = portions.nextElement()
            if portion.TextPortionType == 'TextField':
                services = ' '.join(portion.TextField.SupportedServiceNames)
                found += ''.join(f'&{code}' for name, code in codes.items() if re.search(name, services, re.I))
            else:
                found += portion.String.replace('&', '&&')
    return found


fitted('FitToPagesWide', 'ScaleToPagesX')
fitted('FitToPagesTall', 'ScaleToPagesY')
length('LeftMargin', 'LeftMargin')
length('RightMargin', 'RightMargin')
outer('Top')
outer('Bottom')
flag('CenterHorizontally', 'CenterHorizontally')
flag('CenterVertically', 'CenterVertically')
for each in ('Header', 'Footer'):
    for third in ('Left', 'Center', 'Right'):
        running(each, third)


def page_setup(book, handle, _args, _value):
    return PageSetup(book, book.sheet(handle))


MEMBERS = {('Worksheet', 'PageSetup', 'get'): page_setup}
