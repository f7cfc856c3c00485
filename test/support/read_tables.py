"""Reads each table of a folder with pandas, as CSV, workbook and JSON, and prints differences from its JSON.

The folder contains NAME.json, NAME.csv and NAME.xlsx for each table, and tables.json with their columns.
"""

import json
import math
import pathlib
import sys

import pandas

folder = pathlib.Path(sys.argv[1])
tables = json.loads((folder / "tables.json").read_text())


def plain(cell, kind):
    """Converts a cell of pandas to its value in JSON."""
    if cell is None or cell is pandas.NaT or (isinstance(cell, float) and math.isnan(cell)):
        return None
    if kind == "day":
        return cell.date().isoformat() if hasattr(cell, "date") else str(cell)[:10]
    if kind == "number":
        return float(cell)
    return bool(cell) if kind == "boolean" else cell


def is_same(got, wanted):
    """Compares cells; pandas reads a number with another last digit, and an empty text as none."""
    if isinstance(wanted, float) and isinstance(got, float):
        return math.isclose(got, wanted, rel_tol=1e-12)
    return got == wanted or (wanted == "" and got is None)


def differences(name, source, frame, rows, columns):
    if list(frame.columns) != list(columns) and not (source == "json" and not rows):
        return [f"{name} {source}: columns {list(frame.columns)}"]
    if len(frame) != len(rows):
        return [f"{name} {source}: {len(frame)} rows of {len(rows)}"]
    result = []
    for column, kind in columns.items() if rows else []:
        for index, cell in enumerate(frame[column]):
            wanted, got = plain(rows[index][column], kind), plain(cell, kind)
            if not is_same(got, wanted):
                result.append(f"{name} {source} {column} {index}: {got!r} is not {wanted!r}")
    return result[:5]


mismatches, counts = [], {}
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
        mismatches += differences(name, source, frame, rows, columns)

print(json.dumps({"differences": mismatches, "counts": counts}))
