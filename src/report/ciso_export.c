/*
 * The files for CISO Assistant and Prowler as rows of the table of exports, and what does not go
 * with them.
 */
#include "report/document_private.h"

/* What a file would have to leave unheard is said, rather than done by halves.
 *
 *   whole  other programs hold a framework to be all of it */
static bool understood(const struct doc_source *source, const struct doc_style *style, bool whole,
		       GError **error)
{
	const struct {
		bool asked;
		const char *option;
	} unheard[] = {
		{ source->audience != AUDIENCE_ALL, "--for" },
		{ source->with_notes, "--with-notes" },
		{ whole && source->filter, "--filter" },
		{ style->delimiter && style->delimiter != ',', "--delimiter" },
		{ style->table, "--table" },
		{ style->version, "--oscal-version" },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(unheard); i++) {
		if (!unheard[i].asked)
			continue;
		error_set(error, REMIT_ERROR_USAGE, _("%s does not go with a file of this format"),
			  unheard[i].option);
		return false;
	}
	return true;
}

GString *export_ciso_library(const struct doc_source *source, const struct doc_style *style,
			     GError **error)
{
	g_autoptr(GBytes) bytes = understood(source, style, true, error) ?
					  ciso_library(source->catalog, error) :
					  NULL;

	return bytes ? g_string_new_len(g_bytes_get_data(bytes, NULL),
					(gssize)g_bytes_get_size(bytes)) :
		       NULL;
}

GString *export_ciso_audit(const struct doc_source *source, const struct doc_style *style,
			   GError **error)
{
	struct ciso_order order = { .service = source->service, .model = source->model,
				    .filter = source->filter, .bom = style->bom };

	return understood(source, style, false, error) ?
		       ciso_audit_csv(source->session, source->catalog, &order) :
		       NULL;
}

GString *export_prowler(const struct doc_source *source, const struct doc_style *style,
			GError **error)
{
	return understood(source, style, true, error) ?
		       prowler_framework(source->catalog, style->provider, error) :
		       NULL;
}
