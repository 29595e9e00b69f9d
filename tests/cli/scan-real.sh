#!/bin/sh
# cli: Lynis and OpenSCAP of this system are run, and what they write becomes evidence
. "${srcdir:-.}/tests/cli/lib.sh"

new_session acme --role customer
REMIT_SESSION=acme
export REMIT_SESSION
ran=0

# One small group of tests keeps it short; nothing of the system is changed.
if command -v lynis >/dev/null 2>&1; then
	ran=1
	timeout 120 lynis audit system --quick --quiet --no-colors --no-plugins --tests-from-group logging \
		--report-file "$home/report.dat" --log-file "$home/lynis.log" </dev/null >/dev/null 2>&1 || :
	remit evidence import "$home/report.dat" --apply
	expect_code 0
	expect_out 'Lynis [0-9]'
	expect_out '  12\.4\.[0-9]'
	remit evidence list
	expect_out 'Lynis'
else
	echo 'lynis is not here: its part is skipped'
fi

# The smallest profile of whatever content the system has.
content=$(find /usr/share/xml/scap/ssg/content -name 'ssg-debian*-ds.xml' 2>/dev/null | sort | tail -1)
if command -v oscap >/dev/null 2>&1 && [ -n "$content" ]; then
	ran=1
	# 2 says that a rule failed.
	timeout 240 oscap xccdf eval --profile xccdf_org.ssgproject.content_profile_standard \
		--results "$home/xccdf.xml" --results-arf "$home/arf.xml" "$content" >/dev/null 2>&1 || :
	for file in xccdf.xml arf.xml; do
		remit evidence import "$home/$file"
		expect_code 0
		expect_out 'OpenSCAP [0-9]'
		expect_out 'standard'
	done
	remit evidence import "$home/xccdf.xml" --apply
	expect_code 0
else
	echo 'oscap or its content is not here: its part is skipped'
fi
remit verify
expect_code 0
[ "$ran" = 1 ] || skip 'neither lynis nor oscap with content for Debian is installed'
finish
