/*
 * The catalogs that bake has made constant data of, and the lists of providers that embed has
 * made bytes of; builtin.c lists both.
 */
#ifndef REMIT_BAKED_H
#define REMIT_BAKED_H

#include "catalog/catalog.h"

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

/* All of them, NULL-terminated. */
extern const struct embedded *const provider_builtin[];

#endif
