/*
 * The files for CISO Assistant and Prowler as rows of the table of exports.
 */
#include "report/document_private.h"

/* What other programs hold for a framework has to be all of it. */
static bool is_whole(const struct doc_source *source, GError **error)
{
	if (!source->filter)
		return true;
	error_set(error, REMIT_ERROR_USAGE,
		  _("this file has the whole catalog in it; it takes no filter"));
	return false;
}

GString *export_ciso_library(const struct doc_source *source, const struct doc_style *style,
			     GError **error)
{
	g_autoptr(GBytes) bytes =
		is_whole(source, error) ? ciso_library(source->catalog, error) : NULL;
	(void)style;

	return bytes ? g_string_new_len(g_bytes_get_data(bytes, NULL),
					(gssize)g_bytes_get_size(bytes)) :
		       NULL;
}

GString *export_ciso_audit(const struct doc_source *source, const struct doc_style *style,
			   GError **error)
{
	struct ciso_order order = { .service = source->service, .model = source->model,
				    .filter = source->filter, .bom = style->bom };
	(void)error;

	return ciso_audit_csv(source->session, source->catalog, &order);
}

GString *export_prowler(const struct doc_source *source, const struct doc_style *style,
			GError **error)
{
	return is_whole(source, error) ?
		       prowler_framework(source->catalog, style->provider, error) :
		       NULL;
}
