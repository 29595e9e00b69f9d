#!/bin/sh
# The crash test: kill -9 at random moments, see kill9.c. REMIT_ROUNDS and REMIT_SEED steer it.
kill9=${top_builddir:-.}/tests/crash/kill9
[ -x "$kill9" ] || { echo "SKIPPED: built without libvterm, so nothing was killed"; exit 77; }
VTDRIVE_DEADLINE=$((10 * ${TEST_PATIENCE:-1}))
export VTDRIVE_DEADLINE
exec "$kill9"
