/*
 * Texts of people and files, and ids, as OSCAL's data types have them: a string has one line, no
 * blanks at its edges and is never empty; markup is a Markdown in which nothing of ours acts but
 * the links that we make; ids begin with a letter; times have a zone.
 */
#include "report/oscal_private.h"

#include <string.h>

/* ---- strings ----------------------------------------------------------------------------- */

/* What one reader or the other takes for white space. */
static bool is_blank(gunichar character)
{
	return g_unichar_isspace(character) || character == 0x85 || character == 0xfeff ||
	       (character >= 0x1c && character <= 0x1f);
}

char *oscal_line(const char *text)
{
	g_autofree char *safe = text_safe(text ? text : "");
	GString *line = g_string_sized_new(strlen(safe));
	const char *blanks = NULL;

	for (const char *at = safe; *at; at = g_utf8_next_char(at)) {
		gunichar character = g_utf8_get_char(at);

		if (is_blank(character)) {
			blanks = blanks ? blanks : at;
			continue;
		}
		if (blanks && line->len)
			g_string_append_c(line, ' ');
		blanks = NULL;
		g_string_append_unichar(line, character);
	}
	if (line->len)
		return g_string_free(line, FALSE);
	g_string_free(line, TRUE);
	return NULL;
}

/* ---- markup ------------------------------------------------------------------------------ */

/* What acts in OSCAL's Markdown and not in others': superscripts, and parameters to be put in. */
static void put_escaped(GString *out, const char *markdown)
{
	for (; *markdown; markdown++) {
		bool acts = *markdown == '^' || (*markdown == '{' && markdown[1] == '{');

		if (acts)
			g_string_append_c(out, '\\');
		g_string_append_c(out, *markdown);
	}
}

static void put_text(GString *out, const char *text, enum md_place place)
{
	g_autoptr(GString) markdown = g_string_new(NULL);

	md_text(markdown, text, place, 0);
	put_escaped(out, markdown->str);
}

static char *text_or_nothing(GString *out)
{
	return g_string_free(out, out->len == 0);
}

char *oscal_title(const char *text)
{
	g_autofree char *line = oscal_line(text);
	GString *out = g_string_new(NULL);

	if (line)
		put_text(out, line, MD_BLOCK);
	return text_or_nothing(out);
}

char *oscal_prose(const char *text)
{
	g_autofree char *line = oscal_line(text);
	GString *out = g_string_new(NULL);

	if (line) /* anything that is not blank */
		put_text(out, text, MD_BLOCK);
	return text_or_nothing(out);
}

/* A stretch of a line: md_text() takes the blanks at its edges away, which matter here. */
static void put_span(GString *out, const char *text, bool begins)
{
	size_t bytes = strlen(text);

	if (*text == ' ' && !begins)
		g_string_append_c(out, ' ');
	put_text(out, text, begins ? MD_BLOCK : MD_INLINE);
	if (bytes > 1 && text[bytes - 1] == ' ')
		g_string_append_c(out, ' ');
}

static void put_block(GString *out, const struct catalog *catalog, const struct markup_block *block,
		      oscal_link_fn link, void *data)
{
	for (unsigned i = 0; i < block->spans->len; i++) {
		const struct markup_span *span = g_ptr_array_index(block->spans, i);

		if (span->link == CATALOG_NONE) {
			put_span(out, span->text, i == 0);
			continue;
		}
		g_autofree char *id = oscal_node_id(catalog, &catalog->nodes[span->link], NULL);
		if (g_str_has_suffix(out->str, "!")) /* else it would be an image */
			g_string_insert_c(out, (gssize)out->len - 1, '\\');
		g_string_append_printf(out, "[%s](#%s)", span->text, id);
		if (link)
			link(span->link, data);
	}
}

char *oscal_guidance(const struct catalog *catalog, const char *text, oscal_link_fn link,
		     void *data)
{
	g_autoptr(GPtrArray) blocks = markup_parse(catalog, text);
	GString *out = g_string_new(NULL);
	bool listed = false;

	for (unsigned i = 0; i < blocks->len; i++) {
		const struct markup_block *block = g_ptr_array_index(blocks, i);
		bool item = block->kind == BLOCK_ITEM;

		if (i > 0)
			g_string_append(out, item && listed ? "\n" : "\n\n");
		if (item)
			g_string_append(out, "- ");
		put_block(out, catalog, block, link, data);
		listed = item;
	}
	return text_or_nothing(out);
}

/* ---- ids --------------------------------------------------------------------------------- */

/* iso27017 of iso27017-2015: an edition has no control ids of its own, and tools compare them. */
static void put_family(GString *out, const char *catalog)
{
	size_t bytes = strlen(catalog);

	if (bytes > 5 && catalog[bytes - 5] == '-' &&
	    strspn(catalog + bytes - 4, "0123456789") == 4)
		bytes -= 5;
	if (!g_ascii_isalpha(*catalog))
		g_string_append_c(out, '_');
	g_string_append_len(out, catalog, (gssize)bytes);
}

/* What may not stand in an id, and the underline that begins what we add, is written in
 * hexadecimal, so that two ids never become one. */
static void put_token(GString *out, const char *id)
{
	for (; *id; id++) {
		if (g_ascii_isalnum(*id) || *id == '.' || *id == '-')
			g_string_append_c(out, *id);
		else
			g_string_append_printf(out, "_%02x", (unsigned char)*id);
	}
}

/* An id that came from OSCAL stays as it is, if it could be one there. */
static void put_own_id(GString *out, const char *id)
{
	bool legal = g_ascii_isalpha(*id) || *id == '_';

	for (const char *at = id; legal && *at; at++)
		legal = g_ascii_isalnum(*at) || strchr("._-", *at);
	if (legal) {
		g_string_append(out, id);
		return;
	}
	if (!g_ascii_isalpha(*id))
		g_string_append_c(out, '_');
	put_token(out, id);
}

char *oscal_node_id(const struct catalog *catalog, const struct catalog_node *node,
		    const char *ending)
{
	GString *out = g_string_new(NULL);

	if (catalog_is_of_oscal(catalog)) {
		put_own_id(out, catalog_node_key(node));
	} else {
		put_family(out, catalog->id);
		g_string_append_c(out, '-');
		put_token(out, node->id);
	}
	g_string_append(out, ending ? ending : "");
	return g_string_free(out, FALSE);
}

char *oscal_statement_id(const struct catalog *catalog, const struct catalog_node *node,
			 enum side side)
{
	return oscal_node_id(catalog, node,
			     catalog_is_of_oscal(catalog) ? "_smt" : oscal_ending(side));
}

char *oscal_token(const char *text)
{
	GString *out = g_string_new(NULL);

	if (!g_ascii_isalpha(*text))
		g_string_append_c(out, '_');
	put_token(out, text);
	return g_string_free(out, FALSE);
}

const char *oscal_ending(enum side side)
{
	static const char *const endings[SIDE_COUNT] = {
		[SIDE_CUSTOMER] = "_csc",
		[SIDE_PROVIDER] = "_csp",
	};

	return endings[side];
}

/* ---- uuids ------------------------------------------------------------------------------- */

enum { UUID_BYTES = 16 };

static void uuid_parse(const char *text, guint8 bytes[UUID_BYTES])
{
	unsigned count = 0;

	for (; *text && count < 2 * UUID_BYTES; text++) {
		if (*text == '-')
			continue;
		guint8 half = (guint8)g_ascii_xdigit_value(*text);
		bytes[count / 2] = (guint8)(count % 2 ? bytes[count / 2] | half : half << 4);
		count++;
	}
}

/* Version 5 of RFC 9562: the first bytes of a SHA-1 over the namespace and the name. */
char *oscal_uuid(const char *space, const char *name)
{
	g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA1);
	guint8 bytes[20] = { 0 };
	gsize count = sizeof(bytes);
	GString *out = g_string_new(NULL);

	if (!g_uuid_string_is_valid(space)) {
		g_autofree char *own = oscal_uuid(OSCAL_ROOT, space);
		g_string_free(out, TRUE);
		return oscal_uuid(own, name);
	}
	uuid_parse(space, bytes);
	g_checksum_update(sum, bytes, UUID_BYTES);
	g_checksum_update(sum, (const guchar *)name, (gssize)strlen(name));
	g_checksum_get_digest(sum, bytes, &count);
	bytes[6] = (guint8)((bytes[6] & 0x0f) | 0x50);
	bytes[8] = (guint8)((bytes[8] & 0x3f) | 0x80);
	for (unsigned i = 0; i < UUID_BYTES; i++)
		g_string_append_printf(out, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "",
				       bytes[i]);
	return g_string_free(out, FALSE);
}

/* ---- times and addresses ----------------------------------------------------------------- */

/* OSCAL's pattern knows the years from 1900 on. */
static bool year_is_known(const char *text)
{
	return strncmp(text, "19", 2) == 0 || text[0] == '2';
}

char *oscal_day(const char *day, bool ends)
{
	if (!span_is_date(day) || !year_is_known(day))
		return NULL;
	return g_strconcat(day, ends ? "T23:59:59Z" : "T00:00:00Z", NULL);
}

char *oscal_moment(const char *at)
{
	g_autoptr(GTimeZone) zone = g_time_zone_new_utc();
	g_autoptr(GDateTime) time = at ? g_date_time_new_from_iso8601(at, zone) : NULL;
	g_autoptr(GDateTime) utc = time ? g_date_time_to_utc(time) : NULL;
	g_autofree char *text = utc ? g_date_time_format(utc, "%Y-%m-%dT%H:%M:%SZ") : NULL;

	return text && year_is_known(text) ? g_steal_pointer(&text) : NULL;
}

char *oscal_address(const char *text)
{
	static const char *const schemes[] = { "http://", "https://", "mailto:" };
	g_autofree char *line = oscal_line(text);
	bool known = false;

	for (unsigned i = 0; line && i < G_N_ELEMENTS(schemes); i++)
		known = known || g_ascii_strncasecmp(line, schemes[i], strlen(schemes[i])) == 0;
	if (!known || g_str_has_suffix(line, "//") || !g_uri_is_valid(line, G_URI_FLAGS_NONE, NULL))
		return NULL;
	for (const char *at = line; *at; at++)
		if ((guchar)*at >= 0x80 || strchr(" \"<>\\^`{|}", *at))
			return NULL;
	return g_steal_pointer(&line);
}
