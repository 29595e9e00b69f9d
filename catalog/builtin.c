/*
 * The list of built-in catalogs. Each is constant data made at build time.
 */
#include "catalog/baked.h"

static const struct catalog *const catalogs[] = {
	&catalog_iso27017_2015,
	NULL,
};

const struct catalog *const *catalog_builtin(void)
{
	return catalogs;
}
