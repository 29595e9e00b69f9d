"""Holds a workbook, as LibreOffice reads it, against the report's own JSON, cell by cell.

usage: xlsx_check.py REPORT.json FOLDER NAME    FOLDER has NAME-SHEET.csv for each sheet
"""
import csv
import glob
import json
import os
import sys

csv.field_size_limit(10 ** 8)
CELL_MAX = 32767


def as_text(value):
    if value is None:
        return ""
    return "\n".join(value) if isinstance(value, list) else str(value)


def is_same(read, said):
    read = read.replace("\r\n", "\n")
    if len(said.encode("utf-16-le")) // 2 > CELL_MAX:
        return len(read) >= CELL_MAX - 1 and said.startswith(read)
    return read == said


def main():
    report = json.load(open(sys.argv[1], encoding="utf-8"))
    folder, name = sys.argv[2:]
    sheets = {}
    for path in glob.glob(os.path.join(glob.escape(folder), glob.escape(name) + "-*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        sheets[os.path.basename(path)[len(name) + 1:-4]] = rows
    wrong = cells = 0
    for block in (b for s in report["sections"] for b in s["blocks"] if "columns" in b):
        labels = [c["label"] for c in block["columns"]]
        rows = [[as_text(row[c["key"]]) for c in block["columns"]]
                for row in report["tables"][block["table"]]]
        want = [labels] + rows
        found = [title for title, have in sheets.items()
                 if len(have) >= len(want) and all(
                     is_same(a, b) for x, y in zip(have, want) for a, b in zip(x, y))
                 and all(not any(row) for row in have[len(want):])]
        if not found:
            print(f"{block['table']}: no sheet has its {len(rows)} rows")
            wrong += 1
        cells += len(want) * len(labels)
    print(f"{len(sheets)} sheets, {cells} cells, {wrong} faults")
    return wrong > 0 or cells == 0


sys.exit(main())
