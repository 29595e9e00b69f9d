/*
 * What the files of crosswalks share: putting one together.
 */
#ifndef REMIT_CATALOG_CROSSWALK_PRIVATE_H
#define REMIT_CATALOG_CROSSWALK_PRIVATE_H

#include "catalog/crosswalk.h"

struct crosswalk_owned {
	GStringChunk *texts;
	GArray *rows; /* of struct crosswalk_row */
};

GPtrArray *crosswalks_new(void);
/* A crosswalk without rows at the end of `all`, which owns it. Texts are copied. */
struct crosswalk *crosswalk_begin(GPtrArray *all, const char *from, const char *to,
				  const char *title, const char *source);
void crosswalk_add(struct crosswalk *crosswalk, const struct crosswalk_row *row);

#endif
