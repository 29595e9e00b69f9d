/*
 * What the files of the screen share: the screen itself, panes, overlays.
 */
#ifndef REMIT_UI_SCREEN_PRIVATE_H
#define REMIT_UI_SCREEN_PRIVATE_H

#include "ui/commands.h"
#include "ui/edit.h"
#include "ui/model.h"
#include "ui/screen.h"
#include "ui/scroll.h"

enum pane { PANE_TREE, PANE_GUIDANCE, PANE_SPLIT, PANE_COUNT };
enum { PENDING_MAX = 4 };
enum seek { SEEK_GUIDANCE = 1, SEEK_SPLIT = 2 };

struct overlay;

/* Something that lies over the panes and takes the keys: prompt, editor, choice, form, help. */
struct overlay_class {
	enum context context;
	void (*draw)(struct overlay *overlay, struct screen *screen, struct canvas *canvas);
	/* A character that no key is bound to; NULL: it means nothing. */
	unsigned (*type)(struct overlay *overlay, struct screen *screen, unsigned character);
	void (*free)(struct overlay *overlay);
};
struct overlay {
	const struct overlay_class *class;
	struct overlay *below; /* what it lies over and comes back when it goes; NULL: the panes */
	bool drawn;            /* since it was opened */
	struct rect list;      /* where its rows were drawn, for the mouse; rows 0: nowhere */
	unsigned list_top, list_count, list_at;
};

struct screen {
	const struct ops *ops;
	const struct screen_host *host;
	char *catalog;              /* as asked for; NULL: the session's */
	const struct ui_verbs *verbs; /* of the shell, borrowed; NULL: none */
	char *verb_said;            /* what the last of them printed */
	bool ascii, linear, dirty, leaving;
	int rows, cols;
	const struct ui_key *keys;  /* ui_keys, or own_keys */
	struct ui_key *own_keys;    /* with those of config.yaml; NULL */
	struct ui_model *model;     /* NULL while the first form is open */
	struct ui_model *now;       /* set aside while `model` is the session as it was; NULL */

	enum pane focus;
	bool zoomed;
	unsigned top;               /* first row of the tree that is drawn */
	struct tree_place {         /* as it was before the size changed, to come back to */
		unsigned top, shown, selected; /* `shown` is what the size made of `top` */
		int rows;           /* 0: not known */
	} tree_place;
	struct rect panes[PANE_COUNT]; /* with their frames; rows 0: not shown */
	struct scroll_pane guidance, split;
	GArray *foreign;            /* what links into other catalogs stand for (foreign.c) */
	unsigned foreign_shown;     /* the one that is read */
	bool goes_back;             /* the selection changes along the trail */
	unsigned seek_match;        /* enum seek: panes that show the match when drawn next */
	struct overlay *overlay;    /* NULL: the panes have the keys */
	bool covers;                /* the next one does, see screen_cover_overlay() */
	enum context help_context;  /* where help was asked for */
	struct overlay *behind;     /* left for a control, to come back to (behind.c); NULL */
	unsigned behind_node, behind_trail; /* that control, and where the trail was then */
	bool behind_jumped;         /* whether going there was a jump */

	struct search_origin *search_origin; /* where the last search began; NULL */
	struct walking *walking;    /* the interview under way; NULL */
	struct assigning *assigning; /* whose duty is being asked; NULL */
	struct reasoning *reasoning; /* why a control applies, while it is asked; NULL */

	unsigned pending[PENDING_MAX], pending_count;
	char *message;              /* until the next key */
	bool message_is_old;        /* said before the event that is handled */
	bool message_is_error;
	bool message_stays;         /* also over keys that only move */
	unsigned mistakes;          /* in config.yaml */
	bool refused;               /* a text was; what is typed goes nowhere, until a pause */
	const struct overlay *refused_in; /* where; elsewhere keys are meant again */
	bool review_asked;          /* about one's own verdict; until another key */
	char *save_error;           /* until something is saved */
};

/* ---- say.c, screen.c --------------------------------------------------------- */

/* The text is taken; NULL: nothing is said. */
void screen_set_message(struct screen *screen, char *message, bool is_error);
/* Say something in the last line, until the next key; takes the text. */
void screen_say(struct screen *screen, char *message);
/* The same until a key does more than move: what was recorded. */
void screen_say_kept(struct screen *screen, char *message);
void screen_fail(struct screen *screen, const GError *error);
/* An error of recording: when it could not be written it stays until something is saved. */
void screen_fail_save(struct screen *screen, const GError *error);
/* Recording succeeded: `what` (taken) is said, and what others wrote. */
void screen_saved(struct screen *screen, char *what, struct ui_news *news);
void screen_say_news(struct screen *screen, struct ui_news *news);
/* Keys may come before a frame: draw the overlay on top where nobody sees it, so that its pages and
 * rows are there to move in. */
void screen_draw_ahead(struct screen *screen);
/* What a command said it changed. */
void screen_apply(struct screen *screen, unsigned changed);
/* A click, a double click or the wheel (mouse.c). */
void screen_mouse(struct screen *screen, const struct event *event);
/* What was said is read, since something else is done; in the linear mode it stays, because that
 * it goes would be heard too. */
void screen_hush(struct screen *screen);
/* Whether nothing is said, or only what was said before the event that is handled and stays. */
bool screen_is_silent(const struct screen *screen);
/* In the linear mode say what a command did that is only seen elsewhere, unless something is said
 * already; takes the text. */
void screen_announce(struct screen *screen, char *text);
/* The same, after what is said already: what opened because of it. */
void screen_announce_also(struct screen *screen, char *text);
enum context screen_context(const struct screen *screen);
/* Put an overlay in the place of the one on top, or with NULL take that away. */
void screen_set_overlay(struct screen *screen, struct overlay *overlay);
/* Put one over the one on top, which comes back afterwards. */
void screen_push_overlay(struct screen *screen, struct overlay *overlay);
/* The next overlay that is set is put over the one on top, as by screen_push_overlay(); nothing
 * when there is none. For prompts, choices and editors, whose openers put them on. */
void screen_cover_overlay(struct screen *screen);
/* Take over an open session. */
bool screen_open(struct screen *screen, struct session *session, GError **error);
/* Take up the place in the session that was taken over, and say what has to be said of it. */
void screen_begin(struct screen *screen);
unsigned screen_run(struct screen *screen, const struct ui_command *command, const char *text);
/* Another control is selected: guidance and split start at their tops. */
void screen_selection_changed(struct screen *screen);

/* ---- panes ------------------------------------------------------------------- */

struct rect rect_inside(struct rect rect); /* without the frame, when there is room for one */
struct rect rect_padded(struct rect rect); /* a column left free at each side, likewise */
bool rect_has_frame(struct rect rect);
bool rect_has(struct rect rect, int y, int x);
/* The same as they are on this screen: in the linear mode there are no frames, only titles. */
struct rect screen_inside(const struct screen *screen, struct rect rect);
struct rect screen_padded(const struct screen *screen, struct rect rect);
/* A page as this screen shows it; the width of one in what screen_inside() left. */
struct page *screen_page(const struct screen *screen, int width);
int screen_page_width(const struct screen *screen, struct rect inside);
/* Frame and title of a pane, when there is room. */
void pane_frame(const struct screen *screen, struct canvas *canvas, enum pane pane,
		const char *title, const char *corner);

void screen_layout(struct screen *screen);   /* layout.c: where the panes lie */
/* Guidance or split with the page of what is selected now, where it is shown: keys may come before
 * a frame. */
struct scroll_pane *screen_pane_ready(struct screen *screen, enum pane pane);
bool screen_has_title(const struct screen *screen);
/* Everything but the title and the last line, as far as there is room for those. */
struct rect screen_body(const struct screen *screen);
/* How many rows the last line takes: more than one in the linear mode only. */
int screen_said_rows(const struct screen *screen);
void screen_draw_title(const struct screen *screen, struct canvas *canvas); /* status_lines.c */
void screen_draw_hints(const struct screen *screen, struct canvas *canvas);
/* A text that ends in row `y`: in the rows above it too when it is wider than `room`, two
 * at most, or of an error a third of the screen. */
void screen_draw_lines(struct canvas *canvas, int y, int room, enum style style, const char *text);
/* Whether the last line has more to say than one row has room for. */
bool screen_hints_are_long(const struct screen *screen);

void tree_draw(struct screen *screen, struct canvas *canvas);
unsigned tree_move(struct screen *screen, enum motion motion);
/* In which row of the pane the selected node stands; put it there, as far as that can be. */
int tree_row(const struct screen *screen);
void tree_put_row(struct screen *screen, int row);
/* The node drawn there, or CATALOG_NONE. */
unsigned tree_row_at(const struct screen *screen, int y);

void guidance_draw(struct screen *screen, struct canvas *canvas);
/* Begin the page of what is selected, unless it is there; after screen_layout(). */
void guidance_make(struct screen *screen);
/* What an earlier assessment said of a control (previous.c); and whether the selected one can be
 * confirmed for the side that has the focus. */
void previous_add(const struct screen *screen, struct page *page, const char *control);
bool previous_is_open(const struct screen *screen);
/* What the run of a scanner came to (scans.c), nothing where an item of evidence is none; whether
 * the one under the cursor of the register is one. */
void scanned_add(const struct screen *screen, struct page *page, const char *id);
bool scanned_is_under(const struct screen *screen);
/* What the registers have of a control (guidance_entries.c): the id, how it stands, what it is. */
void entries_add(const struct screen *screen, struct page *page, const char *control);
/* What a provider stated of a control in a questionnaire (stated.c): the sum of it, and all of it;
 * nothing where it stated nothing. */
void stated_sum(const struct screen *screen, struct page *page, const struct control *control);
void stated_add(const struct screen *screen, struct page *page, const struct control *control);

/* Prose of a catalog: paragraphs, items, and links to the nodes of `links` where it is not NULL,
 * which may be another catalog than ours. */
void guidance_prose(const struct screen *screen, struct page *page, const struct catalog *links,
		    const char *text);
unsigned guidance_link(struct screen *screen, int step);
unsigned guidance_follow(struct screen *screen);
/* The texts of a control of another catalog. */
void guidance_add_foreign(const struct screen *screen, struct page *page,
			  const struct catalog *catalog, unsigned index);

/* ---- links into other catalogs (foreign.c) --------------------------------------- */

GArray *foreign_new(void);
/* A link to a control of another catalog, until foreign_forget(). */
unsigned foreign_link(const struct screen *screen, const struct catalog *catalog, unsigned index);
/* A link to a control by catalog and id: of ours or of one that is built in; CATALOG_NONE. */
unsigned foreign_link_to(const struct screen *screen, const char *catalog, const char *id);
/* What the maps of a control lead to, with a heading; nothing where it has none. */
void foreign_maps(const struct screen *screen, struct page *page, const struct control *control);
/* The node that a link of the guidance leads to, whichever catalog it is of. */
const struct catalog_node *foreign_node(const struct screen *screen, unsigned link);
void foreign_forget(struct screen *screen);
/* Read what a link leads to; false when it leads into our own catalog. */
bool foreign_open(struct screen *screen, unsigned link);

void split_draw(struct screen *screen, struct canvas *canvas);
void split_make(struct screen *screen);

/* ---- the mouse (mouse.c) --------------------------------------------------------- */

/*
 * Put the cursor of the overlay on top where the pointer is, in pages that have something to
 * choose; rows of overlay_list() need none. False when nothing lies there.
 */
bool dashboard_point(struct screen *screen, int y, int x);
bool quiz_point(struct screen *screen, int y, int x);
bool result_point(struct screen *screen, int y, int x);
bool walk_point(struct screen *screen, int y, int x);
bool resolve_point(struct screen *screen, int y, int x);
bool matrix_point(struct screen *screen, int y, int x);
bool disputes_point(struct screen *screen, int y, int x);
/* Tick the word that was gone to, or untick it; with `twice` it is ticked. */
void choice_click(struct screen *screen, bool twice);
/* The page below a list, which the wheel turns when it is over it. */
struct scroll_pane *register_below(struct screen *screen);
struct scroll_pane *fields_below(struct screen *screen);
struct scroll_pane *history_below(struct screen *screen);
struct scroll_pane *services_below(struct screen *screen);

/* ---- what lies behind the panes (behind.c) ------------------------------------- */

/* Go from an overlay to a control, and keep the overlay to come back to. */
void overlay_put_behind(struct screen *screen, unsigned node);
void overlay_drop_behind(struct screen *screen);
/* Come back on closing, while that control is selected still; or on going back over the jump. False
 * when there is nothing to come back to. */
bool overlay_close_to_behind(struct screen *screen);
bool overlay_trail_to_behind(struct screen *screen);

/* ---- the session as it was (commands_as_of.c) ------------------------------------ */

/* Show it as of a time, as session_as_of() takes it; false with its errors, nothing changed. */
bool as_of_open(struct screen *screen, const char *when, GError **error);
/* Show it as it is again; false when it is. Says nothing. */
bool as_of_leave(struct screen *screen);
/* The same on Esc, when nothing else is there to close. */
bool as_of_close(struct screen *screen);
unsigned command_as_of(struct screen *screen, int number, const char *text);

/* ---- overlays ---------------------------------------------------------------- */

/* What is done with an accepted line; false keeps the prompt and what was typed. */
typedef bool (*prompt_done_fn)(struct screen *screen, const char *text);
/* Replace `edit` by a longer text; `choices` receives what it could go on with. */
typedef void (*prompt_complete_fn)(struct screen *screen, struct edit *edit, char **choices);
void prompt_open(struct screen *screen, const char *label, const char *text, prompt_done_fn done,
		 prompt_complete_fn complete);
/* A kind of line that does more. */
struct prompt_way {
	prompt_done_fn done;
	prompt_complete_fn complete;                            /* NULL: nothing to complete */
	void (*typed)(struct screen *screen, const char *text); /* after each change; NULL */
	void (*left)(struct screen *screen);                    /* when it is left; NULL */
	const char *history; /* under which name its lines are kept; NULL: nowhere */
	bool begun; /* the text that it opens with is a beginning, not a value to be replaced */
};
/* `way` lives as long as the screen. */
void prompt_open_as(struct screen *screen, const char *label, const char *text,
		    const struct prompt_way *way);
/* What stands at the right end of the line; taken, NULL for nothing. */
void prompt_set_aside(struct screen *screen, char *aside);
/* An empty line over an overlay that stays and is seen. */
void prompt_open_over(struct screen *screen, const char *label, const struct prompt_way *way);
unsigned command_prompt_history(struct screen *screen, int number, const char *text);
/* Lines typed before, the newest first (prompt_history.c); g_strfreev(). */
char **history_lines(const struct config *config, const char *name);
void history_add(struct config *config, const char *name, const char *line);
/* What is pasted while that overlay is open; into a line with its line ends as blanks. */
unsigned prompt_paste(struct screen *screen, const char *text);
unsigned editor_paste(struct screen *screen, const char *text);
unsigned form_paste(struct screen *screen, const char *text);
unsigned pick_paste(struct screen *screen, const char *text);
/* A copy of pasted text as one line; g_free(). */
char *paste_line(const char *text);
unsigned command_prompt_accept(struct screen *screen, int number, const char *text);
unsigned command_prompt_cancel(struct screen *screen, int number, const char *text);
unsigned command_prompt_complete(struct screen *screen, int number, const char *text);
unsigned command_prompt_move(struct screen *screen, int number, const char *text);
unsigned command_prompt_delete(struct screen *screen, int number, const char *text);

/* ---- walking through an interview (walk.c) -------------------------------------- */

struct walking;
void walking_free(struct walking *walking); /* NULL is fine */
unsigned command_walk(struct screen *screen, int number, const char *text);
unsigned command_walk_new(struct screen *screen, int number, const char *text);
unsigned command_walk_answer(struct screen *screen, int number, const char *text);
unsigned command_walk_write(struct screen *screen, int number, const char *text);
unsigned command_walk_question(struct screen *screen, int number, const char *text);
unsigned command_walk_control(struct screen *screen, int number, const char *text);
unsigned command_walk_status(struct screen *screen, int number, const char *text);
unsigned command_walk_basis(struct screen *screen, int number, const char *text);
unsigned command_walk_leave(struct screen *screen, int number, const char *text);

/* ---- the duties in the split (duties.c) ---------------------------------------- */

struct assigning;
void reasoning_free(struct reasoning *reasoning); /* NULL is fine */
void assigning_free(struct assigning *assigning); /* NULL is fine */
unsigned command_duties(struct screen *screen, int number, const char *text);
unsigned command_duty_move(struct screen *screen, int number, const char *text);
unsigned command_duty_end(struct screen *screen, int number, const char *text);
unsigned command_duty_assign(struct screen *screen, int number, const char *text);
unsigned command_duty_detail(struct screen *screen, int number, const char *text);

unsigned command_filter(struct screen *screen, int number, const char *text);
unsigned command_filter_save(struct screen *screen, int number, const char *text);

/* ---- what two people recorded differently (resolve.c) ------------------------- */

unsigned command_resolve(struct screen *screen, int number, const char *text);
unsigned command_resolve_move(struct screen *screen, int number, const char *text);
unsigned command_resolve_scroll(struct screen *screen, int number, const char *text);
unsigned command_resolve_take(struct screen *screen, int number, const char *text);
unsigned command_resolve_leave(struct screen *screen, int number, const char *text);

/* ---- the verbs of the shell (verbs.c) ------------------------------------------- */

bool verb_is_known(const struct screen *screen, const char *word);
/* Run a line that begins with a verb; false when it was refused, which is then said. */
bool verb_run(struct screen *screen, const char *line);
/* What the last word of a line could become; as cli_complete_line(). */
char **verb_complete(const struct screen *screen, const char *line);

bool colon_run(struct screen *screen, const char *text);
void colon_complete(struct screen *screen, struct edit *edit, char **choices);

/* A multi-line editor for a prose field of the targets; `text` NULL: what is recorded. */
void editor_open(struct screen *screen, const char *field, const char *text);
/* The same for the text of one path, which is named by a title; `save` records it, or says why not
 * and returns false. */
typedef bool (*editor_save_fn)(struct screen *screen, const char *path, const char *text);
void editor_open_path(struct screen *screen, const char *path, const char *title,
		      editor_save_fn save);
unsigned command_editor_save(struct screen *screen, int number, const char *text);
unsigned command_editor_leave(struct screen *screen, int number, const char *text);
unsigned command_editor_insert(struct screen *screen, int number, const char *text);
unsigned command_editor_lines(struct screen *screen, int number, const char *text);
unsigned command_editor_move(struct screen *screen, int number, const char *text);
unsigned command_editor_delete(struct screen *screen, int number, const char *text);
unsigned command_ask(struct screen *screen, int number, const char *text);
enum context editor_context(const struct overlay *overlay);
/* Whether an overlay, which may be NULL, has text that would be lost. */
bool editor_is_unsaved(const struct overlay *overlay);
/* Keep what is being typed, if anything is, in a file: every few seconds, or at once. */
void editor_keep_draft(struct screen *screen, bool now);
/* The texts of all targets, NULL where nothing is recorded; g_ptr_array_unref(). */
GPtrArray *editor_texts(const struct ui_model *model, const char *field);
/* False when others changed one of the texts found to something else than ours; then it is said
 * who and what to do. */
bool editor_check_others(struct screen *screen, const char *field, const GPtrArray *found,
			 const char *mine);

void choice_open_basis(struct screen *screen);
/* One word of a table. */
struct choice_word {
	const char *word;  /* its first letter is the key: no two of a table have the same */
	const char *label; /* N_() */
	const char *value; /* the asker's own */
};
/*
 * Let the user choose one word.
 *
 *   title   what is asked; copied
 *   words   live as long as the screen
 *   now     the one that stands
 *   chosen  is called with the place of the word; it takes the overlay away or puts another on
 */
void choice_open_word(struct screen *screen, const char *title, const struct choice_word *words,
		      unsigned count, unsigned now, void (*chosen)(struct screen *, unsigned));
void choice_open_applicability(struct screen *screen);
unsigned command_choice_move(struct screen *screen, int number, const char *text);
unsigned command_choice_toggle(struct screen *screen, int number, const char *text);
unsigned command_choice_accept(struct screen *screen, int number, const char *text);
unsigned command_choice_cancel(struct screen *screen, int number, const char *text);

/* The services in scope; the cursor on one of them, or with NULL on the one worked on. */
void services_open(struct screen *screen, const char *selected);
unsigned command_service(struct screen *screen, int number, const char *text);
unsigned command_services_move(struct screen *screen, int number, const char *text);
unsigned command_services_choose(struct screen *screen, int number, const char *text);
unsigned command_services_add(struct screen *screen, int number, const char *text);
unsigned command_services_edit(struct screen *screen, int number, const char *text);
unsigned command_services_details(struct screen *screen, int number, const char *text);
unsigned command_services_model(struct screen *screen, int number, const char *text);
unsigned command_services_edit(struct screen *screen, int number, const char *text);
unsigned command_services_close(struct screen *screen, int number, const char *text);

/* ---- the sessions (sessions.c) --------------------------------------------------- */

void sessions_open(struct screen *screen);
/* Open another session in the place of this one, by its name or path; false when it cannot be,
 * which is said, and nothing has changed. */
bool session_open_typed(struct screen *screen, const char *name);
/* The same with a session that is open, which is closed on failure too; with the catalog that was
 * asked for, NULL: the session's. */
bool screen_switch(struct screen *screen, struct session *session, const char *catalog,
		   GError **error);
unsigned command_sessions(struct screen *screen, int number, const char *text);
unsigned command_sessions_move(struct screen *screen, int number, const char *text);
unsigned command_sessions_choose(struct screen *screen, int number, const char *text);
unsigned command_sessions_new(struct screen *screen, int number, const char *text);
unsigned command_sessions_close(struct screen *screen, int number, const char *text);

/* A service to put into the scope, from the lists of providers or typed in. */
void pick_open(struct screen *screen);
unsigned command_pick_move(struct screen *screen, int number, const char *text);
unsigned command_pick_accept(struct screen *screen, int number, const char *text);
unsigned command_pick_cancel(struct screen *screen, int number, const char *text);
unsigned command_pick_delete(struct screen *screen, int number, const char *text);

void form_open(struct screen *screen);
unsigned command_form_step(struct screen *screen, int number, const char *text);
unsigned command_form_change(struct screen *screen, int number, const char *text);
unsigned command_form_move(struct screen *screen, int number, const char *text);
unsigned command_form_delete(struct screen *screen, int number, const char *text);
unsigned command_form_accept(struct screen *screen, int number, const char *text);
unsigned command_form_leave(struct screen *screen, int number, const char *text);

/* A page to read over the panes, made anew when the width changes. */
typedef struct page *(*page_make_fn)(const struct screen *screen, int width);
void reading_open(struct screen *screen, const char *title, page_make_fn make);
/* Whether the page on top, or under a line that is typed, is made by this. */
bool reading_is_open(const struct screen *screen, page_make_fn make);
/* Say which service is worked on (services.c). */
void service_say(struct screen *screen);
/* Go to the first place of what is read that has a text, as `/` does. */
void reading_search_for(struct screen *screen, const char *text);
unsigned command_reading_search(struct screen *screen, int number, const char *text);
unsigned command_reading_search_step(struct screen *screen, int number, const char *text);
unsigned command_reading_move(struct screen *screen, int number, const char *text);
unsigned command_reading_close(struct screen *screen, int number, const char *text);
/* A quiz asked (quiz.c), and its result (quiz_result.c). */
unsigned command_quiz(struct screen *screen, int number, const char *text);
unsigned command_quiz_results(struct screen *screen, int number, const char *text);
unsigned command_quiz_answer(struct screen *screen, int number, const char *text);
unsigned command_quiz_accept(struct screen *screen, int number, const char *text);
unsigned command_quiz_move(struct screen *screen, int number, const char *text);
unsigned command_quiz_scroll(struct screen *screen, int number, const char *text);
unsigned command_quiz_back(struct screen *screen, int number, const char *text);
unsigned command_quiz_leave(struct screen *screen, int number, const char *text);
unsigned command_result_move(struct screen *screen, int number, const char *text);
unsigned command_result_link(struct screen *screen, int number, const char *text);
unsigned command_result_follow(struct screen *screen, int number, const char *text);
unsigned command_result_keep(struct screen *screen, int number, const char *text);
unsigned command_result_close(struct screen *screen, int number, const char *text);

/* Help over whatever there is, beginning with the keys of that; closes it when it is open. */
void help_open(struct screen *screen);
/* ---- fields of one entity (field_form.c) -------------------------------------- */

/*
 * A form over what stands under a path, a row a field, over whatever is open.
 *
 *   entity  "engagement", or "finding/ID" of an entry
 *   title   for its frame; copied
 */
void field_form_open(struct screen *screen, const char *entity, const char *title);
/* What an entry ("finding/ID") is called in what is said of it: its name, clipped but in the
 * linear mode; its id where it has none. g_free(). */
char *entity_words(const struct screen *screen, const char *entity);
/*
 * Append a change of entities and say so, with what is to be minded; what may not stand is refused.
 *
 *   change    freed
 *   entities  of char *, at least one: "engagement", "finding/ID"
 *   what      was recorded, in words
 *   problem   why the change could not be put together; NULL; freed
 *
 * Returns whether it is recorded.
 */
bool entities_append(struct screen *screen, struct change *change, const GPtrArray *entities,
		     const char *what, GError *problem);
unsigned command_fields_move(struct screen *screen, int number, const char *text);
unsigned command_fields_scroll(struct screen *screen, int number, const char *text);
unsigned command_fields_edit(struct screen *screen, int number, const char *text);
unsigned command_fields_clear(struct screen *screen, int number, const char *text);
unsigned command_fields_leave(struct screen *screen, int number, const char *text);
unsigned command_engagement(struct screen *screen, int number, const char *text);

/* ---- the registers (register.c, register_record.c) ---------------------------- */

unsigned command_register(struct screen *screen, int number, const char *text);
unsigned command_register_move(struct screen *screen, int number, const char *text);
unsigned command_register_scroll(struct screen *screen, int number, const char *text);
unsigned command_register_add(struct screen *screen, int number, const char *text);
unsigned command_register_field(struct screen *screen, int number, const char *text);
unsigned command_register_link(struct screen *screen, int number, const char *text);
unsigned command_register_close_entry(struct screen *screen, int number, const char *text);
unsigned command_register_open(struct screen *screen, int number, const char *text);
unsigned command_register_mark(struct screen *screen, int number, const char *text);
unsigned command_register_step(struct screen *screen, int number, const char *text);
unsigned command_register_reject(struct screen *screen, int number, const char *text);
unsigned command_register_line(struct screen *screen, int number, const char *text);
unsigned command_register_catalog(struct screen *screen, int number, const char *text);
unsigned command_register_file(struct screen *screen, int number, const char *text);
unsigned command_register_unlink(struct screen *screen, int number, const char *text);
unsigned command_register_evidence(struct screen *screen, int number, const char *text);
unsigned command_register_remove(struct screen *screen, int number, const char *text);
unsigned command_register_walk(struct screen *screen, int number, const char *text);
unsigned command_register_mark_all(struct screen *screen, int number, const char *text);
unsigned command_register_search(struct screen *screen, int number, const char *text);
unsigned command_register_search_step(struct screen *screen, int number, const char *text);
unsigned command_register_leave(struct screen *screen, int number, const char *text);

unsigned command_failing(struct screen *screen, int number, const char *text);
unsigned command_about(struct screen *screen, int number, const char *text);
unsigned command_dashboard(struct screen *screen, int number, const char *text);
unsigned command_dashboard_move(struct screen *screen, int number, const char *text);
unsigned command_dashboard_link(struct screen *screen, int number, const char *text);
unsigned command_dashboard_follow(struct screen *screen, int number, const char *text);
unsigned command_dashboard_close(struct screen *screen, int number, const char *text);
unsigned command_history(struct screen *screen, int number, const char *text);
unsigned command_history_move(struct screen *screen, int number, const char *text);
unsigned command_history_open(struct screen *screen, int number, const char *text);
unsigned command_history_as_of(struct screen *screen, int number, const char *text);
unsigned command_history_diff(struct screen *screen, int number, const char *text);
unsigned command_history_close(struct screen *screen, int number, const char *text);

#include "ui/recording.h"

/* ---- moving and looking (commands_view.c) ------------------------------------ */

unsigned command_move(struct screen *screen, int number, const char *text);
unsigned command_pane(struct screen *screen, int number, const char *text);
unsigned command_zoom(struct screen *screen, int number, const char *text);
unsigned command_fold(struct screen *screen, int number, const char *text);
unsigned command_fold_all(struct screen *screen, int number, const char *text);
unsigned command_fold_level(struct screen *screen, int number, const char *text);
unsigned command_parent(struct screen *screen, int number, const char *text);
unsigned command_open(struct screen *screen, int number, const char *text);
unsigned command_link(struct screen *screen, int number, const char *text);
unsigned command_follow(struct screen *screen, int number, const char *text);
unsigned command_mark(struct screen *screen, int number, const char *text);
unsigned command_mark_all(struct screen *screen, int number, const char *text);
unsigned command_mark_again(struct screen *screen, int number, const char *text);
unsigned command_side(struct screen *screen, int number, const char *text);
unsigned command_model(struct screen *screen, int number, const char *text);
struct search_origin;
void search_origin_free(struct search_origin *origin); /* NULL is fine */
unsigned command_search(struct screen *screen, int number, const char *text);
unsigned command_search_step(struct screen *screen, int number, const char *text);
unsigned command_seek_unassessed(struct screen *screen, int number, const char *text);
unsigned command_seek_gap(struct screen *screen, int number, const char *text);
unsigned command_seek_conflict(struct screen *screen, int number, const char *text);
unsigned command_trail(struct screen *screen, int number, const char *text);
unsigned command_go(struct screen *screen, int number, const char *text);
unsigned command_colon(struct screen *screen, int number, const char *text);
unsigned command_man(struct screen *screen, int number, const char *text);
unsigned command_help(struct screen *screen, int number, const char *text);
unsigned command_quit(struct screen *screen, int number, const char *text);
unsigned command_close(struct screen *screen, int number, const char *text);
unsigned command_suspend(struct screen *screen, int number, const char *text);
unsigned command_redraw(struct screen *screen, int number, const char *text);

#endif
