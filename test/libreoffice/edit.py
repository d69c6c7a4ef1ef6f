"""Edits a spreadsheet in LibreOffice as a person does: python3 edit.py PORT < {"open", "save", "steps"}.

Steps are those of test/support/register-steps.ts, each with the sheet it is done on; "value" also takes numbers.
"""

import json
import os
import sys

import uno
from com.sun.star.table import CellAddress, TableSortField

from office import desktop, used, value

FILTERS = {"xlsx": "Calc MS Excel 2007 XML", "ods": "calc8"}

def rows(sheet, first, last):
    return sheet.getCellRangeByPosition(0, first, used(sheet).EndColumn, last)


def put(sheet, row, column, content):
    cell = sheet.getCellByPosition(column, row)
    if isinstance(content, str):
        cell.String = content
    else:
        cell.Value = content


def sort(sheet, step):
    field = uno.createUnoStruct("com.sun.star.table.TableSortField")
    field.Field = step["by"]
    field.IsAscending = True
    rows(sheet, step["first"], step["last"]).sort(
        (
            value("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))),
            value("ContainsHeader", False),
        )
    )


def insert_column(sheet, at, top):
    area = sheet.getCellRangeByPosition(at, top, at, used(sheet).EndRow).RangeAddress
    sheet.insertCells(area, uno.Enum("com.sun.star.sheet.CellInsertMode", "RIGHT"))


def move_column(sheet, step):
    source, to, top = step["from"], step["to"], step["top"]
    at = to if to < source else to + 1
    insert_column(sheet, at, top)
    source = source + 1 if at <= source else source
    last = used(sheet).EndRow
    place = CellAddress(sheet.RangeAddress.Sheet, at, top)
    area = sheet.getCellRangeByPosition(source, top, source, last).RangeAddress
    sheet.moveRange(place, area)
    sheet.removeRange(area, uno.Enum("com.sun.star.sheet.CellDeleteMode", "LEFT"))


def run(document, step):
    sheets = document.Sheets
    sheet = sheets.getByName(step["sheet"])
    kind = step["kind"]
    if kind == "type":
        put(sheet, step["row"], step["column"], step["text"])
    elif kind == "delete-row":
        sheet.Rows.removeByIndex(step["row"], 1)
    elif kind == "insert-row":
        sheet.Rows.insertByIndex(step["row"], 1)
    elif kind == "copy-row":
        area = rows(sheet, step["from"], step["from"]).RangeAddress
        sheet.copyRange(CellAddress(sheet.RangeAddress.Sheet, 0, step["to"]), area)
    elif kind == "sort":
        sort(sheet, step)
    elif kind == "move-column":
        move_column(sheet, step)
    elif kind == "insert-column":
        insert_column(sheet, step["at"], step["top"])
    elif kind == "rename-sheet":
        sheet.Name = step["name"]
    elif kind == "copy-sheet":
        sheets.copyByName(step["sheet"], step["name"], 0 if step["inFront"] else sheets.Count)
    else:
        raise SystemExit(f"LibreOffice cannot do {kind}")


def main():
    job = json.load(sys.stdin)
    document = desktop(sys.argv[1]).loadComponentFromURL(
        uno.systemPathToFileUrl(job["open"]), "_blank", 0, (value("Hidden", True),)
    )
    try:
        for step in job["steps"]:
            run(document, step)
        suffix = job["save"].rsplit(".", 1)[1]
        document.storeToURL(
            uno.systemPathToFileUrl(job["save"]), (value("FilterName", FILTERS[suffix]),)
        )
    finally:
        document.close(True)


main()
# Python's end takes the bridge down under threads that still use it, and crashes now and then.
os._exit(0)
