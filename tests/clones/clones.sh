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
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
HOME=$home XDG_DATA_HOME=$home XDG_STATE_HOME=$home XDG_CONFIG_HOME=$home
export HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CONFIG_HOME
[ $# -gt 0 ] || set -- --real-every 60 120 1
"$top_builddir/tests/clones/clones" "$@"
