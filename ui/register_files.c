/*
 * Files of evidence in the register: copied into the session, or only looked at for name, size and
 * hash. What happens to the file is chosen first and said in words; the path is typed after it,
 * with Tab to complete it.
 */
#include "ui/register.h"

#include <string.h>

char *path_typed(const char *typed)
{
	if (typed[0] == '~' && (typed[1] == '/' || !typed[1]))
		return g_strconcat(g_get_home_dir(), typed + 1, NULL);
	return g_strdup(typed);
}

/* ---- completing a path ---------------------------------------------------------------- */

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* What stands in the folder of the path that is typed and begins as its last part does; folders
 * end in a slash. Sorted, g_ptr_array_unref(). */
static GPtrArray *names_like(const char *folder, const char *part)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GDir) dir = g_dir_open(*folder ? folder : ".", 0, NULL);

	for (const char *name; dir && (name = g_dir_read_name(dir)) != NULL;) {
		g_autofree char *path = g_build_filename(folder, name, NULL);

		if (!g_str_has_prefix(name, part) || (*name == '.' && *part != '.') ||
		    !text_is_clean(name, strlen(name), NULL) || strchr(name, '\n'))
			continue;
		g_ptr_array_add(names, g_strconcat(name,
						   g_file_test(path, G_FILE_TEST_IS_DIR) ? "/" : "",
						   NULL));
	}
	g_ptr_array_sort(names, compare_names);
	return names;
}

/* How many bytes all of them begin with. */
static size_t common(const GPtrArray *names)
{
	const char *first = g_ptr_array_index(names, 0);
	size_t bytes = strlen(first);

	for (unsigned i = 1; i < names->len; i++) {
		const char *name = g_ptr_array_index(names, i);
		size_t same = 0;

		while (same < bytes && name[same] == first[same])
			same++;
		bytes = same;
	}
	while (bytes > 0 && ((unsigned char)first[bytes] & 0xc0) == 0x80)
		bytes--;
	return bytes;
}

void path_complete(struct screen *screen, struct edit *edit, char **choices)
{
	const char *typed = edit->text->str;
	const char *slash = strrchr(typed, '/');
	const char *part = slash ? slash + 1 : typed;
	g_autofree char *before = g_strndup(typed, (gsize)(part - typed));
	g_autofree char *folder = path_typed(before);
	g_autoptr(GPtrArray) names = names_like(folder, part);
	(void)screen;

	if (names->len == 0)
		return;
	g_autofree char *shared = g_strndup(g_ptr_array_index(names, 0), common(names));
	if (names->len > 1 && strcmp(shared, part) == 0) {
		g_ptr_array_add(names, NULL);
		*choices = g_strjoinv("  ", (char **)names->pdata);
		return;
	}
	g_autofree char *whole = g_strconcat(before, shared, NULL);
	edit_replace(edit, whole);
}

/* ---- taking it --------------------------------------------------------------------------- */

struct taking {
	const char *path;
	unsigned how; /* bits of enum ops_take */
};

static bool put_file(const struct ui_model *model, const struct ops_kind *kind,
		     struct change *change, const char *id, const void *data, GError **error)
{
	const struct taking *taking = data;
	(void)kind;

	return ops_evidence_file(model->ops, model->session, change, id, taking->path, taking->how,
				 NULL, error);
}

static bool copy_done(struct screen *screen, const char *typed)
{
	g_autofree char *path = path_typed(typed);
	struct taking taking = { path, TAKE_COPY };

	return !*typed || register_put(screen, _("the file is copied into the session"), put_file,
				       &taking);
}

static bool hash_done(struct screen *screen, const char *typed)
{
	g_autofree char *path = path_typed(typed);
	struct taking taking = { path, 0 };

	return !*typed || register_put(screen,
				       _("name, size and hash of the file; it stays where it is"),
				       put_file, &taking);
}

static const struct choice_word ways[] = {
	{ "copy", N_("copy it into the session"), "copy" },
	{ "hash", N_("take its hash; the file stays where it is"), "hash" },
};

static void way_chosen(struct screen *screen, unsigned at)
{
	bool copy = strcmp(ways[at].value, "copy") == 0;

	screen_set_overlay(screen, NULL);
	screen_cover_overlay(screen);
	prompt_open(screen, copy ? _("File to copy: ") : _("File, to take name, size and hash of: "),
		    "", copy ? copy_done : hash_done, path_complete);
}

unsigned command_register_file(struct screen *screen, int number, const char *text)
{
	const struct register_view *view = register_of(screen);
	(void)number;
	(void)text;

	if (strcmp(view->kind->name, "evidence") != 0) {
		screen_say(screen, g_strdup(_("files are of evidence: E shows it")));
		return CHANGED_VIEW;
	}
	screen_hush(screen);
	if (!register_entry(view))
		return CHANGED_VIEW;
	screen_cover_overlay(screen);
	choice_open_word(screen, _("What is to be done with the file?"), ways, G_N_ELEMENTS(ways), 0,
			 way_chosen);
	return CHANGED_VIEW;
}
