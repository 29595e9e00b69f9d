/*
 * What the readers of other people's catalogs share: ids and texts made fit for ours.
 *
 * Other people's files are as they are: ids with blanks, two controls of one id, titles over
 * several lines. What we can make ours without loss of meaning is made ours; what has the wrong
 * shape altogether is a problem with its place.
 */
#ifndef REMIT_CATALOG_FOREIGN_H
#define REMIT_CATALOG_FOREIGN_H

#include "catalog/catalog_private.h"

/* One file being read. */
struct foreign {
	struct loading *loading;
	unsigned part;
	GHashTable *ids; /* ids that nodes have already, in small letters */
};

void foreign_start(struct foreign *foreign, struct loading *loading, unsigned part);
void foreign_end(struct foreign *foreign);

/* The text of a key, without blanks around it; NULL when it is absent, blank or no text. */
const char *foreign_text(struct foreign *foreign, const struct value *map, const char *key);

/* The list of a key; NULL when it is absent or, which is noted as a problem, no list. */
const struct value *foreign_list(struct foreign *foreign, const struct value *map,
				 const char *key);
/* The same of a mapping. */
const struct value *foreign_map(struct foreign *foreign, const struct value *map, const char *key);

/* A copy that lives as long as the catalog; NULL of NULL. */
const char *foreign_keep(struct foreign *foreign, const char *text);
/* The same of what was put together, which is then freed; NULL when it is blank. */
const char *foreign_keep_string(struct foreign *foreign, GString *text);
/* Append prose whose lists, however they are drawn ("  * x", "\xe2\x80\xa2 x"), begin as ours do. */
void foreign_prose(GString *out, const char *text);
/* A text as one line: white space becomes single blanks; cut at the end of a word when it is
 * longer than `columns` characters, or, with 0, than a line may have. */
const char *foreign_line(struct foreign *foreign, const char *text, unsigned columns);

/*
 * An id for a node: `wanted` with what ids may not have replaced by hyphens, and with a number
 * after it when another node has it. Never NULL.
 */
const char *foreign_id(struct foreign *foreign, const char *wanted);
/* Whether a text can be an id as it stands and no node has it. */
bool foreign_id_is_free(const struct foreign *foreign, const char *wanted);
/* A slug of a text: small letters and digits, single hyphens between; `otherwise` when nothing
 * of it is left. g_free(). */
char *foreign_slug(const char *text, const char *otherwise);

/* What a catalog is called that does not say it itself: as its file, without its ending and
 * "catalog". g_free(). */
char *foreign_id_of_file(const char *path);

/* Both parties, and what every imported catalog says in its header. */
void foreign_header(struct foreign *foreign);

/* Note what could not be taken over. */
void foreign_remark(struct foreign *foreign, const char *format, ...) G_GNUC_PRINTF(2, 3);

/* A node; `control` and the texts as in struct loading_node. */
void foreign_add_node(struct foreign *foreign, const struct loading_node *node);

/* A list of kept texts (const char *) as the catalog has it; `items` is let go of. The first
 * CATALOG_ENTRIES_MAX are taken. */
struct texts foreign_list_keep(struct foreign *foreign, GPtrArray *items);

#endif
