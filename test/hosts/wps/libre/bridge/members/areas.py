"""Several areas as one range, `A1:B2,D4`: LibreOffice's model fails on the looks of such a range."""
from basic import Handle
from members.shim import Shim


class Many(Shim):
    """The same object of several ranges; what is asked of it is asked of each."""

    def __init__(self, book, parts, kind):
        self.book = book
        self.parts = parts
        self.TYPE = kind

    def use(self, how, member, args, value):
        if member == 'Address':
            return ','.join(self.each(how, member, args, value))
        if member == 'Worksheet':
            return self.book.ask(how, self.parts[0], member, args, value)
        found = self.each(how, member, args, value)
        first = found[0]
        if isinstance(first, tuple) and isinstance(first[0], Handle):
            return Many(self.book, [it[0] for it in found], first[1])
        if isinstance(first, Shim):
            return Many(self.book, found, first.TYPE)
        return first if all(it == first for it in found) else None

    def each(self, how, member, args, value):
        return [self.book.ask(how, it, member, args, value) for it in self.parts]


def area(book, handle, args, _value):
    text = args[0]
    if len(args) > 1 or not isinstance(text, str) or ',' not in text:
        return book.basic.use('get', handle, 'Range', args)
    return Many(book, [book.ask('call', handle, 'Range', [it], None)[0] for it in text.split(',')], 'Range')


MEMBERS = {('Worksheet', 'Range', 'call'): area}
