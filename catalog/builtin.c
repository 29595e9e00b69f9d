/*
 * The list of built-in catalogs. Each is constant data made at build time.
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
