/*
 * The section with which a document ends: the heads of the history that it was made from, the
 * seals, and what is missing of it.
 */
#include "report/document_private.h"

/* Who says that they signed what; whether the signatures hold is for `remit verify` to say. */
static void put_seals(struct document *document, const struct session *session)
{
	static const struct doc_column columns[] = {
		{ "over", N_("Action"), DOC_ID, NULL, NULL },
		{ "at", N_("Sealed at"), DOC_LINE, NULL, NULL },
		{ "by", N_("Sealed by"), DOC_LINE, NULL, NULL },
	};
	struct doc_table *table = NULL;
	struct session_seal seal;

	for (unsigned k = 0; session_seal_get(session, k, &seal); k++) {
		if (!table)
			doc_text(document,
				 _("Sealed with ssh keys; `remit verify --signers` says whether these seals hold:"));
		if (!table)
			table = doc_table(document, "seals", _("Seals"), DOC_GRID, columns,
					  G_N_ELEMENTS(columns), NULL);
		doc_put(document, table, seal.over);
		doc_put(document, table, seal.at);
		doc_put(document, table, seal.by);
	}
}

/* What nobody can read in the history any more. */
static void put_missing(struct document *document, const struct session *session)
{
	unsigned lost = session_lost_count(session);
	struct session_redacted redacted;

	session_redacted(session, &redacted);
	if (lost)
		doc_notice(document,
			   ngettext("One line of the history was lost before this report was made.",
				    "Several lines of the history were lost before this report was made.",
				    lost));
	if (redacted.texts)
		doc_notice(document,
			   ngettext("One text was taken out of the history for good; `remit verify` says by whom and why.",
				    "Several texts were taken out of the history for good; `remit verify` says by whom and why.",
				    redacted.texts));
}

void doc_history(struct document *document, const struct session *session)
{
	unsigned count = session_action_count(session);
	g_autofree char *text = g_strdup_printf(
		ngettext("%u action is recorded. Heads of the history:",
			 "%u actions are recorded. Heads of the history:", count), count);

	doc_section(document, 2, "history", _("History"));
	doc_text(document, text);
	for (char **head = document->heads; *head; head++)
		doc_verbatim(document, *head);
	if (document->brief)
		return;
	doc_text(document,
		 _("`remit verify --head` with such an id shows whether anything before it was changed."));
	put_seals(document, session);
	put_missing(document, session);
}
