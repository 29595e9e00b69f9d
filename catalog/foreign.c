/*
 * Ids and texts of other people's catalogs, made fit for ours.
 */
#include <string.h>

#include "catalog/foreign.h"

void foreign_start(struct foreign *foreign, struct loading *loading, unsigned part)
{
	*foreign = (struct foreign){ .loading = loading, .part = part };
	foreign->ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	loading->in_order = true;
}

void foreign_end(struct foreign *foreign)
{
	g_hash_table_unref(foreign->ids);
}

/* ---- values ------------------------------------------------------------------ */

/* YAML's words for nothing; a text of that kind, in quotes, says as little. */
static bool is_nothing(const struct value *value)
{
	const char *text = value_text(value);

	return value_kind(value) == VALUE_NULL ||
	       (text && (strcmp(text, "null") == 0 || strcmp(text, "~") == 0));
}

static bool is_blank(const char *text)
{
	return text[strspn(text, " \t\r\n")] == '\0';
}

const char *foreign_text(struct foreign *foreign, const struct value *map, const char *key)
{
	const struct value *value = value_get(map, key);
	const char *text = value ? value_text(value) : NULL;

	if (value && is_nothing(value))
		return NULL;
	if (value && !text)
		loading_problem(foreign->loading, foreign->part, REMIT_ERROR_INPUT, value,
				_("%s has to be a text"), key);
	return text && !is_blank(text) ? text : NULL;
}

static const struct value *of_kind(struct foreign *foreign, const struct value *map,
				   const char *key, enum value_kind kind)
{
	const struct value *value = value_get(map, key);

	if (!value || is_nothing(value))
		return NULL;
	if (value_kind(value) == kind)
		return value;
	loading_problem(foreign->loading, foreign->part, REMIT_ERROR_INPUT, value,
			kind == VALUE_LIST ? _("%s has to be a list") : _("%s has to be a mapping"),
			key);
	return NULL;
}

const struct value *foreign_list(struct foreign *foreign, const struct value *map, const char *key)
{
	return of_kind(foreign, map, key, VALUE_LIST);
}

const struct value *foreign_map(struct foreign *foreign, const struct value *map, const char *key)
{
	return of_kind(foreign, map, key, VALUE_MAP);
}

/* ---- texts ------------------------------------------------------------------- */

const char *foreign_keep(struct foreign *foreign, const char *text)
{
	return text ? g_string_chunk_insert(foreign->loading->memory->texts, text) : NULL;
}

const char *foreign_keep_string(struct foreign *foreign, GString *text)
{
	g_autofree char *whole = g_strstrip(g_string_free(text, FALSE));

	return *whole ? foreign_keep(foreign, whole) : NULL;
}

/* What stands before the words of a list's item; 0 when the line is none. */
static size_t bullet_bytes(const char *line)
{
	static const char *const bullets[] = { "- ", "* ", "+ ", "\xe2\x80\xa2", "\xe2\x80\x93 ",
					       "\xe2\x97\xa6", "\xe2\x96\xaa", "\xc2\xb7 " };

	for (unsigned i = 0; i < G_N_ELEMENTS(bullets); i++)
		if (g_str_has_prefix(line, bullets[i]))
			return strlen(bullets[i]) + strspn(line + strlen(bullets[i]), " \t");
	return 0;
}

void foreign_prose(GString *out, const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text ? text : "", "\n", -1);

	for (unsigned i = 0; lines[i]; i++) {
		const char *line = lines[i] + strspn(lines[i], " \t");
		size_t bullet = bullet_bytes(line);

		g_strchomp(lines[i]);
		g_string_append_printf(out, "%s%s%s", i ? "\n" : "", bullet ? "- " : "",
				       line + bullet);
	}
}

/* How many bytes of a line stay when it may have so many characters. */
static size_t line_cut(const char *line, size_t characters)
{
	const char *end = g_utf8_offset_to_pointer(line, (glong)characters);
	const char *word = end;

	while (word > line && *word != ' ')
		word--;
	return (size_t)((word > line ? word : end) - line);
}

const char *foreign_line(struct foreign *foreign, const char *text, unsigned columns)
{
	static const char ellipsis[] = "\xe2\x80\xa6";
	g_autoptr(GString) line = g_string_new(NULL);

	if (!text)
		return NULL;
	for (const char *at = text; *at; at++) {
		bool blank = strchr(" \t\r\n", *at) != NULL;

		if (!blank)
			g_string_append_c(line, *at);
		else if (line->len > 0 && line->str[line->len - 1] != ' ')
			g_string_append_c(line, ' ');
	}
	g_strchomp(line->str);
	line->len = strlen(line->str);
	/* A character has at most four bytes. */
	size_t room = columns ? columns : (CATALOG_LINE_BYTES_MAX - sizeof ellipsis) / 4;
	if ((columns || line->len > CATALOG_LINE_BYTES_MAX) &&
	    (size_t)g_utf8_strlen(line->str, (gssize)line->len) > room) {
		g_string_truncate(line, line_cut(line->str, room));
		g_string_append(line, ellipsis);
	}
	return line->len > 0 ? foreign_keep(foreign, line->str) : NULL;
}

struct texts foreign_list_keep(struct foreign *foreign, GPtrArray *items)
{
	static const char *const none[] = { NULL };
	struct texts texts = { none, MIN(items->len, (unsigned)CATALOG_ENTRIES_MAX) };

	if (texts.count > 0) {
		const char **kept = loading_block(foreign->loading, texts.count + 1, sizeof *kept);

		memcpy(kept, items->pdata, texts.count * sizeof *kept);
		texts.items = kept;
	}
	g_ptr_array_unref(items);
	return texts;
}

/* ---- ids --------------------------------------------------------------------- */

char *foreign_slug(const char *text, const char *otherwise)
{
	GString *slug = g_string_new(NULL);

	for (; *text && slug->len < CATALOG_ID_BYTES_MAX; text++) {
		if (g_ascii_isalnum(*text))
			g_string_append_c(slug, g_ascii_tolower(*text));
		else if (slug->len > 0 && slug->str[slug->len - 1] != '-')
			g_string_append_c(slug, '-');
	}
	while (slug->len > 0 && slug->str[slug->len - 1] == '-')
		g_string_truncate(slug, slug->len - 1);
	if (slug->len == 0)
		g_string_assign(slug, otherwise);
	return g_string_free(slug, FALSE);
}

char *foreign_id_of_file(const char *path)
{
	g_autofree char *name = g_path_get_basename(path);
	char *dot = strrchr(name, '.');
	char *slug;

	if (dot && dot != name)
		*dot = '\0';
	slug = foreign_slug(name, "catalog");
	if (g_str_has_suffix(slug, "-catalog"))
		slug[strlen(slug) - strlen("-catalog")] = '\0';
	return slug;
}

bool foreign_id_is_free(const struct foreign *foreign, const char *wanted)
{
	g_autofree char *small = g_ascii_strdown(wanted, -1);

	return catalog_id_is_valid(wanted) && !g_hash_table_contains(foreign->ids, small);
}

/* What an id may have of a text, with room for a number after it. */
static GString *id_fit(const char *wanted)
{
	enum { ROOM = 8 };
	GString *id = g_string_new(NULL);

	for (; *wanted && id->len < CATALOG_ID_BYTES_MAX - ROOM; wanted++) {
		char one[] = { 'a', *wanted, 'a', '\0' };

		if (catalog_id_is_valid(one) && (id->len > 0 || g_ascii_isalnum(*wanted)))
			g_string_append_c(id, *wanted);
		else if (id->len > 0 && id->str[id->len - 1] != '-')
			g_string_append_c(id, '-');
	}
	while (id->len > 0 && !catalog_id_is_valid(id->str))
		g_string_truncate(id, id->len - 1);
	if (id->len == 0)
		g_string_assign(id, "x");
	return id;
}

/* Take an id; what is kept with it is the number that its next namesake may try. */
static const char *id_take(struct foreign *foreign, const char *id)
{
	g_hash_table_replace(foreign->ids, g_ascii_strdown(id, -1), GUINT_TO_POINTER(2));
	return foreign_keep(foreign, id);
}

const char *foreign_id(struct foreign *foreign, const char *wanted)
{
	g_autoptr(GString) id = NULL;
	g_autofree char *base = NULL;
	unsigned number;

	if (foreign_id_is_free(foreign, wanted))
		return id_take(foreign, wanted);
	id = id_fit(wanted);
	base = g_ascii_strdown(id->str, -1);
	number = GPOINTER_TO_UINT(g_hash_table_lookup(foreign->ids, base));
	size_t bytes = id->len;
	while (!foreign_id_is_free(foreign, id->str)) {
		g_string_truncate(id, bytes);
		g_string_append_printf(id, "-%u", number++);
	}
	const char *kept = id_take(foreign, id->str);
	if (strlen(base) < id->len)
		g_hash_table_replace(foreign->ids, g_steal_pointer(&base),
				     GUINT_TO_POINTER(number));
	return kept;
}

/* ---- the catalog ------------------------------------------------------------- */

void foreign_header(struct foreign *foreign)
{
	static const struct catalog_party parties[] = {
		{ SIDE_CUSTOMER, "csc", N_("Cloud service customer") },
		{ SIDE_PROVIDER, "csp", N_("Cloud service provider") },
	};
	struct catalog *catalog = foreign->loading->catalog;

	catalog->parties = parties;
	catalog->party_count = G_N_ELEMENTS(parties);
	catalog->standing = STANDING_CURRENT;
	catalog->guidance = EXTENT_PARTIAL;
	catalog->confirmed = true;
	catalog->licence = catalog->licence ? catalog->licence : "";
	catalog->notice = catalog->notice ? catalog->notice : "";
	catalog->publisher = catalog->publisher ? catalog->publisher : "";
}

void foreign_remark(struct foreign *foreign, const char *format, ...)
{
	va_list arguments;
	GPtrArray *remarks = foreign->loading->remarks;

	if (remarks->len >= CATALOG_PROBLEMS_MAX)
		return;
	va_start(arguments, format);
	g_ptr_array_add(remarks, g_strdup_vprintf(format, arguments));
	va_end(arguments);
}

void foreign_add_node(struct foreign *foreign, const struct loading_node *node)
{
	g_array_append_vals(foreign->loading->nodes, node, 1);
}
