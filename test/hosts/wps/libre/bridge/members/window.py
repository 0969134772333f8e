"""Frozen panes: LibreOffice's model saves other ones than it was told where columns were resized."""


def position(member):
    def read(book, _handle, _args, _value):
        controller = book.controller
        return getattr(controller, f'get{member}')() if controller.hasFrozenPanes() else planned(book)[member]

    def write(book, _handle, _args, value):
        planned(book)[member] = int(value)

    return {('Window', member, 'get'): read, ('Window', member, 'set'): write}


def planned(book):
    """Where the sheet in front is going to be frozen."""
    return book.state['split'].setdefault(book.active_sheet.Name, {'SplitRow': 0, 'SplitColumn': 0})


def is_frozen(book, _handle, _args, _value):
    return book.controller.hasFrozenPanes()


def freeze(book, _handle, _args, value):
    at = planned(book)
    if value:
        book.controller.freezeAtPosition(at['SplitColumn'], at['SplitRow'])
    else:
        book.controller.freezeAtPosition(0, 0)
        book.state['split'].pop(book.active_sheet.Name, None)


MEMBERS = {
    **position('SplitRow'),
    **position('SplitColumn'),
    ('Window', 'FreezePanes', 'get'): is_frozen,
    ('Window', 'FreezePanes', 'set'): freeze,
}
