/*
 * A declaration of the other party loaded from the duties between the parties: its file is asked
 * for, what it would change is a page to read, and Enter records that. The work is the verb's, as
 * after a colon.
 */
#include "ui/linear.h"
#include "ui/reconcile.h"
#include "ui/register.h"
#include "ui/verbs.h"

#include <string.h>

struct plan {
	struct overlay base;
	struct scroll_pane pane;
	char *path; /* of the file */
	char *text; /* what the verb printed */
};

static struct plan *plan_of(struct screen *screen)
{
	return (struct plan *)screen->overlay;
}

static void plan_free(struct overlay *overlay)
{
	struct plan *plan = (struct plan *)overlay;

	scroll_clear(&plan->pane);
	g_free(plan->path);
	g_free(plan->text);
	g_free(plan);
}

static void make_page(struct plan *plan, const struct screen *screen)
{
	int width = overlay_page_width(screen);

	if (plan->pane.page && plan->pane.width == width)
		return;
	scroll_clear(&plan->pane);
	plan->pane.page = verb_page(screen, width, plan->text);
	plan->pane.width = width;
}

static void plan_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct plan *plan = (struct plan *)overlay;

	make_page(plan, screen);
	overlay_page_draw(screen, canvas, &plan->pane, _("What the declaration would change"));
}

/* The verb on a file: 2 and more when it could not be read or recorded. */
static int run(struct screen *screen, const char *path, bool apply, char **out, char **said)
{
	g_autofree char *quoted = g_shell_quote(path);
	g_autofree char *line = g_strdup_printf("declaration import%s -- %s",
						apply ? " --apply" : "", quoted);

	return verb_output(screen, line, out, said);
}

static void refuse(struct screen *screen, char *said)
{
	screen_say(screen, said);
	screen->message_is_error = true;
}

/* ---- which file ------------------------------------------------------------------------- */

static bool file_done(struct screen *screen, const char *typed)
{
	static const struct overlay_class class = { CONTEXT_PLAN, plan_draw, NULL, plan_free };
	g_autofree char *path = path_typed(typed);
	char *out = NULL, *said = NULL;
	struct plan *plan;

	if (!*typed)
		return true;
	if (run(screen, path, false, &out, &said) >= 2) {
		g_free(out);
		refuse(screen, said);
		return false;
	}
	g_free(said); /* that nothing is recorded yet: the hints say how it is */
	plan = g_new0(struct plan, 1);
	plan->base.class = &class;
	plan->path = g_steal_pointer(&path);
	plan->text = out;
	scroll_begin(screen, &plan->pane);
	make_page(plan, screen);
	screen_announce(screen, linear_lines(_("What the declaration would change"),
					     page_lines(plan->pane.page)));
	screen_announce_also(screen, g_strdup(_("Enter loads it")));
	screen_push_overlay(screen, &plan->base);
	return true;
}

unsigned command_disputes_load(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (!screen->verbs)
		return CHANGED_NOTHING;
	screen_hush(screen);
	screen_cover_overlay(screen);
	prompt_open(screen, _("File of their declaration: "), "", file_done, path_complete);
	return CHANGED_VIEW;
}

/* ---- the plan --------------------------------------------------------------------------- */

unsigned command_plan_move(struct screen *screen, int number, const char *text)
{
	struct plan *plan = plan_of(screen);
	(void)text;

	make_page(plan, screen);
	return scroll_move(&plan->pane, overlay_page_rows(screen), (enum motion)number);
}

/* Nobody agreed to what is not the plan that was read. */
static bool is_as_read(struct screen *screen, struct plan *plan)
{
	char *out = NULL, *said = NULL;
	bool readable = run(screen, plan->path, false, &out, &said) < 2;
	bool same = readable && strcmp(out, plan->text) == 0;

	if (!readable) {
		refuse(screen, g_steal_pointer(&said));
	} else if (!same) {
		g_free(plan->text);
		plan->text = g_steal_pointer(&out);
		scroll_clear(&plan->pane);
		refuse(screen, g_strdup(_("it is not the same any more: this is the plan now")));
	}
	g_free(out);
	g_free(said);
	return same;
}

unsigned command_plan_apply(struct screen *screen, int number, const char *text)
{
	struct plan *plan = plan_of(screen);
	char *out = NULL, *said = NULL;
	(void)number;
	(void)text;

	if (!is_as_read(screen, plan))
		return CHANGED_VIEW;
	if (run(screen, plan->path, true, &out, &said) >= 2) {
		refuse(screen, said);
	} else {
		screen_set_overlay(screen, NULL);
		screen_say_kept(screen, said);
		verb_take_in(screen);
	}
	g_free(out);
	return CHANGED_VIEW;
}

unsigned command_plan_close(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_hush(screen);
	screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}
