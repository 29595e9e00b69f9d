/*
 * The part of the ops module's public header about reports. It comes with ops.h.
 */
#ifndef REMIT_OPS_REPORT_H
#define REMIT_OPS_REPORT_H

#include "report/report.h"

struct ops;

/* A report that is asked for: a document in a format, or a file of another tool. */
struct ops_report {
	const struct doc_document *document; /* NULL: an export */
	const struct doc_format *format;     /* of the document */
	const struct doc_export *export;     /* NULL: a document */
	const struct doc_source *source;
	const struct doc_style *style;
};

/*
 * It as text, for a pipe. The logo of a format with pictures is read from the session's folder.
 *
 * g_string_free(); NULL with an error of what the report needs, or of the logo: REMIT_ERROR_INPUT
 * when it is no name of a file there or no picture, else as io_read_own_file() has it.
 */
GString *ops_report_text(const struct ops *ops, const struct ops_report *report, GError **error);

/*
 * Write it to a file: under another name, read back and compared with what the report says,
 * then put in the place of what was there. On failure the old file is untouched and nothing else
 * is left.
 *
 * False with an error as above, or REMIT_ERROR_WRITE.
 */
bool ops_report_write(const struct ops *ops, const struct ops_report *report, const char *path,
		      GError **error);

#endif
