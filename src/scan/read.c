/*
 * Reading a file: what holds for all formats, the table of readers, and which of them knows a file.
 */
#include "scan/scan_private.h"

#include "yaml/door.h"

#include <string.h>

const struct scan_reader scan_readers[] = {
	{ "prowler-csv", "Prowler", N_("CSV of Prowler"), scan_prowler_csv_is,
	  scan_prowler_csv_read },
	{ "lynis", "Lynis", N_("report.dat of Lynis"), scan_lynis_is, scan_lynis_read },
	{ "xccdf", "SCAP", N_("results in XCCDF or ARF, as OpenSCAP writes them"), scan_xccdf_is,
	  scan_xccdf_read },
	{ "ocsf", "OCSF", N_("OCSF as JSON, as Prowler writes it"), scan_ocsf_is, scan_ocsf_read },
	{ "attestation", "Attestation", N_("attestations of MITRE's SAF in YAML or JSON"),
	  scan_attestation_is, scan_attestation_read },
	{ NULL, NULL, NULL, NULL, NULL },
};

static const struct scan_reader *find_reader(const struct scan_input *input, GError **error)
{
	g_autoptr(GString) known = g_string_new(NULL);

	for (const struct scan_reader *reader = scan_readers; reader->name; reader++) {
		if (reader->is_it(input->text, MIN(input->count, SCAN_HEAD_BYTES)))
			return reader;
		g_string_append_printf(known, "%s%s", known->len ? "; " : "", _(reader->label));
	}
	error_set_at(error, REMIT_ERROR_INPUT, input->name, 0, 0,
		     _("this is nothing that a scanner wrote, as far as remit knows them: %s"),
		     known->str);
	return NULL;
}

static struct scan_run *read_content(const struct scan_input *input, GError **error)
{
	const struct scan_reader *reader = find_reader(input, error);
	struct scan_run *run;

	if (!reader)
		return NULL;
	run = g_new0(struct scan_run, 1);
	scan_kept_begin(run);
	run->format = reader->name;
	run->tool = reader->tool;
	if (reader->read(input, run, error)) {
		scan_kept_end(run);
		return run;
	}
	scan_free(run);
	return NULL;
}

struct scan_run *scan_read(const char *name, GBytes *bytes, const struct progress *progress,
			   GError **error)
{
	g_autoptr(GBytes) content = door_text(name, bytes, SCAN_MIB_MAX, error);
	struct scan_input input = { name, content, NULL, 0, progress };

	if (!content)
		return NULL;
	input.text = g_bytes_get_data(content, &input.count);
	input.text = input.text ? input.text : "";
	return read_content(&input, error);
}
