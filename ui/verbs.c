/*
 * The verbs of the shell after a colon: what they print is a page to read, what they say stands in
 * the last line. They work on what is open, session, catalog and service, unless the line says
 * otherwise.
 */
#include "ui/verbs.h"

#include <string.h>

bool verb_is_known(const struct screen *screen, const char *word)
{
	return screen->verbs && g_strv_contains(screen->verbs->names, word);
}

static struct ops_context context_of(const struct screen *screen)
{
	return (struct ops_context){ session_folder(screen->model->session), screen->catalog,
				     screen->model->service,
				     session_as_of_when(screen->model->session),
				     screen->linear };
}

char **verb_complete(const struct screen *screen, const char *line)
{
	struct ops_context context = context_of(screen);

	return screen->verbs->complete(screen->ops, &context, line);
}

/* ---- what it printed ---------------------------------------------------------------- */

struct page *verb_page(const struct screen *screen, int width, const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	struct page *page = screen_page(screen, width);

	for (char **line = lines; *line; line++) {
		if (**line)
			page_add_text(page, STYLE_PLAIN, *line);
		else
			page_add_blank(page);
	}
	return page;
}

static struct page *said_page(const struct screen *screen, int width)
{
	return verb_page(screen, width, screen->verb_said);
}

/* "remit: a", "remit: b" as "a; b": who speaks is known here. g_free(). */
static char *joined(const char *messages)
{
	g_auto(GStrv) lines = g_strsplit(messages, "\n", -1);
	GString *all = g_string_new(NULL);

	for (char **line = lines; *line; line++) {
		const char *text = g_str_has_prefix(*line, "remit: ") ? *line + strlen("remit: ") :
									*line;
		if (*text)
			g_string_append_printf(all, "%s%s", all->len ? "; " : "", text);
	}
	return g_string_free(all, FALSE);
}

/* A single line has room where messages stand, and messages say more than an id alone. */
static void show_result(struct screen *screen, const char *line, char *out, const char *said)
{
	g_autofree char *title = g_strconcat("remit ", line, NULL);
	bool is_line = !strchr(g_strchomp(out), '\n');

	if (*said)
		screen_say_kept(screen, g_strdup(said));
	else if (*out && is_line)
		screen_say_kept(screen, g_strdup(out));
	if (is_line)
		return;
	g_free(screen->verb_said);
	screen->verb_said = g_strdup(out);
	reading_open(screen, title, said_page);
}

int verb_output(struct screen *screen, const char *line, char **out, char **said)
{
	struct ops_context context = context_of(screen);
	g_autofree char *messages = NULL;
	int code;

	code = screen->verbs->run(screen->ops, &context, line, out, &messages);
	config_remember_session(screen->ops->config, context.session); /* whatever the line named */
	*said = joined(messages);
	return code;
}

void verb_take_in(struct screen *screen)
{
	g_autoptr(GError) error = NULL;
	struct ui_news news = { 0 };

	model_refresh(screen->model, &news, &error);
	ui_news_clear(&news);
	if (error)
		screen_fail(screen, error);
}

bool verb_run(struct screen *screen, const char *line)
{
	g_autofree char *out = NULL, *said = NULL;
	int code = verb_output(screen, line, &out, &said);

	show_result(screen, line, out, said);
	verb_take_in(screen);
	screen->message_is_error |= code >= 2 && screen->message;
	return code < 2;
}
