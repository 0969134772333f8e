"""What the program is asked to do or to leave: LibreOffice always says that it updates the screen, and lacks the rest."""

KEPT = {'ScreenUpdating': True, 'EnableEvents': True, 'DisplayAlerts': True, 'CopyObjectsWithCells': True}


def kept(member):
    def read(book, _handle, _args, _value):
        return book.state['application'].get(member, KEPT[member])

    def write(book, handle, _args, value):
        book.state['application'][member] = bool(value)
        return book.basic.use('set', handle, member, [], bool(value)) if member != 'CopyObjectsWithCells' else None

    return {('Application', member, 'get'): read, ('Application', member, 'set'): write}


MEMBERS = {
    **{key: use for member in KEPT for key, use in kept(member).items()},
    ('Application', 'Ready', 'get'): lambda *_: True,
    ('Workbook', 'ReadOnly', 'get'): lambda book, *_: book.document.isReadonly(),
    ('Application', 'Build', 'get'): lambda *_: 'LibreOffice',
}
