"""The filter of a sheet: LibreOffice's model has no AutoFilter object."""
import uno

from members.shim import Shim


class AutoFilter(Shim):
    TYPE = 'AutoFilter'

    def __init__(self, book, handle, area):
        self.book = book
        self.handle = handle
        self.area = area

    def get_Range(self):
        cells = self.book.document.Sheets.getByIndex(self.area.DataArea.Sheet).getCellRangeByPosition(
            *(getattr(self.area.DataArea, it) for it in ('StartColumn', 'StartRow', 'EndColumn', 'EndRow'))
        )
        return self.book.basic.use('get', self.handle, 'Range', [cells.AbsoluteName.rsplit('.', 1)[1]])

    def get_Filters(self):
        return Filters(self.area)


class Filters(Shim):
    TYPE = 'Filters'

    def __init__(self, area):
        self.area = area

    def get_Count(self):
        return self.area.DataArea.EndColumn - self.area.DataArea.StartColumn + 1

    def call_Item(self, index):
        fields = self.area.getFilterDescriptor().getFilterFields2()
        return Filter([it for it in fields if it.Field == int(index) - 1])


class Filter(Shim):
    TYPE = 'Filter'

    def __init__(self, fields):
        self.fields = fields

    def get_On(self):
        return bool(self.fields)

    def get_Criteria1(self):
        return '=' + self.fields[0].StringValue


def area_of(book, sheet):
    """The range filtered on a sheet, None if there is none."""
    areas = book.document.getPropertyValue('UnnamedDatabaseRanges')
    index = sheet.RangeAddress.Sheet
    if not areas.hasByTable(index):
        return None
    area = areas.getByTable(index)
    return area if area.AutoFilter else None


def mode(book, handle, _args, _value):
    return area_of(book, book.sheet(handle)) is not None


def put_mode(book, handle, _args, value):
    if value:
        raise ValueError('a filter is put by Range.AutoFilter')
    area = area_of(book, book.sheet(handle))
    if area is not None:
        descriptor = area.getFilterDescriptor()
        descriptor.setFilterFields2(())
        area.refresh()
        area.AutoFilter = False


def auto_filter(book, handle, _args, _value):
    area = area_of(book, book.sheet(handle))
    return None if area is None else AutoFilter(book, handle, area)


def put_filter(book, handle, args, _value):
    cells = book.cells(handle)
    area = area_of(book, cells.Spreadsheet)
    if area is None:
        areas = book.document.getPropertyValue('UnnamedDatabaseRanges')
        areas.setByTable(cells.RangeAddress)
        area = areas.getByTable(cells.RangeAddress.Sheet)
        area.ContainsHeader = True
        area.AutoFilter = True
    if len(args) > 1 and args[1] is not None:
        field = uno.createUnoStruct('com.sun.star.sheet.TableFilterField2')
        field.Field = int(args[0]) - 1
        field.IsNumeric = False
        field.StringValue = str(args[1]).removeprefix('=')
        field.Operator = uno.getConstantByName('com.sun.star.sheet.FilterOperator2.EQUAL')
        area.getFilterDescriptor().setFilterFields2((field,))
        area.refresh()


MEMBERS = {
    ('Worksheet', 'AutoFilterMode', 'get'): mode,
    ('Worksheet', 'AutoFilterMode', 'set'): put_mode,
    ('Worksheet', 'AutoFilter', 'get'): auto_filter,
    ('Range', 'AutoFilter', 'call'): put_filter,
}
