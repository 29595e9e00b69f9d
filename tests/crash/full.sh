#!/bin/sh
# A small disk that fills up: nothing that was called saved is lost, what does not fit is said, and the
# program goes on once there is room, and saves elsewhere.
. "${srcdir:-.}/tests/cli/lib.sh"

# A file system of 600 kB in a mount name space of our own; where that is not allowed nothing is full.
if [ -z "${FULL_INSIDE-}" ]; then
	FULL_INSIDE=yes
	export FULL_INSIDE
	unshare -rm sh -c 'mount -t tmpfs -o size=64k none /mnt' 2>/dev/null ||
		skip "no small file system can be mounted here, so no disk was filled (check_unsynced fails the calls themselves)"
	cd "$OLDPWD" && exec unshare -rm sh "$0"
fi

disk=$home/disk
mkdir -p "$disk"
mount -t tmpfs -o size=600k none "$disk" || skip "no small file system can be mounted here, so no disk was filled"
trap 'umount "$disk"; chmod -R u+rwx "$home" 2>/dev/null; rm -rf "$home"' EXIT
remit new "$disk/work"
expect_code 0
session=$disk/work.remit
head -c 200000 /dev/zero >"$disk/ballast"
saved=0 refused=0
# Notes of odd sizes until nothing fits any more; each that ended with 0 is counted.
for size in 9000 31000 50000 77777 60000 41000 33333 20000 9999 5000 3000 1500 700 300 150 80 40 10; do
	for control in 5.1.1 6.1.1; do
		head -c "$size" /dev/zero | tr '\0' "$(printf %s "$size" | cut -c1)" >"$home/note"
		remit set -s "$session" "$control" note=@"$home/note"
		if [ "$code" = 0 ]; then
			saved=$((saved + 1))
		else
			expect_refusal 4 'nothing was recorded.*[Nn]o space'
			refused=$((refused + 1))
		fi
	done
done
check "the disk was full" test "$refused" -gt 5
check "something was saved before" test "$saved" -gt 4
remit verify -s "$session" --json
expect_code 0
check "what was saved is there, and nothing else" jq -e --argjson n "$saved" '.actions == $n + 2' "$out"
remit show 5.1.1 -s "$session"
expect_code 0

# New sessions, reports and recovery do not fit: said, and nothing half made is left.
head -c 600000 /dev/zero >"$disk/rest" 2>/dev/null
remit new "$disk/other"
expect_refusal 4 '[Nn]o space'
check "no half session" test ! -e "$disk/other.remit"
remit report -s "$session" -o "$disk/report.md"
expect_refusal 4 '[Nn]o space'
check "no half report" test ! -e "$disk/report.md"
remit undo -s "$session"
expect_refusal 4 'nothing was recorded'

# Elsewhere there is room; and here, once something went.
remit report -s "$session" -o "$home/report.md"
expect_code 0
cp -r "$session" "$home/copy.remit"
remit set -s "$home/copy.remit" 5.1.2 status=partial
expect_code 0
rm "$disk/rest" "$disk/ballast"
remit undo -s "$session"
expect_code 0
remit set -s "$session" 5.1.2 status=partial
expect_code 0
remit verify -s "$session"
expect_code 0
finish
