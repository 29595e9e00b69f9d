/*
 * What the files of the catalog's unit tests share: loading from memory, and suites.
 */
#ifndef REMIT_CHECK_CATALOG_H
#define REMIT_CHECK_CATALOG_H

#include <check.h>

#include "catalog/catalog.h"

/* The first eleven lines of a catalog that only lacks groups and controls. */
#define HEADER \
	"format: 1\n" \
	"catalog:\n" \
	"  id: small\n" \
	"  revision: 3\n" \
	"  title: Small\n" \
	"  standing: current\n" \
	"parties:\n" \
	"  - {id: customer, code: csc, title: Customer}\n" \
	"  - {id: provider, code: csp, title: Provider}\n" \
	"areas:\n" \
	"  - {id: tenants, title: Tenants}\n"

/*
 * How much less of the long tests is run under AddressSanitizer: there growing an array by
 * one entry copies it, and libcyaml does little else.
 */
#if defined(__SANITIZE_ADDRESS__)
#define HUGE_SHARE 20
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HUGE_SHARE 20
#endif
#endif
#ifndef HUGE_SHARE
#define HUGE_SHARE 1
#endif

/* Made by bake from tests/data/catalog/whole. */
extern const struct catalog catalog_whole;

/* An I/O table in which every path is one regular file with these bytes. */
struct io memory_io(GBytes **bytes);

/* Load text as small.yaml. */
struct catalog *load_text(const char *text, GPtrArray **problems, GError **error);

/* Load text that has to load. */
struct catalog *load_good(const char *text);

/* That ends, parents and depths of a tree fit together. */
void check_invariants(const struct catalog *catalog);

TCase *case_load(void);
TCase *case_errors(void);
TCase *case_huge(void);
TCase *case_find(void);
TCase *case_search(void);
TCase *case_markup(void);
TCase *case_check(void);
TCase *case_checks(void);
TCase *case_baked(void);
TCase *case_provider(void);
TCase *case_quiz(void);
TCase *case_foreign(void);
TCase *case_crosswalk(void);

#endif
