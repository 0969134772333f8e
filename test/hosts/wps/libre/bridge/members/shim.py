"""An object that LibreOffice's Excel-VBA model lacks or has wrong, on plain UNO."""


class Shim:
    TYPE = 'Object'

    def use(self, how, member, args, value):
        """Gets, sets or calls a member: the method `get_Member`, `set_Member` or `call_Member`."""
        method = getattr(self, f'{how}_{member}', None)
        if method is None:
            raise AttributeError(f'{self.TYPE}.{member} ({how}) has no counterpart in LibreOffice')
        return method(value) if how == 'set' else method(*args)


def bgr(color):
    """0xRRGGBB as 0xBBGGRR, and back."""
    number = int(color)
    return (number & 0xFF) << 16 | number & 0xFF00 | number >> 16 & 0xFF


def forward(shim_class, names):
    """Members that are a property of UNO under another name: `self.target()` holds it."""
    for member, name in names.items():
        setattr(shim_class, f'get_{member}', lambda self, name=name: getattr(self.target(), name))
        setattr(shim_class, f'set_{member}', lambda self, value, name=name: self.put(name, value))
