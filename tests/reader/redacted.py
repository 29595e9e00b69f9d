"""What reader.py needs for lines that texts were taken out of, by what remit-session(5) says of them."""
import hashlib
import json


def hashed(value):
    if not isinstance(value, str):
        return value
    return {"redacted": hashlib.sha256(value.encode()).hexdigest()}


def rest_of(line):
    """What a line says, the same before and after texts were taken out."""
    rest = {key: value for key, value in line.items() if key != "was"}
    if "set" in rest:
        rest["set"] = {path: hashed(text) for path, text in rest["set"].items()}
    if "why" in rest:
        rest["why"] = hashed(rest["why"])
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashed(text)["redacted"]


def said_by(lines):
    """What actions say was taken out: id of the line, path, hash of the text, rest of the line."""
    for line in lines.values():
        values = line.get("set", {})
        for path in values:
            if path.startswith("redaction/") and path.endswith("/action"):
                stem = path[:-len("action")]
                yield tuple(values.get(stem + key) for key in ("action", "path", "hash", "rest"))


def take_out(lines):
    """Hold lines against what is said of them, and take out what is there still."""
    said = set(said_by(lines))
    for one, line in lines.items():
        rest, lacks = rest_of(line) if said or "was" in line else None, 0
        places = [(line, "why", "/why")] if "why" in line else []
        places += [(line["set"], path, path) for path in line.get("set", {})]
        for place, key, path in places:
            lacks += isinstance(place[key], dict)
            if (one, path, (hashed(place[key]) or {}).get("redacted"), rest) in said:
                place[key] = "[redacted]"
            elif isinstance(place[key], dict):
                raise ValueError(f"line {one} lacks a text, and nobody says why")
        if "was" in line and not lacks:
            raise ValueError(f"line {one} stands for another one and lacks nothing")
