"""Sheets: the colour of tabs and the visibility that only a program can undo."""
from members.shim import Shim, bgr

NO_COLOR = -1
AUTOMATIC = -4142
VISIBLE, HIDDEN, VERY_HIDDEN = -1, 0, 2


class Tab(Shim):
    """Missing in LibreOffice's model."""

    TYPE = 'Tab'

    def __init__(self, sheet):
        self.sheet = sheet

    def get_Color(self):
        return False if self.sheet.TabColor == NO_COLOR else bgr(self.sheet.TabColor)

    def set_Color(self, value):
        self.sheet.TabColor = bgr(value)

    def get_ColorIndex(self):
        return AUTOMATIC if self.sheet.TabColor == NO_COLOR else 0

    def set_ColorIndex(self, value):
        if int(value) != AUTOMATIC:
            raise ValueError('only xlColorIndexNone is known')
        self.sheet.TabColor = NO_COLOR


def tab(book, handle, _args, _value):
    return Tab(book.sheet(handle))


def reset_breaks(book, handle, _args, _value):
    """Missing in LibreOffice's model."""
    book.sheet(handle).removeAllManualPageBreaks()


def visibility(book, handle, _args, _value):
    """LibreOffice forgets `very` with the object that was told it."""
    sheet = book.sheet(handle)
    if sheet.IsVisible:
        return VISIBLE
    return VERY_HIDDEN if sheet.Name in book.state['very_hidden'] else HIDDEN


def put_visibility(book, handle, _args, value):
    name = book.sheet(handle).Name
    book.state['very_hidden'].discard(name)
    if int(value) == VERY_HIDDEN:
        book.state['very_hidden'].add(name)
    return book.basic.use('set', handle, 'Visible', [], VISIBLE if int(value) == VISIBLE else HIDDEN)


def put_name(book, handle, _args, value):
    before = book.sheet(handle).Name
    result = book.basic.use('set', handle, 'Name', [], value)
    if before in book.state['very_hidden']:
        book.state['very_hidden'].remove(before)
        book.state['very_hidden'].add(value)
    return result


MEMBERS = {
    ('Worksheet', 'ResetAllPageBreaks', 'call'): reset_breaks,
    ('Worksheet', 'Tab', 'get'): tab,
    ('Worksheet', 'Visible', 'get'): visibility,
    ('Worksheet', 'Visible', 'set'): put_visibility,
    ('Worksheet', 'Name', 'set'): put_name,
}
