/*
 * The tables of verbs and options: names, arguments, help. Usage errors, --help and the manual
 * page are made from them.
 */
#include "cli/cli_private.h"

#include <string.h>

#define AT(field) offsetof(struct cli_options, field)
#define TEXT G_OPTION_ARG_STRING
#define FLAG G_OPTION_ARG_NONE

const struct cli_option cli_option_table[] = {
	{ "session", 's', TEXT, AT(session), "NAME|PATH",
	  N_("the session to work on; else $REMIT_SESSION, else the one the working directory is in"),
	  true },
	{ "catalog", 0, TEXT, AT(catalog), "ID|PATH",
	  N_("the catalog to use instead of the session's"), true },
	{ "json", 0, FLAG, AT(json), NULL, N_("print JSON, with the words of the files as keys"),
	  true },
	{ "help", 'h', FLAG, AT(help), NULL, N_("explain the verb, with examples"), true },
	{ "version", 0, FLAG, AT(version), NULL, N_("print the version and the licences"), true },
	{ "ascii", 0, FLAG, AT(ascii), NULL, N_("use no characters beyond ASCII on the screen"),
	  false },
	{ "role", 0, TEXT, AT(role), "ROLE", N_("who we are: customer, provider or auditor"),
	  false },
	{ "model", 0, TEXT, AT(model), "MODEL", N_("the service model: iaas, paas or saas"),
	  false },
	{ "side", 0, TEXT, AT(side), "SIDE", N_("whose record: customer or provider; else our own"),
	  false },
	{ "service", 0, TEXT, AT(service), "ID", N_("the service in scope; else the whole scope"),
	  false },
	{ "reason", 0, TEXT, AT(reason), "TEXT",
	  N_("why; kept with the action, and as the reason of an exclusion"), false },
	{ "filter", 0, TEXT, AT(filter), "EXPR",
	  N_("only controls for which all terms hold, such as \"kind=cloud status=partial\""),
	  false },
	{ "format", 0, TEXT, AT(format), "FORMAT", N_("the format of the document: markdown"),
	  false },
	{ "output", 'o', TEXT, AT(output), "FILE", N_("write to a file instead of standard output"),
	  false },
	{ "head", 0, TEXT, AT(head), "ID",
	  N_("an id, kept from a report or from git, that must be in the history"), false },
	{ "dir", 0, TEXT, AT(dir), "DIR", N_("write all pages into a folder, for packagers"),
	  false },
	{ NULL, 0, TEXT, 0, NULL, NULL, false },
};

#define MANY G_MAXUINT

const struct cli_verb cli_verbs[] = {
	{ "new", "NAME", "role model", 1, 1, N_("make a session"),
	  N_("Makes an assessment: a folder NAME.remit among your sessions, or at a path if NAME has a slash. Say who you are with --role and what kind of service it is with --model; both can be changed later."),
	  "remit new acme-prod --role customer --model iaas\nremit new ./audits/acme --role auditor",
	  verb_new },
	{ "sessions", "", "", 0, 0, N_("list the sessions"),
	  N_("Lists the sessions in your data folder with role, model, catalog and the time of the last action. A session that cannot be opened is listed with the reason."),
	  "remit sessions\nremit sessions --json", verb_sessions },
	{ "controls", "", "filter service model", 0, 0, N_("list the controls, with both statuses"),
	  N_("Prints one line a control: id, the customer's status, the provider's, title. Without a session only the catalog is listed. --filter takes terms separated by blanks: kind, clause, area, draft, status, review, basis, applicability, assignee, has, side; NAME!=WORD turns a term round, and words separated by commas are alternatives."),
	  "remit controls\nremit controls --filter 'kind=cloud status=not-assessed side=provider'",
	  verb_controls },
	{ "show", "[CONTROL]", "service model", 0, 1,
	  N_("show a control: guidance, duties, what is recorded"),
	  N_("Prints everything about one control: what it is for, what each side does, evidence, questions, who is accountable for which duty, and the records of both sides. An unambiguous beginning of the id will do. Without CONTROL it shows what is recorded for the session as a whole."),
	  "remit show CLD.9.5.1\nremit show 12.1.2 --model saas\nremit show --json", verb_show },
	{ "search", "TEXT", "", 1, 1, N_("search the catalog"),
	  N_("Searches ids, titles, guidance, evidence, questions and duties. Small letters match both cases; a capital letter makes the search exact."),
	  "remit search 'tenant'\nremit search --json backup", verb_search },
	{ "man", "[CONTROL]", "dir", 0, 1, N_("show the manual page of a control"),
	  N_("Shows a control, or a group, or without CONTROL the whole tree, as a manual page, of any catalog and without installing anything. At a terminal it runs man, or mandoc where there is no man. Into a pipe or a file it prints the page as text, formatted by mandoc or groff; where neither is installed it prints the mdoc source and says so. --dir writes the pages of all controls and of the tree into DIR, which is made if it is missing. Headings are in the language of the locale."),
	  "remit man CLD.9.5.1\nremit man --catalog ./my-catalog.yaml A.1 | less\nremit man --dir ./man7",
	  verb_man },
	{ "set", "CONTROL... FIELD=VALUE...", "side service reason", 2, MANY, N_("record something"), N_("Records fields for controls, all in one action that one undo takes back. Fields: status, basis, review, applicability, exclusion-reason, selected, how, remark, note, assignee, due, priority. FIELD=@FILE takes the text from a file, FIELD=- from standard input, FIELD= clears it. basis=a,b replaces, basis=+a,-b adds and takes away. due also takes +30d or a weekday. A group stands for all its controls; the word engagement stands for the session's own header (title, client, objectives, scope)."), "remit set CLD.9.5.1 status=partial basis=interviewed,tested remark='No test since May'\nremit set 9.2.1 9.2.2 status=implemented --side provider\nremit set 14.2.7 applicability=excluded --reason 'No development is outsourced'\nremit set engagement scope='Production, region north'",
	  verb_set },
	{ "undo", "", "", 0, 0, N_("take back your last action"),
	  N_("Takes back the last action of yours that stands, as a new action; nothing is removed from the history. What somebody wrote over since stays as it is."),
	  "remit undo\nremit redo", verb_undo },
	{ "redo", "", "", 0, 0, N_("do again what you took back last"),
	  N_("Does again what your last undo took back."), "remit redo", verb_redo },
	{ "status", "", "model service", 0, 0, N_("show how far the assessment is"),
	  N_("Prints progress and conformity for each side and clause, conflicts, and the head of the history. Conform counts only what was reviewed in this session."),
	  "remit status\nremit status -s acme-prod --json", verb_status },
	{ "history", "[CONTROL]", "", 0, 1, N_("show who recorded what and when"),
	  N_("Lists every action, newest first: when, who, what was set and what it replaced; of one control only if one is named. Times are UTC."),
	  "remit history\nremit history 9.2.3\nremit history --json", verb_history },
	{ "verify", "", "head", 0, 0, N_("check that the history is whole"),
	  N_("Reads the whole history anew from the disk and checks every line and every parent. With --head it also checks that an id you kept is in it, which shows that nothing before it was changed; without one, damage is found but not a forgery. Exit code 1 means not verified."),
	  "remit verify\nremit verify --head 4f2c9a...", verb_verify },
	{ "report", "[KIND]", "format output", 0, 1, N_("write the assessment report"),
	  N_("Writes the assessment report: scope, people, progress and conformity per clause and side, the gaps with their remarks, the standing of the edition, the head of the history. KIND is assessment."),
	  "remit report > acme-prod.md\nremit report -o acme-prod.md", verb_report },
	{ "catalog", "list|info|check [ID|PATH]", "", 1, 2, N_("list, describe or check catalogs"),
	  N_("list names the catalogs at hand, info describes one, check reads one of your own and reports every problem with its place; it exits with 1 when there are errors."),
	  "remit catalog list\nremit catalog info iso27017-2015\nremit catalog check ./my-catalog.yaml",
	  verb_catalog },
	{ NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL },
};

const struct cli_verb *cli_verb_find(const char *name)
{
	for (const struct cli_verb *verb = cli_verbs; verb->name; verb++)
		if (strcmp(verb->name, name) == 0)
			return verb;
	return NULL;
}
