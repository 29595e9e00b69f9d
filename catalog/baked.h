/*
 * What was made at build time: catalogs as constant data (bake), lists of providers, lists of
 * checks and packs of probes (embed) and quizzes (bake_quiz) as the bytes of their files.
 * builtin.c, checks_open.c, collect_open.c and quiz_open.c list them.
 */
#ifndef REMIT_BAKED_H
#define REMIT_BAKED_H

#include "catalog/quiz.h"

struct quiz_bytes {
	const char *text;
	size_t count;
};

extern const struct catalog catalog_iso27017_2015;
extern const struct catalog catalog_iso27017_2026;
extern const struct catalog catalog_iso27001_2022;

/* A provider's list as the file was when the program was built. */
struct embedded {
	const char *id;
	const char *bytes;
	size_t count;
};

extern const struct embedded provider_microsoft;

/* A list of checks, likewise; without a pointer in it. */
extern const char checks_prowler_bytes[];
extern const size_t checks_prowler_count;
extern const char checks_lynis_bytes[];
extern const size_t checks_lynis_count;

/* A pack of probes, likewise. */
extern const char collect_debian_bytes[];
extern const size_t collect_debian_count;

/* All of them, NULL-terminated. */
extern const struct embedded *const provider_builtin[];
extern const struct quiz_bytes quiz_bytes_gdpr;

#endif
