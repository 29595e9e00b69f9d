/*
 * What a reader of a report may see. Of the other side's records a party sees what a declaration
 * would tell it: status, basis, how; not what the other one says among its own people. A client
 * sees both sides. Nobody but ourselves sees evidence that is kept from them.
 */
#include "report/document_private.h"

#include <string.h>

/* The side that a reader belongs to; SIDE_COUNT when to none. */
static enum side side_of(enum doc_audience audience)
{
	static const enum side sides[AUDIENCE_COUNT] = {
		[AUDIENCE_ALL] = SIDE_COUNT,
		[AUDIENCE_CUSTOMER] = SIDE_CUSTOMER,
		[AUDIENCE_PROVIDER] = SIDE_PROVIDER,
		[AUDIENCE_CLIENT] = SIDE_COUNT,
	};

	return sides[audience];
}

static bool is_theirs(enum doc_audience audience, enum side side)
{
	return side_of(audience) != SIDE_COUNT && side_of(audience) != side;
}

void audience_trim(enum doc_audience audience, enum side side, struct record *record)
{
	if (!is_theirs(audience, side))
		return;
	record->remark = record->assignee = record->due = record->priority = NULL;
	record->status_by = record->status_at = record->review_by = record->review_at = NULL;
}

bool audience_sees_field(enum doc_audience audience, enum side side, const char *name)
{
	static const char *const own[] = { "remark", "assignee", "due", "priority", "note",
					   "review", NULL };

	return !is_theirs(audience, side) || !g_strv_contains(own, name);
}

/* Whether an entry is linked to records, and only to those of the side that is not the reader's. */
static bool is_of_others(enum doc_audience audience, const struct report_item *item)
{
	bool linked = false;

	for (unsigned i = 0; i < item->lines->len; i++) {
		const struct report_line *line = g_ptr_array_index(item->lines, i);
		const char *side = strrchr(line->raw, '/');

		if (!line->is_link || strcmp(line->name, "control") != 0)
			continue;
		if (side && strcmp(side + 1, catalog_side_words[side_of(audience)]) == 0)
			return false;
		linked = true;
	}
	return linked;
}

/* A word that opens evidence to the client; "customer" and "provider" are for these alone. */
static bool is_open_to(enum doc_audience audience, const char *visibility)
{
	g_auto(GStrv) words = g_strsplit_set(visibility ? visibility : "", ",; ", -1);

	if (side_of(audience) != SIDE_COUNT)
		return declaration_is_shared(visibility, side_of(audience));
	return !visibility || g_strv_contains((const char *const *)words, "client") ||
	       declaration_is_shared(visibility, SIDE_CUSTOMER);
}

bool audience_sees(enum doc_audience audience, enum report_register which,
		   const struct report_item *item)
{
	if (audience == AUDIENCE_ALL)
		return true;
	if (which == REGISTER_EVIDENCE)
		return is_open_to(audience, report_item_text(item, "visibility"));
	if (side_of(audience) == SIDE_COUNT || which == REGISTER_PEOPLE)
		return true;
	return which != REGISTER_INTERVIEWS && !is_of_others(audience, item);
}

bool audience_sees_conflict(enum doc_audience audience, const struct report_conflict *conflict)
{
	if (side_of(audience) == SIDE_COUNT)
		return true;
	return conflict->side &&
	       strcmp(conflict->side, catalog_side_words[side_of(audience)]) == 0;
}
