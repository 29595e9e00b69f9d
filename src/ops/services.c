/*
 * Services in scope and what their providers rest on: put into a change, to be appended as one
 * action. Which fields there are is session_fields' business.
 */
#include "ops/ops.h"

#include <string.h>

#define SERVICE "service"
#define ASSURANCE "assurance"
#define COVERS "covers"

struct provider *ops_provider_open(const struct ops *ops, const char *name, GError **error)
{
	return provider_open(ops->io, name, config_provider_folder(ops->config), error);
}

char **ops_provider_ids(const struct ops *ops)
{
	return provider_ids(config_provider_folder(ops->config));
}

/* ---- fields ------------------------------------------------------------------ */

/* The name of a field in "service/STAR/NAME"; NULL when the row is of another kind. */
static const char *field_name(const struct session_field *field, const char *kind)
{
	size_t bytes = strlen(kind);
	const char *name = field->pattern + bytes + strlen("/*/");

	if (strncmp(field->pattern, kind, bytes) != 0 ||
	    strncmp(field->pattern + bytes, "/*/", 3) != 0 || strchr(name, '/'))
		return NULL;
	return name;
}

static bool has_field(const char *kind, const char *name)
{
	for (const struct session_field *field = session_fields; field->pattern; field++)
		if (g_strcmp0(field_name(field, kind), name) == 0)
			return true;
	return false;
}

static void refuse_field(const char *kind, const char *name, GError **error)
{
	g_autoptr(GPtrArray) names = g_ptr_array_new();

	for (const struct session_field *field = session_fields; field->pattern; field++)
		if (field_name(field, kind))
			g_ptr_array_add(names, (void *)field_name(field, kind));
	if (strcmp(kind, ASSURANCE) == 0)
		g_ptr_array_add(names, (void *)COVERS);
	g_ptr_array_add(names, NULL);
	const char *near = error_suggestion(name, (const char *const *)names->pdata);
	g_autofree char *list = g_strjoinv(", ", (char **)names->pdata);
	if (near)
		error_set(error, REMIT_ERROR_USAGE,
			  _("there is no field \"%s\" (did you mean \"%s\"?)"), name, near);
	else
		error_set(error, REMIT_ERROR_USAGE,
			  _("there is no field \"%s\"; the fields are: %s"), name, list);
}

/* Field and text may be typed as they are shown: a label, a word, a day of the language. NULL
 * clears. */
static bool set_text(struct change *change, const char *kind, const char *id, const char *typed,
		     const char *text, GError **error)
{
	g_autofree char *prefix = g_strconcat(kind, "/*/", NULL);
	g_autofree char *name = ops_field_below(prefix, typed);

	if (!has_field(kind, name)) {
		refuse_field(kind, typed, error);
		return false;
	}
	g_autofree char *path = session_path(kind, id, name, NULL);
	const struct session_field *field = session_field_of(path);

	if (!text)
		return change_set(change, path, NULL, error);
	g_autofree char *day = field->type == FIELD_DATE ? day_meant(text) : NULL;
	const char *meant = day ? day : ops_word(field, field->words, text, error);
	return meant && change_set(change, path, meant, error);
}

/* The last text of a field among values; NULL when it is none of them. */
static const char *value_of(const struct ops_value *values, unsigned count, const char *field)
{
	for (unsigned i = count; i-- > 0;)
		if (strcmp(values[i].field, field) == 0)
			return values[i].text;
	return NULL;
}

static bool check_id(const char *id, GError **error)
{
	if (catalog_slug_is_valid(id))
		return true;
	error_set(error, REMIT_ERROR_USAGE,
		  _("\"%s\" cannot be an id: use small letters, digits and single hyphens between"), id);
	return false;
}

/* Clear every path of one service or assurance. */
struct clearing {
	struct change *change;
	unsigned count;
};

static void clear_path(const char *path, const char *text, bool conflict, void *data)
{
	struct clearing *clearing = data;

	if ((*text || conflict) && session_field_of(path) &&
	    change_set(clearing->change, path, NULL, NULL))
		clearing->count++;
}

static unsigned clear_all(const struct session *session, struct change *change, const char *kind,
			  const char *id)
{
	g_autofree char *path = session_path(kind, id, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	struct clearing clearing = { change, 0 };

	session_each(session, prefix, clear_path, &clearing);
	return clearing.count;
}

/* ---- services ---------------------------------------------------------------- */

static void refuse_service(const struct session *session, const char *id, GError **error)
{
	g_auto(GStrv) ids = session_services(session);
	const char *near = error_suggestion(id, (const char *const *)ids);

	if (near)
		error_set(error, REMIT_ERROR_USAGE,
			  _("there is no service \"%s\" in scope (did you mean \"%s\"?)"), id, near);
	else
		error_set(error, REMIT_ERROR_USAGE,
			  _("there is no service \"%s\" in scope; `remit services` lists them, `remit services add` adds one"),
			  id);
}

bool ops_service_check(const struct session *session, const char *id, GError **error)
{
	if (strcmp(id, SESSION_WHOLE_SCOPE) == 0 || session_has_service(session, id))
		return true;
	g_autoptr(GPtrArray) services = report_services(session, "", 0);
	for (unsigned i = 0; i < services->len; i++) {
		const struct report_service *service = g_ptr_array_index(services, i);

		if (strcmp(service->id, id) == 0)
			return true;
	}
	refuse_service(session, id, error);
	return false;
}

bool ops_service_set(const struct session *session, struct change *change, const char *id,
		     const struct ops_value *values, unsigned count, GError **error)
{
	if (!session_has_service(session, id)) {
		refuse_service(session, id, error);
		return false;
	}
	for (unsigned i = 0; i < count; i++)
		if (!set_text(change, SERVICE, id, values[i].field, values[i].text, error))
			return false;
	return true;
}

bool ops_service_remove(const struct session *session, struct change *change, const char *id,
			GError **error)
{
	if (clear_all(session, change, SERVICE, id) > 0)
		return true;
	refuse_service(session, id, error);
	return false;
}

static void refuse_listed(const struct provider *provider, const char *id, GError **error)
{
	g_autoptr(GPtrArray) ids = g_ptr_array_new();

	for (unsigned i = 0; i < provider->service_count; i++)
		g_ptr_array_add(ids, (void *)provider->services[i].id);
	g_ptr_array_add(ids, NULL);
	const char *near = error_suggestion(id, (const char *const *)ids->pdata);
	if (near)
		error_set(error, REMIT_ERROR_USAGE,
			  _("the list of %s has no service \"%s\" (did you mean \"%s\"?)"),
			  provider->id, id, near);
	else
		error_set(error, REMIT_ERROR_USAGE,
			  _("the list of %s has no service \"%s\"; `remit services available %s` shows it"),
			  provider->id, id, provider->id);
}

/* The one model of a service, as its word; NULL when there are several. */
static const char *only_model(const struct provider_service *service)
{
	for (unsigned model = 0; model < MODEL_COUNT; model++)
		if (service->models == 1u << model)
			return catalog_model_words[model];
	return NULL;
}

static char *listed_notice(const struct session *session, const struct provider_service *service,
			   bool model_is_said)
{
	g_autofree char *closed = label_day(service->closed_on);

	if (closed)
		return g_strdup_printf(_("%s was closed on %s"), service->name, closed);
	if (model_is_said || only_model(service))
		return NULL;
	return g_strdup_printf(
		_("%s can be used under several service models; the session's (%s) holds until model= says another"),
		service->name, label_model(session_model(session)));
}

/* What a provider's list says of a service goes in first, so that what is said goes over it. */
static bool set_listed(struct change *change, const char *id, const struct provider *provider,
		       const struct provider_service *service, GError **error)
{
	g_autofree char *source = g_strdup_printf("%s/%s", provider->id, service->id);

	return set_text(change, SERVICE, id, "name", service->name, error) &&
	       set_text(change, SERVICE, id, "provider", provider->name, error) &&
	       set_text(change, SERVICE, id, "source", source, error) &&
	       set_text(change, SERVICE, id, "scope_url", service->scope_url, error) &&
	       set_text(change, SERVICE, id, "model", only_model(service), error);
}

/* A service that nothing is said of has its id for a name: something has to be recorded. */
static bool add_values(const struct session *session, struct change *change, const char *id,
		       const struct ops_value *values, unsigned count, GError **error)
{
	if (!check_id(id, error))
		return false;
	if (session_has_service(session, id)) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("service %s is in scope already; `remit services set %s` changes it, id= gives a second one an id"),
			  id, id);
		return false;
	}
	for (unsigned i = 0; i < count; i++)
		if (strcmp(values[i].field, "id") != 0 &&
		    !set_text(change, SERVICE, id, values[i].field, values[i].text, error))
			return false;
	g_autofree char *path = session_path(SERVICE, id, "name", NULL);
	return change_has(change, path) || change_set(change, path, id, error);
}

/* Whether ASCII has a likeness of every character of a name: what it lacks became "?". */
static bool is_spelled(const char *name, const char *ascii)
{
	unsigned lost = 0;

	for (; *ascii; ascii++)
		lost += *ascii == '?';
	for (; *name; name++)
		lost -= *name == '?';
	return lost == 0;
}

char *ops_service_id(const struct session *session, const char *name)
{
	g_autofree char *ascii = g_str_to_ascii(name, NULL);
	g_autoptr(GString) id = g_string_new(NULL);

	for (unsigned number = 1; !is_spelled(name, ascii); number++) {
		g_autofree char *numbered = g_strdup_printf("service-%u", number);

		if (!session_has_service(session, numbered))
			return g_steal_pointer(&numbered);
	}
	for (const char *at = ascii; *at; at++) {
		if (g_ascii_isalnum(*at))
			g_string_append_c(id, g_ascii_tolower(*at));
		else if (id->len && id->str[id->len - 1] != '-')
			g_string_append_c(id, '-');
	}
	if (id->len && id->str[id->len - 1] == '-')
		g_string_truncate(id, id->len - 1);
	return g_strdup(id->str);
}

static bool add_listed(const struct ops *ops, const struct session *session, struct change *change,
		       const char *what, const struct ops_value *values, unsigned count, char **id,
		       char **notice, GError **error)
{
	const char *slash = strrchr(what, '/');
	g_autofree char *name = g_strndup(what, (gsize)(slash - what));
	struct provider *provider = ops_provider_open(ops, name, error);
	const struct provider_service *service =
		provider ? provider_find(provider, slash + 1) : NULL;
	const char *given = value_of(values, count, "id");
	bool good = false;

	if (service) {
		*id = g_strdup(given ? given : service->id);
		*notice = listed_notice(session, service, value_of(values, count, "model") != NULL);
		good = set_listed(change, *id, provider, service, error) &&
		       add_values(session, change, *id, values, count, error);
	} else if (provider) {
		refuse_listed(provider, slash + 1, error);
	}
	provider_free(provider);
	return good;
}

bool ops_service_add(const struct ops *ops, const struct session *session, struct change *change,
		     const char *what, const struct ops_value *values, unsigned count, char **id,
		     char **notice, GError **error)
{
	const char *given = value_of(values, count, "id");
	bool good;

	*id = *notice = NULL;
	if (strchr(what, '/')) {
		good = add_listed(ops, session, change, what, values, count, id, notice, error);
	} else {
		*id = g_strdup(given ? given : what);
		good = add_values(session, change, *id, values, count, error);
	}
	if (good)
		return true;
	g_clear_pointer(id, g_free);
	g_clear_pointer(notice, g_free);
	return false;
}

/* ---- assurance ---------------------------------------------------------------- */

static bool set_cover(struct change *change, const char *id, const char *service, bool on,
		      GError **error)
{
	g_autofree char *path = session_path(ASSURANCE, id, "service", service, NULL);

	return change_set(change, path, on ? "yes" : NULL, error);
}

/* "a,b" replaces what it names, "+a" and "-b" add and take away; "-" alone is the whole scope. */
static bool set_covers(const struct session *session, struct change *change, const char *id,
		       const char *text, GError **error)
{
	g_auto(GStrv) words = g_strsplit_set(text, ", ", -1);
	g_auto(GStrv) before = session_assurance_names(session, id);
	bool replaces = true;

	for (char **word = words; *word; word++)
		if (**word == '+' || (**word == '-' && (*word)[1]))
			replaces = false;
	for (char **name = before; replaces && *name; name++)
		if (!set_cover(change, id, *name, false, error))
			return false;
	for (char **word = words; *word; word++) {
		bool off = **word == '-' && (*word)[1];
		const char *service = off || **word == '+' ? *word + 1 : *word;

		if (!*service)
			continue;
		/* What is no service here can be taken away, but not named. */
		if (!off && strcmp(service, SESSION_WHOLE_SCOPE) != 0 &&
		    !session_has_service(session, service)) {
			refuse_service(session, service, error);
			return false;
		}
		if (!set_cover(change, id, service, !off, error))
			return false;
	}
	return true;
}

/* The text that a field will have; NULL when none. */
static const char *text_after(const struct session *session, const struct change *change,
			      const char *id, const char *field)
{
	g_autofree char *path = session_path(ASSURANCE, id, field, NULL);

	return change_after(change, session, path);
}

static bool check_order(const struct session *session, const struct change *change, const char *id,
			GError **error)
{
	static const char *const spans[][2] = {
		{ "valid_from", "valid_to" },
		{ "period_from", "period_to" },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(spans); i++) {
		const char *from = text_after(session, change, id, spans[i][0]);
		const char *to = text_after(session, change, id, spans[i][1]);

		if (!from || !to || span_days(from, to) >= 0)
			continue;
		g_autofree char *first = label_day(from), *last = label_day(to);
		error_set(error, REMIT_ERROR_USAGE, _("%s %s is before %s %s"), spans[i][1], last,
			  spans[i][0], first);
		return false;
	}
	return true;
}

static char *standard_notice(const struct session *session, const struct change *change,
			     const char *id)
{
	const char *kind = text_after(session, change, id, "kind");
	const char *standard = text_after(session, change, id, "standard");

	if (g_strcmp0(kind, session_assurance_words[ASSURANCE_CERTIFICATE]) != 0 || !standard ||
	    !strstr(standard, "27017"))
		return NULL;
	return g_strdup(
		_("ISO/IEC 27017 is guidance without a certificate of its own: look for an ISO/IEC 27001 certificate that refers to it, and say so in control_sets"));
}

bool ops_assurance_set(const struct session *session, struct change *change, const char *id,
		       const struct ops_value *values, unsigned count, char **notice,
		       GError **error)
{
	*notice = NULL;
	if (!check_id(id, error))
		return false;
	for (unsigned i = 0; i < count; i++) {
		const char *field = values[i].field, *text = values[i].text;
		bool good = strcmp(field, COVERS) == 0 ?
				    set_covers(session, change, id, text, error) :
				    set_text(change, ASSURANCE, id, field, text, error);

		if (!good)
			return false;
	}
	if (!check_order(session, change, id, error))
		return false;
	*notice = standard_notice(session, change, id);
	return true;
}

bool ops_assurance_remove(const struct session *session, struct change *change, const char *id,
			  GError **error)
{
	if (clear_all(session, change, ASSURANCE, id) > 0)
		return true;
	g_auto(GStrv) ids = session_assurances(session);
	const char *near = error_suggestion(id, (const char *const *)ids);
	if (near)
		error_set(error, REMIT_ERROR_USAGE,
			  _("there is no assurance \"%s\" (did you mean \"%s\"?)"), id, near);
	else
		error_set(error, REMIT_ERROR_USAGE,
			  _("there is no assurance \"%s\"; `remit services` lists them"), id);
	return false;
}
