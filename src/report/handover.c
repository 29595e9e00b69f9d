/*
 * What one party has to do by a declaration: which duties these are, in what order, and the choice
 * of a format. CSV stands here too; the others have a file each.
 */
#include "report/report_private.h"

#include "yaml/door.h"

#include <string.h>

const struct handover_format handover_formats[] = {
	{ "yaml", "yaml", handover_yaml },
	{ "markdown", "md", handover_markdown },
	{ "html", "html", handover_html },
	{ "csv", "csv", handover_csv },
	{ NULL, NULL, NULL },
};

/* ---- which duties ---------------------------------------------------------------------- */

static const char *duty_text(const struct control *control, const char *id)
{
	for (unsigned i = 0; control && i < control->duty_count; i++)
		if (strcmp(control->duties[i].id, id) == 0)
			return control->duties[i].text;
	return "";
}

static void add_record(struct handover *handover, const struct declaration_service *service,
		       const struct declaration_record *record)
{
	unsigned at = catalog_find(handover->catalog, record->control);
	const struct catalog_node *node =
		at == CATALOG_NONE ? NULL : &handover->catalog->nodes[at];

	for (unsigned i = 0; i < record->claims->len; i++) {
		const struct declaration_claim *claim = g_ptr_array_index(record->claims, i);
		struct handover_row row = { service, record, claim, node ? node->title : "",
					    duty_text(node ? node->control : NULL, claim->duty) };

		if (claim->accountable == ACCOUNTABLE_SHARED ||
		    (unsigned)claim->accountable == (unsigned)handover->to)
			g_array_append_val(handover->rows, row);
	}
}

const char *handover_presupposed(const struct declaration_entry *entry)
{
	for (unsigned i = 0; declaration_assurance_fields[i]; i++)
		if (strcmp(declaration_assurance_fields[i], "presupposes") == 0)
			return entry->texts[i];
	return NULL;
}

char *handover_head(const struct handover *handover)
{
	return handover->said->head ? g_strdup_printf(_("Head of the history: %s"),
						      handover->said->head) :
				      g_strdup("");
}

const char *label_service(const char *id)
{
	return strcmp(id, SESSION_WHOLE_SCOPE) == 0 ? _("the whole scope") : id;
}

char *handover_service(const struct declaration_service *service)
{
	const char *id = label_service(service->id);
	g_autofree char *name = service->name ? g_strdup_printf("%s (%s)", service->name, id) :
						g_strdup(id);

	return service->has_model ? g_strdup_printf("%s, %s", name, label_model(service->model)) :
				    g_steal_pointer(&name);
}

GString *handover_render(const struct declaration *said, const struct catalog *catalog,
			 enum side to, const struct handover_format *format)
{
	static const char *const titles[SIDE_COUNT] = {
		[SIDE_CUSTOMER] = N_("What the customer has to do"),
		[SIDE_PROVIDER] = N_("What the provider has to do"),
	};
	struct handover handover = { .said = said, .catalog = catalog, .to = to };
	g_autofree char *made = g_strndup(said->made_at, 10), *day = label_day(made);
	GString *text;

	handover.rows = g_array_new(FALSE, FALSE, sizeof(struct handover_row));
	handover.title = g_strdup(_(titles[to]));
	handover.from = g_strdup_printf("%s, %s, %s", said->party, day, catalog->title);
	for (unsigned i = 0; i < said->services->len; i++) {
		const struct declaration_service *service = g_ptr_array_index(said->services, i);

		for (unsigned k = 0; k < service->records->len; k++)
			add_record(&handover, service, g_ptr_array_index(service->records, k));
	}
	text = format->render(&handover);
	g_array_unref(handover.rows);
	g_free(handover.title);
	g_free(handover.from);
	return text;
}

/* ---- CSV ---------------------------------------------------------------------------------- */

GString *handover_csv(const struct handover *handover)
{
	GString *csv = g_string_new("\xef\xbb\xbf");

	g_string_append(csv, "service,control,title,duty,text,accountable,split,contract_ref\r\n");
	for (unsigned i = 0; i < handover->rows->len; i++) {
		const struct handover_row *row =
			&g_array_index(handover->rows, struct handover_row, i);
		bool whole = strcmp(row->service->id, SESSION_WHOLE_SCOPE) == 0;
		const char *cells[] = {
			whole ? "" : row->service->id, row->record->control, row->title, row->claim->duty,
			row->text, catalog_accountable_words[row->claim->accountable],
			row->claim->split, row->claim->contract_ref,
		};

		for (unsigned k = 0; k < G_N_ELEMENTS(cells); k++) {
			if (k)
				g_string_append_c(csv, ',');
			csv_put_guarded(csv, cells[k] ? cells[k] : "", ',');
		}
		g_string_append(csv, "\r\n");
	}
	return csv;
}
