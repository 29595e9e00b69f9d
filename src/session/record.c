/*
 * The record of one control, one service and one side, put together from its paths; and
 * what the engagement says of role and model.
 */
#include "session/session_private.h"

#include <string.h>

struct gather {
	struct record *record;
	size_t prefix;
};

typedef void (*gather_fn)(struct record *record, const struct entry *entry, const char *member);

static unsigned word_index(const char *text, const char *const *words)
{
	for (unsigned i = 0; words[i]; i++)
		if (strcmp(words[i], text) == 0)
			return i;
	return 0; /* a word of a newer remit: as if nothing was said */
}

static void take_status(struct record *record, const struct entry *entry, const char *member)
{
	(void)member;
	record->status = (enum status)word_index(entry->text, session_status_words);
	if (record->status == STATUS_NONE)
		return;
	record->status_by = entry->action->author->name;
	record->status_at = entry->action->at;
}

static void take_review(struct record *record, const struct entry *entry, const char *member)
{
	(void)member;
	record->review = (enum review)word_index(entry->text, session_review_words);
	if (record->review == REVIEW_OPEN)
		return;
	record->review_by = entry->action->author->name;
	record->review_at = entry->action->at;
}

static void take_applicability(struct record *record, const struct entry *entry,
			       const char *member)
{
	(void)member;
	record->applicability =
		(enum applicability)word_index(entry->text, session_applicability_words);
}

static void take_selected(struct record *record, const struct entry *entry, const char *member)
{
	(void)member;
	record->deselected = strcmp(entry->text, "no") == 0;
}

static void take_basis(struct record *record, const struct entry *entry, const char *member)
{
	for (unsigned i = 0; i < BASIS_COUNT; i++)
		if (strcmp(session_basis_words[i], member) == 0 && strcmp(entry->text, "yes") == 0)
			record->basis |= 1u << i;
}

/* How a field gets into the record: by a function, or as text at an offset. */
static const struct {
	const char *name;
	gather_fn take;
	size_t offset;
} takers[] = {
	{ "status", take_status, 0 },
	{ "review", take_review, 0 },
	{ "applicability", take_applicability, 0 },
	{ "selected", take_selected, 0 },
	{ "basis", take_basis, 0 },
	{ "how", NULL, offsetof(struct record, how) },
	{ "remark", NULL, offsetof(struct record, remark) },
	{ "note", NULL, offsetof(struct record, note) },
	{ "exclusion-reason", NULL, offsetof(struct record, exclusion_reason) },
	{ "assignee", NULL, offsetof(struct record, assignee) },
	{ "due", NULL, offsetof(struct record, due) },
	{ "priority", NULL, offsetof(struct record, priority) },
	{ "declaration", NULL, offsetof(struct record, declaration) },
};

static void take_field(struct record *record, const struct entry *entry, const char *name)
{
	size_t bytes = strcspn(name, "/");

	for (unsigned i = 0; i < G_N_ELEMENTS(takers); i++) {
		if (strlen(takers[i].name) != bytes || memcmp(takers[i].name, name, bytes) != 0)
			continue;
		if (takers[i].take)
			takers[i].take(record, entry, name[bytes] ? name + bytes + 1 : "");
		else
			G_STRUCT_MEMBER(const char *, record, takers[i].offset) = entry->text;
		return;
	}
}

static bool gather_cell(struct cell *cell, void *data)
{
	const struct gather *gather = data;
	const struct entry *entry = cell_newest(cell);

	if (cell->living_count > 1)
		gather->record->conflict = true;
	if (!entry || !entry->text)
		return true;
	gather->record->exists = true;
	take_field(gather->record, entry, cell->path + gather->prefix);
	return true;
}

/* Merges and foreign writers can leave a review without a status, or a status without a review:
 * what counts is the same everywhere. What the other party declared nobody of ours assessed. */
static void settle_review(struct record *record)
{
	if (record->status == STATUS_NONE) {
		record->review = REVIEW_OPEN;
		record->review_by = record->review_at = NULL;
	} else if (record->review <= REVIEW_ASSESSED && !record->declaration) {
		/* Also after a review was taken back. */
		record->review = REVIEW_ASSESSED;
		record->review_by = record->status_by;
		record->review_at = record->status_at;
	}
}

void record_gather(const struct session *session, const char *path, struct record *record)
{
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	struct gather gather = { record, strlen(prefix) };

	memset(record, 0, sizeof(*record));
	journal_each(session->journal, prefix, gather_cell, &gather);
	settle_review(record);
}

void session_record(const struct session *session, const char *control, const char *service,
		    enum side side, struct record *record)
{
	g_autofree char *path = session_path("control", control, service, catalog_side_words[side],
					     NULL);

	record_gather(session, path, record);
}

enum role session_role(const struct session *session)
{
	const char *text = session_get(session, "engagement/role");

	return text ? (enum role)word_index(text, session_role_words) : ROLE_CUSTOMER;
}

enum model session_model(const struct session *session)
{
	const char *text = session_get(session, "engagement/model");

	return text ? (enum model)word_index(text, catalog_model_words) : MODEL_IAAS;
}
