#!/usr/bin/env python3
"""Reads files for CISO Assistant and Prowler as those programs do, and ends with 1 where they would
refuse or lose something. Written from the rules of their loaders; nothing of their code is here.

  loader.py library FILE             a library of CISO Assistant
  loader.py audit LIBRARY FILE       the rows of an audit, imported over that library
  loader.py keys FILE LIBRARY...     the keys of a library are keys of these others
  loader.py framework FILE           a compliance framework of Prowler
"""
import csv
import json
import re
import sys

# The last colon is before an end that may have colons of its own.
URN = re.compile(r"^urn:([a-zA-Z0-9_-]+):([a-zA-Z0-9_-]+):([a-zA-Z0-9_-]+)(?::([a-zA-Z0-9_-]+))?:"
                 r"([0-9A-Za-z\[\]\(\)\-\._:]+)$")
RESULTS = {"not_assessed", "compliant", "partially_compliant", "non_compliant", "not_applicable"}
EXTENDED = {"", "major_nonconformity", "minor_nonconformity", "observation",
            "opportunity_for_improvement", "good_practice"}
PROGRESS = {"to_do", "in_progress", "in_review", "done"}
# Read by the loader, though no library of the corpus has them.
DOCUMENTED = {"node.typical_evidence"}


class Refused(Exception):
    pass


def need(condition, *words):
    if not condition:
        raise Refused(" ".join(str(word) for word in words))


def read_yaml(path):
    import yaml
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with open(path, encoding="utf-8") as file:
        try:
            return yaml.load(file, Loader=loader)
        except yaml.YAMLError as error:
            raise Refused(path, error) from error


def text(value, most, *words):
    need(isinstance(value, str) and value.strip(), *words, "is no text")
    need(len(value) <= most, *words, "is longer than", most)


def urn(value, *words):
    text(value, 255, *words)
    need(URN.match(value), *words, "is no URN:", value)


def whole(value, *words):
    need(isinstance(value, int) and not isinstance(value, bool), *words, "is no number")


def check_node(node, depths, groups, controls):
    urn(node.get("urn"), "urn")
    name = node["urn"].lower()
    need(name not in depths, "the same URN twice:", name)
    need(isinstance(node.get("assessable"), bool), name, "assessable is neither true nor false")
    whole(node.get("depth"), name, "depth")
    parent = node.get("parent_urn")
    if parent:
        need(parent.lower() in depths, name, "stands before its parent")
        need(node["depth"] == depths[parent.lower()] + 1, name, "is at a wrong depth")
    depths[name] = node["depth"]
    if node.get("name") is not None:
        text(node["name"], 200, name, "name")
    if node.get("ref_id") is not None:
        text(str(node["ref_id"]), 100, name, "ref_id")
    for group in node.get("implementation_groups") or []:
        need(group in groups, name, "is of a group that nobody defined:", group)
    for control in node.get("reference_controls") or []:
        need(control.lower() in controls or not controls or ":doc-pol:" in control, name,
             "leads to no reference control:", control)


def check_questions(node, seen):
    for name, question in (node.get("questions") or {}).items():
        urn(name, "question")
        need(name not in seen, "the same question twice:", name)
        seen.add(name)
        need(question["type"] in ("text", "unique_choice", "multiple_choice", "date"), name, "type")
        need(question["type"] in ("text", "date") or question.get("choices"), name, "has no choices")
        need(isinstance(question["text"], str), name, "has no text")


def library(path):
    data = read_yaml(path)
    need(isinstance(data, dict), "the file is no map")
    for key in ("urn", "name", "version", "objects"):
        need(key in data, "the key is missing:", key)
    urn(data["urn"], "library")
    try:
        need(int(data["version"]) >= 1, "the version counts from 1")
    except (TypeError, ValueError) as error:
        raise Refused("the version is no number") from error
    text(data["name"], 200, "name")
    framework = data["objects"]["framework"]
    for key in ("urn", "ref_id", "requirement_nodes"):
        need(framework.get(key), "the framework lacks", key)
    urn(framework["urn"], "framework")
    groups = {group["ref_id"] for group in framework.get("implementation_groups_definition") or []}
    controls = set()
    for control in data["objects"].get("reference_controls") or []:
        urn(control["urn"], "reference control")
        need(control["urn"].lower() not in controls, "twice:", control["urn"])
        controls.add(control["urn"].lower())
        text(control["ref_id"], 100, control["urn"], "ref_id")
        if control.get("name") is not None:
            text(control["name"], 200, control["urn"], "name")
    depths, questions = {}, set()
    for node in framework["requirement_nodes"]:
        check_node(node, depths, groups, controls)
        check_questions(node, questions)
    return data


def audit(library_path, path):
    """As the import goes over the rows: by ref_id first, only what is assessable."""
    nodes = {}
    for node in library(library_path)["objects"]["framework"]["requirement_nodes"]:
        nodes.setdefault(node["ref_id"], node)
    counts = {"imported": 0}
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            need(None not in row and None not in row.values(), "a row has other columns")
            if not row["assessable"]:
                continue
            node = nodes.get(row["ref_id"])
            need(node is not None, "no requirement has the ref_id", row["ref_id"])
            need(node["assessable"], row["ref_id"], "is not assessed there")
            need(node["urn"] == row["urn"], row["ref_id"], "has another URN there")
            need(row["compliance_result"] in RESULTS, "no result:", row["compliance_result"])
            need(row["extended_result"] in EXTENDED, "no result:", row["extended_result"])
            need(row["requirement_progress"] in PROGRESS, "no step:", row["requirement_progress"])
            need("observations" in row, "no observations")
            # A column that is missing would be taken for a score.
            for column in ("score", "implementation_score", "documentation_score"):
                need(row[column] == "", column, "is not empty")
            counts["imported"] += 1
            if row["compliance_result"] not in ("not_assessed", "not_applicable"):
                counts[row["compliance_result"]] = counts.get(row["compliance_result"], 0) + 1
    print(", ".join(f"{count} {word}" for word, count in counts.items()))


def keys_of(data):
    framework = data["objects"]["framework"]
    keys = {f"top.{key}" for key in data} | {f"objects.{key}" for key in data["objects"]}
    keys |= {f"framework.{key}" for key in framework}
    for label, entries in (("node", framework["requirement_nodes"]),
                           ("group", framework.get("implementation_groups_definition") or []),
                           ("control", data["objects"].get("reference_controls") or [])):
        keys |= {f"{label}.{key}" for entry in entries for key in entry}
    for node in framework["requirement_nodes"]:
        for question in (node.get("questions") or {}).values():
            keys |= {f"question.{key}" for key in question}
    return keys


def keys(path, *others):
    known = set(DOCUMENTED)
    for other in others:
        known |= keys_of(read_yaml(other))
    strange = keys_of(read_yaml(path)) - known
    need(not strange, "keys that no other library has:", ", ".join(sorted(strange)))


def framework(path):
    """What the model requires: texts that are there, names that are not empty, lists of texts."""
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    for key in ("Framework", "Name", "Provider", "Description", "Version"):
        need(isinstance(data.get(key), str) and data[key], "the framework lacks", key)
    ids = set()
    need(isinstance(data.get("Requirements"), list) and data["Requirements"], "no requirements")
    for one in data["Requirements"]:
        for key in ("Id", "Description", "Name"):
            need(isinstance(one.get(key), str) and one[key], "a requirement lacks", key)
        need(one["Id"] not in ids, "the same requirement twice:", one["Id"])
        ids.add(one["Id"])
        need(isinstance(one.get("Checks"), list), one["Id"], "has no list of checks")
        for check in one["Checks"]:
            need(re.fullmatch("[A-Za-z0-9_]+", check), one["Id"], "no check:", check)
        need(len(set(one["Checks"])) == len(one["Checks"]), one["Id"], "has a check twice")
        # With any other keys it would be taken for the attributes of another framework.
        for attributes in one["Attributes"]:
            need(set(attributes) <= {"ItemId", "Section", "SubSection", "SubGroup", "Service",
                                     "Type", "Comment"}, one["Id"], "attributes")
            need(all(isinstance(value, str) for value in attributes.values()), one["Id"])
            need(attributes.get("Section"), one["Id"], "is in no section")
        need(one["Attributes"], one["Id"], "would be in no table")


if __name__ == "__main__":
    what = {"library": library, "audit": audit, "keys": keys, "framework": framework}
    try:
        what[sys.argv[1]](*sys.argv[2:])
    except Refused as error:
        sys.exit(f"{sys.argv[2]}: {error}")
