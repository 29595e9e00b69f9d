/*
 * What the files of config share and nobody else sees.
 */
#ifndef REMIT_CONFIG_PRIVATE_H
#define REMIT_CONFIG_PRIVATE_H

#include "config/config.h"

struct config {
	const struct io *io;
	char *data, *catalogs, *quizzes, *state;
	char *author, *editor, *providers, *mappings, *collect; /* NULL until asked for */
	char *settings_file;                 /* likewise */
	struct settings *settings;           /* likewise */
	GKeyFile *remembered;
	GPtrArray *lent; /* of char *: what the getters gave out since something was remembered */
	bool changed;    /* since it was read or saved */
};

/* The same as settings_read(), with a file that need not be there. */
struct settings *settings_read_any(const struct io *io, const char *path, bool is_needed);

#endif
