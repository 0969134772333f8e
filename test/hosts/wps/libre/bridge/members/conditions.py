"""Conditional formats, which LibreOffice's model has none of on a Range. Each has a cell style of its own."""
from com.sun.star.sheet.ConditionOperator import FORMULA

from basic import property_value
from book import CALC_A1, corner
from members.shim import Shim, bgr
from members.validation import OPERATORS

BY_EXPRESSION = 2
BOLD, NORMAL = 150.0, 100.0


class Look(Shim):
    """Interior or Font of a conditional format."""

    def __init__(self, kind, style, color):
        self.TYPE = kind
        self.style = style
        self.color = color

    def get_Color(self):
        return bgr(getattr(self.style, self.color))

    def set_Color(self, value):
        setattr(self.style, self.color, bgr(value))

    def get_Bold(self):
        return self.style.CharWeight > NORMAL

    def set_Bold(self, value):
        self.style.CharWeight = BOLD if value else NORMAL


class Condition(Shim):
    TYPE = 'FormatCondition'

    def __init__(self, book, cells, entry):
        self.book = book
        self.cells = cells
        self.entry = entry

    @property
    def style(self):
        return self.book.document.StyleFamilies.getByName('CellStyles').getByName(self.entry.StyleName)

    def get_Interior(self):
        return Look('Interior', self.style, 'CellBackColor')

    def get_Font(self):
        return Look('Font', self.style, 'CharColor')

    def get_Type(self):
        return BY_EXPRESSION if self.entry.getOperator() == FORMULA else 1

    # LibreOffice stops at the first condition that holds, always.
    def get_StopIfTrue(self):
        return True

    def set_StopIfTrue(self, _value):
        return None


class Conditions(Shim):
    TYPE = 'FormatConditions'

    def __init__(self, book, cells):
        self.book = book
        self.cells = cells

    def get_Count(self):
        return self.cells.ConditionalFormat.Count

    def call_Item(self, index):
        return Condition(self.book, self.cells, self.cells.ConditionalFormat.getByIndex(int(index) - 1))

    def call_Delete(self):
        entries = self.cells.ConditionalFormat
        # One without entries would stand in the file.
        if entries.Count == 0:
            return
        entries.clear()
        self.cells.ConditionalFormat = entries

    def call_Add(self, kind, operator=None, first=None, second=None, *_):
        name = self.new_style()
        at = corner(self.cells)
        entry = [
            property_value('Operator', FORMULA if int(kind) == BY_EXPRESSION else OPERATORS[int(operator)]),
            property_value('Formula1', self.text(first)),
            property_value('StyleName', name),
            property_value('SourcePosition', at),
        ]
        if second is not None:
            entry.append(property_value('Formula2', self.text(second)))
        entries = self.cells.ConditionalFormat
        entries.addNew(tuple(entry))
        self.cells.ConditionalFormat = entries
        return Condition(self.book, self.cells, self.cells.ConditionalFormat.getByIndex(entries.Count - 1))

    def text(self, formula):
        """In LibreOffice's words and relative to the first cell: tokens come to nothing here."""
        tokens = self.book.tokens(str(formula), self.book.at_active(self.cells))
        return self.book.printed(tokens, corner(self.cells), CALC_A1)

    def new_style(self):
        styles = self.book.document.StyleFamilies.getByName('CellStyles')
        number = styles.Count
        while styles.hasByName(f'Condition{number}'):
            number += 1
        styles.insertByName(f'Condition{number}', self.book.document.createInstance('com.sun.star.style.CellStyle'))
        return f'Condition{number}'


def conditions(book, handle, _args, _value):
    return Conditions(book, book.cells(handle))


MEMBERS = {('Range', 'FormatConditions', 'get'): conditions}
