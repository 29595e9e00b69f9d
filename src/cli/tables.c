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
	{ "area", 0, TEXT, AT(area), "AREA",
	  N_("only controls of this area, such as shared-roles or tenant-separation"), false },
	{ "head", 0, TEXT, AT(head), "ID",
	  N_("an id, kept from a report or from git, that must be in the history"), false },
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
	  N_("Prints one line a control: id, the customer's status, the provider's, title; excluded and left-out stand in place of a status, and ! after one says that two values are in conflict. Without a session only the catalog is listed. --filter takes terms separated by blanks: kind, clause, area, draft, status, review, basis, applicability, assignee, has, side; NAME!=WORD turns a term round, and words separated by commas are alternatives. Words are exact: review=reviewed,agreed is what `remit status` counts as reviewed, applicability=excluded what it counts as excluded."),
	  "remit controls\nremit controls --filter 'kind=cloud status=not-assessed side=provider'",
	  verb_controls },
	{ "show", "[CONTROL]", "service model", 0, 1,
	  N_("show a control: guidance, duties, what is recorded"),
	  N_("Prints everything about one control: what it is for, what each side does, evidence, questions, who is accountable for which duty, and the records of both sides. An unambiguous beginning of the id will do. Without CONTROL it shows what is recorded for the session as a whole."),
	  "remit show CLD.9.5.1\nremit show 12.1.2 --model saas\nremit show --json", verb_show },
	{ "search", "TEXT", "", 1, 1, N_("search the catalog"),
	  N_("Searches ids, titles, guidance, evidence, questions and duties. Small letters match both cases; a capital letter makes the search exact."),
	  "remit search 'tenant'\nremit search --json backup", verb_search },
	{ "set", "CONTROL... FIELD=VALUE...", "side service reason", 2, MANY, N_("record something"), N_("Records fields for controls, all in one action that one undo takes back. Fields: status, basis, review, applicability, exclusion-reason, selected, how, remark, note, assignee, due, priority. FIELD=@FILE takes the text from a file, FIELD=- from standard input, FIELD= clears it. basis=a,b replaces, basis=+a,-b adds and takes away. due also takes +30d or a weekday in English, such as fri. A review needs a status; clearing the status opens it. A group stands for all its controls; the word engagement stands for the session's own header (title, client, objectives, scope)."), "remit set CLD.9.5.1 status=partial basis=interviewed,tested remark='No test since May'\nremit set 9.2.1 9.2.2 status=implemented --side provider\nremit set 14.2.7 applicability=excluded --reason 'No development is outsourced'\nremit set engagement scope='Production, region north'",
	  verb_set },
	{ "undo", "", "", 0, 0, N_("take back your last action"),
	  N_("Takes back the last action of yours that stands, as a new action; nothing is removed from the history. What somebody wrote over since stays as it is."),
	  "remit undo\nremit redo", verb_undo },
	{ "redo", "", "", 0, 0, N_("do again what you took back last"),
	  N_("Does again what your last undo took back."), "remit redo", verb_redo },
	{ "status", "", "model service", 0, 0, N_("show how far the assessment is"),
	  N_("Prints progress and conformity for each side and clause, how many controls are excluded and left out, conflicts, and the head of the history. An asterisk marks our own side. Conform counts only what was reviewed in this session."),
	  "remit status\nremit status -s acme-prod --json", verb_status },
	{ "history", "[CONTROL]", "", 0, 1, N_("show who recorded what and when"),
	  N_("Lists every action, newest first: when, who, what was set and what it replaced; of one control only if one is named. Times are UTC."),
	  "remit history\nremit history 9.2.3\nremit history --json", verb_history },
	{ "verify", "", "head", 0, 0, N_("check that the history is whole"),
	  N_("Reads the whole history anew from the disk and checks every line and every parent. With --head it also checks that an id you kept is in it, which shows that nothing before it was changed; without one, damage is found but not a forgery. Exit code 1 means that it is damaged or that the id is not in it, with the first line that is wrong; 3, that there is no such session or that it may not be read. Take a damaged history back from git or from a copy."),
	  "remit verify\nremit verify --head 4f2c9a...", verb_verify },
	{ "report", "[KIND]", "format output service model", 0, 1, N_("write the assessment report"),
	  N_("Writes the assessment report: scope, people, progress and conformity per clause and side, gaps, open conflicts, exclusions with their reasons, what was left out, what is in place and who reviewed it, all remarks, what is not assessed, the head of the history. Notes are working papers and stay out. With --json the same numbers and lists as JSON. KIND is assessment."),
	  "remit report > acme-prod.md\nremit report -o acme-prod.md\nremit report --json | jq '.exclusions'", verb_report },
	{ "expect", "", "model area", 0, 0, N_("show what to expect of a provider"),
	  N_("Prints for each control what the provider is accountable for under the model, what to ask before you sign, and what stays with you: a list to print and to tick. --area keeps to one area of the cloud controls: shared-roles, asset-return, tenant-separation, vm-hardening, admin-operations, customer-monitoring, network-alignment."),
	  "remit expect --model saas\nremit expect --model iaas --area tenant-separation | lpr",
	  verb_expect },
	{ "about", "", "", 0, 0, N_("say what ISO/IEC 27017 is"),
	  N_("Says in a page what the standard is, for whom, what it adds, how it is audited together with ISO/IEC 27001, which edition stands, and where to get it."),
	  "remit about", verb_about },
	{ "catalog", "list|info|check [ID|PATH]", "", 1, 2, N_("list, describe or check catalogs"),
	  N_("list names the catalogs at hand, info describes one, check reads one of your own and reports every problem with its place; it exits with 1 when there are errors."),
	  "remit catalog list\nremit catalog info iso27017-2015\nremit catalog check ./my-catalog.yaml",
	  verb_catalog },
	{ "help", "[VERB]", "", 0, 1, N_("explain a verb, with examples"),
	  N_("Prints what `remit VERB --help` prints; without VERB the list of verbs, as `remit --help` does. `man remit` tells the rest."),
	  "remit help set\nremit help", verb_help },
	{ NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL },
};

const struct cli_verb *cli_verb_find(const char *name)
{
	for (const struct cli_verb *verb = cli_verbs; verb->name; verb++)
		if (strcmp(verb->name, name) == 0)
			return verb;
	return NULL;
}
