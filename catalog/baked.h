/*
 * What bake and bake_quiz have made: catalogs as constant data, which builtin.c lists, and quizzes
 * as the bytes of their files, which quiz_open.c lists.
 */
#ifndef REMIT_BAKED_H
#define REMIT_BAKED_H

#include "catalog/quiz.h"

struct quiz_bytes {
	const char *text;
	size_t count;
};

extern const struct catalog catalog_iso27017_2015;
extern const struct quiz_bytes quiz_bytes_gdpr;

#endif
