/*
 * The same merges by git: either one call of `git merge-file --union` a merge, with the bases that
 * git would take, or a real repository with a work tree a clone.
 */
#ifndef REMIT_TEST_BY_GIT_H
#define REMIT_TEST_BY_GIT_H

#include <glib.h>
#include <stdbool.h>

struct by_git;
bool by_git_is_there(void);
/* `real`: a repository in this folder, which must not exist; else files there. `first` is what all
 * clones begin with. The clone's files are FOLDER/CLONE/acme.remit/history.jsonl if it is real. */
struct by_git *by_git_new(const char *folder, unsigned clones, bool real, GBytes *first);
void by_git_free(struct by_git *git);
/* What a clone's file says now is kept. */
void by_git_commit(struct by_git *git, unsigned clone, GBytes *bytes);
/* Merge one clone into another, both committed; the bytes that git makes of it. */
GBytes *by_git_merge(struct by_git *git, unsigned into, unsigned from);
/* How many merges had several bases. */
unsigned by_git_crossed(const struct by_git *git);

#endif
