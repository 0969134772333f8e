"""LibreOffice's own Excel-VBA object model, asked by Basic.

Python cannot hold Application or Worksheet, so objects stay in Basic's table and are spoken of by number. Each distinct use of a
member becomes a Basic function the first time, so that LibreOffice itself resolves the member; `CallByName` fails with arguments.
"""
import uno
from com.sun.star.beans import PropertyValue

TABLE = '''
Option VBASupport 1
Public gObjects(400000)
Public gCount As Long
Function Root()
  Root = Wrap(Application)
End Function
Function Wrap(found)
  If IsObject(found) Then
    If found Is Nothing Then
      Wrap = Array("value", Empty)
    Else
      gCount = gCount + 1
      Set gObjects(gCount) = found
      Wrap = Array("object", gCount, TypeName(found))
    End If
  Else
    Wrap = Array("value", found)
  End If
End Function
Function Forget(upTo)
  Dim i As Long
  For i = upTo + 1 To gCount
    Set gObjects(i) = Nothing
  Next
  gCount = upTo
End Function
Function Grid(rows, height, width)
  Dim i As Long, j As Long, cells()
  ReDim cells(height - 1, width - 1)
  For i = 0 To height - 1
    For j = 0 To width - 1
      cells(i, j) = rows(i)(j)
    Next
  Next
  Grid = cells
End Function
'''

# How an argument is written in Basic, by its kind: a value, an object of the table, a grid of values.
WRITTEN = {'value': 'p{0}', 'object': 'gObjects(p{0})', 'grid': 'Grid(p{0}(0), p{0}(1), p{0}(2))'}


class BasicError(Exception):
    """What LibreOffice's object model says against a call."""


class Handle:
    """An object in Basic's table."""

    def __init__(self, number):
        self.number = number


def property_value(name, value):
    item = PropertyValue()
    item.Name = name
    item.Value = value
    return item


class Basic:
    def __init__(self, desktop):
        # The functions stand in a document of their own: they outlast the workbooks, and no workbook gets any.
        self.document = desktop.loadComponentFromURL(
            'private:factory/scalc',
            '_blank',
            0,
            (property_value('MacroExecutionMode', 4), property_value('Hidden', True)),
        )
        # VBACompatibilityMode stays off: with it, Worksheets.Item(i) gives the wrong sheet after Add.
        libraries = self.document.BasicLibraries
        has = libraries.hasByName('Standard')
        self.library = libraries.getByName('Standard') if has else libraries.createLibrary('Standard')
        self.library.insertByName('Table', TABLE)
        self.provider = self.document.getScriptProvider()
        self.scripts = {}
        self.root = self.result(self.call('Table', 'Root'))

    def call(self, module, function, *values):
        key = (module, function)
        if key not in self.scripts:
            place = f'vnd.sun.star.script:Standard.{module}.{function}?language=Basic&location=document'
            self.scripts[key] = self.provider.getScript(place)
        return self.scripts[key].invoke(values, (), ())[0]

    def forget(self, up_to):
        self.call('Table', 'Forget', up_to)

    def use(self, operation, handle, member, args=(), value=None):
        """Gets, sets or calls a member; arguments that are None are left out."""
        args = list(args)
        while args and args[-1] is None:
            args.pop()
        kinds = [None if it is None else kind_of(it) for it in args]
        assigned = kind_of('' if value is None else value) if operation == 'set' else None
        module = self.module_of(member, tuple(kinds), assigned)
        sent = [passed(it) for it in args if it is not None]
        if assigned is not None:
            sent.append(passed('' if value is None else value))
        answer = self.call(module, 'Use', handle.number, *sent)
        if answer is None:
            raise BasicError(f'{member} cannot be compiled')
        return self.result(answer)

    def raw(self, handle, member):
        """A member that is a UNO object which Python can hold."""
        module = 'Raw' + member
        if not self.library.hasByName(module):
            lines = ['Option VBASupport 1', 'Function Use(h)', f'  Use = gObjects(h).{member}', 'End Function']
            self.library.insertByName(module, '\n'.join(lines))
        return self.call(module, 'Use', handle.number)

    def module_of(self, member, kinds, assigned):
        name = '_'.join([member, *(short(it) for it in kinds), 'set' if assigned else 'get', short(assigned)])
        if self.library.hasByName(name):
            return name
        given = [index for index, kind in enumerate(kinds) if kind is not None]
        params = ['h', *(f'p{it}' for it in given), *(['p'] if assigned else [])]
        written = ['' if kind is None else WRITTEN[kind].format(index) for index, kind in enumerate(kinds)]
        target = f'gObjects(h).{member}' + (f"({', '.join(written)})" if written else '')
        body = f'Use = Wrap({target})'
        if assigned:
            keyword = 'Set ' if assigned == 'object' else ''
            body = f"{keyword}{target} = {WRITTEN[assigned].format('')}\n  Use = Array(\"value\", True)"
        lines = [
            'Option VBASupport 1',
            f"Function Use({', '.join(params)})",
            '  On Error Goto failed',
            f'  {body}',
            '  Exit Function',
            'failed:',
            '  Use = Array("error", Err.Number, Err.Description)',
            'End Function',
        ]
        self.library.insertByName(name, '\n'.join(lines))
        return name

    @staticmethod
    def result(answer):
        """A value, or (handle, type name)."""
        kind = answer[0]
        if kind == 'error':
            raise BasicError(str(answer[2]).strip() or f'error {answer[1]}')
        if kind == 'object':
            return Handle(int(answer[1])), answer[2]
        return answer[1]


def kind_of(value):
    if isinstance(value, Handle):
        return 'object'
    return 'grid' if isinstance(value, list) else 'value'


def short(kind):
    return 'x' if kind is None else kind[0]


def passed(value):
    if isinstance(value, Handle):
        return value.number
    if not isinstance(value, list):
        return plain(value)
    rows = value if value and isinstance(value[0], list) else [value]
    width = max(len(it) for it in rows)
    return tuple(tuple(map(plain, it)) + ('',) * (width - len(it)) for it in rows), len(rows), width


def plain(value):
    """What UNO can say: an empty text empties a cell, and only 32 bits are a whole number."""
    if value is None:
        return ''
    is_long = isinstance(value, int) and not isinstance(value, bool) and abs(value) > 0x7FFFFFFF
    return float(value) if is_long else value
