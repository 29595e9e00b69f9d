/*
 * What ISO/IEC 27017 is, in our own words: for `remit about` and the screen.
 */
#include "report/report.h"

const struct about_section about_sections[] = {
	{ N_("What it is"),
	  N_("ISO/IEC 27017 takes the security controls of ISO/IEC 27002 and says what becomes of them when computing is rented: what the customer of a cloud service has to do, and what its provider has to do. The ITU publishes the same text of 2015 as Recommendation X.1631.\n"
	     "\n"
	     "It is guidance. Nothing in it is a requirement by itself; it becomes one when an organisation puts it into its ISO/IEC 27001 management system or a contract names it.") },
	{ N_("For whom"),
	  N_("Two parties, and often one organisation is both: whoever sells software as a service on rented machines is a provider to its customers and a customer of its host.\n"
	     "\n"
	     "- The customer learns what to ask before signing and what stays its own work.\n"
	     "- The provider learns what customers must be told and what they must be able to do.\n"
	     "- The auditor finds where the line between the two runs, and whether both sides see the same line.") },
	{ N_("What it adds"),
	  N_("The edition of 2015 stands on ISO/IEC 27002:2013 with its 114 controls. It adds cloud guidance to 37 of them, 30 for both parties, four for the customer alone and three for the provider alone, and seven controls of its own, marked CLD: 121 in all. The other 77 are assessed as they are, with a look at who runs what.\n"
	     "\n"
	     "The seven are about shared roles (CLD.6.3.1), removal and return of the customer's assets (CLD.8.1.5), separation of tenants (CLD.9.5.1), hardening of virtual machines (CLD.9.5.2), administrative operations (CLD.12.1.5), monitoring by the customer (CLD.12.4.5), and virtual and physical networks in step (CLD.13.1.4).") },
	{ N_("How it is audited"),
	  N_("Within an audit of ISO/IEC 27001. The Statement of Applicability gets rows for the CLD controls and says for the guided controls in which role the guidance is followed; the scope names the cloud services and the role. What comes out is a certificate for ISO/IEC 27001 that refers to ISO/IEC 27017; there is no certificate for 27017 alone. Some certification bodies and national schemes issue statements beside it.\n"
	     "\n"
	     "The cycle is that of ISO/IEC 27001: two stages, surveillance at least once a year, a new certification after three years. Two traps: a certificate says nothing of services, plans and regions it does not name, and since ISO/IEC 27001:2022 the rows of Annex A carry other numbers than 27017:2015; remit shows both.") },
	{ N_("Which edition stands"),
	  N_("The edition of 2015 was withdrawn in July 2026, when the second edition replaced it. The new one follows the numbers of ISO/IEC 27002:2022: 97 controls, four of them its own (5.38, 5.39, 8.35, 8.36). Certificates, contracts and audit programmes will go on naming the edition of 2015 for some time; an assessment says which one it used, and every document remit writes does so.\n"
	     "\n"
	     "remit has the new edition as a skeleton, iso27017-2026: ids, titles and what each 2015 control became. Its list comes from secondary sources; check it with your own copy.") },
	{ N_("Where to get it"),
	  N_("From ISO (https://www.iso.org/standard/82878.html for the edition of 2026, https://www.iso.org/standard/43757.html for that of 2015) or your national standards body; the ITU offers X.1631 of 2015. remit does not replace it: identifiers and titles are ISO's, all guidance in remit is our own and says what we would look for.\n"
	     "\n"
	     "remit is not affiliated with ISO, IEC, ITU, CSA or Microsoft.") },
	{ NULL, NULL },
};
