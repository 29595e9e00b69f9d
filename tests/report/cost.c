/*
 * What documents cost a control must not grow with their number. Each document in each text format
 * is made of a session of few controls and of one of many, and held against each other: how often
 * memory is asked for, which is the same in each run, and the time of this thread, of which the
 * best of some runs is taken, since only a search within a search shall be seen in it.
 *
 *     cost FEW-CONTROLS SESSION EARLIER CATALOG MANY-CONTROLS SESSION EARLIER CATALOG
 */
#include "report/document.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Memory asked for, seen on its way to the C library. Sanitizers have ways of their own. */
static unsigned long asked;
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
enum { COUNTED = 1 };
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);

void *malloc(size_t size)
{
	asked++;
	return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
	asked++;
	return __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
	asked++;
	return __libc_realloc(old, size);
}
#else
enum { COUNTED = 0 };
#endif

enum { RUNS = 3 };
static const double most_asked = 1.2, most_time = 2.5;

/* One of the two sessions, open. */
struct subject {
	double controls;
	struct session *session, *earlier;
	const struct catalog *catalog;
};

static void give_up(const GError *error)
{
	fprintf(stderr, "cost: %s\n", error ? error->message : "?");
	exit(99);
}

static void open_subject(struct subject *subject, char **arguments)
{
	GError *error = NULL;

	subject->controls = strtod(arguments[0], NULL);
	subject->session = session_open(io_system(), arguments[1], NULL, &error);
	subject->earlier = subject->session ?
		session_open(io_system(), arguments[2], NULL, &error) : NULL;
	subject->catalog = subject->earlier ?
		catalog_load(io_system(), arguments[3], NULL, &error) : NULL;
	if (!subject->catalog)
		give_up(error);
}

static void close_subject(struct subject *subject)
{
	session_close(subject->session);
	session_close(subject->earlier);
	catalog_free(subject->catalog);
}

static void write_once(const struct subject *subject, const struct doc_document *kind,
		       const struct doc_format *format)
{
	struct doc_source source = {
		.session = subject->session, .catalog = subject->catalog,
		.service = SESSION_WHOLE_SCOPE, .draft = true, .other = subject->earlier,
		.other_catalog = subject->catalog, .now = session_now(subject->session),
	};
	struct doc_style style = { 0 };
	GError *error = NULL;
	struct document *document = kind->make(&source, &error);
	GString *text = document ? format->render(document, &style, &error) : NULL;

	if (!text ||
	    (format->check && !format->check(document, &style, text->str, text->len, &error)))
		give_up(error);
	g_string_free(text, TRUE);
	document_free(document);
}

struct cost {
	double asked, seconds; /* a control */
};

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static struct cost measure(const struct subject *subject, const struct doc_document *kind,
			   const struct doc_format *format)
{
	struct cost cost = { 0, 1e9 };

	for (unsigned run = 0; run < RUNS; run++) {
		unsigned long before = asked;
		double began = seconds();

		write_once(subject, kind, format);
		cost.seconds = MIN(cost.seconds, (seconds() - began) / subject->controls);
		cost.asked = (double)(asked - before) / subject->controls;
	}
	return cost;
}

/* Whether many cost no more each than few. */
static bool compare(const struct subject *few, const struct subject *many,
		    const struct doc_document *kind, const struct doc_format *format)
{
	struct cost less = measure(few, kind, format), more = measure(many, kind, format);
	bool good = more.asked <= most_asked * less.asked &&
		    more.seconds <= most_time * less.seconds;

	printf("%s%s, %s: memory asked for %.1f times a control, %.1f at %.0f; %.1f us, %.1f\n",
	       good ? "" : "FAILED: ", kind->name, format->name, less.asked, more.asked,
	       many->controls, 1e6 * less.seconds, 1e6 * more.seconds);
	return good;
}

int main(int argc, char **argv)
{
	struct subject few, many;
	unsigned wrong = 0;

	if (argc != 9)
		return 2;
	open_subject(&few, argv + 1);
	open_subject(&many, argv + 5);
	for (const struct doc_document *kind = doc_documents; kind->name; kind++)
		for (const struct doc_format *format = doc_formats; format->name; format++)
			if (g_strcmp0(format->name, "xlsx") != 0) /* a program of its own */
				wrong += !compare(&few, &many, kind, format);
	close_subject(&few);
	close_subject(&many);
	if (wrong == 0 && !COUNTED)
		printf("SKIPPED: memory is not counted here, only time\n");
	return wrong ? 1 : COUNTED ? 0 : 77;
}
