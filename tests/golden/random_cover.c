/*
 * Which commands and overlays a stream of random events got to.
 *
 * A key is looked up just as the screen does it, in the same tables; that nothing is left out is
 * what makes the other checks worth something.
 */
#include "tests/golden/random_keys.h"

#include "ui/reconcile.h"
#include "ui/screen_private.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct coverage {
	GHashTable *runs;               /* of const struct ui_command *: how often it ran */
	unsigned open[CONTEXT_COUNT];
};

/* Whatever else writes nothing to the disk. */
static bool records(const struct ui_command *command)
{
	static const ui_command_fn writers[] = {
		command_status, command_set, command_choice_accept, command_review,
		command_priority, command_text, command_text_editor, command_undo,
		command_prompt_accept, command_editor_save, command_ask, command_register_link,
		command_register_unlink,
		command_register_close_entry, command_register_remove, command_services_choose,
		command_services_model, command_pick_accept, command_form_accept,
		command_quiz_answer,
		command_quiz_accept, command_result_keep, command_walk_answer,
		command_walk_status,
		command_walk_basis, command_resolve_take, command_disputes_accept,
		command_plan_apply,
		command_duty_assign, command_walk,
		command_sessions_choose, command_quit, command_suspend, command_man,
		command_select, command_register_step, command_register_reject,
		command_register_catalog, command_register_evidence, command_fields_clear,
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(writers); i++)
		if (command->run == writers[i])
			return true;
	return false;
}

struct coverage *coverage_new(void)
{
	struct coverage *cover = g_new0(struct coverage, 1);

	cover->runs = g_hash_table_new(g_direct_hash, g_direct_equal);
	return cover;
}

void coverage_free(struct coverage *cover)
{
	g_hash_table_unref(cover->runs);
	g_free(cover);
}

static void count(struct stream *stream, const struct ui_command *command)
{
	GHashTable *runs = stream->cover->runs;
	unsigned before = GPOINTER_TO_UINT(g_hash_table_lookup(runs, command));

	g_hash_table_insert(runs, (void *)(uintptr_t)command, GUINT_TO_POINTER(before + 1));
	stream->may_write |= records(command);
}

static const struct ui_command *look(const struct screen *screen, const unsigned *keys,
				     unsigned key_count, bool *longer)
{
	return keys_find(screen->keys, screen_context(screen), keys, key_count, longer);
}

/* The keys that wait come first where this one does not go on with them; then it stands alone, by
 * what is open before they are run, which is close enough for counting. */
static void cover_key(struct stream *stream, unsigned key)
{
	const struct screen *screen = stream->play.screen;
	unsigned keys[PENDING_MAX + 1], waiting = screen->pending_count;
	const struct ui_command *command;
	bool longer;

	memcpy(keys, screen->pending, waiting * sizeof(*keys));
	keys[waiting] = key;
	command = look(screen, keys, waiting + 1, &longer);
	if (longer && waiting + 1 < PENDING_MAX)
		return;
	if (command) {
		count(stream, command);
	} else if (waiting) {
		command = look(screen, keys, waiting, &longer);
		if (command)
			count(stream, command);
		command = look(screen, &key, 1, &longer);
		if (command && !longer)
			count(stream, command);
		stream->may_write = true; /* what is open then is not known */
	}
}

void cover_event(struct stream *stream, const struct event *event)
{
	/* Where characters without a command are kept: the draft, a quiz answered by digits. A
	 * second click is Enter on whatever lies there. */
	static const bool keeps[CONTEXT_COUNT] = {
		[CONTEXT_EDITOR] = true, [CONTEXT_QUIZ] = true,
	};
	const struct screen *screen = stream->play.screen;
	const struct ui_command *command;
	bool longer;

	stream->may_write = keeps[screen_context(screen)] ||
			    (event->kind == EVENT_MOUSE && event->button == MOUSE_DOUBLE);
	if (event->kind == EVENT_KEY) {
		cover_key(stream, event->key);
	} else if (event->kind == EVENT_TICK && screen->pending_count) {
		command = look(screen, screen->pending, screen->pending_count, &longer);
		if (command)
			count(stream, command);
	}
}

void cover_colon(struct stream *stream, const char *name)
{
	const struct ui_command *command = command_find(name);

	if (command && screen_context(stream->play.screen) == CONTEXT_PROMPT)
		count(stream, command);
}

void cover_open(struct stream *stream)
{
	if (stream->play.screen)
		stream->cover->open[screen_context(stream->play.screen)]++;
}

bool coverage_tell(const struct coverage *cover)
{
	unsigned commands = 0, ran = 0, contexts = 0;

	for (const struct ui_command *at = NULL; (at = command_next(at));) {
		bool did = g_hash_table_contains(cover->runs, at);

		commands++;
		ran += did;
		if (!did)
			printf("never run: %s\n", at->name);
	}
	for (unsigned i = CONTEXT_GLOBAL + 1; i < CONTEXT_COUNT; i++) {
		contexts += cover->open[i] > 0;
		if (!cover->open[i])
			printf("never open: %s\n", context_title((enum context)i));
	}
	printf("%u of %u commands ran, %u of %u contexts were open\n", ran, commands, contexts,
	       (unsigned)CONTEXT_COUNT - 1);
	return ran == commands && contexts == CONTEXT_COUNT - 1;
}
