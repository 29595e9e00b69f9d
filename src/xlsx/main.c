/*
 * remit-xlsx: a report's JSON on standard input becomes a workbook on standard output; with
 * --cells a workbook there becomes what is in its cells, as JSON. It is a program of its own, run
 * by remit when it is needed: its libraries would double the time that remit takes to start, and
 * a workbook from elsewhere is read where it can do no harm.
 */
#include "xlsx/xlsx.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

enum { INPUT_MAX = 256 * 1024 * 1024, SECONDS_MAX = 100 };

/* It ends by itself when what it reads keeps it busy for ever. */
static void limit_time(void)
{
	struct rlimit limit = { SECONDS_MAX, SECONDS_MAX + 5 };

	setrlimit(RLIMIT_CPU, &limit);
}

static GString *read_all(FILE *from, GError **error)
{
	g_autoptr(GString) all = g_string_new(NULL);
	char block[64 * 1024];
	size_t count;

	while ((count = fread(block, 1, sizeof(block), from)) > 0) {
		if (all->len + count > INPUT_MAX) {
			error_set(error, REMIT_ERROR_LIMIT, _("more than %d bytes to read"),
				  INPUT_MAX);
			return NULL;
		}
		g_string_append_len(all, block, (gssize)count);
	}
	return g_steal_pointer(&all);
}

static bool write_all(const char *bytes, size_t count, GError **error)
{
	if (fwrite(bytes, 1, count, stdout) == count && fflush(stdout) == 0)
		return true;
	error_set(error, REMIT_ERROR_WRITE, _("standard output cannot be written"));
	return false;
}

/* ---- what it can do --------------------------------------------------------------------- */

/* The library writes to a file with a name. */
static bool run_write(const GString *input, GError **error)
{
	json_error_t problem;
	json_t *report = json_loadb(input->str, input->len, JSON_REJECT_DUPLICATES, &problem);
	g_autofree char *path = NULL, *bytes = NULL;
	size_t count;
	int file = g_file_open_tmp("remit-XXXXXX.xlsx", &path, NULL);
	bool good = false;

	if (!report)
		error_set(error, REMIT_ERROR_INPUT, _("this is no report of remit as JSON"));
	else if (file < 0)
		error_set(error, REMIT_ERROR_WRITE, _("no file can be made in %s"),
			  g_get_tmp_dir());
	else
		good = xlsx_write(report, path, error);
	if (file >= 0)
		close(file);
	if (good && !g_file_get_contents(path, &bytes, &count, NULL)) {
		error_set(error, REMIT_ERROR_READ, _("cannot read %s"), path);
		good = false;
	}
	if (path)
		g_unlink(path);
	json_decref(report);
	return good && write_all(bytes, count, error);
}

static bool run_cells(const GString *input, GError **error)
{
	json_t *cells = xlsx_read(input->str, input->len, error);
	char *text = cells ? json_dumps(cells, JSON_COMPACT) : NULL;
	bool good = text && write_all(text, strlen(text), error);

	json_decref(cells);
	free(text);
	return good;
}

static const struct {
	const char *option; /* NULL: none is given */
	bool (*run)(const GString *input, GError **error);
} runs[] = {
	{ NULL, run_write },
	{ "--cells", run_cells },
};

/* ---- the command line ------------------------------------------------------------------- */

static int usage(void)
{
	fputs(_("usage: remit report --json | remit-xlsx >report.xlsx\n"
		"       remit-xlsx --cells <report.xlsx\n"), stderr);
	return 2;
}

int main(int argc, char **argv)
{
	const char *option = argc > 1 ? argv[1] : NULL;
	g_autoptr(GError) error = NULL;

	setlocale(LC_ALL, "");
	setlocale(LC_NUMERIC, "C");
#ifdef ENABLE_NLS
	bindtextdomain(PACKAGE, LOCALEDIR);
	bind_textdomain_codeset(PACKAGE, "UTF-8");
	textdomain(PACKAGE);
#endif
	limit_time();
	for (size_t i = 0; argc <= 2 && i < G_N_ELEMENTS(runs); i++) {
		if (g_strcmp0(runs[i].option, option) != 0)
			continue;
		g_autoptr(GString) input = read_all(stdin, &error);
		if (input && runs[i].run(input, &error))
			return 0;
		fprintf(stderr, "%s\n", error->message);
		return 3;
	}
	return usage();
}
