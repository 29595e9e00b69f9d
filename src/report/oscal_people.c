/*
 * The parties of an OSCAL document: the organisations of the engagement, the people of the
 * register, and whoever else is named as the one who recorded something or has to act. Each is
 * there once, whatever parts it has.
 */
#include "report/oscal_private.h"

#include <string.h>

/* Of a role the id that OSCAL has for it, where it has one. */
static const struct {
	const char *id, *title;
} roles[OSCAL_ROLE_COUNT] = {
	[OSCAL_PREPARED_BY] = { "prepared-by", N_("Prepared by") },
	[OSCAL_PREPARED_FOR] = { "prepared-for", N_("Prepared for") },
	[OSCAL_ASSESSOR] = { "assessor", N_("Recorded what was found") },
	[OSCAL_PARTICIPANT] = { "participant", N_("Took part in the assessment") },
	[OSCAL_ASSIGNED] = { "assignee", N_("Has to act") },
	[OSCAL_PROVIDER] = { "provider", N_("Provides a service in scope") },
};

struct party {
	char *uuid;
	json_t *object;
	bool has[OSCAL_ROLE_COUNT];
};

struct oscal_people {
	const struct session *session;
	GPtrArray *parties;        /* of struct party *, in the order of the document */
	GHashTable *persons;       /* by name and by id */
	GHashTable *organisations; /* by name */
};

static void party_free(void *data)
{
	struct party *party = data;

	g_free(party->uuid);
	json_decref(party->object);
	g_free(party);
}

/* `name` is a line, or NULL. */
static struct party *add_party(struct oscal_people *people, const char *kind, const char *type,
			       const char *key, const char *name)
{
	struct party *party = g_new0(struct party, 1);
	g_autofree char *path = session_path(kind, key, NULL);

	party->uuid = oscal_uuid(session_uuid(people->session), path);
	party->object = json_object();
	json_object_set_new(party->object, "uuid", json_string(party->uuid));
	json_object_set_new(party->object, "type", json_string(type));
	oscal_put_line(party->object, "name", name ? name : key);
	g_ptr_array_add(people->parties, party);
	return party;
}

static struct party *organisation(struct oscal_people *people, const char *name)
{
	g_autofree char *line = oscal_line(name);
	struct party *party = line ? g_hash_table_lookup(people->organisations, line) : NULL;

	if (!line || party)
		return party;
	party = add_party(people, "organisation", "organization", line, line);
	g_hash_table_insert(people->organisations, g_steal_pointer(&line), party);
	return party;
}

static struct party *person(struct oscal_people *people, const char *name)
{
	g_autofree char *line = oscal_line(name);
	struct party *party = line ? g_hash_table_lookup(people->persons, line) : NULL;

	if (!line || party)
		return party;
	party = add_party(people, "party", "person", line, line);
	g_hash_table_insert(people->persons, g_steal_pointer(&line), party);
	return party;
}

/* Somebody of the register. Where they work has its own party. */
static void add_registered(struct oscal_people *people, const struct report_item *item)
{
	struct party *works_for = organisation(people, report_item_text(item, "organisation"));
	g_autofree char *name = oscal_line(report_item_text(item, "name"));
	struct party *party = add_party(people, "person", "person", item->id, name);
	json_t *props = json_array();

	oscal_prop(props, OSCAL_PART, report_item_text(item, "part"));
	oscal_put_list(party->object, "props", props);
	if (works_for)
		json_object_set_new(party->object, "member-of-organizations",
				    json_pack("[s]", works_for->uuid));
	party->has[OSCAL_PARTICIPANT] = true;
	g_hash_table_insert(people->persons, g_strdup(item->id), party);
	if (name && !g_hash_table_contains(people->persons, name))
		g_hash_table_insert(people->persons, g_steal_pointer(&name), party);
}

struct oscal_people *oscal_people_new(const struct session *session)
{
	struct oscal_people *people = g_new0(struct oscal_people, 1);
	g_autoptr(GPtrArray) registered = report_register(session, REGISTER_PEOPLE);

	people->session = session;
	people->parties = g_ptr_array_new_with_free_func(party_free);
	people->persons = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	people->organisations = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	oscal_organisation(people, session_get(session, "engagement/organisation"),
			   OSCAL_PREPARED_BY);
	oscal_organisation(people, session_get(session, "engagement/client"), OSCAL_PREPARED_FOR);
	for (unsigned i = 0; i < registered->len; i++)
		add_registered(people, g_ptr_array_index(registered, i));
	return people;
}

void oscal_people_free(struct oscal_people *people)
{
	g_ptr_array_unref(people->parties);
	g_hash_table_unref(people->persons);
	g_hash_table_unref(people->organisations);
	g_free(people);
}

static const char *take_role(struct party *party, enum oscal_role role)
{
	if (!party)
		return NULL;
	party->has[role] = true;
	return party->uuid;
}

const char *oscal_person(struct oscal_people *people, const char *name, enum oscal_role role)
{
	return take_role(person(people, name), role);
}

const char *oscal_organisation(struct oscal_people *people, const char *name, enum oscal_role role)
{
	return take_role(organisation(people, name), role);
}

/* ---- into the document ------------------------------------------------------------------- */

/* The parties that have a role. */
static json_t *holders(const struct oscal_people *people, unsigned role)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < people->parties->len; i++) {
		const struct party *party = g_ptr_array_index(people->parties, i);

		if (party->has[role])
			json_array_append_new(list, json_string(party->uuid));
	}
	return list;
}

void oscal_people_put(const struct oscal_people *people, json_t *metadata)
{
	json_t *roles_list = json_array(), *parties = json_array(), *responsible = json_array();

	for (unsigned role = 0; role < OSCAL_ROLE_COUNT; role++) {
		json_t *list = holders(people, role);

		if (json_array_size(list)) {
			json_array_append_new(roles_list, json_pack("{s:s, s:s}", "id",
								    roles[role].id, "title",
								    _(roles[role].title)));
			json_array_append_new(responsible,
					      json_pack("{s:s, s:O}", "role-id", roles[role].id,
							"party-uuids", list));
		}
		json_decref(list);
	}
	for (unsigned i = 0; i < people->parties->len; i++) {
		const struct party *party = g_ptr_array_index(people->parties, i);

		json_array_append(parties, party->object);
	}
	oscal_put_list(metadata, "roles", roles_list);
	oscal_put_list(metadata, "parties", parties);
	oscal_put_list(metadata, "responsible-parties", responsible);
}

void oscal_put_origins(struct oscal_people *people, json_t *object, const char *by)
{
	const char *uuid = oscal_person(people, by, OSCAL_ASSESSOR);

	if (uuid)
		json_object_set_new(object, "origins",
				    json_pack("[{s:[{s:s, s:s}]}]", "actors", "type", "party",
					      "actor-uuid", uuid));
}

void oscal_put_assignee(struct oscal_people *people, json_t *object, const char *name)
{
	const char *uuid = oscal_person(people, name, OSCAL_ASSIGNED);

	if (uuid)
		json_object_set_new(object, "responsible-roles",
				    json_pack("[{s:s, s:[s]}]", "role-id",
					      roles[OSCAL_ASSIGNED].id, "party-uuids", uuid));
}
