"""Rules for what may be typed.

LibreOffice adds lists and whole numbers only, reads the first formula back in other words, and lacks Operator and AlertStyle.
"""
from com.sun.star.sheet.ConditionOperator import (
    BETWEEN, EQUAL, FORMULA, GREATER, GREATER_EQUAL, LESS, LESS_EQUAL, NOT_BETWEEN, NOT_EQUAL,
)
from com.sun.star.sheet.ValidationAlertStyle import INFO, STOP, WARNING
from com.sun.star.sheet.ValidationType import ANY, CUSTOM, DATE, DECIMAL, LIST, TEXT_LEN, TIME, WHOLE

from book import corner
from members.shim import Shim, forward

# By the numbers of WPS.
TYPES = [ANY, WHOLE, DECIMAL, LIST, DATE, TIME, TEXT_LEN, CUSTOM]
OPERATORS = [None, BETWEEN, NOT_BETWEEN, EQUAL, NOT_EQUAL, GREATER, LESS, GREATER_EQUAL, LESS_EQUAL]
ALERTS = [None, STOP, WARNING, INFO]
AS_LIST, AS_CUSTOM = 3, 7


class Validation(Shim):
    TYPE = 'Validation'

    def __init__(self, book, cells):
        self.book = book
        self.cells = cells

    def target(self):
        return self.cells.Validation

    def put(self, name, value):
        rule = self.target()
        setattr(rule, name, value)
        self.cells.Validation = rule

    def call_Delete(self):
        # A rule of any value would stand in the file.
        self.cells.setPropertyToDefault('Validation')

    def call_Add(self, kind, alert=1, operator=1, first=None, second=None):
        rule = self.target()
        if rule.Type != ANY:
            raise RuntimeError('there is a validation already')
        kind = int(kind)
        rule.Type = TYPES[kind]
        rule.ErrorAlertStyle = ALERTS[int(alert or 1)]
        rule.ShowErrorMessage = True
        rule.ShowInputMessage = True
        rule.IgnoreBlankCells = True
        rule.ShowList = 1
        rule.setOperator({AS_LIST: EQUAL, AS_CUSTOM: FORMULA}.get(kind, OPERATORS[int(operator or 1)]))
        rule.setSourcePosition(corner(self.cells))
        source = self.book.at_active(self.cells)
        first = '' if first is None else str(first)
        if kind == AS_LIST and not first.startswith('='):
            rule.setFormula1(';'.join('"%s"' % it.replace('"', '""') for it in first.split(',')))
        else:
            rule.setTokens(0, self.book.tokens(first, source))
        if second is not None:
            rule.setTokens(1, self.book.tokens(str(second), source))
        self.cells.Validation = rule

    def get_Type(self):
        kind = self.target().Type
        # WPS, as Excel, refuses to tell of a rule that is not there.
        if kind == ANY:
            raise RuntimeError('there is no validation')
        return TYPES.index(kind)

    def get_Operator(self):
        operator = self.target().getOperator()
        return OPERATORS.index(operator) if operator in OPERATORS else 1

    def get_AlertStyle(self):
        return ALERTS.index(self.target().ErrorAlertStyle)

    def get_Formula1(self):
        kind = self.get_Type()
        text = self.target().getFormula1()
        if kind == AS_LIST and text.startswith('"'):
            return ','.join(it[1:-1].replace('""', '"') for it in text.split(';'))
        printed = self.book.printed(self.target().getTokens(0), corner(self.cells))
        return '=' + printed if kind in (AS_LIST, AS_CUSTOM) or not is_number(printed) else printed

    def get_Formula2(self):
        tokens = self.target().getTokens(1)
        printed = self.book.printed(tokens, corner(self.cells)) if tokens else ''
        return printed if printed == '' or is_number(printed) else '=' + printed

    def get_InCellDropdown(self):
        return self.target().ShowList != 0

    def set_InCellDropdown(self, value):
        self.put('ShowList', 1 if value else 0)


forward(
    Validation,
    {
        'ErrorTitle': 'ErrorTitle',
        'ErrorMessage': 'ErrorMessage',
        'InputTitle': 'InputTitle',
        'InputMessage': 'InputMessage',
        'ShowError': 'ShowErrorMessage',
        'ShowInput': 'ShowInputMessage',
        'IgnoreBlank': 'IgnoreBlankCells',
    },
)


def is_number(text):
    try:
        float(text)
        return True
    except ValueError:
        return False


def validation(book, handle, _args, _value):
    return Validation(book, book.cells(handle))


MEMBERS = {('Range', 'Validation', 'get'): validation}
