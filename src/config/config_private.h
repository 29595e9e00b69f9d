/*
 * What the files of config share and nobody else sees.
 */
#ifndef REMIT_CONFIG_PRIVATE_H
#define REMIT_CONFIG_PRIVATE_H

#include "config/config.h"

struct config {
	const struct io *io;
	char *data, *catalogs, *quizzes, *state;
	char *author, *editor, *providers; /* NULL until asked for */
	GKeyFile *remembered;
	GPtrArray *lent; /* of char *: what the getters gave out since something was remembered */
	bool changed;    /* since it was read or saved */
};

#endif
