"""Reads the record of a session by what remit-session(5) says of it, and nothing else.

    python3 reader.py HISTORY

Prints JSON: the heads, the ids in reading order, the paths with the values that live, newest
first, and the ids that were given up for lost. Ends with 1 and a sentence where it does not hold.
"""
import hashlib
import heapq
import json
import sys


def lines_of(data):
    """Id and value of each line, a line that is there twice once; the end may be torn."""
    *whole, tail = data.split(b"\n")
    while whole and b"\0" in whole[-1]:
        tail = whole.pop()
    found = {}
    for raw in whole:
        add(found, raw, json.loads(raw))
    try:
        add(found, tail, json.loads(tail))
    except ValueError:
        pass
    return found


def add(found, raw, line):
    """A line that lacks texts keeps its id, and wins over one that has them."""
    one = line.get("was") or hashlib.sha256(raw).hexdigest()
    kept = found.setdefault(one, line)
    for path, text in line.get("set", {}).items():
        if isinstance(text, dict):
            kept["set"][path] = text


def check_redacted(lines):
    """What lacks a text has to be named by an action, with the path and the hash."""
    said = set()
    for line in lines.values():
        for path, text in line.get("set", {}).items():
            if path.startswith("redaction/") and path.endswith("/action"):
                said.add((text, *(line["set"].get(path[:-6] + one) for one in ("path", "hash"))))
    for one, line in lines.items():
        for path, text in line.get("set", {}).items():
            if isinstance(text, dict):
                if (one, path, text["redacted"]) not in said:
                    raise ValueError(f"line {one} lacks a text, and no line says why")
                line["set"][path] = "[redacted]"


def named(line):
    """The ids that must stand before a line."""
    single = [line.get("undoes"), line.get("seal", {}).get("id")]
    over = [one for ids in line.get("over", {}).values() for one in ids]
    return line["prev"] + over + [one for one in single if one is not None]


def read(data):
    lines = lines_of(data)
    check_redacted(lines)
    order = {one: place for place, one in enumerate(lines)}
    lost = {one for line in lines.values() for one in line.get("recover", {}).get("missing", ())}
    waits = {one: {other for other in named(line) if other in lines or other not in lost}
             for one, line in lines.items()}
    for one, others in waits.items():
        if not others <= lines.keys():
            raise ValueError(f"line {one} names a line that is not there")
    after = {one: [] for one in lines}
    for one, others in waits.items():
        for other in others:
            after[other].append(one)
    ready, reading = [order[one] for one in lines if not waits[one]], []
    heapq.heapify(ready)
    ids = list(lines)
    while ready:
        reading.append(ids[heapq.heappop(ready)])
        for one in after[reading[-1]]:
            waits[one].discard(reading[-1])
            if not waits[one]:
                heapq.heappush(ready, order[one])
    heads = lines.keys() - {prev for line in lines.values() for prev in line["prev"]}
    gone = {(path, one) for line in lines.values()
            for path, over in line.get("over", {}).items() for one in over}
    state = {}
    for one, line in lines.items():
        for path, text in line.get("set", {}).items():
            if (path, one) not in gone:
                state.setdefault(path, []).append(
                    {"value": text, "by": line["by"], "at": line["at"], "action": one})
    for values in state.values():
        values.sort(key=lambda value: (value["at"], value["action"]), reverse=True)
    return {"heads": sorted(heads), "actions": reading, "state": state,
            "lost": sorted(lost - lines.keys())}


if __name__ == "__main__":
    try:
        with open(sys.argv[1], "rb") as file:
            json.dump(read(file.read()), sys.stdout, indent=1)
    except (ValueError, KeyError, TypeError) as problem:
        sys.exit(f"{sys.argv[1]}: {problem}")
