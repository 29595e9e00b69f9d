/*
 * What the files that make OSCAL documents share: texts as OSCAL takes them, JSON put together, one
 * document being made, the registers of a session by the records that they belong to.
 */
#ifndef REMIT_REPORT_OSCAL_PRIVATE_H
#define REMIT_REPORT_OSCAL_PRIVATE_H

#include <jansson.h>

#include "report/document_private.h"

/* ---- oscal_text.c: texts, ids, times ----------------------------------------------------- */

/* The version 5 uuid of OSCAL_NAMESPACE in the namespace of addresses. */
#define OSCAL_ROOT "b5328433-2869-5f84-b875-6c73fe9ea16d"

/* All of these are NULL where nothing is left of the text, which may be NULL; else g_free(). */
char *oscal_line(const char *text);  /* a string: one line, no blanks at its edges */
char *oscal_title(const char *text); /* one line of markup in which nothing acts */
char *oscal_prose(const char *text); /* markup of any number of lines in which nothing acts */
char *oscal_day(const char *day, bool ends); /* its first or last second; NULL: it is no day */
char *oscal_moment(const char *at);          /* 2026-11-23T10:00:00Z; NULL: it is no time */
char *oscal_address(const char *text);       /* http, https or mailto, or it is none */

/* Prose of a catalog as markup; its links are links. `link` (may be NULL) is told of each. */
typedef void (*oscal_link_fn)(unsigned index, void *data);
char *oscal_guidance(const struct catalog *catalog, const char *text, oscal_link_fn link,
		     void *data);

/* "iso27017-5.1.1", with an ending such as "_csc", or NULL for none; of a catalog that came from
 * OSCAL its own id, "ac-2". g_free(). */
char *oscal_node_id(const struct catalog *catalog, const struct catalog_node *node,
		    const char *ending);
const char *oscal_ending(enum side side); /* of the statement of a side */
/* The id of the statement of a side. A catalog of OSCAL has one for both; g_free(). */
char *oscal_statement_id(const struct catalog *catalog, const struct catalog_node *node,
			 enum side side);
char *oscal_token(const char *text);      /* any text as an id; g_free() */

/* The version 5 uuid of a name in a namespace, which is a uuid; g_free(). */
char *oscal_uuid(const char *space, const char *name);

/* ---- oscal_json.c: JSON put together ----------------------------------------------------- */

/* Nothing is put where there is nothing. Texts that are not const are taken and freed. */
void oscal_put(json_t *object, const char *key, char *text);
void oscal_put_line(json_t *object, const char *key, const char *text);
void oscal_put_title(json_t *object, const char *key, const char *text);
void oscal_put_prose(json_t *object, const char *key, const char *text);
/* What a schema asks for: the first of the two that is not blank, else a question mark. */
void oscal_need_title(json_t *object, const char *key, const char *text, const char *otherwise);
void oscal_need_prose(json_t *object, const char *key, const char *text, const char *otherwise);
/* The list is taken; an empty one is not put. */
void oscal_put_list(json_t *object, const char *key, json_t *list);
/* {"KEY": "uuid"} at the end of a list. */
void oscal_add_reference(json_t *list, const char *key, const char *uuid);

/* A property of ours, and one with a class, a group, and prose to go with it. */
void oscal_prop(json_t *props, enum oscal_prop prop, const char *value);
struct oscal_prop_more {
	const char *class, *group, *remarks;
	const char *statement; /* the class is an id of ours, which is one of OSCAL's already */
};
void oscal_prop_with(json_t *props, enum oscal_prop prop, const char *value,
		     const struct oscal_prop_more *more);
void oscal_prop_number(json_t *props, enum oscal_prop prop, unsigned value, const char *class);
/* A property of a namespace of others; NULL: OSCAL's own. */
void oscal_prop_of(json_t *props, const char *space, const char *name, const char *value);

/* ---- oscal_list.c: long lists, and the document written ---------------------------------- */

struct oscal;
struct oscal_list;
/* A list whose items stand at a depth of the document, its outermost object being 0. */
struct oscal_list *oscal_list_new(unsigned depth);
void oscal_list_free(void *list); /* may be NULL */
unsigned oscal_list_count(const struct oscal_list *list);
/* `tree` is taken, and becomes text at once: it is whole. */
void oscal_list_add(struct oscal_list *list, json_t *tree);
/* `tree` is taken and returned: more may be put into it until the document is written. */
json_t *oscal_list_add_growing(struct oscal_list *list, json_t *tree);
/* The list is taken, by the document; an empty one is not put. */
void oscal_put_long(struct oscal *document, json_t *object, const char *key,
		    struct oscal_list *list);
/* {"WORD": whole} as it is written; `whole` is taken. `lists` are those of the document, which are
 * empty afterwards; NULL: it has none. */
GString *oscal_dump(const char *word, json_t *whole, GHashTable *lists);

/*
 * A document written from its beginning to its end, for trees: an object that stands at `depth` is
 * begun with the members that come first, which are some, and its lists follow one after the other.
 * Around each item of a list stand open_item and close_item; between them it is such an object.
 */
struct oscal_writer {
	GString *text;
	unsigned depth;
};
void oscal_open_object(struct oscal_writer *writer, json_t *object); /* `object` is taken */
void oscal_close_object(struct oscal_writer *writer);
/* `count`: of the items of this list so far; without any there is no list. */
void oscal_open_item(struct oscal_writer *writer, const char *key, unsigned count);
void oscal_close_item(struct oscal_writer *writer);
void oscal_close_list(struct oscal_writer *writer, unsigned count);

/* ---- oscal_people.c: parties and their roles --------------------------------------------- */

enum oscal_role { OSCAL_PREPARED_BY, OSCAL_PREPARED_FOR, OSCAL_ASSESSOR, OSCAL_PARTICIPANT,
		  OSCAL_ASSIGNED, OSCAL_PROVIDER, OSCAL_ROLE_COUNT };

struct oscal_people;
struct oscal_people *oscal_people_new(const struct session *session);
void oscal_people_free(struct oscal_people *people);
/* The party that a name means, by id or name of a person or else a new one, with a role that it
 * has. NULL for a blank name. Lives as long as the people. */
const char *oscal_person(struct oscal_people *people, const char *name, enum oscal_role role);
const char *oscal_organisation(struct oscal_people *people, const char *name, enum oscal_role role);
/* roles, parties and responsible-parties, of those that were named so far. */
void oscal_people_put(const struct oscal_people *people, json_t *metadata);
/* origins of what somebody recorded. */
void oscal_put_origins(struct oscal_people *people, json_t *object, const char *by);
/* responsible-roles of what somebody has to do. */
void oscal_put_assignee(struct oscal_people *people, json_t *object, const char *name);

/* ---- oscal_index.c: what belongs to which record ----------------------------------------- */

/* A finding, an item of evidence or an interview, and what it is linked to. */
struct oscal_item {
	const char *kind;    /* finding, evidence, interview */
	char *id;
	GArray *targets;     /* of struct oscal_target, in byte order */
	GPtrArray *people;   /* char *: ids */
	GPtrArray *rests_on; /* of a finding: struct oscal_item *, evidence and interviews */
};
struct oscal_target {
	unsigned node; /* index in the catalog */
	char *service;
	enum side side;
};

struct oscal_index;
/* Without what the reader may not see. */
struct oscal_index *oscal_index_new(const struct oscal_scope *scope);
void oscal_index_free(struct oscal_index *index);
/* All of one kind by id: struct oscal_item *. */
const GPtrArray *oscal_index_of(const struct oscal_index *index, const char *kind);
/* What is linked to a record: struct oscal_item *; NULL: nothing is. */
const GPtrArray *oscal_index_at(const struct oscal_index *index, unsigned node,
				const char *service, enum side side);
/* A field of an item; NULL when it is not recorded. Borrowed from the session. */
const char *oscal_item_text(const struct session *session, const struct oscal_item *item,
			    const char *field);

/* ---- oscal.c: one document of a session -------------------------------------------------- */

struct oscal {
	const struct session *session;
	const struct catalog *catalog;
	struct oscal_people *people;
	struct oscal_index *index;
	char **services;
	char *modified;       /* when the newest action was */
	struct oscal_list *resources; /* of its back matter */
	GHashTable *resource; /* uuid: those that are in it */
	GHashTable *lists;    /* json_t * in the place of a list: struct oscal_list * */
	const struct oscal_scope *scope;
};

void oscal_open(struct oscal *document, const struct oscal_scope *scope);
void oscal_close(struct oscal *document);
/* The uuid of something in the session, by the parts of its name; NULL ends them. g_free(). */
char *oscal_uuid_of(const struct oscal *document, const char *part, ...) G_GNUC_NULL_TERMINATED;
/* The metadata, once the rest is made; `metadata` is the empty object that stands in its place. */
void oscal_fill_metadata(struct oscal *document, json_t *metadata, const char *title);
/* The same for a catalog; title, times and editions. */
void oscal_put_edition(json_t *metadata, const char *title, const char *modified,
		       const char *revision, enum oscal_version version);
/* What the edition of a catalog is, as properties. */
void oscal_add_catalog(json_t *props, const struct catalog *catalog);
char *oscal_catalog_uuid(const struct catalog *catalog);
/* SOURCE_DATE_EPOCH as a time, else `otherwise`, which is copied; g_free(). */
char *oscal_modified(const char *otherwise);
/* back-matter, where there are resources. */
void oscal_put_back_matter(struct oscal *document, json_t *object);

/* ---- oscal_records.c: what is found in one service --------------------------------------- */

/* One service while it is gone through; the lists may be those of the document. */
struct oscal_part {
	struct oscal *document;
	const char *service;
	enum model model;
	bool first;     /* what belongs to no record belongs to it */
	bool gaps_only; /* of the records those that have a gap */
	struct cover cover;
	struct oscal_list *observations, *risks, *findings;
	struct oscal_list *items; /* poam-items; NULL: none are made */
	/* Statements that are assessed, not yet, not to be, and why; NULL: nobody asks. */
	json_t *assessed, *open, *exclude, *reasons;
	GHashTable *observed; /* struct oscal_item *: uuid of its observation */
	GHashTable *plans;    /* struct oscal_item *: its poam-item, over all services; NULL */
	struct tally tally[SIDE_COUNT];
};

void oscal_part_begin(struct oscal_part *part, struct oscal *document, const char *service);
void oscal_part_end(struct oscal_part *part);
/* Everything of the service: records, then findings. */
void oscal_part_run(struct oscal_part *part);
/* Whether a control is one that is asked for. */
bool oscal_is_asked(const struct oscal_part *part, unsigned node);
/* Whether what an item belongs to is in the service and asked for; and whether the item belongs to
 * anything of this kind, what belongs to nothing to the first service, unless there is a filter. */
bool oscal_is_target(const struct oscal_part *part, const struct oscal_target *target);
bool oscal_belongs(const struct oscal_part *part, const struct oscal_item *item);
/* What the ids made of an item begin with: the service, or the whole scope. */
const char *oscal_space(const struct oscal_part *part, const struct oscal_item *item);
/* The component that the service is; NULL: it is the whole scope. */
json_t *oscal_component(struct oscal *document, const char *service);

/* ---- oscal_observations.c, oscal_findings.c: the pieces ---------------------------------- */

/* One record that is looked at. */
struct oscal_record {
	unsigned node;
	enum side side;
	const struct record *record;
	const struct joint *joint;
	char *statement; /* id */
	char *name;      /* of the side, in the names of uuids; the statement of one side is both */
	bool conform;
};

/* Put observations of everything that a record rests on, and refer to them in `related`. */
void oscal_observe_record(struct oscal_part *part, const struct oscal_record *at, json_t *related);
/* The same of what a finding rests on. */
void oscal_observe_finding(struct oscal_part *part, const struct oscal_item *finding,
			   json_t *related);
/* The observation of an item that belongs to nothing. */
void oscal_observe_item(struct oscal_part *part, const struct oscal_item *item, json_t *related);

/* The findings of a service, with their risks: ours, the register's. */
void oscal_find_items(struct oscal_part *part);
/* The risk of a finding of the register, NULL: it is a strength. g_free(). */
char *oscal_risk_of(const struct oscal_part *part, const struct oscal_item *finding);
/* Whether a finding is one that something has to be done about. */
bool oscal_is_actionable(const struct oscal *document, const struct oscal_item *finding);
/* "5.1.1 Title (customer)"; g_free(). */
char *oscal_record_title(const struct catalog *catalog, unsigned node, enum side side);

/* What is to be done by a day, as deadline and task of a risk. */
struct oscal_remedy {
	const char *title, *text; /* what; text NULL: nothing was said */
	const char *assignee, *due;
	const char *lifecycle;    /* planned, completed */
	const char *name;         /* of the remedy in its risk */
};
void oscal_add_remedy(struct oscal_part *part, json_t *remedies, const char *risk,
		      const struct oscal_remedy *remedy);

#endif
