/*
 * A program on a terminal of our own: a pty with libvterm behind it.
 *
 * For the scenario driver, the crash test and the bench. Everything waits for a state with a
 * deadline, nothing sleeps. The program runs as leader of its own session.
 */
#ifndef REMIT_TESTS_PTY_H
#define REMIT_TESTS_PTY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/types.h>
#include <termios.h>
#include <vterm.h>

enum { SKIPPED = 77, PTY_ROW_BYTES = 4096 };

struct pty {
	int master, slave; /* -1: gone */
	pid_t pid;         /* 0: ended */
	int status;        /* exit code, or 128 + signal; valid once ended */
	int rows, cols;
	VTerm *vterm;
	VTermScreen *screen;
	struct termios before;
	bool alternate, cursor_visible; /* what the program asked of the terminal */
	int mouse;
	bool probing, answered;
	char begun[4];     /* of a character whose other bytes are still to come */
	size_t begun_count;
	size_t bytes;      /* bytes the program has written */
	FILE *record;      /* gets them too; NULL: nothing does; set it after pty_open() */
};

/*
 * Open a terminal. Returns false when the system has no pty: say SKIPPED and exit with 77.
 */
bool pty_open(struct pty *pty, int rows, int cols);
void pty_close(struct pty *pty); /* kills the program when it still runs */
/* Take the terminal away, as a dropped ssh line does. */
void pty_vanish(struct pty *pty);

/*
 * Start a program on it.
 *
 *   prepare  called in the child before exec; may be NULL
 */
void pty_start(struct pty *pty, char *const argv[], void (*prepare)(void *data), void *data);

/* Take in what was written; waits at most so long for something. False when nothing came. */
bool pty_pump(struct pty *pty, int wait_ms);
/* Whether the program has ended by now. */
bool pty_ended(struct pty *pty);

void pty_write(struct pty *pty, const char *bytes, size_t count);
/* Type text; "<Up>", "<C-d>", "<Enter>", "<lt>" and so on are keys. */
void pty_type(struct pty *pty, const char *keys);
/* Whether the program asked that pastes be marked. */
bool pty_marks_pastes(struct pty *pty);
/* Press and let go a button: 1 the left one, 4 and 5 the wheel. */
void pty_click(struct pty *pty, int button, int row, int col);
/* One of them pressed there, or let go. */
void pty_button(struct pty *pty, int button, int row, int col, bool down);
void pty_resize(struct pty *pty, int rows, int cols);

/* A row as UTF-8, trailing blanks cut. */
void pty_row(const struct pty *pty, int row, char text[PTY_ROW_BYTES]);
/* Whether the cursor is shown and stands where this text begins. */
bool pty_reads(const struct pty *pty, const char *text);
bool pty_shows(const struct pty *pty, const char *text);
bool pty_has_colour(const struct pty *pty);
void pty_print(const struct pty *pty); /* the screen, for people */

/* Wait until some row has the text. False after the deadline, or when the program ended first. */
bool pty_wait_for(struct pty *pty, const char *text);
bool pty_wait_end(struct pty *pty);

double pty_now(void);      /* seconds of a clock that only goes forward */
double pty_deadline(void); /* how long any wait may take: 10 s, or $VTDRIVE_DEADLINE */

#endif
