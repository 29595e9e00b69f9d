/*
 * Recording on what has fields of its own, an entry of a register, several of them, the engagement:
 * what it is called, whether it may stand so, and what is said afterwards.
 */
#include "ui/screen_private.h"

#include <string.h>

enum { ENTITY_COLS = 40 };

/* What an entry is called; NULL where nothing says it. */
static const char *entity_title(const struct session *session, const char *entity)
{
	g_auto(GStrv) parts = session_path_split(entity);
	const struct ops_kind *kind = parts[1] ? ops_kind_find(parts[0]) : NULL;
	g_autofree char *path = kind ? session_path(parts[0], parts[1], kind->title, NULL) : NULL;
	const char *title = path ? session_get(session, path) : NULL;

	return title && *title ? title : NULL;
}

char *entity_words(const struct screen *screen, const char *entity)
{
	const char *title = entity_title(screen->model->session, entity);
	const char *slash = strchr(entity, '/');
	g_autofree char *display = title ? text_display(title) : NULL;

	if (!display)
		return g_strdup(slash ? slash + 1 : entity);
	return screen->linear ? g_steal_pointer(&display) : text_clip(display, ENTITY_COLS);
}

/* "Ms Lee", "3 entries", or the session for the engagement. g_free(). */
static char *label_of(const struct screen *screen, const GPtrArray *entities)
{
	const char *entity = g_ptr_array_index(entities, 0), *slash = strchr(entity, '/');

	if (entities->len > 1)
		return g_strdup_printf(ngettext("%u entry", "%u entries", entities->len),
				       entities->len);
	return slash ? entity_words(screen, entity) :
		       g_strdup(session_name(screen->model->session));
}

/* Whether all may stand so; the last word to mind of them goes into `notice`. */
static bool check_all(const struct ui_model *model, const struct change *change,
		      const GPtrArray *entities, char **notice, GError **error)
{
	for (unsigned i = 0; i < entities->len; i++) {
		const char *entity = g_ptr_array_index(entities, i);
		char *one = ops_entity_notice(model->ops, model->session, change, entity);

		if (one) {
			g_free(*notice);
			*notice = one;
		}
		if (ops_entity_check(model->session, change, entity, error))
			continue;
		if (entities->len > 1)
			g_prefix_error(error, "%s: ", strchr(entity, '/') + 1);
		return false;
	}
	return true;
}

bool entities_append(struct screen *screen, struct change *change, const GPtrArray *entities,
		     const char *what, GError *problem)
{
	struct ui_model *model = screen->model;
	struct ui_news news = { 0 };
	g_autoptr(GError) error = problem;
	unsigned before = session_action_count(model->session);
	g_autofree char *label = label_of(screen, entities), *notice = NULL;
	bool ready = !error && check_all(model, change, entities, &notice, &error);
	bool good = ready && model_append(model, change, &news, &error);

	change_free(change);
	if (good && entity_title(model->session, g_ptr_array_index(entities, 0))) {
		g_free(label); /* a new one has its name now */
		label = label_of(screen, entities);
	}
	if (!ready) { /* nothing was to be saved yet */
		screen_fail(screen, error);
		return false;
	}
	if (good && session_action_count(model->session) == before) {
		ui_news_clear(&news);
		screen_say(screen, g_strdup_printf(_("%s: it stands so already"),
						   label));
		return true;
	}
	g_autofree char *whole = notice ? g_strdup_printf("%s; %s", what, notice) : g_strdup(what);
	return screen_tell(screen, good, label, whole, &news, error);
}
