/*
 * The least that opening a journal can cost: each line parsed by jansson and hashed by GLib.
 *
 *     reader HISTORY.JSONL
 *
 * Prints how many lines it read, so that nothing is optimised away.
 */
#include <glib.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
	g_autofree char *bytes = NULL;
	gsize count;
	unsigned lines = 0, sum = 0;

	if (argc != 2 || !g_file_get_contents(argv[1], &bytes, &count, NULL))
		return 2;
	g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
	for (char *at = bytes, *end; (end = strchr(at, '\n')) != NULL; at = end + 1) {
		json_t *line = json_loadb(at, (size_t)(end - at), JSON_REJECT_DUPLICATES, NULL);
		if (line == NULL)
			return 1;
		g_checksum_reset(checksum);
		g_checksum_update(checksum, (const guchar *)at, end - at);
		sum += (unsigned)g_checksum_get_string(checksum)[0];
		json_decref(line);
		lines++;
	}
	printf("%u lines, %u\n", lines, sum);
	return 0;
}
