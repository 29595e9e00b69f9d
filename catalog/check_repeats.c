/*
 * Paragraphs that stand in two controls, the same or nearly so: whoever reads the second has read
 * it already. Two paragraphs are held to repeat each other when they have most of their runs of
 * three words in common; runs that stand in many places say nothing and are left out, which
 * also keeps the cost in step with the length of the catalog.
 */
#include <string.h>

#include "catalog/check_private.h"

enum {
	WORDS_MIN = 12,      /* shorter paragraphs are phrases that a subject needs */
	RUN_WORDS = 3,
	PLACES_MAX = 8,
	PERCENT = 60,
};

struct paragraph {
	unsigned index;      /* of its control */
	const char *key;
	GArray *runs;        /* of guint: hashes, each once */
};

struct repeats {
	struct checking *checking;
	GArray *paragraphs;  /* of struct paragraph */
	GHashTable *places;  /* hash of a run -> GArray of unsigned: its paragraphs */
};

static void paragraph_clear(void *data)
{
	g_array_unref(((struct paragraph *)data)->runs);
}

static void array_free(void *data)
{
	g_array_unref(data);
}

/* The hash of each run of three words, without regard to case and punctuation. */
static GArray *runs_of(const char *text, size_t bytes)
{
	GArray *runs = g_array_new(FALSE, FALSE, sizeof(guint));
	guint words[RUN_WORDS] = {0}, hash = 5381;
	unsigned count = 0;
	bool inside = false;

	for (size_t i = 0; i <= bytes; i++) {
		unsigned char byte = i < bytes ? (unsigned char)text[i] : ' ';

		if (g_ascii_isalnum(byte) || byte >= 0x80) {
			hash = hash * 33 + (guchar)g_ascii_tolower((char)byte);
			inside = true;
		} else if (inside) {
			memmove(words, words + 1, sizeof(words) - sizeof(*words));
			words[RUN_WORDS - 1] = hash;
			if (++count >= RUN_WORDS) {
				guint run = (words[0] * 31 + words[1]) * 31 + words[2];
				g_array_append_val(runs, run);
			}
			hash = 5381;
			inside = false;
		}
	}
	if (count < WORDS_MIN)
		g_array_set_size(runs, 0);
	return runs;
}

static const struct paragraph *paragraph_at(const struct repeats *repeats, unsigned number)
{
	return &g_array_index(repeats->paragraphs, struct paragraph, number);
}

/* Of the earlier paragraphs the one that has most runs in common; G_MAXUINT when none has any. */
static unsigned most_alike(const struct repeats *repeats, const GArray *runs, unsigned index,
			   unsigned *common)
{
	g_autoptr(GHashTable) counts = g_hash_table_new(NULL, NULL);
	unsigned best = G_MAXUINT;

	*common = 0;
	for (unsigned i = 0; i < runs->len; i++) {
		guint run = g_array_index(runs, guint, i);
		const GArray *places = g_hash_table_lookup(repeats->places, GUINT_TO_POINTER(run));

		for (unsigned k = 0; places && places->len <= PLACES_MAX && k < places->len; k++) {
			unsigned other = g_array_index(places, unsigned, k);
			guint count = GPOINTER_TO_UINT(g_hash_table_lookup(
					      counts, GUINT_TO_POINTER(other))) + 1;

			g_hash_table_insert(counts, GUINT_TO_POINTER(other),
					    GUINT_TO_POINTER(count));
			if (count > *common && paragraph_at(repeats, other)->index != index) {
				*common = count;
				best = other;
			}
		}
	}
	return best;
}

static void keep(struct repeats *repeats, const struct paragraph *paragraph)
{
	unsigned number = repeats->paragraphs->len;

	g_array_append_vals(repeats->paragraphs, paragraph, 1);
	for (unsigned i = 0; i < paragraph->runs->len; i++) {
		gpointer run = GUINT_TO_POINTER(g_array_index(paragraph->runs, guint, i));
		GArray *places = g_hash_table_lookup(repeats->places, run);

		if (!places) {
			places = g_array_new(FALSE, FALSE, sizeof(unsigned));
			g_hash_table_insert(repeats->places, run, places);
		}
		if (places->len <= PLACES_MAX)
			g_array_append_val(places, number);
	}
}

static void add_paragraph(struct repeats *repeats, unsigned index, const char *key,
			  const char *text, size_t bytes)
{
	struct paragraph paragraph = {index, key, runs_of(text, bytes)};
	unsigned common;
	unsigned like = most_alike(repeats, paragraph.runs, index, &common);

	if (like != G_MAXUINT) {
		const struct paragraph *other = paragraph_at(repeats, like);
		unsigned shorter = MIN(other->runs->len, paragraph.runs->len);

		if (common * 100 >= shorter * PERCENT)
			checking_add(repeats->checking, WEIGHT_WARNING, index,
				     _("%s: a paragraph says nearly what one under '%s' of %s says: "
				       "\"%.*s...\""),
				     key, other->key,
				     repeats->checking->catalog->nodes[other->index].id,
				     (int)MIN(bytes, strcspn(text, "\n")), text);
	}
	keep(repeats, &paragraph);
}

static void add_prose(struct repeats *repeats, unsigned index, const char *key, const char *text)
{
	while (text && *text) {
		const char *end = strstr(text, "\n\n");
		size_t bytes = end ? (size_t)(end - text) : strlen(text);

		add_paragraph(repeats, index, key, text, bytes);
		text += bytes + strspn(text + bytes, "\n");
	}
}

void rule_repeats(struct checking *checking)
{
	struct repeats repeats = {
		.checking = checking,
		.paragraphs = g_array_new(FALSE, FALSE, sizeof(struct paragraph)),
		.places = g_hash_table_new_full(NULL, NULL, NULL, array_free),
	};

	g_array_set_clear_func(repeats.paragraphs, paragraph_clear);
	for (unsigned i = 0; i < checking->catalog->node_count; i++) {
		const struct control *control = checking->catalog->nodes[i].control;

		if (!control)
			continue;
		add_prose(&repeats, i, "summary", control->summary);
		for (unsigned side = 0; side < SIDE_COUNT; side++)
			add_prose(&repeats, i, catalog_side_words[side], control->guidance[side]);
		add_prose(&repeats, i, "notes", control->notes);
	}
	g_hash_table_unref(repeats.places);
	g_array_unref(repeats.paragraphs);
}
