"""Rows and columns.

Widths of LibreOffice's model are not those of its columns; Hidden of `Range('8:9')` hides all columns instead; UseStandardWidth, UseStandardHeight are missing, and StandardHeight is no length in
points.
"""
POINT = 2540 / 72
# Points of a pixel; pixels of a digit of the default font, and around it.
PIXEL, DIGIT, AROUND = 0.75, 7, 5


def lines(book, handle):
    """Rows of a range of whole rows, else columns of one of whole columns."""
    cells = book.cells(handle)
    address, sheet = cells.RangeAddress, cells.Spreadsheet
    if address.StartColumn == 0 and address.EndColumn == sheet.Columns.Count - 1:
        return cells.Rows
    if address.StartRow == 0 and address.EndRow == sheet.Rows.Count - 1:
        return cells.Columns
    raise ValueError('only whole rows and whole columns are hidden')


def common(lines_asked, name):
    """A property of all, None where they differ. The first hundred stand for the rest of a sheet."""
    found = {getattr(lines_asked.getByIndex(it), name) for it in range(min(lines_asked.Count, 100))}
    return found.pop() if len(found) == 1 else None


def hidden(book, handle, _args, _value):
    is_visible = common(lines(book, handle), 'IsVisible')
    return None if is_visible is None else not is_visible


def hide(book, handle, _args, value):
    lines(book, handle).IsVisible = not value


def width(book, handle, _args, _value):
    return book.cells(handle).Size.Width / POINT


def column_width(book, handle, _args, _value):
    found = common(book.cells(handle).Columns, 'Width')
    return None if found is None else round((found / POINT / PIXEL - AROUND) / DIGIT, 2)


def put_column_width(book, handle, _args, value):
    book.cells(handle).Columns.Width = round((float(value) * DIGIT + AROUND) * PIXEL * POINT)


def standard_height(book, handle, _args, _value):
    cells = book.sheet(handle)
    return cells.Rows.getByIndex(cells.Rows.Count - 1).Height / POINT


def standard_width(book, handle):
    """That of a column nobody has touched."""
    columns = book.cells(handle).Spreadsheet.Columns
    return columns.getByIndex(columns.Count - 1).Width


def uses_standard_width(book, handle, _args, _value):
    found = common(book.cells(handle).Columns, 'Width')
    return None if found is None else found == standard_width(book, handle)


def use_standard_width(book, handle, _args, value):
    if value:
        book.cells(handle).Columns.Width = standard_width(book, handle)


def uses_standard_height(book, handle, _args, _value):
    return common(book.cells(handle).Rows, 'OptimalHeight')


def use_standard_height(book, handle, _args, value):
    if value:
        book.cells(handle).Rows.OptimalHeight = True


MEMBERS = {
    ('Range', 'Width', 'get'): width,
    ('Range', 'ColumnWidth', 'get'): column_width,
    ('Range', 'ColumnWidth', 'set'): put_column_width,
    ('Range', 'Hidden', 'get'): hidden,
    ('Range', 'Hidden', 'set'): hide,
    ('Worksheet', 'StandardHeight', 'get'): standard_height,
    ('Range', 'UseStandardWidth', 'get'): uses_standard_width,
    ('Range', 'UseStandardWidth', 'set'): use_standard_width,
    ('Range', 'UseStandardHeight', 'get'): uses_standard_height,
    ('Range', 'UseStandardHeight', 'set'): use_standard_height,
}
