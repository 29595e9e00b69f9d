/*
 * What a scenario looks at: the screen, the terminal's state.
 */
#include "tests/screen/vtdrive.h"

#include <stdlib.h>
#include <string.h>

static bool is_shown(struct scenario *scenario, const char *text)
{
	return pty_shows(&scenario->pty, text);
}

static bool is_not_shown(struct scenario *scenario, const char *text)
{
	return !pty_shows(&scenario->pty, text);
}

static bool row_shows(struct scenario *scenario, const char *argument)
{
	char text[PTY_ROW_BYTES];
	int row, used = 0;

	if (sscanf(argument, "%d %n", &row, &used) != 1)
		return false;
	pty_row(&scenario->pty, row < 0 ? scenario->pty.rows + row : row, text);
	return strstr(text, argument + used) != NULL;
}

static bool do_expect(struct scenario *scenario, char *rest)
{
	return scenario_wait(scenario, is_shown, rest) || scenario_failed(scenario, "never shown", rest);
}

static bool do_expect_not(struct scenario *scenario, char *rest)
{
	return scenario_wait(scenario, is_not_shown, rest) || scenario_failed(scenario, "still shown", rest);
}

static bool do_expect_row(struct scenario *scenario, char *rest)
{
	return scenario_wait(scenario, row_shows, rest) || scenario_failed(scenario, "not in that row", rest);
}

static bool cursor_is_at(struct scenario *scenario, const char *text)
{
	return pty_reads(&scenario->pty, text);
}

static bool do_reads(struct scenario *scenario, char *rest)
{
	return scenario_wait(scenario, cursor_is_at, rest) ||
	       scenario_failed(scenario, "not where the cursor is", rest);
}

static bool colour_is(struct scenario *scenario, const char *word)
{
	return pty_has_colour(&scenario->pty) == (strcmp(word, "some") == 0);
}

static bool do_colour(struct scenario *scenario, char *rest)
{
	return scenario_wait(scenario, colour_is, rest) || scenario_failed(scenario, "colour is not", rest);
}

static bool ascii_only(struct scenario *scenario, const char *unused)
{
	char text[PTY_ROW_BYTES];

	(void)unused;
	for (int row = 0; row < scenario->pty.rows; row++) {
		pty_row(&scenario->pty, row, text);
		for (const char *at = text; *at != '\0'; at++)
			if ((unsigned char)*at > 0x7e)
				return false;
	}
	return true;
}

static bool do_ascii(struct scenario *scenario, char *rest)
{
	return scenario_wait(scenario, ascii_only, rest) || scenario_failed(scenario, "shown", "not only ASCII");
}

static bool do_alive(struct scenario *scenario, char *rest)
{
	return !pty_ended(&scenario->pty) || scenario_failed(scenario, "has ended", rest);
}

static bool do_exit(struct scenario *scenario, char *rest)
{
	char text[64];

	if (!pty_wait_end(&scenario->pty))
		return scenario_failed(scenario, "did not end", "");
	snprintf(text, sizeof text, "%d", scenario->pty.status);
	return scenario->pty.status == atoi(rest) || scenario_failed(scenario, "exit code was", text);
}

static bool is_clean(struct scenario *scenario, const char *unused)
{
	struct termios now;

	(void)unused;
	return tcgetattr(scenario->pty.slave, &now) == 0 &&
	       now.c_lflag == scenario->pty.before.c_lflag &&
	       now.c_iflag == scenario->pty.before.c_iflag &&
	       now.c_oflag == scenario->pty.before.c_oflag && !scenario->pty.alternate &&
	       scenario->pty.cursor_visible && scenario->pty.mouse == VTERM_PROP_MOUSE_NONE &&
	       !pty_marks_pastes(&scenario->pty);
}

/* The terminal as it was found: echo on, normal screen, cursor visible, no reports. */
static bool do_clean(struct scenario *scenario, char *rest)
{
	struct pty *pty = &scenario->pty;
	struct termios now = {0};
	char text[192];

	if (scenario_wait(scenario, is_clean, rest))
		return true;
	tcgetattr(pty->slave, &now);
	snprintf(text, sizeof text,
		 "alternate %d, mouse %d, pastes marked %d, lflag %x for %x, iflag %x for %x",
		 pty->alternate, pty->mouse, pty_marks_pastes(pty), now.c_lflag,
		 pty->before.c_lflag, now.c_iflag, pty->before.c_iflag);
	return scenario_failed(scenario, "terminal not left clean", text);
}

static bool do_print(struct scenario *scenario, char *rest)
{
	(void)rest;
	pty_pump(&scenario->pty, 300);
	pty_print(&scenario->pty);
	return true;
}

/* ---- the same again -------------------------------------------------------------- */

enum { QUIET_MS = 100 };

/* The rows, and where the cursor is; free(). */
static char *screen_text(struct scenario *scenario)
{
	struct pty *pty = &scenario->pty;
	char row[PTY_ROW_BYTES], *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	VTermPos at;

	if (out == NULL)
		return NULL;
	for (int y = 0; y < pty->rows; y++) {
		pty_row(pty, y, row);
		fprintf(out, "%s\n", row);
	}
	vterm_state_get_cursorpos(vterm_obtain_state(pty->vterm), &at);
	fprintf(out, "cursor %d %d %d\n", at.row, at.col, pty->cursor_visible);
	fclose(out);
	return text;
}

/* Once nothing more is sent, so that no half of a frame is taken for the screen. */
static bool do_keep(struct scenario *scenario, char *rest)
{
	(void)rest;
	while (pty_pump(&scenario->pty, QUIET_MS))
		;
	free(scenario->kept);
	scenario->kept = screen_text(scenario);
	return scenario->kept != NULL;
}

/* Not before it is quiet: what was kept may stand there until the program comes to it. */
static bool is_kept(struct scenario *scenario, const char *unused)
{
	while (pty_pump(&scenario->pty, QUIET_MS))
		;
	char *now = screen_text(scenario);
	bool same = now != NULL && scenario->kept != NULL && strcmp(now, scenario->kept) == 0;

	(void)unused;
	free(now);
	return same;
}

static bool do_same(struct scenario *scenario, char *rest)
{
	return scenario_wait(scenario, is_kept, rest) ||
	       scenario_failed(scenario, "not as it was kept, which is", scenario->kept);
}

const struct command look_commands[] = {
	{"expect", do_expect},   {"expect-not", do_expect_not}, {"expect-row", do_expect_row},
	{"colour", do_colour},   {"ascii", do_ascii},           {"alive", do_alive},
	{"exit", do_exit},       {"clean", do_clean},           {"print", do_print},
	{"reads", do_reads},     {"keep", do_keep},             {"same", do_same},
	{NULL, NULL},
};
