/*
 * OSCAL's JSON put together: what is empty is left out, since its schemas forbid it; properties by
 * the table of their names.
 */
#include "report/oscal_private.h"

#include <stdlib.h>
#include <string.h>

void oscal_put(json_t *object, const char *key, char *text)
{
	if (text)
		json_object_set_new(object, key, json_string(text));
	g_free(text);
}

void oscal_put_line(json_t *object, const char *key, const char *text)
{
	oscal_put(object, key, oscal_line(text));
}

void oscal_put_title(json_t *object, const char *key, const char *text)
{
	oscal_put(object, key, oscal_title(text));
}

void oscal_put_prose(json_t *object, const char *key, const char *text)
{
	oscal_put(object, key, oscal_prose(text));
}

void oscal_need_title(json_t *object, const char *key, const char *text, const char *otherwise)
{
	char *title = oscal_title(text);

	title = title ? title : oscal_title(otherwise);
	oscal_put(object, key, title ? title : g_strdup("?"));
}

void oscal_need_prose(json_t *object, const char *key, const char *text, const char *otherwise)
{
	char *prose = oscal_prose(text);

	prose = prose ? prose : oscal_prose(otherwise);
	oscal_put(object, key, prose ? prose : g_strdup("?"));
}

void oscal_put_list(json_t *object, const char *key, json_t *list)
{
	if (json_array_size(list))
		json_object_set(object, key, list);
	json_decref(list);
}

void oscal_add_reference(json_t *list, const char *key, const char *uuid)
{
	json_t *object = json_object();

	json_object_set_new(object, key, json_string(uuid));
	json_array_append_new(list, object);
}

void oscal_prop_with(json_t *props, enum oscal_prop prop, const char *value,
		     const struct oscal_prop_more *more)
{
	g_autofree char *line = oscal_line(value);
	json_t *object;

	if (!line)
		return;
	object = json_object();
	json_object_set_new(object, "name", json_string(oscal_props[prop].name));
	json_object_set_new(object, "ns", json_string(OSCAL_NAMESPACE));
	json_object_set_new(object, "value", json_string(line));
	if (more->class)
		oscal_put(object, "class", oscal_token(more->class));
	if (more->statement)
		json_object_set_new(object, "class", json_string(more->statement));
	if (more->group)
		oscal_put(object, "group", oscal_token(more->group));
	oscal_put_prose(object, "remarks", more->remarks);
	json_array_append_new(props, object);
}

void oscal_prop(json_t *props, enum oscal_prop prop, const char *value)
{
	oscal_prop_with(props, prop, value, &(struct oscal_prop_more){ NULL });
}

void oscal_prop_number(json_t *props, enum oscal_prop prop, unsigned value, const char *class)
{
	g_autofree char *text = g_strdup_printf("%u", value);

	oscal_prop_with(props, prop, text, &(struct oscal_prop_more){ .class = class });
}

void oscal_prop_of(json_t *props, const char *space, const char *name, const char *value)
{
	g_autofree char *line = oscal_line(value);
	json_t *object;

	if (!line)
		return;
	object = json_object();
	json_object_set_new(object, "name", json_string(name));
	if (space)
		json_object_set_new(object, "ns", json_string(space));
	json_object_set_new(object, "value", json_string(line));
	json_array_append_new(props, object);
}
