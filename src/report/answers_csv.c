/*
 * What is recorded as CSV for a spreadsheet, and cells of CSV that no spreadsheet calculates.
 */
#include "report/document_private.h"

#include "yaml/door.h"

#include <string.h>

/* ---- cells that cannot calculate -------------------------------------------------------- */

static const char calculates[] = "=+-@\t\r";

const char *report_cell_text(const char *cell)
{
	const char *rest = cell + 1;

	if (cell[0] != '\'' || !*rest)
		return cell;
	return *rest == '\'' || strchr(calculates, *rest) || strcmp(rest, REPORT_CELL_CLEAR) == 0 ?
		       rest : cell;
}

void csv_put_guarded(GString *csv, const char *text, char separator)
{
	bool dash = strcmp(text, "-") == 0; /* alone it is no formula: the whole scope */
	bool guarded = *text && !dash &&
		       (strchr(calculates, *text) || report_cell_text(text) != text ||
			strcmp(text, REPORT_CELL_CLEAR) == 0);
	g_autofree char *safe = guarded ? g_strconcat("'", text, NULL) : NULL;

	csv_put(csv, safe ? safe : text, separator);
}

/* ---- the file ------------------------------------------------------------------------------ */

GString *report_answers_csv(const struct doc_source *source)
{
	const struct doc_style style = { .bom = true };
	struct document *document = document_answers(source, NULL);
	GString *csv = document_csv(document, &style, NULL);

	document_free(document);
	return csv;
}
