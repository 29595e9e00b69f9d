/*
 * Reports: made, rendered, and written so that no reader ever finds half of one.
 */
#include "ops/ops.h"

#include <string.h>

/* ---- the logo -------------------------------------------------------------------- */

/* A name and no path: the picture lies in the session's folder, so that whoever has the session
 * makes the same document, and a session from elsewhere puts no file of this machine into one. */
static char *logo_path(const struct ops_report *report, const char *logo, GError **error)
{
	const char *folder = session_folder(report->source->session);

	if (*logo != '.' && !strchr(logo, '/'))
		return g_build_filename(folder, logo, NULL);
	error_set(error, REMIT_ERROR_INPUT,
		  _("the logo %s is not in the session's folder: copy it into %s and give its name alone"),
		  logo, folder);
	return NULL;
}

static bool add_logo(const struct ops *ops, const struct ops_report *report,
		     struct document *document, GError **error)
{
	if (!report->format->pictures || !document->logo)
		return true;
	g_autofree char *path = logo_path(report, document->logo, error);
	g_autoptr(GBytes) bytes =
		path ? io_read_own_file(ops->io, path, DOC_PICTURE_MAX, error) : NULL;

	return bytes && document_set_picture(document, path, bytes, error);
}

/* ---- made and rendered ------------------------------------------------------------ */

/* The document, with all that its format shows; NULL with an error. */
static struct document *make(const struct ops *ops, const struct ops_report *report, GError **error)
{
	struct document *document = report->document->make(report->source, error);

	if (document && !add_logo(ops, report, document, error))
		g_clear_pointer(&document, document_free);
	return document;
}

GString *ops_report_text(const struct ops *ops, const struct ops_report *report, GError **error)
{
	if (report->export)
		return report->export->make(report->source, report->style, error);
	struct document *document = make(ops, report, error);
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
	struct document *document = report->document ? make(ops, report, error) : NULL;
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
