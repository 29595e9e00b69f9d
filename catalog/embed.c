/*
 * embed: read a provider's list, a list of checks or a pack of probes with the program's own reader
 * and write its bytes as C source.
 *
 *   embed provider SYMBOL PATH OUTPUT           writes OUTPUT, which defines provider_SYMBOL
 *   embed checks SYMBOL PATH OUTPUT             checks_SYMBOL_bytes and checks_SYMBOL_count
 *   embed collect SYMBOL PATH OUTPUT CATALOG    collect_SYMBOL_bytes and collect_SYMBOL_count
 *
 * Runs while remit is built and is not installed. A file that cannot be read, and a pack with a
 * control that its catalog does not have, end the build.
 */
#include <stdio.h>
#include <string.h>

#include "catalog/checks.h"
#include "catalog/collect.h"
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

/* What is to be embedded. */
struct source {
	const char *symbol, *path;
	const char *catalog; /* path of the catalog that it is held against; NULL */
	GBytes *bytes;
};

/* No pointer is in it, so that nothing has to be relocated when the program starts. */
static void write_plain(FILE *out, const char *kind, const struct source *source)
{
	fprintf(out, "#include \"catalog/baked.h\"\n\nconst char %s_%s_bytes[] = \"", kind,
		source->symbol);
	put_bytes(out, source->bytes);
	fprintf(out, "\";\nconst size_t %s_%s_count = %" G_GSIZE_FORMAT ";\n", kind, source->symbol,
		g_bytes_get_size(source->bytes));
}

static bool write_provider(FILE *out, const struct source *source, GError **error)
{
	struct provider *provider = provider_parse(source->path, source->bytes, error);

	if (!provider)
		return false;
	fprintf(out, "#include \"catalog/baked.h\"\n\nstatic const char bytes[] = \"");
	put_bytes(out, source->bytes);
	fprintf(out, "\";\n\nconst struct embedded provider_%s = {\"%s\", bytes, %" G_GSIZE_FORMAT "};\n",
		source->symbol, provider->id, g_bytes_get_size(source->bytes));
	provider_free(provider);
	return true;
}

static bool write_checks(FILE *out, const struct source *source, GError **error)
{
	struct checks *checks = checks_parse(source->path, source->bytes, error);

	if (!checks)
		return false;
	checks_free(checks);
	write_plain(out, "checks", source);
	return true;
}

static bool write_collect(FILE *out, const struct source *source, GError **error)
{
	struct catalog *catalog = catalog_load(io_system(), source->catalog, NULL, error);
	const struct catalog *catalogs[] = { catalog, NULL };
	struct collect_pack *pack =
		catalog ? collect_parse(source->path, source->bytes, catalogs, NULL, error) : NULL;
	bool right = pack && strcmp(pack->catalog, catalog->id) == 0;

	if (right)
		write_plain(out, "collect", source);
	else if (pack)
		fprintf(stderr, "%s: its catalog is not %s\n", source->path, catalog->id);
	collect_free(pack);
	catalog_free(catalog);
	return right;
}

static const struct {
	const char *name;
	int arguments;
	bool (*write)(FILE *out, const struct source *source, GError **error);
} kinds[] = {
	{ "provider", 5, write_provider },
	{ "checks", 5, write_checks },
	{ "collect", 6, write_collect },
};

static int embed(size_t kind, struct source *source, const char *output)
{
	GError *error = NULL;
	g_autoptr(GBytes) bytes = io_read_file(io_system(), source->path, G_MAXINT, &error);
	FILE *out;
	bool good;

	if (!bytes)
		return fail(error);
	source->bytes = bytes;
	out = fopen(output, "w");
	if (!out) {
		perror(output);
		return 1;
	}
	good = kinds[kind].write(out, source, &error);
	good = !ferror(out) && good;
	good = fclose(out) == 0 && good;
	if (error)
		return fail(error);
	return good ? 0 : 1;
}

int main(int argc, char **argv)
{
	for (size_t i = 0; argc > 1 && i < G_N_ELEMENTS(kinds); i++) {
		struct source source = { argv[2], argc > 3 ? argv[3] : NULL,
					 argc == 6 ? argv[5] : NULL, NULL };

		if (argc == kinds[i].arguments && strcmp(argv[1], kinds[i].name) == 0)
			return embed(i, &source, argv[4]);
	}
	fprintf(stderr, "usage: embed provider|checks|collect SYMBOL PATH OUTPUT [CATALOG]\n");
	return 2;
}
