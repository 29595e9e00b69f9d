/*
 * Wiring, nothing else: the locale, the real system calls, the two faces.
 */
#include "cli/cli.h"
#include "ui/ui.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

static int open_screen(const struct ops *ops, const struct cli_screen *screen);

static const struct cli_face face = { open_screen, ui_settings_check, ui_settings_yaml };

/* A verb typed in the screen. */
static int run_line(const struct ops *ops, const struct ops_context *context, const char *line,
		    char **out, char **messages)
{
	return cli_run_line(ops, &face, context, line, out, messages);
}

static int open_screen(const struct ops *ops, const struct cli_screen *screen)
{
	const struct settings *settings = config_settings(ops->config);
	const struct ui_verbs verbs = { screen->verbs, run_line, cli_complete_line };
	struct ui_options options = { .session = screen->session, .catalog = screen->catalog,
				      .ascii = screen->ascii || settings->ascii == SETTING_YES,
				      .linear = screen->linear || settings->linear == SETTING_YES,
				      .no_mouse = settings->mouse == SETTING_NO,
				      .verbs = &verbs };
	g_autoptr(GError) error = NULL;

	if (ui_run(ops, &options, &error))
		return 0;
	g_autofree char *text = error_text(error);
	fprintf(stderr, "remit: %s\n", text);
	return error_exit_code(error);
}

#ifdef ENABLE_NLS
/* Where the texts are wanted as they stand in the code, gettext() would look for a catalogue at
 * each of them: it is spared that by the one locale that it knows to have none. */
static void spare_gettext(void)
{
	static const char *const untranslated[] = { "C.", "POSIX", "en" };
	const char *wanted = setlocale(LC_MESSAGES, NULL), *languages = getenv("LANGUAGE");

	if (!wanted || (languages && *languages))
		return;
	for (size_t i = 0; i < G_N_ELEMENTS(untranslated); i++)
		if (g_str_has_prefix(wanted, untranslated[i])) {
			setlocale(LC_MESSAGES, "C");
			return;
		}
}
#endif

int main(int argc, char **argv)
{
	setlocale(LC_ALL, "");
	setlocale(LC_NUMERIC, "C");
#ifdef ENABLE_NLS
	spare_gettext();
	bindtextdomain(PACKAGE, LOCALEDIR);
	bind_textdomain_codeset(PACKAGE, "UTF-8"); /* our texts are; text_display() does the rest */
	textdomain(PACKAGE);
#endif
	struct ops ops = { .io = io_system(), .config = config_new(io_system()) };
	int code = cli_run(&ops, argc, argv, &face);

	config_free(ops.config);
	return code;
}
