"""What stays allowed on a protected sheet.

LibreOffice forgets it, in memory and in the file, and says of drawings and scenarios that they are not protected.
"""
from members.shim import Shim

ALLOWED = [
    'AllowFormattingCells', 'AllowFormattingColumns', 'AllowFormattingRows', 'AllowInsertingColumns', 'AllowInsertingRows',
    'AllowInsertingHyperlinks', 'AllowDeletingColumns', 'AllowDeletingRows', 'AllowSorting', 'AllowFiltering', 'AllowUsingPivotTables',
]
FIRST_ALLOWED = 5


class Protection(Shim):
    TYPE = 'Protection'

    def __init__(self, given):
        self.given = given

    def use(self, how, member, args, value):
        return bool(self.given.get(member))


def protect(book, handle, args, _value):
    args = list(args) + [None] * (FIRST_ALLOWED + len(ALLOWED) - len(args))
    book.state['protection'][book.sheet(handle).Name] = {
        'drawings': args[1] is not False,
        'scenarios': args[3] is not False,
        **dict(zip(ALLOWED, args[FIRST_ALLOWED:])),
    }
    book.sheet(handle).protect(args[0] or '')


def told(book, handle, name):
    sheet = book.sheet(handle)
    return sheet.isProtected() and book.state['protection'].get(sheet.Name, {}).get(name, True)


def protection(book, handle, _args, _value):
    return Protection(book.state['protection'].get(book.sheet(handle).Name, {}))


MEMBERS = {
    ('Worksheet', 'Protect', 'call'): protect,
    ('Worksheet', 'Protection', 'get'): protection,
    ('Worksheet', 'ProtectDrawingObjects', 'get'): lambda book, handle, *_: told(book, handle, 'drawings'),
    ('Worksheet', 'ProtectScenarios', 'get'): lambda book, handle, *_: told(book, handle, 'scenarios'),
}
