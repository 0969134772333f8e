"""Values and formulas of ranges.

Value2 is missing; Value gives 0 for an error and nothing that a test could read for a date; HasArray and CountLarge are missing.
"""
from com.sun.star.lang import Locale
from com.sun.star.sheet.FormulaResult import ERROR
from com.sun.star.util.NumberFormat import LOGICAL

ERRORS = {'#NULL!': 2000, '#DIV/0!': 2007, '#VALUE!': 2015, '#REF!': 2023, '#NAME?': 2029, '#NUM!': 2036, '#N/A': 2042}
FIRST_ERROR = -2146828288


def value(book, handle, _args, _value):
    """Values as they are stored; one cell alone is no grid."""
    rows = grid(book, handle)
    return rows if len(rows) > 1 or len(rows[0]) > 1 else rows[0][0]


def grid(book, handle):
    """Rows of values: a date is its number, an error the number that CVErr gives."""
    found = book.basic.use('get', handle, 'Value')
    cells = book.cells(handle)
    stored = cells.getDataArray()
    told = found if isinstance(found, tuple) else ((found,),)
    rows = [
        [number if it is None and isinstance(number, float) else it for it, number in zip(row, numbers)]
        for row, numbers in zip(told, stored)
    ]
    wrong = cells.queryFormulaCells(ERROR)
    top, left = cells.RangeAddress.StartRow, cells.RangeAddress.StartColumn
    for area in wrong.RangeAddresses if wrong.Count else ():
        for row in range(area.StartRow, area.EndRow + 1):
            for column in range(area.StartColumn, area.EndColumn + 1):
                text = cells.Spreadsheet.getCellByPosition(column, row).String
                rows[row - top][column - left] = FIRST_ERROR + ERRORS.get(text, 2015)
    return rows


def formula(book, handle, _args, _value):
    """Formulas, and of cells without one what they hold: LibreOffice gives all as text, with apostrophes."""
    found = book.basic.use('get', handle, 'Formula')
    told = found if isinstance(found, tuple) else ((found,),)
    rows = [
        [text if text.startswith('=') else '' if it is None else it for text, it in zip(texts, values)]
        for texts, values in zip(told, grid(book, handle))
    ]
    return rows if isinstance(found, tuple) else rows[0][0]


def put_value(book, handle, _args, given):
    return book.basic.use('set', handle, 'Value', [], given)


def put_formula(book, handle, _args, given):
    """Truth among formulas would be left out."""
    book.basic.use('set', handle, 'Formula', [], given)
    rows = given if isinstance(given, list) else [[given]]
    cells = book.cells(handle)
    truth = book.document.NumberFormats.getStandardFormat(LOGICAL, Locale())
    for row, line in enumerate(rows):
        for column, it in enumerate(line if isinstance(line, list) else [line]):
            if isinstance(it, bool):
                cell = cells.getCellByPosition(column, row)
                cell.Value, cell.NumberFormat = int(it), truth


def has_array(book, handle, _args, _value):
    return bool(book.cells(handle).getArrayFormula())


def count(book, handle, _args, _value):
    return book.basic.use('get', handle, 'Count')


MEMBERS = {
    ('Range', 'Value2', 'get'): value,
    ('Range', 'Value2', 'set'): put_value,
    ('Range', 'Value', 'call'): value,
    ('Range', 'Formula', 'get'): formula,
    ('Range', 'Formula', 'set'): put_formula,
    ('Range', 'HasArray', 'get'): has_array,
    ('Range', 'CountLarge', 'get'): count,
}
