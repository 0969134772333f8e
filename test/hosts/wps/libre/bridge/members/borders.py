"""Lines around cells: LibreOffice's model draws a medium line thick, and reads all sides together as none."""
from members.shim import Shim, bgr

SIDES = {7: 'LeftLine', 8: 'TopLine', 9: 'BottomLine', 10: 'RightLine', 11: 'VerticalLine', 12: 'HorizontalLine'}
NONE, CONTINUOUS = -4142, 1
# Hundredths of a millimetre, which the file says as thin, medium and thick.
WIDTHS = {2: 26, -4138: 62, 4: 88}


class Borders(Shim):
    TYPE = 'Borders'

    def __init__(self, cells):
        self.cells = cells

    def call_Item(self, index):
        return Border(self.cells, SIDES[int(index)])


class Border(Shim):
    TYPE = 'Border'

    def __init__(self, cells, side):
        self.cells = cells
        self.side = side

    def line(self):
        return getattr(self.cells.TableBorder2, self.side)

    def put(self, **changes):
        border = self.cells.TableBorder2
        for name in SIDES.values():
            setattr(border, f'Is{name}Valid', name == self.side)
        line = getattr(border, self.side)
        for key, value in changes.items():
            setattr(line, key, value)
        setattr(border, self.side, line)
        self.cells.TableBorder2 = border

    def get_LineStyle(self):
        return CONTINUOUS if self.line().LineWidth > 0 else NONE

    def set_LineStyle(self, value):
        if int(value) not in (NONE, CONTINUOUS):
            raise ValueError('only continuous lines are known')
        width = 0 if int(value) == NONE else self.line().LineWidth or WIDTHS[2]
        self.put(LineWidth=width, OuterLineWidth=width, InnerLineWidth=0, LineStyle=0)

    def get_Weight(self):
        width = self.line().LineWidth
        return min(WIDTHS, key=lambda it: abs(WIDTHS[it] - width))

    def set_Weight(self, value):
        width = WIDTHS[int(value)]
        self.put(LineWidth=width, OuterLineWidth=width, InnerLineWidth=0, LineStyle=0)

    def get_Color(self):
        return bgr(self.line().Color)

    def set_Color(self, value):
        self.put(Color=bgr(value))


def borders(book, handle, _args, _value):
    return Borders(book.cells(handle))


MEMBERS = {('Range', 'Borders', 'get'): borders}
