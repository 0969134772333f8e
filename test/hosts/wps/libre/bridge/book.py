"""The workbook a test looks at, as UNO shows it; each test has a new one."""
import uno

from basic import property_value

CALC_A1, XL_A1 = 0, 1

# That of a new workbook in WPS is a Chinese one of the same size; the file host writes this one.
DEFAULT_FONT = ('Calibri', 11)
# Hundredths of a millimetre: 0.7 and 0.75 inches.
SIDE_MARGIN, END_MARGIN = 1778, 1905


class Book:
    def __init__(self, context, desktop, basic):
        self.context = context
        self.desktop = desktop
        self.basic = basic
        self.document = None
        self.state = {}
        # How a member is asked, shims too: set by the bridge.
        self.ask = basic.use

    def open(self, path=None):
        """A blank workbook, or the file of that path; the one before is closed."""
        if self.document is not None:
            self.document.close(True)
        self.basic.forget(1)
        url = 'private:factory/scalc' if path is None else uno.systemPathToFileUrl(path)
        self.document = self.desktop.loadComponentFromURL(url, '_blank', 0, (property_value('MacroExecutionMode', 4),))
        if path is None:
            self.start_blank()
        # Nobody looks, and what is not painted costs no time.
        self.controller.Frame.ContainerWindow.setVisible(False)
        # What WPS keeps in a workbook and LibreOffice has no place for.
        self.state = {'very_hidden': set(), 'application': {}, 'split': {}, 'margins': {}, 'protection': {}, 'charts': 0}

    def start_blank(self):
        """A new workbook of LibreOffice has its own font, margins, header and footer."""
        families = self.document.StyleFamilies
        cells = families.getByName('CellStyles').getByName('Default')
        for script in ('', 'Asian'):
            name, size = DEFAULT_FONT
            setattr(cells, f'CharFontName{script}', name)
            setattr(cells, f'CharHeight{script}', size)
        page = families.getByName('PageStyles').getByName('Default')
        page.HeaderIsOn = page.FooterIsOn = False
        page.LeftMargin = page.RightMargin = SIDE_MARGIN
        page.TopMargin = page.BottomMargin = END_MARGIN

    def save(self, path, filter_name):
        self.document.storeToURL(uno.systemPathToFileUrl(path), (property_value('FilterName', filter_name),))

    def type_in(self, sheet, cell, text):
        """What a person types, without asking the object model."""
        self.document.Sheets.getByName(sheet).getCellRangeByName(cell).setFormula(text)

    def create(self, service):
        return self.context.ServiceManager.createInstanceWithContext(service, self.context)

    def cells(self, handle):
        """The UNO range behind a Range; of several areas the first."""
        found = self.basic.raw(handle, 'CellRange')
        return found.getByIndex(0) if hasattr(found, 'getByIndex') and hasattr(found, 'RangeAddresses') else found

    def sheet(self, handle):
        return self.document.Sheets.getByName(self.basic.raw(handle, 'Name'))

    def sheet_at(self, index):
        return self.document.Sheets.getByIndex(index)

    @property
    def controller(self):
        return self.document.CurrentController

    @property
    def active_sheet(self):
        return self.controller.ActiveSheet

    def parser(self, convention):
        parser = self.document.createInstance('com.sun.star.sheet.FormulaParser')
        parser.CompileEnglish = True
        parser.FormulaConvention = convention
        return parser

    def at_active(self, cells):
        """The cell that relative references of new rules are meant for: the active one, as in WPS."""
        here = self.controller.Selection
        where = here.RangeAddresses[0] if hasattr(here, 'RangeAddresses') else here.RangeAddress
        sheet = cells.RangeAddress.Sheet
        return uno.createUnoStruct('com.sun.star.table.CellAddress', sheet, where.StartColumn, where.StartRow)

    def tokens(self, formula, at):
        """A formula in Excel's words, relative to a cell address."""
        return self.parser(XL_A1).parseFormula(formula.removeprefix('='), at)

    def printed(self, tokens, at, convention=XL_A1):
        return self.parser(convention).printFormula(tokens, at)


def corner(cells):
    """Address of the upper left cell of a range."""
    it = cells.RangeAddress
    return uno.createUnoStruct('com.sun.star.table.CellAddress', it.Sheet, it.StartColumn, it.StartRow)
