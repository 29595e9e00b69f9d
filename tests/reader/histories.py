"""Writes random histories and compares what reader.py makes of them with what remit says.

    python3 histories.py REMIT FOLDER COUNT SEED

Several hands that know different lines, with clocks that disagree, record, clear, take back, seal,
give up lines and take texts out; their lines come together in any order, some of them twice. Then
remit itself goes on and takes a text out too, and both are asked again.
"""
import json
import os
import random
import subprocess
import sys

import reader
import redacted

PATHS = ["control/5.1.1/-/customer/status", "control/5.1.1/-/provider/note", "engagement/title",
         "finding/F-1/title", "new/path", "control/CLD.9.5.1/a%2Fb/customer/basis/stated"]
TEXTS = ["partial", "planned", None, "", "two\nlines", "B\u00e4ckup \u4fdd\u5b88 \U0001f600", "\"\\/", " "]
PEOPLE = ["anna", "bert", "\u5c0f\u6797"]
HEADER = {"remit": 1, "session": "2a3ee19f-7e2d-4f3c-9d0a-5f2f1a5d8e11",
          "catalog": "iso27017-2015@1", "at": "2026-11-20T10:00:00Z", "by": "anna", "prev": []}


class Hand:
    """Somebody with a copy of their own."""

    def __init__(self, chance, first):
        self.chance, self.lines, self.skew = chance, [first], chance.randrange(-50, 50)
        self.lost = []

    def write(self, line):
        raw = self.raw(line)
        if raw not in self.lines:
            self.lines.append(raw)

    def raw(self, line):
        return json.dumps(line, ensure_ascii=self.chance.random() < 0.5, separators=(",", ":")).encode()

    def start(self, number):
        second = 3600 + self.skew + number
        self.seen = reader.read(b"\n".join(self.lines) + b"\n")
        return {"at": f"2026-11-23T10:{second // 60 % 60:02}:{second % 60:02}Z",
                "by": self.chance.choice(PEOPLE), "prev": self.seen["heads"] + self.lost}

    def add_values(self, line, values):
        over = {path: [one["action"] for one in self.seen["state"].get(path, ())]
                for path in values}
        line["set"] = values
        if any(over.values()):
            line["over"] = {path: ids for path, ids in over.items() if ids}

    def record(self, line):
        paths = self.chance.sample(PATHS, self.chance.randrange(1, 4))
        self.add_values(line, {path: self.chance.choice(TEXTS) for path in paths})
        if self.chance.random() < 0.2:
            line["why"] = "because\nof that"

    def undo(self, line):
        target = self.chance.choice(self.lines[1:] or [b"{}"])
        values = json.loads(target).get("set", {})
        if values and not any(path.startswith("redaction/") for path in values):
            line["undoes"] = reader.id_of(target)
            self.add_values(line, {path: None for path in values})

    def redact(self, line):
        """Take a text out of a line, which is then another one of the same id."""
        place = self.chance.randrange(1, len(self.lines) + 1) - 1
        target, one = json.loads(self.lines[place]), reader.id_of(self.lines[place])
        texts = [path for path, text in target.get("set", {}).items()
                 if isinstance(text, str) and not path.startswith("redaction/")]
        if not texts:
            return
        path, rest = self.chance.choice(texts), redacted.rest_of(target)
        target["set"][path] = redacted.hashed(target["set"][path])
        target.pop("was", None)
        self.lines[place] = self.raw({"was": one, **target})
        name = f"redaction/X-{self.chance.getrandbits(40):010x}/"
        said = {"action": one, "path": path, "hash": target["set"][path]["redacted"], "rest": rest}
        self.add_values(line, {name + key: said[key] for key in sorted(said)})

    def seal(self, line):
        line["seal"] = {"id": self.chance.choice(self.seen["actions"]), "signature": "none"}

    def recover(self, line):
        missing = [f"{self.chance.getrandbits(256):064x}"]
        line["recover"] = {"file": "0" * 64, "missing": missing + self.seen["actions"][-1:]}
        self.lost = missing

    def step(self, number):
        line = self.start(number)
        steps = [self.record] * 6 + [self.undo] * 3 + [self.seal, self.recover, self.redact]
        self.chance.choice(steps)(line)
        if len(line) > 3:
            self.write(line)

    def take(self, other):
        self.lines += [raw for raw in other.lines if raw not in self.lines]


def history(chance):
    first = json.dumps(HEADER | {"session": f"2a3ee19f-7e2d-4f3c-9d0a-{chance.getrandbits(48):012x}"}).encode()
    hands = [Hand(chance, first) for _ in range(3)]
    for number in range(chance.randrange(3, 40)):
        hand = chance.choice(hands)
        hand.step(number)
        if chance.random() < 0.2:
            hand.take(chance.choice(hands))
    for hand in hands:
        hands[0].take(hand)
    lines = hands[0].lines[1:]
    chance.shuffle(lines)
    lines += chance.sample(lines, min(2, len(lines)))
    end = chance.choice([b"\n", b"\n", b"\n{\"at\":\"2026", b"\n\0\0\0\n", b"" if lines else b"\n"])
    return b"\n".join([first] + lines) + end


def run(remit, *words):
    done = subprocess.run([remit, *words], capture_output=True, check=False)
    # the seals here do not hold, which verify prints, and some texts are there still, which it tells
    told = done.stdout or done.stderr[done.stderr.find(b"{"):]
    if done.returncode and (words[0] != "verify" or not told.startswith(b"{")):
        sys.exit(f"{words} ended with {done.returncode}: {done.stderr.decode()}")
    return told


def said_by_remit(remit, folder):
    """What remit says, in the form of reader.read(); of a file that has texts still which were taken
    out verify says that and nothing else."""
    proof, history, shown = (json.loads(run(remit, verb, "--json", "-s", folder))
                             for verb in ("verify", "history", "show"))
    said = {"actions": [one["id"] for one in reversed(history["actions"])], "state": shown["state"]}
    if "redact --again" not in proof.get("errors", [{"message": ""}])[0]["message"]:
        said.update(heads=proof["heads"], lost=proof["lost"])
    return said


def told(state):
    """The values as remit shows them: one as itself, none that is cleared alone."""
    told = {}
    for path, values in state.items():
        if len(values) > 1:
            told[path] = {"conflict": values}
        elif values[0]["value"] is not None:
            told[path] = values[0]["value"]
    return told


def compare(remit, folder, name):
    with open(f"{folder}/history.jsonl", "rb") as file:
        read = reader.read(file.read())
    said = said_by_remit(remit, folder)
    read["state"], read["lost"] = told(read["state"]), len(read["lost"])
    for what in said:
        if said[what] != read[what]:
            sys.exit(f"{name}, {what}:\n reader {read[what]}\n remit  {said[what]}")
    return len(read["actions"]), sum(isinstance(one, dict) for one in read["state"].values())


def main(remit, folder, count, seed):
    actions = conflicts = 0
    for number in range(int(count)):
        chance = random.Random(f"{seed}-{number}")
        session = f"{folder}/s{number}.remit"
        os.mkdir(session)
        with open(f"{session}/history.jsonl", "wb") as file:
            file.write(history(chance))
        compare(remit, session, f"history {number}")
        # what came back into the file beside the line without the text is not shown, and goes now
        subprocess.run([remit, "redact", "--again", "-s", session], capture_output=True, check=False)
        compare(remit, session, f"history {number}, with nothing in it that was taken out")
        run(remit, "set", "5.1.1", "status=planned", "--side", "customer", "--reason", str(number), "-s", session)
        if chance.random() < 0.5:
            subprocess.run([remit, "undo", "-s", session], capture_output=True, check=False)
        if chance.random() < 0.5:
            subprocess.run([remit, "redact", "control/5.1.1/-/provider/note", "--reason", "x", "-s", session],
                           capture_output=True, check=False)
        more = compare(remit, session, f"history {number}, after remit went on")
        actions, conflicts = actions + more[0], conflicts + more[1]
    print(f"{count} histories, {actions} lines, {conflicts} open conflicts: reader.py and remit agree")


if __name__ == "__main__":
    main(*sys.argv[1:])
