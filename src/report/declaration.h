/*
 * The part of the report's public header that is about declarations: what one party says about its
 * own side, in memory, made from a session, and written for the other party. It comes with
 * report.h. Reading one, and loading it into a session, is ops/declaration.h's.
 *
 * A declaration that comes from elsewhere, a questionnaire that was answered for example, is put
 * together with declaration_new(), declaration_service(), declaration_record(),
 * declaration_claim() and declaration_entry(), and then goes the same way as one from a file.
 */
#ifndef REMIT_REPORT_DECLARATION_H
#define REMIT_REPORT_DECLARATION_H

#include "session/session.h"

enum { DECLARATION_FORMAT = 1 };

/* What is said of whom: evidence and assurance have texts, by these tables of the names of their
 * fields, which are those of the session's; NULL-terminated. */
enum { DECLARATION_TEXTS_MAX = 20 };
extern const char *const declaration_evidence_fields[];  /* title, file, hash, ... */
extern const char *const declaration_assurance_fields[]; /* kind, title, standard, ... */

/* Whose duty something is, as the party sees it. Texts NULL: not said. */
struct declaration_claim {
	char *duty; /* its id in the catalog */
	enum accountable accountable;
	char *split, *reason, *performed_by, *contract_ref;
	unsigned line, column; /* in the file; 0: none */
};

/* What the party says of one control on its side. Texts NULL: not said. */
struct declaration_record {
	char *control;
	enum applicability applicability;
	enum status status;    /* STATUS_NONE: not assessed */
	unsigned basis;        /* bit 1 << enum basis for each: what the party calls it */
	char *how, *remark, *exclusion_reason;
	GPtrArray *evidence;   /* char *: ids among the declaration's own */
	GPtrArray *claims;     /* of struct declaration_claim * */
	unsigned line, column;
};

/* One service as the party calls it; "-" is the whole scope. */
struct declaration_service {
	char *id;
	char *name;          /* NULL: not said */
	bool has_model;
	enum model model;
	GPtrArray *records;  /* of struct declaration_record *, each control once */
	unsigned line, column;
};

/* An item of evidence that the other party may know of, or an assurance. */
struct declaration_entry {
	char *id;                            /* among the declaration's own */
	char *texts[DECLARATION_TEXTS_MAX];  /* by the table of its kind; NULL: not said */
	GPtrArray *covers;                   /* char *: services that an assurance names */
	unsigned line, column;
};

struct declaration {
	enum side side;
	char *party;         /* the organisation that declares; never NULL once it is whole */
	char *author;        /* the person; NULL: not said */
	char *made_at;       /* 2026-11-24T10:00:00Z, or a day */
	char *valid_to;      /* a day; NULL: not said */
	char *catalog;       /* id */
	unsigned revision;   /* of the catalog; 0: not said */
	char *session, *head; /* uuid, and the head of its history; NULL: it comes from none */
	GPtrArray *services;  /* of struct declaration_service *, each id once */
	GPtrArray *evidence, *assurances; /* of struct declaration_entry *, each id once */
};

/* ---- putting one together ---------------------------------------------------------------- */

/* All texts are copied. An empty one, which declaration_free() frees. */
struct declaration *declaration_new(enum side side, const char *party, const char *made_at,
				    const char *catalog);
void declaration_free(struct declaration *declaration); /* NULL is fine */

/* The service with this id, made when there is none; belongs to the declaration. */
struct declaration_service *declaration_service(struct declaration *declaration, const char *id);
/* The same of the record of a control, and of the claim on a duty in it. */
struct declaration_record *declaration_record(struct declaration_service *service,
					      const char *control);
struct declaration_claim *declaration_claim(struct declaration_record *record, const char *duty);
/* The same in `evidence` or `assurances`. */
struct declaration_entry *declaration_entry(GPtrArray *entries, const char *id);
/* Copy a text to where one may stand already; NULL and "" leave none. */
void declaration_text(char **where, const char *text);

/* Bring services, records, claims and entries into the order of the catalog, those of controls
 * that it does not have last; services and entries by id. Writing asks for it. */
void declaration_sort(struct declaration *declaration, const struct catalog *catalog);

/* The id of a service for people: "-" is "the whole scope". Borrowed. */
const char *label_service(const char *id);

/* ---- out of a session -------------------------------------------------------------------- */

/* What is to be declared. */
struct declaration_order {
	enum side side;
	const char *service;  /* one service alone, or "-"; NULL: the whole scope and all services for
			       * which we are this side */
	const char *party;    /* NULL: engagement/organisation */
	const char *author;   /* NULL: not said */
	const char *made_at;
	const char *valid_to; /* NULL: not said */
};

/*
 * What a session says about its own side: of every control that is not left out, applicability,
 * status with basis, how, and whose each duty is under the model; evidence that the other party may
 * know of (declaration_is_shared()), and what a provider rests on. Never notes, remarks, reviews,
 * people's tasks, or findings.
 *
 * Sorted; declaration_free().
 */
struct declaration *declaration_from(const struct session *session, const struct catalog *catalog,
				     const struct declaration_order *order);

/*
 * Whether evidence may be told to the other party: its visibility names that side (`customer`,
 * `provider`) or says public, shared or both. What says nothing stays inside.
 */
bool declaration_is_shared(const char *visibility, enum side to);

/* ---- documents --------------------------------------------------------------------------- */

/* As YAML, see remit-declaration(5): the same declaration gives the same bytes. NULL with
 * REMIT_ERROR_INPUT when a text is not clean. */
GBytes *declaration_yaml(const struct declaration *declaration, const struct catalog *catalog,
			 GError **error);

/* ---- the handover --------------------------------------------------------------------- */

/* A format of it; the table ends with a row whose name is NULL. */
struct handover;
struct handover_format {
	const char *name;      /* yaml markdown html csv */
	const char *extension;
	GString *(*render)(const struct handover *handover);
};
extern const struct handover_format handover_formats[];

/*
 * What a party has to do by a declaration: its own duties, and those that both share, with the
 * written split; and what the assurance of the other presupposes.
 *
 *   to  whose duties
 *
 * Returns the document; g_string_free().
 */
GString *handover_render(const struct declaration *said, const struct catalog *catalog,
			 enum side to, const struct handover_format *format);

#endif
