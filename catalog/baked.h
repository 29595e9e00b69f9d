/*
 * The catalogs that bake has made constant data of; builtin.c lists them.
 */
#ifndef REMIT_BAKED_H
#define REMIT_BAKED_H

#include "catalog/catalog.h"

extern const struct catalog catalog_iso27017_2015;
extern const struct catalog catalog_iso27017_2026;
extern const struct catalog catalog_iso27001_2022;

#endif
