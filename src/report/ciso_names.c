/*
 * What things are called in CISO Assistant: URNs made of ids, and the ids as people read them. Its
 * loader takes capitals for small letters and its import finds a control by its ref_id first, so
 * neither may stand for two things; and both have a length that its database holds.
 */
#include "report/ciso_private.h"

#include <string.h>

enum { SLUG_BYTES_MAX = 64, CODE_BYTES_MAX = 12, ID_CHARACTERS_MAX = 80 };

char *ciso_slug(const char *text)
{
	GString *slug = g_string_new(NULL);

	for (; *text && slug->len < SLUG_BYTES_MAX; text++) {
		bool legal = g_ascii_isalnum(*text) || strchr("._-()[]", *text);

		if (legal)
			g_string_append_c(slug, g_ascii_tolower(*text));
		else if (slug->len == 0 || slug->str[slug->len - 1] != '-')
			g_string_append_c(slug, '-');
	}
	if (slug->len == 0)
		g_string_append_c(slug, '-');
	return g_string_free(slug, FALSE);
}

char *ciso_clip(const char *text, unsigned characters)
{
	static const char ellipsis[] = "\xe2\x80\xa6";
	g_autofree char *head = NULL;

	if (g_utf8_strlen(text, -1) <= (glong)characters)
		return g_strdup(text);
	head = g_utf8_substring(text, 0, (glong)characters - 1);
	return g_strconcat(g_strchomp(head), ellipsis, NULL);
}

bool ciso_is_theirs(const struct ciso_names *names)
{
	return catalog_is_of_urns(names->catalog);
}

char *ciso_node_urn(const struct ciso_names *names, unsigned index)
{
	const char *key = names->catalog->nodes[index].key;

	return ciso_is_theirs(names) && key ? g_ascii_strdown(key, -1) :
					      ciso_urn(names, "req_node", names->nodes[index].urn);
}

/* urn:intuitem:risk:library:cyfun2025 has urn:intuitem:risk:framework:cyfun2025 in it. */
static char *their_urn(const char *library, const char *kind)
{
	g_auto(GStrv) parts = g_strsplit(library, ":", -1);

	for (char **part = parts; *part; part++)
		if (strcmp(*part, "library") == 0) {
			g_free(*part);
			*part = g_strdup(kind);
		}
	return g_strjoinv(":", parts);
}

char *ciso_urn(const struct ciso_names *names, const char *kind, const char *end)
{
	if (!end && ciso_is_theirs(names))
		return their_urn(names->catalog->key, kind);
	return g_strconcat("urn:remit:risk:", kind, ":", names->library, end ? ":" : NULL, end, NULL);
}

/* The text, with a number behind it when it is taken. The next one is tried from where the last
 * one was found, so that many of the same are no more work than as many others. */
static const char *take(struct ciso_names *names, GHashTable *taken, const char *wanted)
{
	const char *kept = g_string_chunk_insert_const(names->texts, wanted);
	unsigned number = GPOINTER_TO_UINT(g_hash_table_lookup(taken, kept));

	if (!number) {
		g_hash_table_insert(taken, (void *)kept, GUINT_TO_POINTER(1));
		return kept;
	}
	for (;;) {
		g_autofree char *other = g_strdup_printf("%s-%u", wanted, ++number);

		if (g_hash_table_contains(taken, other))
			continue;
		g_hash_table_insert(taken, (void *)kept, GUINT_TO_POINTER(number));
		kept = g_string_chunk_insert_const(names->texts, other);
		g_hash_table_insert(taken, (void *)kept, GUINT_TO_POINTER(1));
		return kept;
	}
}

static void name_sides(struct ciso_names *names)
{
	const struct catalog *catalog = names->catalog;

	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		const char *code = catalog_accountable_words[side];
		const char *title = label_side((enum side)side);
		g_autofree char *short_code = NULL, *upper = NULL;

		for (unsigned i = 0; i < catalog->party_count; i++) {
			if ((unsigned)catalog->parties[i].side != side)
				continue;
			code = catalog->parties[i].code;
			title = catalog->parties[i].title;
		}
		short_code = g_strndup(code, CODE_BYTES_MAX);
		upper = g_ascii_strup(short_code, -1);
		names->codes[side] = g_string_chunk_insert(names->texts, upper);
		names->titles[side] = title;
	}
	/* Nothing keeps a catalog from calling both parties the same. */
	if (strcmp(names->codes[SIDE_CUSTOMER], names->codes[SIDE_PROVIDER]) == 0) {
		g_autofree char *other = g_strconcat(names->codes[SIDE_PROVIDER], "-2", NULL);

		names->codes[SIDE_PROVIDER] = g_string_chunk_insert(names->texts, other);
	}
}

static void name_node(struct ciso_names *names, unsigned index)
{
	const char *id = names->catalog->nodes[index].id;
	g_autofree char *slug = ciso_slug(id), *short_id = ciso_clip(id, ID_CHARACTERS_MAX);

	names->nodes[index].urn = take(names, names->urns, slug);
	names->nodes[index].ref_id = take(names, names->ref_ids, short_id);
}

static void name_side(struct ciso_names *names, unsigned index, enum side side)
{
	const struct ciso_name *node = &names->nodes[index];
	struct ciso_name *name = &names->sides[index * SIDE_COUNT + side];
	g_autofree char *code = ciso_slug(names->codes[side]);
	g_autofree char *urn = g_strconcat(node->urn, ":", code, NULL);
	g_autofree char *ref_id = g_strconcat(node->ref_id, "-", names->codes[side], NULL);

	name->urn = take(names, names->urns, urn);
	name->ref_id = take(names, names->ref_ids, ref_id);
}

struct ciso_names *ciso_names_new(const struct catalog *catalog)
{
	struct ciso_names *names = g_new0(struct ciso_names, 1);

	names->catalog = catalog;
	names->library = ciso_slug(catalog->id);
	names->texts = g_string_chunk_new(4096);
	names->urns = g_hash_table_new(g_str_hash, g_str_equal);
	names->ref_ids = g_hash_table_new(g_str_hash, g_str_equal);
	names->nodes = g_new0(struct ciso_name, catalog->node_count);
	names->sides = g_new0(struct ciso_name, (gsize)catalog->node_count * SIDE_COUNT);
	name_sides(names);
	for (unsigned i = 0; i < catalog->node_count; i++)
		name_node(names, i);
	/* Ids that are in the catalog keep them; what is made here gives way. */
	for (unsigned i = 0; i < catalog->node_count; i++)
		for (unsigned side = 0; catalog->nodes[i].control && side < SIDE_COUNT; side++)
			name_side(names, i, (enum side)side);
	return names;
}

void ciso_names_free(struct ciso_names *names)
{
	if (!names)
		return;
	g_hash_table_unref(names->urns);
	g_hash_table_unref(names->ref_ids);
	g_string_chunk_free(names->texts);
	g_free(names->nodes);
	g_free(names->sides);
	g_free(names->library);
	g_free(names);
}

const struct ciso_name *ciso_side_name(const struct ciso_names *names, unsigned index,
				       enum side side)
{
	return &names->sides[index * SIDE_COUNT + side];
}
