/*
 * What the files of catalog_check() share.
 */
#ifndef REMIT_CATALOG_CHECK_PRIVATE_H
#define REMIT_CATALOG_CHECK_PRIVATE_H

#include "catalog/catalog_private.h"

enum { CHECK_CLOUD_WORDS_MIN = 40, CHECK_CLOUD_ENTRIES_MIN = 4 };

struct checking {
	const struct catalog *catalog;
	GPtrArray *findings;
};

/* Add a finding about a node, or with CATALOG_NONE about the catalog. */
void checking_add(struct checking *checking, enum finding_weight weight, unsigned index,
		  const char *format, ...) G_GNUC_PRINTF(4, 5);

typedef void (*control_rule_fn)(struct checking *checking, unsigned index,
				const struct control *control);

unsigned prose_words(const char *text);
void rule_prose_length(struct checking *checking, unsigned index, const struct control *control);
void rule_prose_markup(struct checking *checking, unsigned index, const struct control *control);

/* check_full.c: of a catalog that means to have full guidance */
void rule_full_amount(struct checking *checking, unsigned index, const struct control *control);
void rule_full_form(struct checking *checking, unsigned index, const struct control *control);
void rule_full_spelling(struct checking *checking, unsigned index, const struct control *control);

/* check_repeats.c */
void rule_repeats(struct checking *checking);

#endif
