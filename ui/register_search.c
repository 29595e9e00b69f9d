/*
 * `/` `n` `N` in a register: the entries in whose id, title, state or other fields something
 * stands, looked for while it is typed; the cursor goes along, Esc puts it back.
 */
#include "ui/register.h"

#include <string.h>

/* ---- matching --------------------------------------------------------------------- */

struct looking {
	const struct session *session;
	const struct catalog_needle *needle;
	bool found;
};

/* As it is shown: words in the reader's language, links as what they lead to. */
static void look_at(const char *path, const char *text, bool conflict, void *data)
{
	struct looking *looking = data;
	g_auto(GStrv) parts = session_path_split(path);
	bool is_link = parts[0] && parts[1] && parts[2] && parts[3];
	g_autofree char *said = is_link ?
		ops_link_words(looking->session, parts[2], parts + 3) : label_value(path, text);
	(void)conflict;

	looking->found = looking->found || catalog_needle_in(looking->needle, said);
}

static bool entry_matches(const struct screen *screen, const struct register_view *view,
			  const struct ops_entry *entry)
{
	g_autofree char *path = session_path(view->kind->name, entry->id, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	struct looking looking = { screen->model->session, view->needle,
				   catalog_needle_in(view->needle, entry->id) };

	if (!looking.found)
		session_each(looking.session, prefix, look_at, &looking);
	return looking.found;
}

/* The entries that match, and the place among them of the first from `from` on in a direction,
 * round the end. GArray of unsigned; g_array_unref(). */
static GArray *find_entries(const struct screen *screen, const struct register_view *view,
			    int from, int step, unsigned *place)
{
	GArray *found = g_array_new(FALSE, FALSE, sizeof(unsigned));

	for (unsigned i = 0; i < view->entries->len; i++)
		if (entry_matches(screen, view, g_ptr_array_index(view->entries, i)))
			g_array_append_val(found, i);
	*place = step > 0 ? 0 : MAX(found->len, 1u) - 1;
	for (unsigned i = 0; i < found->len; i++) {
		unsigned at = step > 0 ? found->len - 1 - i : i;
		int entry = (int)g_array_index(found, unsigned, at);

		if (step > 0 ? entry >= from : entry <= from)
			*place = at;
	}
	return found;
}

static void set_search(struct register_view *view, const char *text)
{
	char *copy = g_strdup(text);

	g_free(view->search);
	catalog_needle_free(view->needle);
	view->search = copy;
	view->needle = catalog_needle_new(text);
}

/* ---- while it is typed -------------------------------------------------------------- */

static void search_typed(struct screen *screen, const char *text)
{
	struct register_view *view = register_under(screen);
	unsigned place;

	register_go(screen, view, view->began);
	set_search(view, text);
	prompt_set_aside(screen, NULL);
	if (!view->needle)
		return;
	g_autoptr(GArray) found = find_entries(screen, view, (int)view->began, 1, &place);
	prompt_set_aside(screen, found->len ?
					 g_strdup_printf(_("%u of %u"), place + 1, found->len) :
					 g_strdup(_("no match")));
	if (found->len)
		register_go(screen, view, g_array_index(found, unsigned, place));
}

static void search_left(struct screen *screen)
{
	struct register_view *view = register_under(screen);

	register_go(screen, view, view->began);
	set_search(view, "");
}

/* ---- once it is typed ---------------------------------------------------------------- */

/* Go to the first match from an entry on, and say which it is. */
static void go_to_match(struct screen *screen, struct register_view *view, int from, int step)
{
	unsigned place;
	g_autoptr(GArray) found = find_entries(screen, view, from, step, &place);

	if (found->len == 0) {
		screen_say(screen, g_strdup_printf(_("nothing has \"%s\" in it"), view->search));
		return;
	}
	register_go(screen, view, g_array_index(found, unsigned, place));
	if (screen->linear) { /* what it is, since that is not seen */
		const struct ops_entry *entry = register_entry(view);

		screen_say(screen, g_strdup_printf(_("match %u of %u: %s %s"), place + 1, found->len,
						   entry->id, entry->title ? entry->title : ""));
		return;
	}
	screen_say(screen, g_strdup_printf(_("match %u of %u for \"%s\""), place + 1, found->len,
					   view->search));
}

unsigned command_register_search_step(struct screen *screen, int number, const char *text)
{
	struct register_view *view = register_under(screen);
	(void)text;

	if (!view->needle)
		screen_say(screen, g_strdup(_("nothing was searched for yet: / searches")));
	else
		go_to_match(screen, view, (int)view->at + number, number);
	return CHANGED_VIEW;
}

/* One that matches itself is a match: nothing is gone to twice. */
static bool search_done(struct screen *screen, const char *text)
{
	struct register_view *view = register_under(screen);

	if (!*text)
		return true;
	set_search(view, text);
	if (view->needle)
		go_to_match(screen, view, (int)view->began, 1);
	return true;
}

unsigned command_register_search(struct screen *screen, int number, const char *text)
{
	static const struct prompt_way way = { .done = search_done, .typed = search_typed,
					       .left = search_left, .history = "search" };
	/* What moves while one types would be heard instead of what is typed. */
	static const struct prompt_way quiet_way = { .done = search_done, .history = "search" };
	struct register_view *view = register_under(screen);
	(void)number;
	(void)text;

	view->began = view->at;
	prompt_open_over(screen, "/", screen->linear ? &quiet_way : &way);
	return CHANGED_VIEW;
}
