/*
 * Throws mutations of seeds at a target, where there is no libFuzzer to do it better.
 *
 *     PROGRAM COUNT SEED FILE...
 *
 * Each file is thrown once as it is, then COUNT mutations of them; the same numbers give the same
 * bytes on every machine. What brought the target down goes into the file named by $FUZZ_LAST.
 */
#include "tests/fuzz/fuzz.h"

#include <fcntl.h>
#include <glib.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BYTES_MAX = 16 * 1024 };

/* What the formats are made of. */
static const char *const words[] = {
	"{", "}", "[", "]", "\"", ":", ",", "\n", "null", "\"set\":{", "\"over\":{", "\"prev\":[",
	"\"undoes\":", "\"seal\":{", "\"recover\":{", "\"missing\":[", "\"@1\"", "@2", "@3", "@4",
	"\\u0000", "\\u001b", "\xff", "\xe2\x80\xae", "- ", ": ", "&a ", "*a", "!!str ", "|-\n  ",
	"\"remit\":2", "control/5.1.1/-/customer/status", "---\n", "%",
};

static gsize below(GRand *random, gsize bound)
{
	return bound ? (gsize)g_rand_int_range(random, 0, (gint32)bound) : 0;
}

static void mutate(GRand *random, GString *text, const GString *other)
{
	gsize at = below(random, text->len), bytes = below(random, 64);

	bytes = MIN(bytes, text->len - at);
	switch (g_rand_int_range(random, 0, 7)) {
	case 0: /* a bit */
		if (text->len)
			text->str[at] ^= (char)(1 << below(random, 8));
		break;
	case 1: /* a byte */
		if (text->len)
			text->str[at] = (char)below(random, 256);
		break;
	case 2: /* some are gone */
		g_string_erase(text, (gssize)at, (gssize)bytes);
		break;
	case 3: { /* some are there twice */
		g_autofree char *again = g_memdup2(text->str + at, bytes);

		g_string_insert_len(text, (gssize)below(random, text->len + 1), again,
				    (gssize)bytes);
		break;
	}
	case 4: /* some of another seed */
		at = below(random, other->len);
		bytes = 1 + below(random, 200); /* MIN() would throw again */
		bytes = MIN(bytes, other->len - at);
		g_string_insert_len(text, (gssize)below(random, text->len + 1), other->str + at,
				    (gssize)bytes);
		break;
	case 5: /* a word */
		g_string_insert(text, (gssize)at, words[below(random, G_N_ELEMENTS(words))]);
		break;
	default: /* the end is gone */
		if (below(random, 4) == 0)
			g_string_truncate(text, at);
	}
	if (text->len > BYTES_MAX)
		g_string_truncate(text, BYTES_MAX);
}

static const GString *thrown; /* for the handler of a signal, which is handed nothing */

static void keep_thrown(int number)
{
	const char *path = getenv("FUZZ_LAST");
	int fd = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;

	if (fd >= 0 && write(fd, thrown->str, thrown->len) < 0)
		path = NULL;
	signal(number, SIG_DFL);
	raise(number);
}

static void throw(const GString *text)
{
	thrown = text;
	alarm(60); /* who does not come back is brought down */
	LLVMFuzzerTestOneInput((const uint8_t *)text->str, text->len);
}

static GPtrArray *read_seeds(char **paths)
{
	GPtrArray *seeds = g_ptr_array_new();

	for (; *paths; paths++) {
		char *bytes;
		gsize count;

		if (!g_file_get_contents(*paths, &bytes, &count, NULL)) {
			fprintf(stderr, "cannot read %s\n", *paths);
			exit(99);
		}
		g_ptr_array_add(seeds, g_string_new_len(bytes, (gssize)count));
		g_free(bytes);
	}
	return seeds;
}

int main(int argc, char **argv)
{
	if (argc < 4) {
		fprintf(stderr, "usage: %s COUNT SEED FILE...\n", argv[0]);
		return 99;
	}
	signal(SIGABRT, keep_thrown);
	signal(SIGSEGV, keep_thrown);
	signal(SIGALRM, keep_thrown);
	GPtrArray *seeds = read_seeds(argv + 3);
	GRand *random = g_rand_new_with_seed((guint32)strtoul(argv[2], NULL, 10));
	unsigned long count = strtoul(argv[1], NULL, 10);

	for (guint i = 0; i < seeds->len; i++)
		throw(g_ptr_array_index(seeds, i));
	for (unsigned long i = 0; i < count; i++) {
		const GString *seed = g_ptr_array_index(seeds, below(random, seeds->len));
		GString *text = g_string_new_len(seed->str, (gssize)seed->len);

		for (gsize k = 1 + below(random, 6); k > 0; k--)
			mutate(random, text,
			       g_ptr_array_index(seeds, below(random, seeds->len)));
		throw(text);
		g_string_free(text, TRUE);
	}
	printf("%u seeds and %lu mutations of them, none brought it down\n", seeds->len, count);
	for (guint i = 0; i < seeds->len; i++)
		g_string_free(g_ptr_array_index(seeds, i), TRUE);
	g_ptr_array_unref(seeds);
	g_rand_free(random);
	return 0;
}
