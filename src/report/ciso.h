/*
 * The part of the report's public header that is about CISO Assistant, a program in which
 * organisations assess themselves against frameworks: a catalog as a library that it loads, and
 * what a session says as the file that it imports into an audit. It comes with report.h.
 *
 * A control is one node of the library that groups two which are assessed, one a side, so that each
 * party has its own verdict there as it has here. The same catalog gives the same names in both
 * files, so that the one is found by the other.
 */
#ifndef REMIT_REPORT_CISO_H
#define REMIT_REPORT_CISO_H

#include "session/session.h"

/*
 * A catalog as a library of CISO Assistant, in YAML. Ids become URNs: small letters, whatever may
 * not stand in one a hyphen, and a number behind those that would be the same; what is longer than
 * its fields is cut. Duties are its reference controls, linked to the sides that are accountable
 * for them.
 *
 * Returns NULL with REMIT_ERROR_INPUT when the catalog has nothing in it, or a text that is not
 * clean UTF-8.
 */
GBytes *ciso_library(const struct catalog *catalog, GError **error);

/* Whose records an audit is made of, and how it is written. */
struct ciso_order {
	const char *service;         /* "-": those of the whole scope */
	enum model model;            /* decides whose a duty is: a side without is not applicable */
	const struct filter *filter; /* only controls that pass it; NULL: all */
	bool bom;                    /* a byte order mark in front, for spreadsheets */
};

/*
 * What a session says of each control and side as CSV with the columns of an audit there. Cells
 * that a spreadsheet would calculate begin with an apostrophe. Remarks and reasons for exclusions
 * are in it, notes never are. g_string_free().
 */
GString *ciso_audit_csv(const struct session *session, const struct catalog *catalog,
			const struct ciso_order *order);

#endif
