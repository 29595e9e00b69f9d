#!/bin/sh
# The sample of each check: some hundred random histories, a few of them in real repositories.
set -u
: "${top_builddir:?where it was built}"
GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x@example.org GIT_COMMITTER_NAME=x
GIT_COMMITTER_EMAIL=x@example.org GIT_MERGE_AUTOEDIT=no
export GIT_CONFIG_GLOBAL GIT_CONFIG_NOSYSTEM GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME
export GIT_COMMITTER_EMAIL GIT_MERGE_AUTOEDIT
unset GIT_DIR GIT_WORK_TREE
[ $# -gt 0 ] || set -- --real-every 60 120 1
exec "$top_builddir/tests/clones/clones" "$@"
