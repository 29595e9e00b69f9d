/*
 * The part of the report's public header about documents: the one model that every document is
 * made of before any format. It comes with report.h.
 *
 * What is in a document is decided once, by the function that makes it; a format is one file that
 * renders the model and decides nothing. So two formats of one document cannot disagree.
 *
 * A document is a list of blocks, in reading order: sections, paragraphs, lists, tables and
 * charts. Tables carry their cells twice where the two differ: as people read them (translated
 * words, days in the form of the language) and as programs do (words of the vocabulary,
 * 2026-12-31). Markdown, text and HTML take the first, CSV and JSON the second.
 */
#ifndef REMIT_REPORT_DOCUMENT_H
#define REMIT_REPORT_DOCUMENT_H

#include "session/session.h"

/* ---- cells ----------------------------------------------------------------------- */

/* What a column holds, by which formats align, sort and check it. */
enum doc_type {
	DOC_ID,     /* of a control, a duty, an entry: short, never broken */
	DOC_LINE,   /* a line of text */
	DOC_PROSE,  /* text of several lines */
	DOC_WORD,   /* one of the column's `words` */
	DOC_DAY,    /* raw: YYYY-MM-DD */
	DOC_NUMBER, /* raw: digits */
	DOC_LIST,   /* raw: one name a line */
	DOC_TYPE_COUNT,
};
/* id line prose word day number list, for JSON. */
extern const char *const doc_type_words[DOC_TYPE_COUNT + 1];

/* A column. Columns of a table that is made from a constant are borrowed from it. */
struct doc_column {
	const char *key;          /* the name for programs: status, due; unique in the table */
	const char *label;        /* N_(): its heading for people */
	enum doc_type type;
	const char *const *words; /* the vocabulary of a DOC_WORD, NULL-terminated; else NULL */
	const char *heading;      /* already translated, before `label`; NULL: take that */
};
const char *doc_column_label(const struct doc_column *column);

/* Texts of both kinds live as long as the document. */
struct doc_cell {
	const char *text; /* for people; never NULL */
	const char *raw;  /* for programs; never NULL, often the same pointer */
};

/* What a word means for whoever has to act, so that a format can mark it; colour never alone. */
enum doc_tone { DOC_PLAIN, DOC_GOOD, DOC_HALF, DOC_BAD, DOC_OPEN, DOC_TONE_COUNT };
enum doc_tone doc_cell_tone(const struct doc_column *column, const struct doc_cell *cell);

/* ---- blocks ---------------------------------------------------------------------- */

enum doc_kind {
	DOC_SECTION,   /* a heading: `id` is its anchor, `text` its title, `level` 2 or 3 */
	DOC_TEXT,      /* a paragraph of ours: `code` and **strong** are marked up in it */
	DOC_SAID,      /* text of a person or a file: data, its line breaks kept */
	DOC_NOTICE,    /* a paragraph of ours that must not be overlooked */
	DOC_POINT,     /* an item of a list, as DOC_TEXT; neighbours make one list */
	DOC_VERBATIM,  /* a line to copy, such as the head of a history */
	DOC_TABLE,     /* `table` */
	DOC_CHART,     /* `chart` */
};

/* How a table is laid out where there is room for both; CSV and spreadsheets have one way. */
enum doc_layout {
	DOC_GRID,  /* rows and columns */
	DOC_CARDS, /* an entry after the other: the first `head` columns are its heading, the
	            * others are said by their label, what is empty not at all */
	DOC_FACTS, /* two columns, key and value, without a head */
};

struct doc_table {
	const char *id;                   /* unique in the document: gaps */
	const char *caption;              /* translated; what CSV, JSON and sheets call it */
	enum doc_layout layout;
	const struct doc_column *columns; /* borrowed, or in the document's memory */
	unsigned column_count;
	unsigned head;                    /* of cards: how many columns make the heading, the
	                                   * first two of them together */
	guint64 hidden;                   /* a bit each, of the first 64 columns: people are not
	                                   * shown it; programs and spreadsheets get all */
	const char *empty;                /* what is said when there is no row; NULL: nothing */
	GArray *cells;                    /* of struct doc_cell, row after row */
};
/* Number of whole rows; and a cell of one. */
unsigned doc_table_rows(const struct doc_table *table);
const struct doc_cell *doc_table_cell(const struct doc_table *table, unsigned row, unsigned column);
/* Whether people are shown a column. */
bool doc_column_is_shown(const struct doc_table *table, unsigned column);

/* Bars over the rows of a table: one bar a row, one part a series. */
struct doc_chart {
	const char *id, *caption;
	const struct doc_table *table; /* whose rows they are */
	unsigned label;                /* the column that names a bar */
	const unsigned *series;        /* numeric columns, one part of the bar each; static */
	const enum doc_tone *tones;    /* the tone of each series; static */
	unsigned series_count;
};

struct doc_block {
	enum doc_kind kind;
	unsigned level;
	const char *id, *text;
	struct doc_table *table;
	struct doc_chart *chart;
};

/* ---- a document ------------------------------------------------------------------ */

struct document {
	const char *kind;       /* assessment: the word of the command line */
	const char *title;      /* translated: Assessment report */
	const char *subject;    /* what it is about: the title of the engagement; a person's text */
	bool brief;             /* it is meant to be a page: no cover of its own, no contents */
	const char *date;       /* YYYY-MM-DD */
	const char *language;   /* of its texts, as in HTML: en, de, ja */
	const char *session, *uuid, *catalog; /* name, UUID, id of the catalog */
	/* Of the engagement; NULL: not said. The logo is the name of a picture. */
	const char *organisation, *client, *assessor, *version, *classification, *logo;
	GBytes *picture;          /* of the logo, for formats that show it; NULL */
	const char *picture_type; /* image/png; NULL */
	char **heads;           /* of the history that it was made from; NULL-terminated */
	const struct doc_table *main; /* what CSV has: this table and those of the same columns;
				       * NULL: the first one */
	GArray *blocks;         /* of struct doc_block */
	GStringChunk *texts;
	GPtrArray *owned;       /* tables, charts, arrays of columns */
};

/*
 * Begin a document. The head of it is taken from the session.
 *
 *   kind   static
 *   title  translated, copied
 *   date   YYYY-MM-DD, copied
 *
 * document_free().
 */
struct document *document_new(const char *kind, const char *title, const struct session *session,
			      const struct catalog *catalog, const char *date);
void document_free(struct document *document); /* NULL is fine */

enum { DOC_PICTURE_MAX = 1024 * 1024 }; /* bytes */
/*
 * Give a document the picture of its logo, which is a PNG or a JPEG by its first bytes.
 *
 *   name   of the file, for the error
 *   bytes  a reference is taken
 *
 * False with REMIT_ERROR_INPUT when it is another thing; the document is then as before.
 */
bool document_set_picture(struct document *document, const char *name, GBytes *bytes,
			  GError **error);

/* A block by its place, under document->blocks->len. */
const struct doc_block *document_block(const struct document *document, unsigned n);
/* The table with an id; NULL when the document has none. */
const struct doc_table *document_table(const struct document *document, const char *id);
/* The n-th table, in reading order; NULL when there are fewer. */
const struct doc_table *document_table_at(const struct document *document, unsigned n);

/* A copy of a text that lives as long as the document; NULL is "". */
const char *doc_keep(struct document *document, const char *text);

/* Add blocks. Texts are copied; a text that is NULL or empty adds nothing. */
void doc_section(struct document *document, unsigned level, const char *id, const char *title);
void doc_text(struct document *document, const char *text);
void doc_said(struct document *document, const char *text);
void doc_notice(struct document *document, const char *text);
void doc_point(struct document *document, const char *text);
void doc_verbatim(struct document *document, const char *text);

/*
 * Add a table, whose rows are put in afterwards, cell by cell from the left.
 *
 *   id       static
 *   caption  translated, copied
 *   columns  borrowed: static, or kept by doc_columns()
 *   empty    translated, copied; NULL
 *
 * Returns it; it belongs to the document.
 */
struct doc_table *doc_table(struct document *document, const char *id, const char *caption,
			    enum doc_layout layout, const struct doc_column *columns,
			    unsigned column_count, const char *empty);
/* Columns that are only known when the document is made: a copy of the array, with its keys and
 * headings, that lives as long as the document. */
const struct doc_column *doc_columns(struct document *document, const struct doc_column *columns,
				     unsigned count);

/* Put the next cell of a row. Texts are copied, NULL is an empty cell. */
void doc_put(struct document *document, struct doc_table *table, const char *text);
/* The same where programs read something else. */
void doc_put_both(struct document *document, struct doc_table *table, const char *text,
		  const char *raw);
/* A word of the column's vocabulary, with its label: label_word(). */
void doc_put_word(struct document *document, struct doc_table *table, const char *word);
/* A day YYYY-MM-DD, for people as label_day() has it. */
void doc_put_day(struct document *document, struct doc_table *table, const char *day);
void doc_put_number(struct document *document, struct doc_table *table, unsigned number);
/* A row of a DOC_FACTS: key is static and for programs, the label translated. */
void doc_fact(struct document *document, struct doc_table *table, const char *key,
	      const char *label, const char *text);
/* The same where programs read something else, such as a word of a vocabulary. */
void doc_fact_both(struct document *document, struct doc_table *table, const char *key,
		   const char *label, const char *text, const char *raw);
/* The table for facts: its two columns are given. */
struct doc_table *doc_facts(struct document *document, const char *id, const char *caption);

/*
 * Add a chart of a table that stands in the document.
 *
 *   series, tones  static, `series_count` each
 */
void doc_chart(struct document *document, const char *id, const char *caption,
	       const struct doc_table *table, unsigned label, const unsigned *series,
	       const enum doc_tone *tones, unsigned series_count);

/* ---- our own texts --------------------------------------------------------------- */

/* A piece of a text of ours (DOC_TEXT, DOC_NOTICE, DOC_POINT). */
enum doc_mark { DOC_BARE, DOC_STRONG, DOC_CODE };
typedef void (*doc_span_fn)(const char *text, size_t bytes, enum doc_mark mark, void *data);
/* Visit the pieces of a text in order; a mark that is not closed is text. */
void doc_spans(const char *text, doc_span_fn visit, void *data);

/* ---- which documents there are --------------------------------------------------- */

/* Who reads it: what that reader may not see stays out. */
enum doc_audience { AUDIENCE_ALL, AUDIENCE_CUSTOMER, AUDIENCE_PROVIDER, AUDIENCE_CLIENT,
		    AUDIENCE_COUNT };
/* all customer provider client, for arguments and JSON; NULL-terminated. */
extern const char *const doc_audience_words[AUDIENCE_COUNT + 1];
/* "the customer", ...; translated. */
const char *label_audience(enum doc_audience audience);

/* What a document is made from. Everything is borrowed. */
struct doc_source {
	const struct session *session;
	const struct catalog *catalog;
	const char *service;             /* "-" for the whole scope */
	enum model model;
	const struct filter *filter;     /* only controls that pass it; NULL: all */
	const char *filter_text;         /* as it was typed, to be said in the document; NULL */
	enum doc_audience audience;
	bool with_notes;                 /* also working notes */
	const char *const *services;     /* of a matrix: its columns; NULL: all there are */
	enum side side;                  /* of a Statement of Applicability: whose it is */
	bool draft;                      /* also what is not complete */
	const char *whom;                /* of requests: only what is asked of that person; NULL */
	const struct session *other;     /* of a comparison: the earlier state; NULL */
	const struct catalog *other_catalog;
	gint64 now;                      /* seconds since 1970, UTC */
};

/* A kind of document. */
struct doc_document {
	const char *name;  /* assessment */
	const char *label; /* N_(): Assessment report */
	/*
	 * Make it; document_free(). NULL with an error where the session lacks what the
	 * document must have, which the error then names.
	 */
	struct document *(*make)(const struct doc_source *source, GError **error);
};
/* All there are; ended by a row whose name is NULL. */
extern const struct doc_document doc_documents[];
/* The row of a name; NULL with an error that says which there are. */
const struct doc_document *doc_document_find(const char *name, GError **error);

/* ---- which formats there are ----------------------------------------------------- */

/* How a format is written where it leaves a choice. Zero is the usual. */
struct doc_style {
	char delimiter;     /* of CSV; 0: a comma */
	bool bom;           /* of CSV: a byte order mark in front, for spreadsheets */
	const char *table;  /* of CSV: the id of another table than the main one; NULL */
	const char *version;  /* of a format with versions, such as OSCAL: NULL is the oldest */
	const char *provider; /* of a format for the cloud of one provider; NULL: not said */
};

struct doc_format {
	const char *name;      /* markdown, text, html, csv, json, xlsx */
	const char *extension; /* md */
	/* Render. g_string_free(); NULL with an error. */
	GString *(*render)(const struct document *document, const struct doc_style *style,
			   GError **error);
	/*
	 * Read back what was written and compare it with the model: true when it says what the
	 * document says. NULL where there is no reader; then the bytes are compared alone.
	 */
	bool (*check)(const struct document *document, const struct doc_style *style,
		      const char *bytes, size_t count, GError **error);
	bool pictures; /* shows the logo: whoever renders gives the document its picture first */
};
/* All there are; ended by a row whose name is NULL. The first is the one unless asked otherwise. */
extern const struct doc_format doc_formats[];
/* The row of a name, the first for NULL; NULL with an error that says which there are, of other
 * tools those of the file `report` (NULL: none), which are found by doc_export_find(). */
const struct doc_format *doc_format_find(const char *name, const char *report, GError **error);

/* ---- files of other tools --------------------------------------------------------- */

/* What is written in the form of another tool, straight from catalog and session. */
struct doc_export {
	const char *name;      /* catalog: the word of the command line */
	const char *format;    /* oscal */
	const char *extension; /* json */
	bool needs_session;    /* false: the catalog is enough, and source->session is NULL */
	/* Write it. g_string_free(); NULL with an error. */
	GString *(*make)(const struct doc_source *source, const struct doc_style *style,
			 GError **error);
};
/* All there are; ended by a row whose name is NULL. */
extern const struct doc_export doc_exports[];
/* The row of a name and a format, with NULL for the format the first of the name; NULL when there
 * is none, without an error. */
const struct doc_export *doc_export_find(const char *name, const char *format);

#endif
