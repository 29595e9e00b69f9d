/*
 * Links from the guidance into other catalogs that are built in: what they lead to is a page to
 * read over the panes, as the session is not about it.
 */
#include "ui/screen_private.h"

#include <string.h>

/* Links of the guidance stand for nodes of the model's catalog; from here on for these. */
enum { FOREIGN_FIRST = 0x40000000, LABEL_COLS = 16 };

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

/* ---- the maps ------------------------------------------------------------------- */

/* The ids of a map; those of a catalog at hand are links. */
static void add_map(const struct screen *screen, struct page *page, const struct catalog_map *map)
{
	g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(struct page_span));
	g_autofree char *relation = map->ids.count ?
		g_strdup_printf(" (%s)", label_relation(map->relation)) :
		g_strdup(label_relation(map->relation));
	int indent = LABEL_COLS, columns = (int)strlen(map->to);
	g_autofree char *prefix = g_strdup_printf("%s%*s", map->to, MAX(indent - columns, 1), "");
	struct page_shape shape = { .indent = indent, .prefix = prefix, .prefix_style = STYLE_DIM };
	struct page_span comma = { ", ", STYLE_PLAIN, CATALOG_NONE };
	struct page_span last = { relation, STYLE_PLAIN, CATALOG_NONE };

	for (unsigned i = 0; i < map->ids.count; i++) {
		unsigned link = foreign_link_to(screen, map->to, map->ids.items[i]);
		struct page_span span = { map->ids.items[i],
					  link == CATALOG_NONE ? STYLE_PLAIN : STYLE_LINK, link };

		if (i > 0)
			g_array_append_val(spans, comma);
		g_array_append_val(spans, span);
	}
	g_array_append_val(spans, last);
	if (columns >= indent) { /* no room beside it: above it */
		page_add_text(page, STYLE_DIM, map->to);
		shape = (struct page_shape){ .indent = 2 };
	}
	page_add(page, &shape, (const struct page_span *)(void *)spans->data, spans->len);
}

void foreign_maps(const struct screen *screen, struct page *page, const struct control *control)
{
	if (control->map_count)
		page_add_blank(page);
	if (control->map_count)
		page_add_text(page, STYLE_HEADING, _("In other catalogs"));
	for (unsigned i = 0; i < control->map_count; i++)
		add_map(screen, page, &control->maps[i]);
}

/* ---- the page ------------------------------------------------------------------- */

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

static bool is_foreign(const struct screen *screen, unsigned link)
{
	return link >= FOREIGN_FIRST && link - FOREIGN_FIRST < screen->foreign->len;
}

const struct catalog_node *foreign_node(const struct screen *screen, unsigned link)
{
	const struct foreign_target *target;

	if (!is_foreign(screen, link))
		return &screen->model->catalog->nodes[link];
	target = &g_array_index(screen->foreign, struct foreign_target, link - FOREIGN_FIRST);
	return &target->catalog->nodes[target->index];
}

bool foreign_open(struct screen *screen, unsigned link)
{
	const struct foreign_target *target;

	if (!is_foreign(screen, link))
		return false;
	screen->foreign_shown = link - FOREIGN_FIRST;
	target = &g_array_index(screen->foreign, struct foreign_target, screen->foreign_shown);
	g_autofree char *title =
		g_strdup_printf("%s: %s  %s", target->catalog->title,
				target->catalog->nodes[target->index].id,
				target->catalog->nodes[target->index].title);
	reading_open(screen, title, foreign_page);
	return true;
}
