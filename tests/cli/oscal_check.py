"""Holds OSCAL documents against what NIST asks for besides its JSON schemas, and against those.

usage: oscal_check.py [--schemas FOLDER] [--catalog CATALOG.json] DOCUMENT.json...

The documents of a session are held against the ids of --catalog.

Without --schemas only the standard library is needed. What is checked of the metaschema: ids that
are unique, references that lead somewhere, names and values of OSCAL's own properties, parts where
they belong, resources with something in them. Besides that: no link leads anywhere but into the
document or to the web, and no text is active.
"""
import argparse
import json
import pathlib
import re
import sys

OURS = "https://remit.invalid/ns/oscal"
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\Z")
MODELS = {"catalog": "catalog", "assessment-results": "assessment-results",
          "plan-of-action-and-milestones": "poam"}
# What OSCAL's own properties may be called, by the object that they belong to.
OWN_PROPS = {"control": {"label", "sort-id", "alt-identifier", "status", "marking"},
             "group": {"label", "sort-id", "alt-identifier", "marking"},
             "part": {"label", "sort-id", "alt-identifier", "marking"},
             "metadata": {"keywords", "marking"},
             "party": {"job-title", "mail-stop", "office", "marking"},
             "resource": {"type", "version", "published", "marking"}}
CONTROL_PARTS = {"overview", "statement", "guidance", "example", "assessment-method",
                 "assessment-objective"}
REFERENCES = {"observation-uuid": "observations", "risk-uuid": "risks", "finding-uuid": "findings",
              "actor-uuid": "parties", "subject-uuid": "parties"}
PROSE = {"prose", "description", "statement", "remarks", "text", "title"}


class Check:
    def __init__(self, name):
        self.name, self.wrong = name, 0

    def fault(self, words):
        self.wrong += 1
        if self.wrong <= 20:
            print(f"{self.name}: {words}")

    def need(self, holds, words):
        if not holds:
            self.fault(words)


def walk(value, key="", inside=""):
    """Each object of a document with the key that it or its list stands under."""
    if isinstance(value, dict):
        yield key, inside, value
        for name, child in value.items():
            yield from walk(child, name, key)
    elif isinstance(value, list):
        for child in value:
            yield from walk(child, key, inside)


def singular(key):
    return {"controls": "control", "groups": "group", "parts": "part", "parties": "party",
            "resources": "resource"}.get(key, key)


def check_strings(check, document):
    for key, _, entry in walk(document):
        for name, value in entry.items():
            if isinstance(value, list):
                check.need(value, f"{key}: an empty list {name}")
            if isinstance(value, dict):
                check.need(value, f"{key}: an empty object {name}")
            if not isinstance(value, str):
                continue
            check.need(value.strip() != "", f"{key}: {name} is blank")
            if name in ("value", "name", "title", "short-name", "id"):
                check.need(value == value.strip() and "\n" not in value, f"{key}: {name}: {value!r}")
            bad = [c for c in value if (ord(c) < 32 and c != "\n") or ord(c) == 127
                   or 0x80 <= ord(c) < 0xa0 or c in "\u202e\u2066\u200b\ufeff"]
            check.need(not bad, f"{key}: {name} has a character that acts: {bad[:3]}")
            if name in PROSE:
                check_markup(check, key, name, value)
            if name == "href":
                check.need(re.match(r"#[\w.\-]+\Z|https?://|mailto:|evidence/[0-9a-f]{64}\Z", value),
                           f"{key}: href {value!r}")


def check_markup(check, key, name, text):
    bare = re.sub(r"\\.", "", text.replace("\\\\", ""), flags=re.S)
    for target in re.findall(r"\]\(([^)]*)\)", bare):
        check.need(target.startswith("#"), f"{key}: {name} has a link to {target!r}")
    check.need("{{" not in bare, f"{key}: {name} has a parameter put in")
    check.need(not re.search(r"<[A-Za-z/!?]", bare), f"{key}: {name} has a tag")
    check.need("](" not in bare.replace("](#", ""), f"{key}: {name} has a link")


def check_props(check, document):
    for key, _, entry in walk(document):
        for prop in entry.get("props", []):
            space = prop.get("ns")
            if space == OURS:
                continue
            if space == "http://csrc.nist.gov/ns/rmf":
                check.need(prop["name"] == "method" and prop["value"] in
                           ("EXAMINE", "INTERVIEW", "TEST"), f"{key}: {prop}")
                continue
            allowed = OWN_PROPS.get(singular(key), {"marking"})
            check.need(space is None and prop["name"] in allowed, f"{key}: {prop}")
        pairs = [(p["name"], p.get("ns"), p.get("class"), p.get("group"), p["value"])
                 for p in entry.get("props", [])]
        check.need(len(set(pairs)) == len(pairs), f"{key}: a property is there twice")


def check_uuids(check, whole):
    seen = {}
    for key, inside, entry in walk(whole):
        uuid = entry.get("uuid")
        if uuid is None:
            continue
        check.need(UUID.match(uuid), f"{key}: uuid {uuid}")
        check.need(uuid not in seen, f"{key}: the uuid of {seen.get(uuid)} again")
        seen[uuid] = key
    return seen


def check_people(check, whole, seen):
    metadata = whole["metadata"]
    roles = [role["id"] for role in metadata.get("roles", [])]
    parties = {party["uuid"]: party for party in metadata.get("parties", [])}
    named = [party["role-id"] for party in metadata.get("responsible-parties", [])]
    check.need(len(set(roles)) == len(roles), "a role is there twice")
    check.need(len(set(named)) == len(named), "a role has its parties twice")
    for key, _, entry in walk(whole):
        if "role-id" in entry:
            check.need(entry["role-id"] in roles, f"{key}: no role {entry['role-id']}")
        for uuid in entry.get("party-uuids", []):
            check.need(uuid in parties, f"{key}: no party {uuid}")
        for uuid in entry.get("member-of-organizations", []):
            check.need(parties.get(uuid, {}).get("type") == "organization", f"{key}: {uuid}")
        for name, kind in REFERENCES.items():
            if name in entry:
                check.need(seen.get(entry[name]) == kind, f"{key}: no {kind} {entry[name]}")


def check_resources(check, whole):
    resources = whole.get("back-matter", {}).get("resources", [])
    for resource in resources:
        check.need("rlinks" in resource or "base64" in resource, "a resource with nothing in it")
    return {resource["uuid"] for resource in resources}


def check_catalog(check, whole):
    ids = []
    for key, inside, entry in walk(whole):
        if "id" in entry and key in ("groups", "controls", "parts"):
            ids.append(entry["id"])
        if key == "groups":
            check.need(not ("groups" in entry and "controls" in entry),
                       f"{entry['id']}: groups and controls")
        if key == "controls":
            parts = entry.get("parts", [])
            names = [part["name"] for part in parts]
            gone = any(p["name"] == "status" and p["value"] == "withdrawn"
                       for p in entry.get("props", []))
            check.need("statement" in names or gone, f"{entry['id']}: no statement")
            check.need(set(names) <= CONTROL_PARTS, f"{entry['id']}: {names}")
            for part in parts:
                for _, _, below in walk(part.get("parts", [])):
                    if "name" not in below or "prose" not in below:
                        continue
                    wanted = {"statement": "item", "assessment-method": "assessment-objects",
                              "assessment-objective": "assessment-objective"}.get(part["name"])
                    check.need(below["name"] == wanted, f"{below['id']}: {below['name']}")
    check.need(len(set(ids)) == len(ids), "an id is there twice")
    for key, _, entry in walk(whole):
        for link in entry.get("links", []):
            check.need(link["href"][1:] in ids, f"{key}: no {link['href']}")
        for target in re.findall(r"\]\(#([^)]*)\)", entry.get("prose", "")):
            check.need(target in ids, f"{key}: no {target}")


def check_session(check, whole, resources, ids):
    for key, _, entry in walk(whole):
        href = entry.get("href", "")
        if href.startswith("#"):
            check.need(href[1:] in resources, f"{key}: no resource {href}")
        for name in [entry.get("control-id")] + entry.get("statement-ids", []):
            check.need(name is None or name in ids, f"{key}: no {name} in the catalog")
        if "target-id" in entry:
            check.need(entry["type"] == "statement-id" and entry["target-id"] in ids,
                       f"{key}: no statement {entry['target-id']}")
    if "import-ap" in whole:
        check.need(whole["import-ap"]["href"].startswith("#"), "import-ap leads out")
        for result in whole["results"]:
            check.need(result.get("end", result["start"]) >= result["start"], "it ends too early")
    else:
        check.need("system-id" in whole, "neither system-id nor import-ssp")


def check_schema(check, document, folder):
    import jsonschema  # only where schemas are given

    key, whole = next(iter(document.items()))
    version = whole["metadata"]["oscal-version"]
    schema = json.loads((folder / version / f"oscal_{MODELS[key]}_schema.json").read_text("utf-8"))

    def pattern(_validator, wanted, instance, _schema):
        plain = wanted.replace("(\\p{L}|\\p{N}|[.\\-_])", "[\\w.\\-]").replace("\\p{L}", "[^\\W\\d_]")
        if isinstance(instance, str) and not re.search(plain, instance):
            yield jsonschema.ValidationError(f"{instance[:80]!r} does not match {wanted[:60]!r}")

    validator = jsonschema.validators.extend(jsonschema.Draft7Validator, {"pattern": pattern})
    for error in validator(schema).iter_errors(document):
        check.fault(f"/{'/'.join(map(str, error.path))}: {error.message[:200]}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--schemas", type=pathlib.Path)
    parser.add_argument("--catalog", type=pathlib.Path)
    parser.add_argument("documents", nargs="+", type=pathlib.Path)
    given = parser.parse_args()
    wrong, ids = 0, set()
    if given.catalog:
        whole = json.loads(given.catalog.read_text("utf-8"))
        ids = {entry["id"] for _, _, entry in walk(whole) if "id" in entry}
    for path in given.documents:
        check = Check(path.name)
        text = path.read_text("utf-8")
        document = json.loads(text)
        key, whole = next(iter(document.items()))
        check.need(text == json.dumps(document, indent=2, ensure_ascii=False) + "\n",
                   "it is not what it reads back to")
        check_strings(check, document)
        check_props(check, document)
        seen = check_uuids(check, whole)
        check_people(check, whole, seen)
        resources = check_resources(check, whole)
        if key == "catalog":
            check_catalog(check, whole)
        else:
            check_session(check, whole, resources, ids)
        if given.schemas:
            check_schema(check, document, given.schemas)
        print(f"{path.name}: {key} {whole['metadata']['oscal-version']}, {check.wrong} faults")
        wrong += check.wrong
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
