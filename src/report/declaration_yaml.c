/*
 * A declaration as YAML for people and for the other party's remit: remit-declaration(5). Writes
 * what the model has, in its order, and decides nothing.
 */
#include "report/report.h"
#include "yaml/door.h"

#include <string.h>

static void put(struct yaml_writer *writer, const char *key, const char *text)
{
	if (!text)
		return;
	yaml_writer_text(writer, key);
	yaml_writer_text(writer, text);
}

static void begin_list(struct yaml_writer *writer, const char *key)
{
	yaml_writer_text(writer, key);
	yaml_writer_list(writer);
}

static void put_head(struct yaml_writer *writer, const struct declaration *said)
{
	g_autofree char *revision = g_strdup_printf("%u", said->revision);

	put(writer, "format", G_STRINGIFY(1));
	yaml_writer_text(writer, "declaration");
	yaml_writer_map(writer);
	put(writer, "side", catalog_side_words[said->side]);
	put(writer, "party", said->party);
	put(writer, "author", said->author);
	put(writer, "made_at", said->made_at);
	put(writer, "valid_to", said->valid_to);
	put(writer, "catalog", said->catalog);
	put(writer, "revision", said->revision ? revision : NULL);
	put(writer, "session", said->session);
	put(writer, "head", said->head);
	yaml_writer_end(writer);
}

/* ---- services ---------------------------------------------------------------------------- */

static void put_claims(struct yaml_writer *writer, const GPtrArray *claims)
{
	if (claims->len == 0)
		return;
	begin_list(writer, "claims");
	for (unsigned i = 0; i < claims->len; i++) {
		const struct declaration_claim *claim = g_ptr_array_index(claims, i);

		yaml_writer_map(writer);
		put(writer, "duty", claim->duty);
		put(writer, "accountable", catalog_accountable_words[claim->accountable]);
		put(writer, "split", claim->split);
		put(writer, "reason", claim->reason);
		put(writer, "performed_by", claim->performed_by);
		put(writer, "contract_ref", claim->contract_ref);
		yaml_writer_end(writer);
	}
	yaml_writer_end(writer);
}

static void put_basis(struct yaml_writer *writer, unsigned basis)
{
	if (basis == 0)
		return;
	begin_list(writer, "basis");
	for (unsigned i = 0; i < BASIS_COUNT; i++)
		if (basis & 1u << i)
			yaml_writer_text(writer, session_basis_words[i]);
	yaml_writer_end(writer);
}

static void put_texts(struct yaml_writer *writer, const char *key, const GPtrArray *texts)
{
	if (texts->len == 0)
		return;
	begin_list(writer, key);
	for (unsigned i = 0; i < texts->len; i++)
		yaml_writer_text(writer, g_ptr_array_index(texts, i));
	yaml_writer_end(writer);
}

static void put_record(struct yaml_writer *writer, const struct declaration_record *record,
		       const struct catalog *catalog)
{
	unsigned at = catalog_find(catalog, record->control);

	yaml_writer_map(writer);
	put(writer, "id", record->control);
	put(writer, "title", at == CATALOG_NONE ? NULL : catalog->nodes[at].title);
	if (record->applicability != APPLICABILITY_NONE)
		put(writer, "applicability", session_applicability_words[record->applicability]);
	put(writer, "exclusion_reason", record->exclusion_reason);
	if (record->status != STATUS_NONE)
		put(writer, "status", session_status_words[record->status]);
	put_basis(writer, record->basis);
	put(writer, "how", record->how);
	put(writer, "remark", record->remark);
	put_texts(writer, "evidence", record->evidence);
	put_claims(writer, record->claims);
	yaml_writer_end(writer);
}

static void put_services(struct yaml_writer *writer, const struct declaration *said,
			 const struct catalog *catalog)
{
	begin_list(writer, "services");
	for (unsigned i = 0; i < said->services->len; i++) {
		const struct declaration_service *service = g_ptr_array_index(said->services, i);

		yaml_writer_map(writer);
		put(writer, "id", service->id);
		put(writer, "name", service->name);
		put(writer, "model", service->has_model ? catalog_model_words[service->model] : NULL);
		if (service->records->len) {
			begin_list(writer, "controls");
			for (unsigned k = 0; k < service->records->len; k++)
				put_record(writer, g_ptr_array_index(service->records, k), catalog);
			yaml_writer_end(writer);
		}
		yaml_writer_end(writer);
	}
	yaml_writer_end(writer);
}

/* ---- what it rests on -------------------------------------------------------------------- */

static void put_entries(struct yaml_writer *writer, const char *key, const GPtrArray *entries,
			const char *const *fields)
{
	if (entries->len == 0)
		return;
	begin_list(writer, key);
	for (unsigned i = 0; i < entries->len; i++) {
		const struct declaration_entry *entry = g_ptr_array_index(entries, i);

		yaml_writer_map(writer);
		put(writer, "id", entry->id);
		for (unsigned k = 0; fields[k]; k++)
			put(writer, fields[k], entry->texts[k]);
		put_texts(writer, "covers", entry->covers);
		yaml_writer_end(writer);
	}
	yaml_writer_end(writer);
}

GBytes *declaration_yaml(const struct declaration *declaration, const struct catalog *catalog,
			 GError **error)
{
	struct yaml_writer *writer = yaml_writer_new();

	yaml_writer_map(writer);
	put_head(writer, declaration);
	put_services(writer, declaration, catalog);
	put_entries(writer, "evidence", declaration->evidence, declaration_evidence_fields);
	put_entries(writer, "assurance", declaration->assurances, declaration_assurance_fields);
	yaml_writer_end(writer);
	return yaml_writer_finish(writer, error);
}
