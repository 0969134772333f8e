"""Prints workbooks as JSON, in the order of their paths: the shape is OpenpyxlWorkbook in readWithOpenpyxl.ts."""
import datetime
import json
import sys
import warnings

from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel

warnings.simplefilter('ignore')


def color(value):
    return None if value is None or value.type != 'rgb' else value.rgb


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return to_excel(value)
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return getattr(value, 'text', str(value))


def line(side):
    return None if side is None or side.style is None else f'{side.style} {color(side.color)}'


def cell(it):
    fill = it.fill
    return {
        'value': plain(it.value),
        'type': it.data_type,
        'format': it.number_format,
        'font': it.font.name,
        'size': it.font.sz,
        'bold': bool(it.font.b),
        'color': color(it.font.color),
        'fill': color(fill.fgColor) if fill.patternType == 'solid' else None,
        'border': [line(it.border.top), line(it.border.right), line(it.border.bottom), line(it.border.left)],
        'horizontal': it.alignment.horizontal,
        'wrap': bool(it.alignment.wrap_text),
        'locked': it.protection.locked,
    }


def chart(it):
    series = it.series[0]
    category = series.cat
    reference = category.strRef or category.numRef if category else None
    return {'type': type(it).__name__, 'values': series.val.numRef.f, 'categories': reference.f if reference else ''}


def condition(ranges, rule):
    style = rule.dxf
    font = style.font if style else None
    return {
        'range': str(ranges.sqref),
        'type': rule.type,
        'formula': list(rule.formula),
        'priority': rule.priority,
        'fill': color(style.fill.bgColor) if style and style.fill else None,
        'color': color(font.color) if font else None,
        'bold': bool(font.b) if font else False,
    }


def validation(it):
    return {
        'range': str(it.sqref),
        'type': it.type,
        'operator': it.operator,
        'formula1': it.formula1,
        'formula2': it.formula2,
        'allowBlank': it.allowBlank,
        'showsError': it.showErrorMessage,
        'style': it.errorStyle,
        'prompt': [it.promptTitle, it.prompt],
        'error': [it.errorTitle, it.error],
    }


def printing(sheet):
    fit = sheet.sheet_properties.pageSetUpPr
    margins = sheet.page_margins
    footer = sheet.oddFooter
    area = sheet.print_area
    return {
        'paper': sheet.page_setup.paperSize,
        'orientation': sheet.page_setup.orientation,
        'fitToPage': fit.fitToPage if fit else None,
        'fitToWidth': sheet.page_setup.fitToWidth,
        'fitToHeight': sheet.page_setup.fitToHeight,
        'titleRows': sheet.print_title_rows,
        'area': [] if not area else [area] if isinstance(area, str) else list(area),
        'breaks': [it.id for it in sheet.row_breaks.brk],
        'margins': [margins.left, margins.right, margins.top, margins.bottom],
        'centered': sheet.print_options.horizontalCentered,
        'footer': [footer.left.text, footer.center.text, footer.right.text],
    }


def sheet_content(sheet):
    protection = sheet.protection
    flags = ['sheet', 'objects', 'scenarios', 'autoFilter', 'formatColumns', 'formatRows', 'formatCells', 'sort']
    used = [it for row in sheet.iter_rows() for it in row if it.value is not None or it.has_style]
    return {
        'state': sheet.sheet_state,
        'tabColor': color(sheet.sheet_properties.tabColor),
        'cells': {it.coordinate: cell(it) for it in used if hasattr(it, 'font')},
        'merges': sorted(str(it) for it in sheet.merged_cells.ranges),
        'widths': {key: it.width for key, it in sheet.column_dimensions.items()},
        'heights': {str(key): it.height for key, it in sheet.row_dimensions.items() if it.height},
        'hiddenColumns': [key for key, it in sheet.column_dimensions.items() if it.hidden],
        'hiddenRows': [key for key, it in sheet.row_dimensions.items() if it.hidden],
        'freeze': sheet.freeze_panes,
        'filter': sheet.auto_filter.ref,
        'comments': {it.coordinate: it.comment.text for row in sheet.iter_rows() for it in row if it.comment},
        'charts': [chart(it) for it in sheet._charts],
        'protection': {**{it: bool(getattr(protection, it)) for it in flags}, 'password': protection.password},
        'print': printing(sheet),
        'validations': [validation(it) for it in sheet.data_validations.dataValidation],
        'conditions': [condition(it, rule) for it in sheet.conditional_formatting for rule in it.rules],
    }


def defined_names(book):
    names = book.defined_names
    entries = names.definedName if hasattr(names, 'definedName') else names.values()
    return {it.name: it.attr_text for it in entries}


def workbook(path):
    book = load_workbook(path)
    return {
        'order': book.sheetnames,
        'active': book.active.title if book.active else '',
        'names': defined_names(book),
        'sheets': {it.title: sheet_content(it) for it in book.worksheets},
    }


print(json.dumps([workbook(it) for it in sys.argv[1:]], ensure_ascii=False))
