"""Reads the record of a session by what remit-session(5) says of it, and nothing else.

    python3 reader.py HISTORY

Prints JSON: the heads, the ids in reading order, the paths with the values that live, newest
first, and the ids that were given up for lost. Ends with 1 and a sentence where it does not hold.
"""
import graphlib
import hashlib
import heapq
import json
import re
import sys

import redacted


def id_of(raw):
    was = re.match(rb'\{"was":"([0-9a-f]{64})",', raw)
    return was[1].decode() if was else hashlib.sha256(raw).hexdigest()


def lines_of(data):
    """Each line by its id, one that is there twice once; the end may be torn."""
    *whole, tail = data.split(b"\n")
    while whole and b"\0" in whole[-1]:
        tail = whole.pop()
    found = {}
    for raw in whole + [tail]:
        try:
            found.setdefault(id_of(raw), json.loads(raw))
        except ValueError:
            if raw is not tail:
                raise
    return found


def named(line):
    """The ids that must stand before a line."""
    single = [line.get("undoes"), line.get("seal", {}).get("id")]
    over = [one for ids in line.get("over", {}).values() for one in ids]
    return line["prev"] + over + [one for one in single if one is not None]


def read(data):
    lines = lines_of(data)
    redacted.take_out(lines)
    place = {one: number for number, one in enumerate(lines)}
    lost = {one for line in lines.values() for one in line.get("recover", {}).get("missing", ())}
    for one, line in lines.items():
        if not set(named(line)) <= lines.keys() | lost:
            raise ValueError(f"line {one} names a line that is not there")
    sorter = graphlib.TopologicalSorter({one: lines.keys() & named(line) for one, line in lines.items()})
    sorter.prepare()
    ready, reading = [], []
    while sorter.is_active():
        for one in sorter.get_ready():
            heapq.heappush(ready, (place[one], one))
        reading.append(heapq.heappop(ready)[1])
        sorter.done(reading[-1])
    gone = {(path, one) for line in lines.values()
            for path, over in line.get("over", {}).items() for one in over}
    state = {}
    for one, line in lines.items():
        for path, text in line.get("set", {}).items():
            if (path, one) not in gone:
                value = {"value": text, "by": line["by"], "at": line["at"], "action": one}
                state.setdefault(path, []).append(value)
    for values in state.values():
        values.sort(key=lambda value: (value["at"], value["action"]), reverse=True)
    heads = lines.keys() - {prev for line in lines.values() for prev in line["prev"]}
    return {"heads": sorted(heads), "actions": reading, "state": state,
            "lost": sorted(lost - lines.keys())}


if __name__ == "__main__":
    try:
        with open(sys.argv[1], "rb") as file:
            json.dump(read(file.read()), sys.stdout, indent=1)
    except (ValueError, KeyError, TypeError) as problem:
        sys.exit(f"{sys.argv[1]}: {problem}")
