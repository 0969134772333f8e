"""The fill of cells that have none is white in WPS, and no colour in LibreOffice."""

WHITE = 0xFFFFFF


def fill(book, handle, _args, _value):
    color = book.basic.use('get', handle, 'Color')
    return WHITE if color == -1 else color


MEMBERS = {('Interior', 'Color', 'get'): fill}
