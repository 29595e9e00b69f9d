/*
 * embed: read a provider's list or a list of checks with the program's own reader and write its
 * bytes as C source.
 *
 *   embed provider SYMBOL PATH OUTPUT    writes OUTPUT, which defines provider_SYMBOL
 *   embed checks SYMBOL PATH OUTPUT      checks_SYMBOL_bytes and checks_SYMBOL_count
 *
 * Runs while remit is built and is not installed. A list that cannot be read ends the build.
 */
#include <stdio.h>
#include <string.h>

#include "catalog/checks.h"
#include "catalog/provider.h"

static int fail(GError *error)
{
	g_autofree char *text = error_text(error);

	fprintf(stderr, "%s\n", text);
	g_error_free(error);
	return 1;
}

static void put_bytes(FILE *out, GBytes *bytes)
{
	gsize count;
	const unsigned char *data = g_bytes_get_data(bytes, &count);

	for (gsize i = 0; i < count; i++)
		fprintf(out, "%s\\%03o", i % 16 ? "" : "\"\n\t\"", data[i]);
}

static bool write_provider(FILE *out, const char *symbol, const char *path, GBytes *bytes,
			   GError **error)
{
	struct provider *provider = provider_parse(path, bytes, error);

	if (!provider)
		return false;
	fprintf(out, "#include \"catalog/baked.h\"\n\nstatic const char bytes[] = \"");
	put_bytes(out, bytes);
	fprintf(out, "\";\n\nconst struct embedded provider_%s = {\"%s\", bytes, %" G_GSIZE_FORMAT "};\n",
		symbol, provider->id, g_bytes_get_size(bytes));
	provider_free(provider);
	return true;
}

/* No pointer is in it, so that nothing has to be relocated when the program starts. */
static bool write_checks(FILE *out, const char *symbol, const char *path, GBytes *bytes,
			 GError **error)
{
	struct checks *checks = checks_parse(path, bytes, error);

	if (!checks)
		return false;
	checks_free(checks);
	fprintf(out, "#include \"catalog/baked.h\"\n\nconst char checks_%s_bytes[] = \"", symbol);
	put_bytes(out, bytes);
	fprintf(out, "\";\nconst size_t checks_%s_count = %" G_GSIZE_FORMAT ";\n", symbol,
		g_bytes_get_size(bytes));
	return true;
}

static const struct {
	const char *name;
	bool (*write)(FILE *out, const char *symbol, const char *path, GBytes *bytes,
		      GError **error);
} kinds[] = {
	{ "provider", write_provider },
	{ "checks", write_checks },
};

static int embed(size_t kind, const char *symbol, const char *path, const char *output)
{
	GError *error = NULL;
	g_autoptr(GBytes) bytes = io_read_file(io_system(), path, G_MAXINT, &error);
	FILE *out;
	bool good;

	if (!bytes)
		return fail(error);
	out = fopen(output, "w");
	if (!out) {
		perror(output);
		return 1;
	}
	good = kinds[kind].write(out, symbol, path, bytes, &error);
	good = !ferror(out) && good;
	good = fclose(out) == 0 && good;
	if (error)
		return fail(error);
	return good ? 0 : 1;
}

int main(int argc, char **argv)
{
	for (size_t i = 0; argc == 5 && i < G_N_ELEMENTS(kinds); i++)
		if (strcmp(argv[1], kinds[i].name) == 0)
			return embed(i, argv[2], argv[3], argv[4]);
	fprintf(stderr, "usage: embed provider|checks SYMBOL PATH OUTPUT\n");
	return 2;
}
