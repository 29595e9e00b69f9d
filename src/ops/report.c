/*
 * Reports: made, rendered, and written so that no reader ever finds half of one.
 */
#include "ops/ops.h"

GString *ops_report_text(const struct ops_report *report, GError **error)
{
	if (report->export)
		return report->export->make(report->source, report->style, error);
	struct document *document = report->document->make(report->source, error);
	GString *text = document ? report->format->render(document, report->style, error) : NULL;

	document_free(document);
	return text;
}

/* What a format needs to compare what was written with what the report says. */
struct written {
	const struct ops_report *report;
	const struct document *document;
};

static bool check_written(const char *bytes, size_t count, void *data, GError **error)
{
	const struct written *written = data;
	const struct doc_format *format = written->report->format;

	return !format || !format->check ||
	       format->check(written->document, written->report->style, bytes, count, error);
}

bool ops_report_write(const struct ops *ops, const struct ops_report *report, const char *path,
		      GError **error)
{
	struct document *document =
		report->document ? report->document->make(report->source, error) : NULL;
	struct written written = { report, document };
	GString *text = NULL;
	bool done = false;

	if (report->export)
		text = report->export->make(report->source, report->style, error);
	else if (document)
		text = report->format->render(document, report->style, error);
	if (text)
		done = io_replace_file_checked(ops->io, path, text->str, text->len, 0666,
					       check_written, &written, error);
	if (text)
		g_string_free(text, TRUE);
	document_free(document);
	return done;
}
