"""Tells as JSON what openpyxl finds in workbooks, a line for each: python3 dump.py FILE..."""

import json
import sys
from datetime import date, datetime, time, timedelta

import openpyxl
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel

MOMENTS = (date, datetime, time, timedelta)


def value_of(cell):
    """A number that is shown as a date comes as a date."""
    return to_excel(cell.value) if isinstance(cell.value, MOMENTS) else cell.value


def color_of(color):
    """The last six digits of a colour that is written out."""
    return color.rgb[-6:] if color is not None and isinstance(color.rgb, str) else None


def look_of(cell):
    font, fill, at = cell.font, cell.fill, cell.alignment
    sides = (getattr(cell.border, side) for side in ("top", "right", "bottom", "left"))
    return {
        "font": font.name,
        "size": font.sz,
        "bold": bool(font.b),
        "italic": bool(font.i),
        "color": color_of(font.color),
        "fill": color_of(fill.fgColor) if fill.patternType == "solid" else None,
        "border": [None if side is None else side.style for side in sides],
        "horizontal": at.horizontal,
        "vertical": at.vertical,
        "wrap": bool(at.wrap_text),
        "indent": int(at.indent),
    }


def rule_of(area, rule):
    look = rule.dxf
    return {
        "range": str(area.sqref),
        "formulas": [rule.operator if rule.type == "cellIs" else rule.type, *rule.formula],
        "color": look and look.font and color_of(look.font.color),
        "bold": bool(look and look.font and look.font.b),
        "fill": look and look.fill and color_of(look.fill.bgColor),
    }


def sheet_of(formulas, values):
    return {
        "name": formulas.title,
        "hidden": formulas.sheet_state != "visible",
        "cells": {
            cell.coordinate: {
                "value": value_of(values[cell.coordinate]),
                "formula": cell.value[1:] if cell.data_type == "f" else None,
                "format": cell.number_format,
                "look": look_of(cell),
            }
            for row in formulas.iter_rows()
            for cell in row
            if cell.value is not None or cell.has_style
        },
        "merges": [str(area) for area in formulas.merged_cells.ranges],
        "tables": [[table.displayName, table.ref] for table in formulas.tables.values()],
        "lists": [
            {"range": str(one.sqref), "source": one.formula1, "strict": bool(one.showErrorMessage)}
            for one in formulas.data_validations.dataValidation
            if one.type == "list"
        ],
        "rules": [
            rule_of(area, rule)
            for area in formulas.conditional_formatting
            for rule in area.rules
        ],
        "hiddenRows": [row for row, size in formulas.row_dimensions.items() if size.hidden],
        "hiddenColumns": [
            get_column_letter(at)
            for size in formulas.column_dimensions.values()
            if size.hidden
            for at in range(size.min, size.max + 1)
        ],
        "frozen": formulas.freeze_panes,
    }


for path in sys.argv[1:]:
    formulas = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    sheets = [sheet_of(sheet, values[sheet.title]) for sheet in formulas.worksheets]
    print(json.dumps(sheets, ensure_ascii=False))
