#!/bin/sh
# Two writers and a mixed load, killed at random moments, see load.c. REMIT_ROUNDS and REMIT_SEED steer it.
exec "${top_builddir:-.}/tests/crash/load"
