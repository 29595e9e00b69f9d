/*
 * Errors with a place: a GError whose private part is the file, line and column.
 * GLib carries the private part along when an error is copied, propagated or
 * freed. Messages are made safe here once, so that nobody who prints one has to
 * think of it. Nothing here prints or ends the program.
 */
#include "base/base.h"

#include <string.h>

/* The macro below pastes this name together; it is the only way to name the part. */
typedef struct error_place remit_errorPrivate;

static void remit_error_private_init(struct error_place *place)
{
	*place = (struct error_place){ NULL, 0, 0 };
}

static void remit_error_private_copy(const struct error_place *from, struct error_place *to)
{
	*to = (struct error_place){ g_strdup(from->file), from->line, from->column };
}

static void remit_error_private_clear(struct error_place *place)
{
	g_free(place->file);
}

G_DEFINE_EXTENDED_ERROR(remit_error, remit_error)

/* One line that can act on nothing; takes the text over. */
static char *message_clean(char *message)
{
	char *clean = text_safe(message);

	g_free(message);
	g_strdelimit(clean, "\n", ' ');
	return clean;
}

static void error_take(GError **error, enum remit_error code, char *message)
{
	char *clean = message_clean(message);

	if (error)
		*error = g_error_new_literal(REMIT_ERROR, (gint)code, clean);
	g_free(clean);
}

void error_set(GError **error, enum remit_error code, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	error_take(error, code, g_strdup_vprintf(format, arguments));
	va_end(arguments);
}

void error_set_at(GError **error, enum remit_error code, const char *file, unsigned line,
		  unsigned column, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	error_take(error, code, g_strdup_vprintf(format, arguments));
	va_end(arguments);
	if (error) {
		struct error_place *place = remit_error_get_private(*error);

		place->file = file ? message_clean(g_strdup(file)) : NULL;
		place->line = line;
		place->column = column;
	}
}

void error_set_system(GError **error, enum remit_error code, int number, const char *format, ...)
{
	va_list arguments;
	g_autofree char *tried = NULL;

	va_start(arguments, format);
	tried = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	error_take(error, code, g_strdup_printf("%s: %s", tried, g_strerror(number)));
}

const struct error_place *error_place(const GError *error)
{
	return error->domain == REMIT_ERROR ? remit_error_get_private(error) : NULL;
}

char *error_text(const GError *error)
{
	const struct error_place *place = error_place(error);
	GString *text = g_string_new(NULL);

	if (place && place->file)
		g_string_append_printf(text, "%s:", place->file);
	if (place && place->line)
		g_string_append_printf(text, "%u:", place->line);
	if (place && place->line && place->column)
		g_string_append_printf(text, "%u:", place->column);
	if (text->len)
		g_string_append_c(text, ' ');
	g_string_append(text, error->message);
	return g_string_free(text, FALSE);
}

bool progress_tell(const struct progress *progress, const char *what, size_t done, size_t whole,
		   GError **error)
{
	unsigned percent = whole ? (unsigned)((double)MIN(done, whole) / (double)whole * 100) : 100;

	if (!progress || progress->go_on(progress->data, what, percent))
		return true;
	error_set(error, REMIT_ERROR_NO, _("stopped: %s was not read to its end"), what);
	return false;
}

int error_exit_code(const GError *error)
{
	static const int codes[] = {
		[REMIT_ERROR_NO] = 1,    [REMIT_ERROR_USAGE] = 2, [REMIT_ERROR_NOT_FOUND] = 3,
		[REMIT_ERROR_READ] = 3,  [REMIT_ERROR_INPUT] = 3, [REMIT_ERROR_NEWER] = 3,
		[REMIT_ERROR_LIMIT] = 3, [REMIT_ERROR_CONFLICT] = 1, [REMIT_ERROR_WRITE] = 4,
		[REMIT_ERROR_TERMINAL] = 2,
	};

	if (error->domain == G_OPTION_ERROR)
		return 2;
	if (error->domain != REMIT_ERROR || error->code < 0 ||
	    (size_t)error->code >= G_N_ELEMENTS(codes))
		return 3;
	return codes[error->code];
}

/* ---- the nearest word ------------------------------------------------------ */

enum { WORD_MAX = 64 };

/* The smallest of replacing, dropping and adding one letter, or swapping two. */
static unsigned step_cost(const char *a, const char *b, size_t i, size_t j,
			  unsigned rows[3][WORD_MAX + 1])
{
	bool same = g_ascii_tolower(a[i - 1]) == g_ascii_tolower(b[j - 1]);
	unsigned cost = rows[1][j - 1] + (same ? 0 : 1);

	cost = MIN(cost, rows[1][j] + 1);
	cost = MIN(cost, rows[2][j - 1] + 1);
	if (i > 1 && j > 1 && g_ascii_tolower(a[i - 1]) == g_ascii_tolower(b[j - 2]) &&
	    g_ascii_tolower(a[i - 2]) == g_ascii_tolower(b[j - 1]))
		cost = MIN(cost, rows[0][j - 2] + 1);
	return cost;
}

/* Typing mistakes between two words of at most WORD_MAX bytes, case aside. */
static unsigned word_distance(const char *a, const char *b)
{
	unsigned rows[3][WORD_MAX + 1];
	size_t length = strlen(b);
	size_t rows_done;

	for (size_t j = 0; j <= length; j++)
		rows[2][j] = (unsigned)j;
	for (rows_done = 1; a[rows_done - 1]; rows_done++) {
		memmove(rows[0], rows[1], 2 * sizeof rows[0]);
		rows[2][0] = (unsigned)rows_done;
		for (size_t j = 1; j <= length; j++)
			rows[2][j] = step_cost(a, b, rows_done, j, rows);
	}
	return rows[2][length];
}

const char *error_suggestion(const char *typed, const char *const *words)
{
	const char *nearest = NULL;
	unsigned least = G_MAXUINT;

	if (strlen(typed) > WORD_MAX)
		return NULL;
	for (size_t i = 0; words[i]; i++) {
		size_t length = strlen(words[i]);
		unsigned distance;

		if (length > WORD_MAX)
			continue;
		distance = word_distance(typed, words[i]);
		if (distance < least && (size_t)distance * 3 <= length) {
			least = distance;
			nearest = words[i];
		}
	}
	return nearest;
}
