/*
 * Beginning an interview: a new one, whom with and where in one line, or going on with the last.
 */
#include "ui/walk.h"

#include <string.h>

/* Where the place begins after an @, which an input method writes full-width; NULL: none is
 * said. */
static const char *place_of(const char *typed, size_t *whom)
{
	const char *plain = strchr(typed, '@'), *wide = strstr(typed, "\uff20");
	const char *at = plain && (!wide || plain < wide) ? plain : wide;

	*whom = at ? (size_t)(at - typed) : strlen(typed);
	return at ? g_utf8_next_char(at) : NULL;
}

bool walk_put(const struct ui_model *model, struct change *change, const char *id,
	      const char *typed, GError **error)
{
	const struct ops_kind *kind = ops_kind_find("interview");
	struct ops_place place = { model->session, model->catalog, model->service, model->side };
	size_t whom;
	const char *at = place_of(typed, &whom);
	g_autofree char *title = g_strstrip(g_strndup(typed, whom));
	g_autofree char *where = g_strstrip(g_strdup(at ? at : ""));

	if (!*title) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("an interview needs a line that says whom with"));
		return false;
	}
	return ops_entry_set(model->ops, &place, change, kind, id, "title", title, error) &&
	       ops_entry_set(model->ops, &place, change, kind, id, "date", "today", error) &&
	       ops_entry_set(model->ops, &place, change, kind, id, "place", where, error) &&
	       ops_interview_people(model->session, change, id, title, error);
}

static bool new_done(struct screen *screen, const char *typed)
{
	struct ui_model *model = screen->model;
	g_autofree char *id = ops_entry_new_id(model->ops, model->session,
					       ops_kind_find("interview"));
	size_t bytes;
	struct change *change = change_new();
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;
	place_of(typed, &bytes);
	g_autofree char *whom = g_strstrip(g_strndup(typed, bytes));
	bool good = walk_put(model, change, id, typed, &error) &&
		    model_append(model, change, &news, &error);

	change_free(change);
	if (!screen_tell(screen, good, *whom ? whom : id, _("interview begun"), &news, error))
		return false;
	walk_open(screen, id);
	return true;
}

/* Who went elsewhere meanwhile wants to ask about that. */
static void go_to_selected(struct walking *walking, unsigned selected)
{
	for (unsigned i = 0; i < walking->controls->len; i++) {
		if (g_array_index(walking->controls, unsigned, i) != selected || i == walking->at)
			continue;
		walking->at = i;
		walking->question = 0;
	}
}

/* Whether other controls were marked since, which are meant then. */
static bool asks_others(const struct walking *walking, const struct ui_model *model)
{
	unsigned marked = 0;

	for (unsigned i = 0; i < walking->controls->len; i++)
		if (model_is_marked(model, g_array_index(walking->controls, unsigned, i)))
			marked++;
	return marked < model->marked_count;
}

/* The interview goes on with other controls: somebody else may be meant. */
static void continue_with(struct screen *screen, const char *interview)
{
	g_autofree char *id = g_strdup(interview);
	g_autofree char *path = session_path("interview", id, "title", NULL);
	const char *title = session_get(screen->model->session, path);

	walk_open(screen, id);
	if (screen->overlay) /* there was something to ask about */
		screen_say(screen,
			   g_strdup_printf(_("the interview with %s goes on; i begins another one"),
					   title ? title : id));
}

static bool is_there(const struct ui_model *model, const char *interview)
{
	return interview && ops_interview_is_there(model->session, interview);
}

unsigned command_walk(struct screen *screen, int number, const char *text)
{
	static const struct prompt_way way = { .done = new_done, .complete = assignee_complete };
	struct ui_model *model = screen->model;
	const char *last = config_recall(screen->ops->config, session_uuid(model->session),
					 "interview");
	(void)number;
	(void)text;

	if (session_is_readonly(model->session)) {
		screen_say(screen, g_strdup(_("this session can only be read: nothing is recorded")));
	} else if (screen->walking && is_there(model, screen->walking->interview)) {
		g_autofree char *interview = g_strdup(screen->walking->interview);

		if (asks_others(screen->walking, model)) {
			continue_with(screen, interview);
			return CHANGED_VIEW;
		}
		if (model->marked_count) { /* it is these that are to be asked about now */
			walk_open(screen, interview);
			return CHANGED_VIEW;
		}
		go_to_selected(screen->walking, model->selected);
		walk_show(screen);
	} else if (is_there(model, last)) {
		continue_with(screen, last);
	} else {
		prompt_open_as(screen, _("New interview, with whom @ where: "), "", &way);
	}
	return CHANGED_VIEW;
}

unsigned command_walk_new(struct screen *screen, int number, const char *text)
{
	static const struct prompt_way way = { .done = new_done, .complete = assignee_complete };
	(void)number;

	if (*text) {
		new_done(screen, text);
		return CHANGED_VIEW;
	}
	if (screen->overlay)
		screen_cover_overlay(screen);
	prompt_open_as(screen, _("New interview, with whom @ where: "), "", &way);
	return CHANGED_VIEW;
}
