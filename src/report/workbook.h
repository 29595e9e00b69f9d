/*
 * The part of the report's public header about workbooks (.xlsx), which remit-xlsx makes and
 * reads. It comes with report.h.
 */
#ifndef REMIT_REPORT_WORKBOOK_H
#define REMIT_REPORT_WORKBOOK_H

#include "base/base.h"

/* Whether remit-xlsx is here; without it the functions below fail with REMIT_ERROR_NOT_FOUND. */
bool workbook_can(void);

/*
 * Make a workbook of a document.
 *
 *   report  as document_json() has it
 *
 * g_bytes_unref(); NULL with an error of helper_run().
 */
GBytes *workbook_make(const GString *report, GError **error);

/* Whether bytes begin as a workbook does: as a ZIP archive. */
bool workbook_is(const char *bytes, size_t count);

/*
 * The sheets of a workbook, in their order, as tables: row 0 is the first one with anything in it.
 * Days are 2026-12-31, numbers digits, of a formula it is what it last came to.
 *
 *   name  what to call the file in errors; the tables are called NAME[SHEET]
 *
 * g_ptr_array_unref() frees the tables too. NULL with REMIT_ERROR_NOT_FOUND, _INPUT or _LIMIT.
 */
GPtrArray *workbook_read(const char *name, const char *bytes, size_t count, GError **error);

#endif
