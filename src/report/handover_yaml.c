/*
 * What one party has to do, as YAML for other programs: remit-declaration(5) has the keys.
 */
#include "report/report_private.h"

#include "yaml/door.h"

static void put(struct yaml_writer *writer, const char *key, const char *text)
{
	if (!text || !*text)
		return;
	yaml_writer_text(writer, key);
	yaml_writer_text(writer, text);
}

static void put_head(struct yaml_writer *writer, const struct handover *handover)
{
	const struct declaration *said = handover->said;

	put(writer, "format", G_STRINGIFY(1));
	yaml_writer_text(writer, "handover");
	yaml_writer_map(writer);
	put(writer, "to", catalog_side_words[handover->to]);
	put(writer, "party", said->party);
	put(writer, "author", said->author);
	put(writer, "made_at", said->made_at);
	put(writer, "valid_to", said->valid_to);
	put(writer, "catalog", said->catalog);
	put(writer, "session", said->session);
	put(writer, "head", said->head);
	yaml_writer_end(writer);
}

static void put_row(struct yaml_writer *writer, const struct handover_row *row)
{
	yaml_writer_map(writer);
	put(writer, "service", row->service->id);
	put(writer, "control", row->record->control);
	put(writer, "title", row->title);
	put(writer, "duty", row->claim->duty);
	put(writer, "text", row->text);
	put(writer, "accountable", catalog_accountable_words[row->claim->accountable]);
	put(writer, "split", row->claim->split);
	put(writer, "contract_ref", row->claim->contract_ref);
	yaml_writer_end(writer);
}

static void put_presupposed(struct yaml_writer *writer, const GPtrArray *assurances)
{
	yaml_writer_text(writer, "presupposed");
	yaml_writer_list(writer);
	for (unsigned i = 0; i < assurances->len; i++) {
		const struct declaration_entry *entry = g_ptr_array_index(assurances, i);

		if (!handover_presupposed(entry))
			continue;
		yaml_writer_map(writer);
		put(writer, "assurance", entry->id);
		put(writer, "text", handover_presupposed(entry));
		yaml_writer_end(writer);
	}
	yaml_writer_end(writer);
}

GString *handover_yaml(const struct handover *handover)
{
	struct yaml_writer *writer = yaml_writer_new();
	g_autoptr(GBytes) bytes = NULL;
	size_t count = 0;
	const char *text;

	yaml_writer_map(writer);
	put_head(writer, handover);
	yaml_writer_text(writer, "duties");
	yaml_writer_list(writer);
	for (unsigned i = 0; i < handover->rows->len; i++)
		put_row(writer, &g_array_index(handover->rows, struct handover_row, i));
	yaml_writer_end(writer);
	if (handover->to == SIDE_CUSTOMER)
		put_presupposed(writer, handover->said->assurances);
	yaml_writer_end(writer);
	bytes = yaml_writer_finish(writer, NULL);
	text = bytes ? g_bytes_get_data(bytes, &count) : NULL;
	return g_string_new_len(text ? text : "", (gssize)count);
}
