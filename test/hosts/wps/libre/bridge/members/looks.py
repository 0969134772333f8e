"""Fills and fonts.

Cells without a fill are white in WPS, and of no colour in LibreOffice; its model knows the Western font only, while Chinese text has
another one.
"""
from com.sun.star.beans.PropertyState import AMBIGUOUS_VALUE

from members.shim import Shim, bgr

WHITE = 0xFFFFFF
AUTOMATIC = -1
BOLD, NORMAL = 150.0, 100.0
SCRIPTS = ('', 'Asian')


class Font(Shim):
    TYPE = 'Font'

    def __init__(self, cells):
        self.cells = cells

    def told(self, name):
        """None where the cells differ."""
        if self.cells.getPropertyState(name) == AMBIGUOUS_VALUE:
            return None
        return getattr(self.cells, name)

    def put(self, name, value):
        for script in SCRIPTS:
            setattr(self.cells, name + script, value)

    def get_Name(self):
        return self.told('CharFontName')

    def set_Name(self, value):
        self.put('CharFontName', value)

    def get_Size(self):
        return self.told('CharHeight')

    def set_Size(self, value):
        self.put('CharHeight', float(value))

    def get_Bold(self):
        weight = self.told('CharWeight')
        return None if weight is None else weight > NORMAL

    def set_Bold(self, value):
        self.put('CharWeight', BOLD if value else NORMAL)

    def get_Color(self):
        color = self.told('CharColor')
        return color if color is None else 0 if color == AUTOMATIC else bgr(color)

    def set_Color(self, value):
        self.cells.CharColor = bgr(value)


def font(book, handle, _args, _value):
    return Font(book.cells(handle))


def fill(book, handle, _args, _value):
    color = book.basic.use('get', handle, 'Color')
    return WHITE if color == AUTOMATIC else color


MEMBERS = {
    ('Range', 'Font', 'get'): font,
    ('Interior', 'Color', 'get'): fill,
}
