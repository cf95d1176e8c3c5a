"""Reads every table with pandas, pyarrow, polars and DuckDB in every format and compares it row by row with JSONL."""

import datetime
import json
import math
import sys
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.csv
import pyarrow.ipc
import pyarrow.parquet

OUT = Path(sys.argv[1])
PACKAGE = json.loads((OUT / "datapackage.json").read_text("utf-8"))
PANDAS = {"string": "string", "integer": "Int64", "number": "float64", "boolean": "boolean", "date": "string"}
POLARS = {
    "string": polars.String,
    "integer": polars.Int64,
    "number": polars.Float64,
    "boolean": polars.Boolean,
    "date": polars.Date,
}
ARROW = {
    "string": pyarrow.string(),
    "integer": pyarrow.int64(),
    "number": pyarrow.float64(),
    "boolean": pyarrow.bool_(),
    "date": pyarrow.date32(),
}
DUCKDB = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE"}


def types_of(resource, types):
    """The columns of a table with their types in the words of a reader."""
    return {field["name"]: types[field["type"]] for field in resource["schema"]["fields"]}


def plain(value):
    """A cell as JSON would hold it; None for every kind of missing value."""
    if value is None or value is pandas.NA or value is pandas.NaT:
        return None
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float):
        if math.isnan(value):
            return None
        return int(value) if value.is_integer() else value
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()[:10]
    return value


def rows_of(frame):
    """Rows of whatever a reader gave, as dicts of plain cells."""
    if isinstance(frame, pandas.DataFrame):
        rows = frame.astype(object).to_dict("records")
    elif isinstance(frame, polars.DataFrame):
        rows = frame.to_dicts()
    else:
        rows = frame.to_pylist()
    return [{name: plain(cell) for name, cell in row.items()} for row in rows]


def read_csv_arrow(path, resource):
    return pyarrow.csv.read_csv(
        path,
        parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True),
        convert_options=pyarrow.csv.ConvertOptions(
            column_types=types_of(resource, ARROW),
            null_values=[""],
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
        ),
    )


def duck(call, path, options=""):
    return duckdb.sql(f"SELECT * FROM {call}('{path}'{options})").to_arrow_table()


def duck_csv(path, resource):
    columns = ", ".join(f"'{name}': '{kind}'" for name, kind in types_of(resource, DUCKDB).items())
    return duck("read_csv", path, f", header=true, auto_detect=false, delim=',', quote='\"', escape='\"', columns={{{columns}}}")


def duck_json(path, resource):
    columns = ", ".join(f"'{name}': '{kind}'" for name, kind in types_of(resource, DUCKDB).items())
    return duck("read_json", path, f", format='newline_delimited', columns={{{columns}}}")


READERS = {
    ("pandas", "csv"): lambda path, resource: pandas.read_csv(
        path, dtype=types_of(resource, PANDAS), keep_default_na=False, na_values=[""], lineterminator="\n"
    ),
    ("pandas", "jsonl"): lambda path, resource: pandas.read_json(
        path, lines=True, dtype=False, precise_float=True, encoding="utf-8"
    ),
    ("pandas", "arrow"): lambda path, _: pandas.read_feather(path),
    ("pandas", "parquet"): lambda path, _: pandas.read_parquet(path),
    ("pyarrow", "csv"): read_csv_arrow,
    ("pyarrow", "arrow"): lambda path, _: pyarrow.ipc.open_file(path).read_all(),
    ("pyarrow", "parquet"): lambda path, _: pyarrow.parquet.read_table(path),
    ("polars", "csv"): lambda path, resource: polars.read_csv(
        path, schema_overrides=types_of(resource, POLARS), null_values=[""]
    ),
    ("polars", "jsonl"): lambda path, resource: polars.read_ndjson(
        path, schema={**types_of(resource, POLARS), **dict.fromkeys(days_of(resource), polars.String)}
    ),
    ("polars", "arrow"): lambda path, _: polars.read_ipc(path),
    ("polars", "parquet"): lambda path, _: polars.read_parquet(path),
    ("duckdb", "csv"): duck_csv,
    ("duckdb", "jsonl"): duck_json,
    ("duckdb", "parquet"): lambda path, _: duck("read_parquet", path),
}


def days_of(resource):
    return [field["name"] for field in resource["schema"]["fields"] if field["type"] == "date"]


def without_empty(rows):
    """CSV can't tell an empty text from a missing one."""
    return [{name: None if cell == "" else cell for name, cell in row.items()} for row in rows]


def difference(expected, actual):
    """The first cell in which two lists of rows differ, or None."""
    for index, (left, right) in enumerate(zip(expected, actual)):
        for name in left.keys() | right.keys():
            one, other = left.get(name), right.get(name)
            if one != other or isinstance(one, bool) != isinstance(other, bool):
                return f"row {index + 1}, {name}: {other!r}, expected {one!r}"
    if len(expected) != len(actual):
        return f"{len(actual)} rows, expected {len(expected)}"
    return None


def check(resource, reader, extension):
    name = resource["name"]
    path = OUT / f"{name}.{extension}"
    lines = (OUT / f"{name}.jsonl").read_text("utf-8").split("\n")
    expected = [{key: plain(cell) for key, cell in json.loads(line).items()} for line in lines if line]
    if not expected and extension == "jsonl":
        return None  # without a line there are no columns to infer
    actual = rows_of(READERS[reader, extension](str(path), resource))
    if extension == "csv":
        expected, actual = without_empty(expected), without_empty(actual)
    return difference(expected, actual)


def check_metadata(resource):
    """Arrow and Parquet files say what they are, with a description a column."""
    problems = []
    run = json.loads((OUT / "manifest.json").read_text("utf-8"))["run_sha256"].encode()
    name = resource["name"]
    arrow = pyarrow.ipc.open_file(str(OUT / f"{name}.arrow")).schema
    parquet = pyarrow.parquet.read_schema(OUT / f"{name}.parquet")
    for kind, schema in (("arrow", arrow), ("parquet", parquet)):
        if schema.metadata[b"isnad:run_sha256"] != run:
            problems.append(f"{name}.{kind}: another run in its metadata")
    for field in resource["schema"]["fields"]:
        described = arrow.field(field["name"]).metadata[b"description"].decode()
        if described != field["description"]:
            problems.append(f"{name}.arrow: {field['name']} is described as {described}")
        if not parquet.metadata[f"isnad:column:{field['name']}".encode()].decode().startswith(described):
            problems.append(f"{name}.parquet: {field['name']} is described otherwise than in Arrow")
    return problems


def main():
    passed = 0
    problems = []
    for resource in PACKAGE["resources"]:
        problems += check_metadata(resource)
        for reader, extension in READERS:
            try:
                found = check(resource, reader, extension)
            except Exception as error:  # a reader that fails is a finding, not an end
                found = f"{type(error).__name__}: {error}"
            if found:
                problems.append(f"{resource['name']}.{extension} in {reader}: {found}")
            else:
                passed += 1
    for problem in problems:
        print(f"[isnad] {problem}", file=sys.stderr)
    print(f"tables in pandas, pyarrow, polars, DuckDB: {passed} agree, {len(problems)} problems")
    sys.exit(1 if problems else 0)


main()
