/*
 * Declarations of the other party: read from a file, recorded, listed.
 */
#include "ops/ssh.h"

#include <string.h>

/* ---- making ------------------------------------------------------------------------------ */

/* 2026-11-24T10:00:00Z; g_free(). */
static char *moment(gint64 seconds)
{
	const char *epoch = g_getenv("SOURCE_DATE_EPOCH");
	gint64 then = epoch ? g_ascii_strtoll(epoch, NULL, 10) : seconds;
	g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(then);

	return time ? g_date_time_format(time, "%Y-%m-%dT%H:%M:%SZ") : g_strdup("1970-01-01");
}

static bool check_own(const struct session *session, const struct declaration_order *order,
		      GError **error)
{
	enum role role = order->service ? session_role_for(session, order->service) :
					  session_role(session);

	if (order->service && !ops_service_check(session, order->service, error))
		return false;
	if (role == ROLE_AUDITOR)
		error_set(error, REMIT_ERROR_USAGE,
			  _("an auditor declares nothing: each party does so of its own side"));
	else if (order->service && (unsigned)role != (unsigned)order->side)
		error_set(error, REMIT_ERROR_USAGE,
			  _("for %s we are the %s: the %s declares its own side itself"),
			  label_service(order->service), label_role(role), label_side(order->side));
	else
		return true;
	return false;
}

struct declaration *ops_declaration_make(const struct ops *ops, const struct session *session,
					 const struct catalog *catalog,
					 const struct declaration_order *order, GError **error)
{
	g_autofree char *now = moment(ops_now(ops));
	g_autofree char *day = g_strndup(order->made_at ? order->made_at : now, 10);
	struct declaration_order whole = *order;
	struct declaration *said;

	if (!check_own(session, order, error))
		return NULL;
	whole.made_at = order->made_at ? order->made_at : now;
	whole.author = order->author ? order->author : config_author(ops->config);
	if (!whole.party)
		whole.party = session_get(session, "engagement/organisation");
	if (!whole.party)
		whole.party = whole.author;
	if (whole.valid_to && (!span_is_date(whole.valid_to) ||
			       span_days(day, whole.valid_to) < 0)) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("valid until \"%s\": that is no day from today on"), whole.valid_to);
		return NULL;
	}
	said = declaration_from(session, catalog, &whole);
	if (said->services->len > 0)
		return said;
	declaration_free(said);
	error_set(error, REMIT_ERROR_USAGE,
		  _("we are the %s for nothing in this session: --side names our own side"),
		  label_side(order->side));
	return NULL;
}

char *ops_declaration_sign(const struct ops *ops, const char *key, const char *text, bool ask,
			   GError **error)
{
	g_autofree char *file = ssh_need(error) ? ssh_key(ops, key, error) : NULL;
	g_autofree char *why = NULL;
	char *signature = file ? ssh_sign(ops, file, text, ask, &why, error) : NULL;

	if (why)
		error_set(error, REMIT_ERROR_INPUT, _("nothing was signed, ssh-keygen says: %s"),
			  why);
	return signature;
}

/* ---- reading ----------------------------------------------------------------------------- */

void ops_source_free(struct ops_source *source)
{
	if (!source)
		return;
	g_free(source->file);
	g_free(source->hash);
	g_free(source->signature);
	g_free(source->signed_by);
	g_free(source->key);
	g_free(source);
}

/* The text of FILE.sig; NULL when there is none, or with an error. */
static char *read_signature(const struct ops *ops, const char *path, GError **error)
{
	enum { SIGNATURE_BYTES_MAX = 64 * 1024 };
	g_autofree char *name = g_strconcat(path, ".sig", NULL);
	g_autoptr(GError) problem = NULL;
	g_autoptr(GBytes) bytes = io_read_file(ops->io, name, SIGNATURE_BYTES_MAX, &problem);
	size_t count = 0;
	const char *text = bytes ? g_bytes_get_data(bytes, &count) : NULL;

	if (!bytes && !g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_NOT_FOUND))
		g_propagate_error(error, g_steal_pointer(&problem));
	if (!text)
		return NULL;
	if (text_is_clean(text, count, NULL))
		return g_strndup(text, count);
	error_set_at(error, REMIT_ERROR_NO, name, 0, 0, _("it is no ssh signature"));
	return NULL;
}

/* What is forged is not read any further. */
static bool check_signature(const struct ops *ops, const char *path, GBytes *bytes,
			    const char *signers, struct ops_source *source, GError **error)
{
	size_t count;
	const char *data = g_bytes_get_data(bytes, &count);
	g_autofree char *text = g_strndup(data, count);
	g_autoptr(GDateTime) now = g_date_time_new_from_unix_utc(ops_now(ops));
	struct ssh_signature signature = { text, source->signature, now };
	enum ssh_verdict verdict;

	if (!ssh_need(error) || !ssh_check(ops, &signature, signers, &verdict, &source->signed_by,
					   &source->key, error))
		return false;
	if (verdict == SSH_BROKEN)
		error_set_at(error, REMIT_ERROR_NO, path, 0, 0,
			     _("forged or changed since: %s.sig is no signature over it; nothing was loaded"),
			     path);
	else if (verdict == SSH_STRANGER)
		error_set_at(error, REMIT_ERROR_NO, path, 0, 0,
			     _("signed with %s, which is nobody's in %s; nothing was loaded"),
			     source->key, signers);
	else
		return true;
	return false;
}

static bool take_signature(const struct ops *ops, const char *path, GBytes *bytes,
			   const char *signers, struct ops_source *source, GError **error)
{
	GError *problem = NULL;

	if (!ssh_check_signers(signers, error))
		return false;
	source->signature = read_signature(ops, path, &problem);
	if (problem) {
		g_propagate_error(error, problem);
		return false;
	}
	if (source->signature)
		return check_signature(ops, path, bytes, signers, source, error);
	if (!signers)
		return true;
	error_set_at(error, REMIT_ERROR_NO, path, 0, 0,
		     _("it is not signed: there is no %s.sig to hold against %s"), path, signers);
	return false;
}

struct declaration *ops_declaration_read(const struct ops *ops, const char *path,
					 const char *signers, struct ops_source **source,
					 GError **error)
{
	g_autoptr(GBytes) bytes = io_read_file(ops->io, path, OPS_DECLARATION_BYTES_MAX, error);
	struct declaration *said = bytes ? ops_declaration_parse(path, bytes, error) : NULL;
	struct ops_source *from;

	if (!said)
		return NULL;
	from = g_new0(struct ops_source, 1);
	from->file = g_strdup(path);
	from->hash = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
	if (take_signature(ops, path, bytes, signers, from, error)) {
		*source = from;
		return said;
	}
	ops_source_free(from);
	declaration_free(said);
	return NULL;
}

/* ---- recording --------------------------------------------------------------------------- */

bool ops_declaration_apply(const struct ops *ops, struct session *session,
			   const struct ops_declaration *plan, char *id, GError **error)
{
	g_autofree char *party = text_safe(plan->party);
	g_autofree char *why = g_strdup_printf(_("declaration of %s, SHA-256 %s"), party,
					       plan->import->hash);
	unsigned refused = plan->import->counts[IMPORT_REFUSED];

	if (refused) {
		error_set(error, REMIT_ERROR_INPUT,
			  ngettext("nothing was recorded: %u value is refused, mend it first",
				   "nothing was recorded: %u values are refused, mend them first",
				   refused),
			  refused);
		return false;
	}
	change_set_why(plan->import->change, why);
	return ops_append(ops, session, plan->import->change, id, error);
}

/* ---- what is loaded ---------------------------------------------------------------------- */

static void declared_free(void *data)
{
	struct ops_declared *declared = data;

	g_free(declared->id);
	g_ptr_array_unref(declared->earlier);
	g_free(declared);
}

static void take_field(struct ops_declared *declared, const char *field, const char *text)
{
	const struct {
		const char *field;
		const char **where;
	} places[] = {
		{ "side", &declared->side },
		{ "organisation", &declared->organisation },
		{ "author", &declared->author },
		{ "service", &declared->service },
		{ "theirs", &declared->theirs },
		{ "catalog", &declared->catalog },
		{ "made_at", &declared->made_at },
		{ "valid_to", &declared->valid_to },
		{ "file", &declared->file },
		{ "hash", &declared->hash },
		{ "session", &declared->session },
		{ "head", &declared->head },
		{ "signed_by", &declared->signed_by },
		{ "key", &declared->key },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(places); i++)
		if (strcmp(places[i].field, field) == 0)
			*places[i].where = text;
}

struct gathering_declared {
	const struct session *session;
	GPtrArray *all;
	char *control; /* of the record counted last; owned */
};

static struct ops_declared *declared_at(GPtrArray *all, const char *id)
{
	struct ops_declared *last = all->len ? g_ptr_array_index(all, all->len - 1) : NULL;

	if (last && strcmp(last->id, id) == 0)
		return last;
	last = g_new0(struct ops_declared, 1);
	last->id = g_strdup(id);
	last->earlier = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(all, last);
	return last;
}

/* Paths come in byte order: those of one declaration together, and of one record too. */
static void note_path(const char *path, const char *text, bool conflict, void *data)
{
	struct gathering_declared *on = data;
	g_auto(GStrv) parts = session_path_split(path);
	guint count = g_strv_length(parts);

	(void)conflict;
	if (count < 3 || !*text || !session_field_of(path))
		return;
	struct ops_declared *declared = declared_at(on->all, parts[1]);
	if (count == 3)
		take_field(declared, parts[2], text);
	else if (strcmp(parts[2], "earlier") == 0)
		g_ptr_array_add(declared->earlier, g_strdup(text));
	else if (strcmp(parts[2], "claim") == 0)
		declared->claims += strcmp(parts[6], "accountable") == 0;
	else if (strcmp(parts[2], "control") == 0 && g_strcmp0(on->control, parts[3]) != 0) {
		g_free(on->control);
		on->control = g_strdup(parts[3]);
		declared->records++;
	}
}

static gint by_service(gconstpointer a, gconstpointer b)
{
	const struct ops_declared *one = *(const struct ops_declared *const *)a;
	const struct ops_declared *other = *(const struct ops_declared *const *)b;
	int order = g_strcmp0(one->service, other->service);

	return order ? order : strcmp(one->id, other->id);
}

static gint by_moment(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

GPtrArray *ops_declarations(const struct session *session)
{
	struct gathering_declared on = { session, g_ptr_array_new_with_free_func(declared_free),
					 NULL };
	char today[11];

	session_today(session, today);
	session_each(session, "declaration/", note_path, &on);
	g_free(on.control);
	for (unsigned i = 0; i < on.all->len; i++) {
		struct ops_declared *one = g_ptr_array_index(on.all, i);
		g_autofree char *path = session_path("declaration", one->id, "hash", NULL);
		struct session_value value = { 0 };

		session_values(session, path, &value, 1);
		one->by = value.by;
		one->at = value.at;
		one->lapsed = one->valid_to && strcmp(one->valid_to, today) < 0;
		g_ptr_array_sort(one->earlier, by_moment);
	}
	g_ptr_array_sort(on.all, by_service);
	return on.all;
}

const struct ops_declared *ops_declaration_find(const GPtrArray *all, const char *typed,
						GError **error)
{
	const struct ops_declared *found = NULL;
	unsigned count = 0;

	for (unsigned i = 0; i < all->len; i++) {
		const struct ops_declared *one = g_ptr_array_index(all, i);
		bool whole = g_ascii_strcasecmp(one->id, typed) == 0 ||
			     g_strcmp0(one->service, typed) == 0;

		if (!whole && (!*typed || g_ascii_strncasecmp(one->id, typed, strlen(typed)) != 0))
			continue;
		found = one;
		count++;
	}
	if (count == 1)
		return found;
	error_set(error, REMIT_ERROR_USAGE,
		  count ? _("\"%s\" means several declarations: give more of the id") :
			  _("there is no declaration \"%s\"; `remit declaration list` shows them"),
		  typed);
	return NULL;
}

char *ops_declared_by(const struct session *session, const char *id)
{
	g_autofree char *path = session_path("declaration", id, "organisation", NULL);
	g_autofree char *date_path = session_path("declaration", id, "date", NULL);
	g_autofree char *valid_path = session_path("declaration", id, "valid_to", NULL);
	const char *party = session_get(session, path), *valid = session_get(session, valid_path);
	g_autofree char *day = label_day(session_get(session, date_path));
	g_autofree char *last = label_day(valid);
	char today[11];

	if (!party || !day)
		return g_strdup(id);
	session_today(session, today);
	if (valid && strcmp(valid, today) < 0)
		return g_strdup_printf(_("%s, declared %s, lapsed %s"), party, day, last);
	return g_strdup_printf(_("%s, declared %s"), party, day);
}
