"""Holds reports as JSON against the schema of reports, and the schema against what is broken.

usage: report_schema.py SCHEMA.json REPORT.json...
"""
import copy
import json
import sys

import jsonschema


def broken(report):
    """Reports that no reader should take, with what is wrong with them."""
    def other(change):
        one = copy.deepcopy(report)
        change(one)
        return one

    def block(one, key):
        return next(b for s in one["sections"] for b in s["blocks"] if key in b)

    yield "another format", other(lambda one: one.update(format=2))
    yield "another report", other(lambda one: one.update(report="poem"))
    yield "no day", other(lambda one: one.update(date="24.11.2026"))
    yield "a key of nobody", other(lambda one: one.update(extra=1))
    yield "heads that are none", other(lambda one: one.update(heads=["abc"]))
    yield "no tables", other(lambda one: one.pop("tables"))
    yield "a table that is a text", other(lambda one: one["tables"].update(x="y"))
    yield "a cell that is an object", other(lambda one: one["tables"].update(x=[{"a": {}}]))
    yield "a cell that is a fraction", other(lambda one: one["tables"].update(x=[{"a": 1.5}]))
    yield "an empty text for nothing", other(lambda one: one["tables"].update(x=[{"a": ""}]))
    yield "a block without a kind", other(lambda one: one["sections"][0]["blocks"].append({}))
    yield "a block of two kinds", other(
        lambda one: one["sections"][0]["blocks"].append({"text": "a", "said": "b"}))
    yield "a heading of level 7", other(lambda one: one["sections"][0].update(level=7))
    yield "a column of no type", other(lambda one: block(one, "columns")["columns"][0].pop("type"))
    yield "words of a column that has none", other(
        lambda one: block(one, "columns")["columns"][0].update(type="line", words=[]))
    yield "a layout of nobody", other(lambda one: block(one, "columns").update(layout="pie"))


def main():
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    wrong = 0
    for path in sys.argv[2:]:
        report = json.load(open(path, encoding="utf-8"))
        for error in list(validator.iter_errors(report))[:3]:
            print(f"{path}: {error.json_path}: {error.message[:200]}")
            wrong += 1
        for what, one in broken(report):
            if validator.is_valid(one):
                print(f"{path}: the schema takes {what}")
                wrong += 1
        # Besides the schema: every table stands somewhere, under its own keys.
        blocks = [b for s in report["sections"] for b in s["blocks"] if "layout" in b]
        if sorted(b["table"] for b in blocks) != sorted(report["tables"]):
            print(f"{path}: tables and blocks are not the same")
            wrong += 1
        for b in blocks:
            rows = report["tables"][b["table"]]
            keys = [c["key"] for c in b.get("columns", [])] or list(b.get("labels", {}))
            for row in rows if isinstance(rows, list) else [rows]:
                if list(row) != keys:
                    print(f"{path}: {b['table']}: the keys are not those of the columns")
                    wrong += 1
                    break
    print(f"{len(sys.argv) - 2} reports, {wrong} faults")
    return wrong > 0 or len(sys.argv) < 3


sys.exit(main())
