/*
 * embed: read a provider's list with the program's own reader and write its bytes as C source.
 *
 *   embed SYMBOL PATH OUTPUT    writes OUTPUT, which defines provider_SYMBOL
 *
 * Runs while remit is built and is not installed. A list that cannot be read ends the build.
 */
#include <stdio.h>

#include "catalog/provider.h"

static int fail(GError *error)
{
	g_autofree char *text = error_text(error);

	fprintf(stderr, "%s\n", text);
	g_error_free(error);
	return 1;
}

static bool put_bytes(FILE *out, const char *symbol, const char *id, GBytes *bytes)
{
	gsize count;
	const unsigned char *data = g_bytes_get_data(bytes, &count);

	fprintf(out, "#include \"catalog/baked.h\"\n\nstatic const char bytes[] = \"");
	for (gsize i = 0; i < count; i++)
		fprintf(out, "%s\\%03o", i % 16 ? "" : "\"\n\t\"", data[i]);
	fprintf(out, "\";\n\nconst struct embedded provider_%s = {\"%s\", bytes, %" G_GSIZE_FORMAT "};\n",
		symbol, id, count);
	return !ferror(out);
}

int main(int argc, char **argv)
{
	g_autoptr(GBytes) bytes = NULL;
	GError *error = NULL;
	bool good;

	if (argc != 4) {
		fprintf(stderr, "usage: embed SYMBOL PATH OUTPUT\n");
		return 2;
	}
	bytes = io_read_file(io_system(), argv[2], G_MAXINT, &error);
	if (!bytes)
		return fail(error);
	struct provider *provider = provider_parse(argv[2], bytes, &error);
	if (!provider)
		return fail(error);
	FILE *out = fopen(argv[3], "w");
	if (!out) {
		perror(argv[3]);
		provider_free(provider);
		return 1;
	}
	good = put_bytes(out, argv[1], provider->id, bytes);
	good = fclose(out) == 0 && good;
	provider_free(provider);
	return good ? 0 : 1;
}
