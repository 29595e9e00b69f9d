/*
 * A folder of its own for each test, and a clock that stands still; used by the unit tests
 * of the modules that keep files.
 */
#ifndef REMIT_TEST_SCRATCH_H
#define REMIT_TEST_SCRATCH_H

#include <ftw.h>
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

static int scratch_remove_one(const char *path, const struct stat *status, int kind, struct FTW *at)
{
	(void)status;
	(void)kind;
	(void)at;
	return remove(path);
}

static inline char *scratch_new(void)
{
	char *folder = g_dir_make_tmp("remit-test-XXXXXX", NULL);

	g_assert(folder);
	return folder;
}

static inline void scratch_remove(char *folder)
{
	nftw(folder, scratch_remove_one, 16, FTW_DEPTH | FTW_PHYS);
	g_free(folder);
}

#endif
