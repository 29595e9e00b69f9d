#!/bin/sh
# remit collect: packs listed, shown, run, recorded, superseded, refused; the pack for Debian.
. "${srcdir:-.}/tests/cli/lib.sh"
python=$(python_with json)
host=$(uname -n)

# Fake probes: programs of our own, by their path.
mkdir -p "$home/bin"
program() { # name; the script is read
	cat >"$home/bin/$1"
	chmod +x "$home/bin/$1"
}
program fine <<'END'
#!/bin/sh
echo "value: $(cat "$(dirname "$0")/value")"
echo "password=hunter2"
END
program fails <<'END'
#!/bin/sh
echo "it is broken" >&2
exit 3
END
program acts <<'END'
#!/bin/sh
printf 'one\033[2Jtwo\033]0;title\007\n'
END
echo 1 >"$home/bin/value"
pack() { # file, id; the probes are read
	{
		echo 'format: 1'
		echo "pack: {id: $2, revision: 4, title: Fake probes, about: 'Text of it.', catalog: iso27017-2015}"
		echo 'probes:'
		cat
	} >"$1"
}
pack fake.yaml fake <<END
  - {id: fine, title: A fine one, command: [$home/bin/fine], shows: A value., controls: [12.4.1, 12.4.4]}
  - {id: acts, title: One that acts, command: [$home/bin/acts, 'a b', '\$x'], shows: Nothing., controls: [CLD.9.5.2]}
  - {id: gone, title: Not here, command: [remit-not-here], optional: yes, shows: Nothing., controls: [12.4.1]}
END

# ---- listing -----------------------------------------------------------------------
remit collect
expect_code 0
expect_out '^debian +Hardening and operation of a Debian virtual machine$'
remit collect debian --list
expect_code 0
expect_silent
expect_out '^listening +What listens on the network$'
expect_out '^    ss -H -tuln$'
expect_out '^    CLD\.9\.5\.2 13\.1\.1$'
check "no session is needed or made" test ! -e "$data"
remit collect ./fake.yaml --list
expect_out "bin/acts 'a b' '\\\$x'\$"
expect_out 'remit-not-here is not here; this probe can do without$'
remit collect ./fake.yaml --list --json
expect_code 0
check "JSON says it all" "$python" - "$out" <<'END'
import json, sys
said = json.load(open(sys.argv[1]))
assert said["format"] == 1 and said["pack"]["id"] == "fake" and said["action"] is None
fine, acts, gone = said["probes"]
assert fine["state"] == "waiting" and fine["controls"] == ["12.4.1", "12.4.4"]
assert acts["command"][1:] == ["a b", "$x"] and acts["expect_exit"] == [0]
assert gone["state"] == "missing" and gone["program"] is None and gone["optional"]
END
remit collect --json
check "packs as JSON" "$python" -c 'import json, sys
assert json.load(open(sys.argv[1]))["packs"][0]["id"] == "debian"' "$out"

# ---- who agreed --------------------------------------------------------------------
new_session work --role customer
REMIT_SESSION=work
export REMIT_SESSION
lines() { wc -l <"$(journal work)"; }
before=$(lines)
remit collect ./fake.yaml
expect_code 0
expect_err 'nothing was run: --yes runs these commands'
check "nothing is recorded" test "$(lines)" = "$before"
remit collect ./fake.yaml --dry-run --yes
expect_code 0
expect_out '^value: 1$'
expect_out '^password=\[masked: password\]$'
check "a dry run records nothing" test "$(lines)" = "$before"
check "and copies nothing" test ! -e "$data/work.remit/evidence"

# ---- recorded ----------------------------------------------------------------------
remit collect ./fake.yaml --yes
expect_code 0
expect_out '^fine +/.*bin/fine$'
expect_out '^    exit code 0, [0-9]+ bytes, 1 secret masked$'
expect_err "work: 2 items of evidence recorded from $host, in one action$"
check "one action" test "$(lines)" = $((before + 1))
first=$(sed -n 's/^\(E-[^ ]*\)  A fine one$/\1/p' "$out")
check "no secret is anywhere" sh -c "! grep -r hunter2 '$data' '$out'"
check "no control either" sh -c "! grep -rP '\\x1b|\\x07' '$data/work.remit/evidence' '$out'"
remit evidence show "$first"
expect_out "^  Title +A fine one \\($host\\)$"
expect_out "^  Source +$host, remit collect fake/fine$"
expect_out '^  Custody +copied$'
expect_out '^  Record +12\.4\.1 customer$'
expect_out '^  Record +12\.4\.4 customer$'
expect_out '1 secret in it is masked'
remit evidence verify
expect_code 0
remit controls --filter evidence=yes
remit show CLD.9.5.2
expect_out 'One that acts'
file=$(grep -l '^probe: fake/fine$' "$data"/work.remit/evidence/*)
check "the file says what it is" grep -qx "host: $host" "$file"
check "the file says how it ended" grep -qx 'ended: exit code 0' "$file"
check "the file says which pack" grep -qx "pack: fake, revision 4, SHA-256 $(sha256sum fake.yaml | cut -d' ' -f1)" "$file"

# A newer run supersedes and keeps the older one, of the probes that ran.
echo 2 >"$home/bin/value"
remit collect ./fake.yaml fin --yes --json
expect_code 0
check "what was recorded" "$python" - "$out" "$first" <<'END'
import json, sys
said = json.load(open(sys.argv[1]))
(fine,) = said["probes"]
assert said["action"] and fine["supersedes"] == sys.argv[2] and fine["exit"] == 0
assert fine["masked"] == 1 and not fine["cut"] and fine["evidence"].startswith("E-")
assert "text" not in fine
END
remit evidence list
check "both stay" test "$(grep -c 'A fine one' "$out")" = 2
remit undo
expect_code 0
remit evidence list
check "one undo takes it back" test "$(grep -c 'A fine one' "$out")" = 1

# What does not end as expected is recorded as such, and the exit code says so.
pack bad.yaml bad <<END
  - {id: fails, title: One that fails, command: [$home/bin/fails], shows: Nothing., controls: [12.4.1]}
  - {id: lasts, title: One that lasts, command: [sleep, '100'], timeout: 1, shows: Nothing., controls: [12.4.1]}
  - {id: gone, title: Not here, command: [remit-not-here], shows: Nothing., controls: [12.4.1]}
END
remit collect ./bad.yaml --yes
expect_code 1
expect_out '^    NOT AS EXPECTED: exit code 3, 13 bytes$'
expect_out '^    ENDED: still at work after 1 second'
expect_out '^    remit-not-here IS NOT HERE$'
expect_err '2 items of evidence'
check "why is kept" grep -hqx "it is broken" "$data"/work.remit/evidence/*
remit collect ./bad.yaml gone --yes
expect_code 1
expect_err 'nothing was run, and nothing is recorded'

# A pack of one's own by its id, and for a service.
mkdir -p "$data/collect"
cp fake.yaml "$data/collect/fake.yaml"
cp fake.yaml "$data/collect/other.yaml"
remit collect
expect_code 1 # one of them cannot be opened, and says why
expect_out '^fake +Fake probes$'
remit services add web name=Web role=customer model=iaas
remit collect fake acts --yes --service web --side provider
expect_code 0
remit evidence show "$(sed -n 's/^\(E-[^ ]*\)  One that acts.*/\1/p' "$out")"
expect_out '^  Record +CLD\.9\.5\.2 .*provider'
remit collect other --list
expect_refusal 3 'other\.yaml: this is the pack fake, not other'

# ---- refused -----------------------------------------------------------------------
before=$(lines)
remit collect nothing --yes
expect_refusal 3 "there is no pack 'nothing'; known are: debian, fake, other"
remit collect ./nothing.yaml --yes
expect_refusal 3 'nothing\.yaml'
remit collect ./fake.yaml zzz --yes
expect_refusal 2 'has no probe "zzz".*fine, acts, gone'
remit collect ./fake.yaml '' --yes
expect_refusal 2 'has no probe ""'
refused() { # pattern, command of the probe
	pack hostile.yaml hostile <<END
  - {id: x, title: X, shows: X, controls: [12.4.1], command: $2}
END
	remit collect ./hostile.yaml --yes
	expect_refusal 3 "^remit: ./hostile\\.yaml:4:[0-9]+: .*$1"
}
refused 'runs what its arguments say' "[sh, -c, 'touch $home/hit']"
refused 'runs what its arguments say' "[/bin/bash, -c, 'touch $home/hit']"
refused 'runs what its arguments say' "[env, touch, $home/hit]"
refused 'runs what its arguments say' "[python3, -c, x]"
refused 'another user' '[sudo, id]'
refused 'made to change' "[touch, $home/hit]"
refused 'relative path' '[./fine]'
refused 'goes back' "[$home/here/../bin/fine]"
refused 'cannot be shown' '[ls, "a\u202eb"]'
refused 'at least one entry' '[]'
ln -s /bin/sh "$home/bin/harmless"
pack link.yaml link <<END
  - {id: x, title: X, shows: X, controls: [12.4.1], command: [$home/bin/harmless, -c, 'touch $home/hit']}
END
remit collect ./link.yaml --yes
expect_code 1
expect_out 'REFUSED: .*/harmless is a link'
check "no shell was run" test ! -e "$home/hit"
printf 'format: 1\npack: {id: o, revision: 1, title: T, catalog: some-2030}\nprobes:\n  - {id: x, title: X, shows: X, controls: [A.1], command: [id]}\n' >other.yaml
remit collect ./other.yaml --yes
expect_refusal 3 'the pack o speaks of controls of some-2030'
remit collect ./fake.yaml --dry-run --service nowhere --yes
expect_code 0
remit collect ./fake.yaml --service nowhere --yes
expect_refusal 2 'nowhere'
head -c 1100000 /dev/zero | tr '\0' '#' >large.yaml
remit collect ./large.yaml --list
expect_refusal 3 'large\.yaml'
check "nothing was recorded by then" test "$(lines)" = "$before"
new_session audit --role auditor
remit collect ./fake.yaml --yes -s audit
expect_refusal 2 'side'
chmod a-w "$data/work.remit" "$data/work.remit/history.jsonl"
if [ ! -w "$(journal work)" ]; then # root may write all the same
	remit collect ./fake.yaml --yes
	expect_refusal 4 'can only be read'
fi
chmod u+w "$data/work.remit" "$data/work.remit/history.jsonl"

# ---- completion ----------------------------------------------------------------------
said='complete'
"$REMIT" --complete collect '' >"$out" 2>"$err"
expect_out '^debian$'
expect_out '^fake$'
"$REMIT" --complete collect debian list >"$out" 2>"$err"
expect_out '^listening$'

# ---- the pack for Debian ---------------------------------------------------------------
if [ ! -e /etc/debian_version ] || ! command -v dpkg-query >/dev/null; then
	echo "SKIPPED: the pack for Debian, as this is none"
	finish
fi
remit collect debian --yes --json
[ "$code" -le 1 ] || complain "exit code $code"
check "every probe that needs no service came out" "$python" - "$out" <<'END'
import json, sys
said = json.load(open(sys.argv[1]))
probes = {probe["id"]: probe for probe in said["probes"]}
for name in ("release", "kernel", "packages", "accounts", "mounts", "memory", "load", "log-rights"):
    assert probes[name]["state"] == "as-expected", (name, probes[name])
for probe in probes.values():
    assert probe["state"] in ("as-expected", "unexpected", "missing"), probe
    assert probe["state"] != "missing" or probe["optional"] or probe["program"] is None
assert all(probe["evidence"] for probe in probes.values() if "exit" in probe)
assert not probes["packages"]["masked"], "a package is no secret"
END
check "the packages are there" grep -rq '^bash [0-9]' "$data/work.remit/evidence"
remit show CLD.9.5.2
expect_out 'What listens on the network'
remit verify
expect_code 0
finish
