/*
 * The built-in catalogs, each constant data made at build time, and the built-in lists of
 * providers, each the bytes of its file.
 */
#include "catalog/baked.h"

static const struct catalog *const catalogs[] = {
	&catalog_iso27017_2015,
	&catalog_iso27017_2026,
	&catalog_iso27001_2022,
	NULL,
};

const struct catalog *const *catalog_builtin(void)
{
	return catalogs;
}

const struct embedded *const provider_builtin[] = {
	&provider_microsoft,
	NULL,
};
