"""Opens a workbook in LibreOffice, prints it, and tells which cells do not show their text: python3 look.py PORT < {"open", "pdf"}.

Prints [{"sheet", "row", "column", "text", "why"}] as JSON. A row is too low when LibreOffice would make it higher by itself, with columns
divided by "wider", which makes them as wide as Excel has them; LibreOffice does not fit rows to merged cells, so their texts are measured in a cell of their own. A text that
does not wrap is too wide when it is wider than its cell and the empty ones after it. A number is too wide when it shows as ###.
"""

import json
import os
import sys

import uno
from office import desktop, used, value

# Hundredths of a millimetre that are nothing: both are rounded.
NOTHING = 12


# Thai is written in what LibreOffice calls the complex font.
LOOKS = [f"Char{name}{script}" for name in ("FontName", "Height", "Weight") for script in ("", "Complex")]


def copied(cell, scratch):
    place = scratch.getCellByPosition(0, 0)
    for name in (*LOOKS, "IsTextWrapped", "ParaIndent"):
        setattr(place, name, getattr(cell, name))
    place.String = cell.String


def needed_height(scratch, cell, width):
    scratch.Columns.getByIndex(0).Width = int(width)
    copied(cell, scratch)
    row = scratch.Rows.getByIndex(0)
    row.OptimalHeight = True
    return row.Height


def needed_width(scratch, cell):
    copied(cell, scratch)
    column = scratch.Columns.getByIndex(0)
    column.OptimalWidth = True
    return column.Width


def cut_texts(sheet, scratch, wider):
    end = used(sheet)
    columns = [sheet.Columns.getByIndex(column) for column in range(end.EndColumn + 1)]
    rows = [sheet.Rows.getByIndex(row) for row in range(end.EndRow + 1)]
    widths = [column.Width / wider if column.IsVisible else 0 for column in columns]
    heights = [row.Height if row.IsVisible else 0 for row in rows]
    found = []

    def tell(row, column, text, why):
        found.append({"sheet": sheet.Name, "row": row, "column": column, "text": text[:60], "why": why})

    texts = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow).getDataArray()
    for row, cells in enumerate(texts):
        for column, content in enumerate(cells):
            if content == "" or widths[column] == 0 or heights[row] == 0:
                continue
            cell = sheet.getCellByPosition(column, row)
            if not isinstance(content, str):
                if "#" in cell.String:
                    tell(row, column, str(content), "###")
                continue
            cursor = sheet.createCursorByRange(cell)
            cursor.collapseToMergedArea()
            area = cursor.RangeAddress
            if not cell.IsTextWrapped:
                last = area.EndColumn
                while last < end.EndColumn and cells[last + 1] == "":
                    last += 1
                room = sum(widths[column : last + 1])
                needed = needed_width(scratch, cell)
            elif area.EndColumn > area.StartColumn or area.EndRow > area.StartRow:
                width = sum(widths[area.StartColumn : area.EndColumn + 1])
                room = sum(heights[area.StartRow : area.EndRow + 1])
                needed = needed_height(scratch, cell, width)
            else:
                continue
            if needed > room + NOTHING:
                tell(row, column, content, f"{needed} of {int(room)}")

    for column, width in zip(columns, widths):
        if width > 0:
            column.Width = int(width)
    for row, (shown, height) in enumerate(zip(rows, heights)):
        if height == 0 or not any(texts[row]):
            continue
        shown.OptimalHeight = True
        if shown.Height > height + NOTHING:
            tell(row, 0, " | ".join(str(text)[:20] for text in texts[row]), f"{shown.Height} of {height}")
    return found


def main():
    order = json.load(sys.stdin)
    office = desktop(int(sys.argv[1]))
    document = office.loadComponentFromURL(
        uno.systemPathToFileUrl(order["open"]), "_blank", 0, (value("Hidden", True),)
    )
    document.storeToURL(
        uno.systemPathToFileUrl(order["pdf"]), (value("FilterName", "calc_pdf_Export"),)
    )
    names = [
        name for name in document.Sheets.ElementNames if any(name.startswith(stem) for stem in order["sheets"])
    ]
    document.Sheets.insertNewByName("scratch", len(document.Sheets.ElementNames))
    scratch = document.Sheets.getByName("scratch")
    found = [cut for name in names for cut in cut_texts(document.Sheets.getByName(name), scratch, order["wider"])]
    document.close(True)
    print(json.dumps(found, ensure_ascii=False))
    sys.stdout.flush()
    # The bridge can crash while Python ends.
    os._exit(0)


main()
