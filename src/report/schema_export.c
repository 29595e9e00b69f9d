/*
 * The JSON Schema of reports, as it stands in schema/report.schema.json: the build makes lines of
 * C of it, so that the one file that is copied to a server has it too.
 */
#include "report/document_private.h"

static const char *const lines[] = {
#include "src/report/report_schema.inc"
};

GString *export_report_schema(const struct doc_source *source, const struct doc_style *style,
			      GError **error)
{
	GString *out = g_string_new(NULL);
	(void)source;
	(void)style;
	(void)error;

	for (size_t i = 0; i < G_N_ELEMENTS(lines); i++)
		g_string_append(out, lines[i]);
	return out;
}
