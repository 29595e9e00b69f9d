/*
 * Links from the guidance into other catalogs that are built in: what they lead to is a page to
 * read over the panes, as the session is not about it.
 */
#include "ui/screen_private.h"

#include <string.h>

/* Links of the guidance stand for nodes of the model's catalog; from here on for these. */
enum { FOREIGN_FIRST = 0x40000000 };

/* A control of another catalog. */
struct foreign_target {
	const struct catalog *catalog;
	unsigned index;
};

static const struct catalog *catalog_at_hand(const char *id)
{
	for (const struct catalog *const *catalog = catalog_builtin(); *catalog; catalog++)
		if (strcmp((*catalog)->id, id) == 0)
			return *catalog;
	return NULL;
}

unsigned foreign_link(const struct screen *screen, const struct catalog *catalog, unsigned index)
{
	struct foreign_target target = { catalog, index };

	g_array_append_val(screen->foreign, target);
	return FOREIGN_FIRST + screen->foreign->len - 1;
}

unsigned foreign_link_to(const struct screen *screen, const char *catalog, const char *id)
{
	const struct catalog *own = screen->model->catalog;
	const struct catalog *other = g_strcmp0(own->id, catalog) == 0 ? own :
									 catalog_at_hand(catalog);
	unsigned index = other ? catalog_find(other, id) : CATALOG_NONE;

	if (index == CATALOG_NONE || other == own)
		return index;
	return other->nodes[index].control ? foreign_link(screen, other, index) : CATALOG_NONE;
}

void foreign_forget(struct screen *screen)
{
	g_array_set_size(screen->foreign, 0);
}

GArray *foreign_new(void)
{
	return g_array_new(FALSE, FALSE, sizeof(struct foreign_target));
}

/* Links of that page lead nowhere: it is read and closed. */
static struct page *foreign_page(const struct screen *screen, int width)
{
	const struct foreign_target *target =
		&g_array_index(screen->foreign, struct foreign_target, screen->foreign_shown);
	unsigned links = screen->foreign->len;
	struct page *page = page_new(width);

	guidance_add_foreign(screen, page, target->catalog, target->index);
	g_array_set_size(screen->foreign, links);
	return page;
}

static const struct foreign_target *target_of(const struct screen *screen, unsigned link)
{
	if (link < FOREIGN_FIRST || link - FOREIGN_FIRST >= screen->foreign->len)
		return NULL;
	return &g_array_index(screen->foreign, struct foreign_target, link - FOREIGN_FIRST);
}

const struct catalog_node *foreign_node(const struct screen *screen, unsigned link)
{
	const struct foreign_target *target = target_of(screen, link);

	return target ? &target->catalog->nodes[target->index] :
			&screen->model->catalog->nodes[link];
}

bool foreign_open(struct screen *screen, unsigned link)
{
	const struct foreign_target *target = target_of(screen, link);

	if (!target)
		return false;
	screen->foreign_shown = link - FOREIGN_FIRST;
	g_autofree char *title =
		g_strdup_printf("%s: %s  %s", target->catalog->title,
				target->catalog->nodes[target->index].id,
				target->catalog->nodes[target->index].title);
	reading_open(screen, title, foreign_page);
	return true;
}
