/*
 * What the schemas of our own formats are made of. Only for files that include <cyaml/cyaml.h>
 * first: texts, lists and no more, since libcyaml's own numbers, booleans and enums take too much
 * for granted. Lists are optional, and an empty one is none.
 */
#ifndef REMIT_SCHEMA_FIELDS_H
#define REMIT_SCHEMA_FIELDS_H

#define TEXT(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_POINTER, struct structure, member, 0, \
			       CYAML_UNLIMITED)
#define MAYBE_TEXT(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, \
			       struct structure, member, 0, CYAML_UNLIMITED)
#define LIST(structure, member, entry) \
	CYAML_FIELD_SEQUENCE(#member, CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, \
			     struct structure, member, &(entry), 0, CYAML_UNLIMITED)

/* An entry of a list of texts. */
static const struct cyaml_schema_value text_entry_schema = {
	CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED),
};

#endif
