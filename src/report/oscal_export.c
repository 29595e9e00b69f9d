/*
 * OSCAL for `remit report`: the documents as rows of its table, and what does not go with them.
 */
#include "report/document_private.h"

#include <string.h>

/* What the documents would have to leave unheard: said, rather than done by halves. */
static bool understood(const struct doc_source *source, const struct doc_style *style,
		       enum oscal_version *version, GError **error)
{
	const struct {
		bool asked;
		const char *option;
	} unheard[] = {
		{ !source->session && source->audience != AUDIENCE_ALL, "--for" },
		{ !source->session && source->filter, "--filter" },
		{ source->with_notes, "--with-notes" },
		{ style->table, "--table" },
		{ style->provider, "--provider" },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(unheard); i++) {
		if (!unheard[i].asked)
			continue;
		error_set(error, REMIT_ERROR_USAGE, _("%s does not go with a file of this format"),
			  unheard[i].option);
		return false;
	}
	return oscal_version_find(style->version, version, error);
}

/* The service that is asked for; of the whole scope all that are in it. */
struct asked {
	const char *services[2];
	struct oscal_scope scope;
};

static bool ask(struct asked *asked, const struct doc_source *source, const struct doc_style *style,
		GError **error)
{
	bool whole = strcmp(source->service, SESSION_WHOLE_SCOPE) == 0;

	*asked = (struct asked){
		.services = { source->service, NULL },
		.scope = { .session = source->session, .catalog = source->catalog,
			   .filter = source->filter, .audience = source->audience },
	};
	asked->scope.services = whole ? NULL : asked->services;
	if (source->model != session_model_for(source->session, source->service))
		asked->scope.model = &source->model;
	return understood(source, style, &asked->scope.version, error);
}

GString *export_oscal_catalog(const struct doc_source *source, const struct doc_style *style,
			      GError **error)
{
	struct doc_source alone = *source;
	enum oscal_version version;

	alone.session = NULL; /* whatever session there is, the catalog is not about it */
	if (!understood(&alone, style, &version, error))
		return NULL;
	return oscal_catalog(source->catalog, version);
}

GString *export_oscal_results(const struct doc_source *source, const struct doc_style *style,
			      GError **error)
{
	struct asked asked;

	return ask(&asked, source, style, error) ? oscal_results(&asked.scope) : NULL;
}

GString *export_oscal_poam(const struct doc_source *source, const struct doc_style *style,
			   GError **error)
{
	struct asked asked;

	return ask(&asked, source, style, error) ? oscal_poam(&asked.scope, error) : NULL;
}
