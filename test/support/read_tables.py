"""Reads each table of a folder with pandas, as CSV, as a workbook and as JSON, and prints where one is not the same as its JSON.

The folder holds NAME.json, NAME.csv and NAME.xlsx of each table, and tables.json with their columns.
"""

import json
import math
import pathlib
import sys

import pandas

folder = pathlib.Path(sys.argv[1])
tables = json.loads((folder / "tables.json").read_text())


def plain(cell, kind):
    """A cell of pandas as JSON has it."""
    if cell is None or cell is pandas.NaT or (isinstance(cell, float) and math.isnan(cell)):
        return None
    if kind == "day":
        return cell.date().isoformat() if hasattr(cell, "date") else str(cell)[:10]
    if kind == "number":
        return float(cell)
    return bool(cell) if kind == "boolean" else cell


def same(got, wanted):
    """Whether they are the same; pandas reads the last digit of a number otherwise, and an empty text as none."""
    if isinstance(wanted, float) and isinstance(got, float):
        return math.isclose(got, wanted, rel_tol=1e-12)
    return got == wanted or (wanted == "" and got is None)


def differences(name, source, frame, rows, columns):
    if list(frame.columns) != list(columns) and not (source == "json" and not rows):
        return [f"{name} {source}: columns {list(frame.columns)}"]
    if len(frame) != len(rows):
        return [f"{name} {source}: {len(frame)} rows of {len(rows)}"]
    found = []
    for column, kind in columns.items() if rows else []:
        for index, cell in enumerate(frame[column]):
            wanted, got = plain(rows[index][column], kind), plain(cell, kind)
            if not same(got, wanted):
                found.append(f"{name} {source} {column} {index}: {got!r} is not {wanted!r}")
    return found[:5]


found, counts = [], {}
for name, table in tables.items():
    columns = table["columns"]
    rows = json.loads((folder / f"{name}.json").read_text())
    texts = {column: str for column, kind in columns.items() if kind in ("text", "day")}
    words = {column: str for column, kind in columns.items() if kind == "text"}
    counts[name] = len(rows)
    frames = {
        "csv": pandas.read_csv(folder / f"{name}.csv", dtype=texts),
        "xlsx": pandas.read_excel(folder / f"{name}.xlsx", dtype=words),
        "json": pandas.read_json(folder / f"{name}.json", dtype=False, convert_dates=False),
    }
    for source, frame in frames.items():
        found += differences(name, source, frame, rows, columns)

print(json.dumps({"differences": found, "counts": counts}))
