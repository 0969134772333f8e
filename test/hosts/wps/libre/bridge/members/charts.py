"""Charts: LibreOffice's model finds none by the name it was given, and knows neither categories nor gaps."""
import re

from com.sun.star.awt import Rectangle

from members.shim import Shim, bgr

COLUMNS_CLUSTERED = 51
CHART_CLASS = '12dcae26-281f-416f-a234-c3086127382e'
POINT = 2540 / 72


class ChartObjects(Shim):
    TYPE = 'ChartObjects'

    def __init__(self, book, sheet):
        self.book = book
        self.sheet = sheet

    def shapes(self):
        page = self.sheet.DrawPage
        found = [page.getByIndex(it) for it in range(page.Count)]
        return [it for it in found if getattr(it, 'CLSID', '').lower() == CHART_CLASS]

    def get_Count(self):
        return len(self.shapes())

    def call_Item(self, index):
        found = self.shapes()
        if isinstance(index, str):
            return ChartObject(self.book, self.sheet, next(it for it in found if it.Name == index))
        return ChartObject(self.book, self.sheet, found[int(index) - 1])

    def call_Add(self, *place):
        # One name serves once in all sheets.
        self.book.state['charts'] += 1
        name = f"Chart {self.book.state['charts']}"
        before = {it.PersistName for it in self.shapes()}
        at = Rectangle(*(round(float(it) * POINT) for it in place))
        # Without any cells there would be nothing to put values into.
        cell = self.sheet.getCellRangeByPosition(0, 0, 0, 0).RangeAddress
        self.sheet.Charts.addNewByName(name, at, (cell,), False, False)
        shape = next(it for it in self.shapes() if it.PersistName not in before)
        shape.Name = name
        return ChartObject(self.book, self.sheet, shape)


class ChartObject(Shim):
    TYPE = 'ChartObject'

    def __init__(self, book, sheet, shape):
        self.book = book
        self.sheet = sheet
        self.shape = shape

    def get_Name(self):
        return self.shape.Name

    def set_Name(self, value):
        self.shape.Name = value

    def call_Delete(self):
        self.sheet.DrawPage.remove(self.shape)

    def get_Chart(self):
        return Chart(self.book, self.shape.Model)


class Chart(Shim):
    TYPE = 'Chart'

    def __init__(self, book, document):
        self.book = book
        self.document = document

    def get_ChartType(self):
        return COLUMNS_CLUSTERED

    def set_ChartType(self, value):
        # What LibreOffice draws unless it is told otherwise.
        if int(value) != COLUMNS_CLUSTERED:
            raise ValueError('only clustered columns are known')

    def get_HasTitle(self):
        return self.document.HasMainTitle

    def set_HasTitle(self, value):
        self.document.HasMainTitle = bool(value)

    def get_ChartTitle(self):
        return Title(self.document)

    def get_HasLegend(self):
        return self.document.HasLegend

    def set_HasLegend(self, value):
        self.document.HasLegend = bool(value)

    def get_PlotVisibleOnly(self):
        return not self.document.FirstDiagram.IncludeHiddenCells

    def set_PlotVisibleOnly(self, value):
        self.document.FirstDiagram.IncludeHiddenCells = not value

    def call_SetSourceData(self, source, *_):
        put_values(self.book, self.document, self.book.cells(source).AbsoluteName)

    def call_SeriesCollection(self):
        return SeriesCollection(self.book, self.document)

    def call_ChartGroups(self, _index):
        return ChartGroup(self.document)


class Title(Shim):
    TYPE = 'ChartTitle'

    def __init__(self, document):
        self.document = document

    def get_Text(self):
        return self.document.Title.String

    def set_Text(self, value):
        self.document.Title.String = value


class SeriesCollection(Shim):
    TYPE = 'SeriesCollection'

    def __init__(self, book, document):
        self.book = book
        self.document = document

    def get_Count(self):
        return len(chart_type(self.document).DataSeries)

    def call_Item(self, _index):
        return Series(self.book, self.document)


class Series(Shim):
    TYPE = 'Series'

    def __init__(self, book, document):
        self.book = book
        self.document = document

    def get_Name(self):
        return self.document.Title.String

    def set_Name(self, _value):
        # LibreOffice names a series by a cell only; without legend nobody sees it.
        return None

    def set_Values(self, value):
        put_values(self.book, self.document, in_calc(value))

    def set_XValues(self, value):
        put_categories(self.book, self.document, in_calc(value))

    def get_Interior(self):
        return Fill(series_of(self.document))


class Fill(Shim):
    TYPE = 'Interior'

    def __init__(self, series):
        self.series = series

    def get_Color(self):
        return bgr(self.series.Color)

    def set_Color(self, value):
        self.series.Color = bgr(value)


class ChartGroup(Shim):
    TYPE = 'ChartGroup'

    def __init__(self, document):
        self.document = document

    def get_GapWidth(self):
        return chart_type(self.document).GapwidthSequence[0]

    def set_GapWidth(self, value):
        chart_type(self.document).GapwidthSequence = (int(value),)


def chart_type(document):
    return document.FirstDiagram.CoordinateSystems[0].ChartTypes[0]


def series_of(document):
    return chart_type(document).DataSeries[0]


def labeled(book, document, role, area):
    sequence = document.DataProvider.createDataSequenceByRangeRepresentation(area)
    sequence.Role = role
    result = book.create('com.sun.star.chart2.data.LabeledDataSequence')
    result.setValues(sequence)
    return result


def put_values(book, document, area):
    series_of(document).setData((labeled(book, document, 'values-y', area),))


def put_categories(book, document, area):
    axis = document.FirstDiagram.CoordinateSystems[0].getAxisByDimension(0, 0)
    scale = axis.ScaleData
    scale.Categories = labeled(book, document, 'categories', area)
    axis.ScaleData = scale


def in_calc(reference):
    """`='sheet'!$A$1:$A$2` as LibreOffice writes it."""
    sheet, cells = re.fullmatch(r"=?('.*'|[^!]*)!(.*)", reference).groups()
    return f'${sheet}.{cells}'


def chart_objects(book, handle, args, _value):
    found = ChartObjects(book, book.sheet(handle))
    return found.call_Item(args[0]) if args else found


MEMBERS = {('Worksheet', 'ChartObjects', 'call'): chart_objects}
