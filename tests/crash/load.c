/*
 * Two writers work on one session by a mixed load, and are killed at random moments.
 *
 *     REMIT=PROGRAM load [KILLS]      also $REMIT_ROUNDS, $REMIT_SEED
 *
 * Statuses, notes of 1 to 100 kB, one action over 121 controls, entries of the registers, files
 * copied as evidence, undo: every verb that ended with 0 must be in the journal, whole, with its
 * copy, and the session must open and verify. Reads the journal itself, not through remit.
 */
#include "tests/crash/victim.h"

#include <errno.h>
#include <jansson.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	WRITERS = 2,
	NUMBERS_MAX = 8192,   /* changes in one session, those that failed too */
	SESSION_KILLS = 40,   /* then a new one */
	NOTE_BYTES_MAX = 100 * 1024,
	BULK_CONTROLS = 121,
};

enum kind { KIND_STATUS, KIND_NOTE, KIND_BULK, KIND_REGISTER, KIND_EVIDENCE, KIND_UNDO, KIND_FAILED,
	    KIND_COUNT };
static const char *const kind_words[] = {"statuses", "notes", "bulks of 121", "register entries",
					 "files of evidence", "steps back", "failed"};
static const char *const writers[WRITERS] = {"anna", "bert"};

/* What a writer tells after each verb that ended. */
struct ack {
	int writer, number;
	enum kind kind;
};

/* One session while it lasts. */
struct load {
	char name[32];
	int next[WRITERS];                 /* the number of the next change of each */
	int kind[NUMBERS_MAX];             /* of what was acknowledged, plus 1 */
	int undone[WRITERS];               /* steps back that were acknowledged */
	int kills;
};

/* ---- the load ---------------------------------------------------------------------- */

static size_t note_bytes(int number)
{
	return 1024 + (size_t)number * 7919 % (NOTE_BYTES_MAX - 1024);
}

/* The text of a note can be told from its number alone. */
static char *note_text(int number)
{
	size_t bytes = note_bytes(number);
	char *text = malloc(bytes + 1);

	for (size_t i = 0; i < bytes; i++)
		text[i] = i % 80 == 79 ? '\n' : (char)('a' + (i * 31 + (size_t)number) % 26);
	text[bytes - 1] = '.';
	text[bytes] = '\0';
	return text;
}

static bool note_write(int number, const char *path)
{
	char *text = note_text(number);
	FILE *file = fopen(path, "w");
	bool good = file != NULL && fputs(text, file) >= 0;

	free(text);
	return file != NULL && fclose(file) == 0 && good;
}

static enum kind kind_of(int number)
{
	static const enum kind kinds[] = {KIND_STATUS, KIND_NOTE, KIND_UNDO, KIND_EVIDENCE,
					  KIND_STATUS, KIND_REGISTER, KIND_NOTE, KIND_BULK};

	return kinds[(size_t)number / WRITERS * 5 % (sizeof kinds / sizeof *kinds)];
}

/* One change of a session. */
struct change {
	const char *session, *control, *why; /* "op 17" */
	int writer, number;
};

static int status_make(const struct change *change)
{
	static const char *const values[] = {"status=partial", "status=planned", "status=implemented"};
	char remark[32]; /* which makes it something new every time */
	const char *argv[] = {"remit", "set", change->control, values[change->number % 3], remark,
			      "--side", "customer", "--reason", change->why, "-s", change->session, NULL};

	snprintf(remark, sizeof remark, "remark=change %d", change->number);
	return victim_run(argv);
}

static int note_make(const struct change *change)
{
	char file[PATH_MAX], value[PATH_MAX + 16];
	const char *argv[] = {"remit", "set", change->control, value, "--side", "customer",
			      "--reason", change->why, "-s", change->session, NULL};

	snprintf(file, sizeof file, "%.200s/note-%d", victim_home(), change->writer);
	snprintf(value, sizeof value, "note=@%s", file);
	return note_write(change->number, file) ? victim_run(argv) : 99;
}

static int bulk_make(const struct change *change)
{
	char remark[32];
	const char *argv[] = {"remit", "set", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14",
			      "15", "16", "17", "18", remark, "--reason", change->why, "-s",
			      change->session, NULL};

	snprintf(remark, sizeof remark, "remark=bulk %d", change->number);
	return victim_run(argv);
}

static int entry_make(const struct change *change)
{
	char title[32];
	const char *argv[] = {"remit", "finding", "add", title, "--reason", change->why, "-s",
			      change->session, NULL};

	snprintf(title, sizeof title, "title=finding %d", change->number);
	return victim_run(argv);
}

static int evidence_make(const struct change *change)
{
	char file[PATH_MAX];
	const char *argv[] = {"remit", "evidence", "add", file, "--reason", change->why, "-s",
			      change->session, NULL};

	snprintf(file, sizeof file, "%.200s/file-%d", victim_home(), change->writer);
	return note_write(change->number, file) ? victim_run(argv) : 99;
}

static int undo_make(const struct change *change)
{
	const char *argv[] = {"remit", "undo", "-s", change->session, NULL};

	return victim_run(argv);
}

static int (*const makers[KIND_COUNT])(const struct change *change) = {
	[KIND_STATUS] = status_make, [KIND_NOTE] = note_make,   [KIND_BULK] = bulk_make,
	[KIND_REGISTER] = entry_make, [KIND_EVIDENCE] = evidence_make, [KIND_UNDO] = undo_make,
};

static int change_make(const char *session, int writer, int number)
{
	static const char *const controls[] = {"5.1.1", "9.2.1", "CLD.9.5.1", "12.3.1"};
	char why[32];
	const struct change change = {session, controls[number % 4], why, writer, number};

	snprintf(why, sizeof why, "op %d", number);
	return makers[kind_of(number)](&change);
}

/* Changes for ever, and tells of each that succeeded, and of one that failed without being killed.
 * That there is nothing to take back is no failure. */
static void writer_run(int out, const struct load *load, int writer)
{
	setpgid(0, 0);
	setenv("REMIT_AUTHOR", writers[writer], 1);
	for (int number = load->next[writer]; number < NUMBERS_MAX; number += WRITERS) {
		struct ack ack = {writer, number, kind_of(number)};
		int code = change_make(load->name, writer, number);
		if (code == 1 && ack.kind == KIND_UNDO)
			continue;
		if (code != 0)
			ack.kind = KIND_FAILED;
		if (write(out, &ack, sizeof ack) != (ssize_t)sizeof ack)
			_exit(1);
	}
	_exit(0);
}

/* ---- what is in the journal ---------------------------------------------------------- */

struct found {
	int times[NUMBERS_MAX];
	int undone[WRITERS];
	int broken; /* the number of a change that is not whole, plus 1 */
};

/* Whether the copy that a line speaks of has the bytes that were taken. */
static bool is_copied(const char *session, json_t *set, int number)
{
	char path[PATH_MAX], *text = note_text(number), *name, *copy = calloc(1, NOTE_BYTES_MAX);
	const char *key, *hash = NULL;
	json_t *value;

	json_object_foreach(set, key, value)
		if (strlen(key) > 5 && strcmp(key + strlen(key) - 5, "/hash") == 0)
			hash = json_string_value(value);
	victim_journal(session, path);
	name = strrchr(path, '/');
	snprintf(name, (size_t)(path + sizeof path - name), "/evidence/%s", hash ? hash : "");
	FILE *file = fopen(path, "r");
	size_t count = file ? fread(copy, 1, NOTE_BYTES_MAX, file) : 0;
	bool whole = count == strlen(text) && memcmp(copy, text, count) == 0;
	if (file)
		fclose(file);
	free(text);
	free(copy);
	return whole;
}

static bool is_whole(const char *session, json_t *set, int number)
{
	const char *path;
	json_t *value;
	bool whole = kind_of(number) != KIND_NOTE;

	if (kind_of(number) == KIND_BULK)
		return json_object_size(set) == BULK_CONTROLS;
	if (kind_of(number) == KIND_EVIDENCE)
		return is_copied(session, set, number);
	json_object_foreach(set, path, value) {
		const char *end = strrchr(path, '/');
		if (whole || end == NULL || strcmp(end, "/note") != 0)
			continue;
		char *text = note_text(number);
		whole = strcmp(text, json_string_value(value)) == 0;
		free(text);
	}
	return whole && json_object_size(set) > 0;
}

static void take_line(const char *session, json_t *root, struct found *found)
{
	const char *why = json_string_value(json_object_get(root, "why"));
	const char *by = json_string_value(json_object_get(root, "by"));
	int number;

	if (json_object_get(root, "undoes") != NULL)
		for (int i = 0; i < WRITERS; i++)
			found->undone[i] += by != NULL && strcmp(by, writers[i]) == 0;
	if (why == NULL || sscanf(why, "op %d", &number) != 1 || number < 0 ||
	    number >= NUMBERS_MAX)
		return;
	found->times[number]++;
	if (!is_whole(session, json_object_get(root, "set"), number) && found->broken == 0)
		found->broken = number + 1;
}

static bool journal_read(const char *session, struct found *found)
{
	char path[PATH_MAX], *line = NULL;
	size_t room = 0;

	victim_journal(session, path);
	FILE *file = fopen(path, "r");
	if (file == NULL)
		return victim_wrong("there is no journal", session, errno, 0);
	while (getline(&line, &room, file) > 0) {
		json_t *root = json_loads(line, 0, NULL);
		if (root == NULL)
			break; /* torn: nothing after it counts */
		take_line(session, root, found);
		json_decref(root);
	}
	free(line);
	fclose(file);
	return true;
}

static bool load_check(const struct load *load)
{
	static struct found found;

	memset(&found, 0, sizeof found);
	if (!journal_read(load->name, &found))
		return false;
	if (found.broken)
		return victim_wrong("a change that is not whole", load->name, found.broken - 1, 0);
	for (int i = 0; i < NUMBERS_MAX; i++) {
		if (load->kind[i] != 0 && load->kind[i] != KIND_UNDO + 1 && found.times[i] == 0)
			return victim_wrong("ended with 0 and not there", load->name, i,
					    load->kind[i] - 1);
		if (found.times[i] > 1)
			return victim_wrong("is there twice", load->name, i, found.times[i]);
	}
	for (int i = 0; i < WRITERS; i++)
		if (found.undone[i] < load->undone[i])
			return victim_wrong("a step back is not there", load->name, found.undone[i],
					    load->undone[i]);
	return victim_verify(load->name);
}

/* ---- rounds ---------------------------------------------------------------------------- */

static bool ack_take(struct load *load, const struct ack *ack, long totals[KIND_COUNT])
{
	totals[ack->kind]++;
	load->next[ack->writer] = ack->number + WRITERS;
	if (ack->kind == KIND_FAILED)
		return victim_wrong("failed without being killed", load->name, ack->number,
				    (int)kind_of(ack->number));
	load->kind[ack->number] = (int)ack->kind + 1;
	load->undone[ack->writer] += ack->kind == KIND_UNDO;
	return true;
}

/* Take what was told until so many came or nobody is left to tell. */
static bool acks_take(struct load *load, int in, int wanted, long totals[KIND_COUNT])
{
	struct pollfd input = {.fd = in, .events = POLLIN};
	struct ack ack;

	for (int i = 0; i < wanted && poll(&input, 1, 20000) > 0; i++) {
		if (read(in, &ack, sizeof ack) != (ssize_t)sizeof ack)
			break;
		if (!ack_take(load, &ack, totals))
			return false;
	}
	return true;
}

static void writer_kill(pid_t pid)
{
	kill(-pid, SIGKILL);
	waitpid(pid, NULL, 0);
}

/* Both are killed, one after the other; the other may go on for a moment. */
static bool load_round(struct load *load, long totals[KIND_COUNT])
{
	int pipes[2];
	pid_t pids[WRITERS];

	if (pipe(pipes) < 0)
		return victim_wrong("no pipe", load->name, errno, 0);
	for (int i = 0; i < WRITERS; i++) {
		pids[i] = fork();
		if (pids[i] == 0)
			writer_run(pipes[1], load, i);
		setpgid(pids[i], pids[i]);
	}
	close(pipes[1]);
	bool good = acks_take(load, pipes[0], 1 + (int)victim_any(6), totals);
	int first = (int)victim_any(WRITERS);
	poll(NULL, 0, (int)victim_any(25));
	writer_kill(pids[first]);
	poll(NULL, 0, victim_any(2) ? (int)victim_any(25) : 0);
	writer_kill(pids[1 - first]);
	good = good && acks_take(load, pipes[0], NUMBERS_MAX, totals);
	close(pipes[0]);
	for (int i = 0; i < WRITERS; i++)
		load->next[i] += WRITERS; /* the one that was killed may be there */
	load->kills += WRITERS;
	return good && load_check(load);
}

static bool load_start(struct load *load, int sessions)
{
	*load = (struct load){.next = {0, 1}};
	snprintf(load->name, sizeof load->name, "load%d", sessions);
	return victim_new(load->name);
}

int main(int argc, char **argv)
{
	static struct load load;
	long totals[KIND_COUNT] = {0}, saved = 0;
	int kills = victim_start(argc > 1 ? argv[1] : NULL, 24), done = 0, sessions = 0;
	bool good = true;

	while (good && done < kills) {
		if (sessions == 0 || load.kills >= SESSION_KILLS)
			good = load_start(&load, ++sessions);
		good = good && load_round(&load, totals);
		done += WRITERS;
	}
	for (int i = 0; i < KIND_FAILED; i++)
		saved += totals[i];
	if (good && saved == 0)
		good = victim_wrong("nothing was ever saved", load.name, done, 0);
	printf("load: %d kills in %d sessions, %ld changes acknowledged, %s (", done, sessions, saved,
	       good ? "none lost" : "FAILED");
	for (int i = 0; i < KIND_FAILED; i++)
		printf("%s%ld %s", i ? ", " : "", totals[i], kind_words[i]);
	puts(")");
	victim_end(good);
	return good ? 0 : 1;
}
