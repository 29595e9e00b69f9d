/*
 * Runs a program on a terminal of its own and measures it.
 *
 *     measure [-s COLSxROWS] [-w TEXT] [-b KEYS] [-k KEYS] [-n COUNT]
 *         [-f FRAMES] [-i] [-q KEYS] [-t MS] [-p] PROGRAM...
 *
 *   -w  wait until some row has this text (else until it is quiet)
 *   -b  type these keys before anything is counted
 *   -k  then type these keys, each when what the one before it did is painted; -n so often;
 *       with "A|B" A and B in turn
 *   -f  write what was shown at the start and after each key to a file
 *   -i  the program runs in callgrind with --instr-atstart=no: count from the first key on
 *   -q  keys to leave with (else SIGTERM)
 *   -t  it is quiet after so many milliseconds without output
 *   -p  print the screen at the end
 *
 * Prints name=value pairs: bytes to the first screen, bytes for all keys, cells that changed, CPU
 * microseconds and memory (KiB) at the first screen.
 */
#include "tests/bench/frames.h"
#include "tests/screen/pty.h"

#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { KEY_SECONDS = 5 }; /* a key after which nothing changes */

struct measure {
	int rows, cols, count, quiet_ms;
	const char *wanted, *prepare, *keys, *frames, *leave;
	bool instrument, print;
	struct pty pty;
	FILE *file;
	struct frame frame, before;
};

/* Take in output until there is none for a while. */
static void settle(struct measure *measure)
{
	while (pty_pump(&measure->pty, measure->quiet_ms))
		;
}

static long proc_number(pid_t pid, const char *file, const char *label)
{
	char path[64], line[256];
	long number = -1;

	snprintf(path, sizeof path, "/proc/%d/%s", (int)pid, file);
	FILE *in = fopen(path, "r");
	if (in == NULL)
		return -1;
	while (fgets(line, sizeof line, in) != NULL)
		if (strncmp(line, label, strlen(label)) == 0) {
			number = atol(line + strlen(label));
			break;
		}
	fclose(in);
	return number;
}

static short color_number(const VTermColor *color, bool is_default)
{
	return is_default || !VTERM_COLOR_IS_INDEXED(color) ? -1 : color->indexed.idx;
}

static void frame_take(struct measure *measure, struct frame *frame)
{
	const struct pty *pty = &measure->pty;
	VTermPos cursor;

	vterm_state_get_cursorpos(vterm_obtain_state(pty->vterm), &cursor);
	*frame = (struct frame){.rows = pty->rows, .cols = pty->cols, .cells = frame->cells,
				.cursor_row = cursor.row, .cursor_col = cursor.col};
	if (frame->cells == NULL)
		frame->cells = calloc((size_t)(pty->rows * pty->cols), sizeof *frame->cells);
	for (int i = 0; i < pty->rows * pty->cols; i++) {
		VTermScreenCell cell;
		struct frame_cell *to = &frame->cells[i];
		memset(to, 0, sizeof *to);
		vterm_screen_get_cell(pty->screen,
				      (VTermPos){ .row = i / pty->cols, .col = i % pty->cols },
				      &cell);
		to->character = cell.chars[0] == (uint32_t)-1 ? 0
				: cell.chars[0] == 0	      ? ' '
							      : cell.chars[0];
		to->fore = color_number(&cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg));
		to->back = color_number(&cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg));
		to->bold = cell.attrs.bold;
		to->reverse = cell.attrs.reverse;
		to->underline = cell.attrs.underline != 0;
	}
}

static int frame_take_next(struct measure *measure)
{
	int changed = 0;
	struct frame swap = measure->before;

	measure->before = measure->frame;
	measure->frame = swap;
	frame_take(measure, &measure->frame);
	if (measure->file != NULL)
		frame_write(&measure->frame, measure->file);
	for (int i = 0;
	     measure->before.cells != NULL && i < measure->frame.rows * measure->frame.cols; i++)
		changed += memcmp(&measure->frame.cells[i], &measure->before.cells[i],
				  sizeof *measure->frame.cells) != 0;
	return changed;
}

static void instrument_start(struct measure *measure)
{
	char command[128];

	snprintf(command, sizeof command, "callgrind_control -i on %d >/dev/null 2>&1",
		 (int)measure->pty.pid);
	if (system(command) != 0)
		fprintf(stderr, "measure: callgrind_control failed\n");
}

/* The keys of one step. */
static void step_type(struct measure *measure, int step)
{
	const char *second = strchr(measure->keys, '|');
	char first[64];

	if (second == NULL) {
		pty_type(&measure->pty, measure->keys);
		return;
	}
	snprintf(first, sizeof first, "%.*s", (int)(second - measure->keys), measure->keys);
	pty_type(&measure->pty, step % 2 == 0 ? first : second + 1);
}

static void keys_measure(struct measure *measure)
{
	size_t before = measure->pty.bytes;
	long cells = 0;
	double until;

	for (int i = 0; i < measure->count && !pty_ended(&measure->pty); i++) {
		size_t seen = measure->pty.bytes;
		step_type(measure, i);
		until = pty_now() + KEY_SECONDS;
		while (measure->pty.bytes == seen && pty_now() < until)
			pty_pump(&measure->pty, 20);
		settle(measure);
		cells += frame_take_next(measure);
	}
	printf("key_bytes=%zu key_cells=%ld ", measure->pty.bytes - before, cells);
}

static int measure_run(struct measure *measure, char **argv)
{
	struct pty *pty = &measure->pty;

	if (!pty_open(pty, measure->rows, measure->cols)) {
		printf("SKIPPED: no pty\n");
		return SKIPPED;
	}
	pid_t pid;
	pty_start(pty, argv, NULL, NULL);
	pid = pty->pid;
	if (measure->wanted != NULL && !pty_wait_for(pty, measure->wanted)) {
		fprintf(stderr, "measure: %s never showed \"%s\"\n", argv[0], measure->wanted);
		pty_print(pty);
		pty_close(pty);
		return 1;
	}
	for (double until = pty_now() + pty_deadline(); pty->bytes == 0 && pty_now() < until;)
		pty_pump(pty, 20);
	settle(measure);
	printf("start_bytes=%zu cpu_us=%ld rss_kib=%ld pss_kib=%ld private_kib=%ld ", pty->bytes,
	       proc_number(pid, "schedstat", "") / 1000, proc_number(pid, "status", "VmRSS:"),
	       proc_number(pid, "smaps_rollup", "Pss:"),
	       proc_number(pid, "smaps_rollup", "Private_Dirty:"));
	if (measure->prepare != NULL) {
		pty_type(pty, measure->prepare);
		for (int i = 0; i < 5; i++)
			settle(measure);
	}
	frame_take_next(measure);
	if (measure->instrument)
		instrument_start(measure);
	if (measure->keys != NULL)
		keys_measure(measure);
	if (measure->print)
		pty_print(pty);
	if (measure->leave != NULL)
		pty_type(pty, measure->leave);
	else if (pty->pid > 0)
		kill(pty->pid, SIGTERM);
	bool ended = pty_wait_end(pty);
	printf("end=%d\n", ended ? pty->status : -1);
	pty_close(pty);
	return ended ? 0 : 1;
}

int main(int argc, char **argv)
{
	struct measure measure = {.rows = 24, .cols = 80, .count = 1, .quiet_ms = 60};
	int option;

	while ((option = getopt(argc, argv, "+s:w:b:k:n:f:q:t:ip")) != -1) {
		if (option == 's' && sscanf(optarg, "%dx%d", &measure.cols, &measure.rows) != 2)
			return 2;
		if (option == 'w')
			measure.wanted = optarg;
		if (option == 'b')
			measure.prepare = optarg;
		if (option == 'k')
			measure.keys = optarg;
		if (option == 'n')
			measure.count = atoi(optarg);
		if (option == 'f')
			measure.frames = optarg;
		if (option == 'q')
			measure.leave = optarg;
		if (option == 't')
			measure.quiet_ms = atoi(optarg);
		measure.instrument |= option == 'i';
		measure.print |= option == 'p';
		if (option == '?')
			return 2;
	}
	if (optind >= argc)
		return 2;
	if (measure.frames != NULL && (measure.file = fopen(measure.frames, "wb")) == NULL)
		return 2;
	int result = measure_run(&measure, argv + optind);
	if (measure.file != NULL)
		fclose(measure.file);
	free(measure.frame.cells);
	free(measure.before.cells);
	return result;
}
