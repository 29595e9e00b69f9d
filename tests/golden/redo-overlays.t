# Where u takes back, ^R records it again: in the registers, the services, the interview and the
# duties between the parties.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggPaAnn<Enter>u
says taken back: Name (P-261123-gqyd) is empty again                          saved
keys <C-r>
says done again: Name (P-261123-gqyd) is "Ann"                                saved
keys <C-r>
says there is nothing of anna to do again                                     saved
keys qSaOur mail<Enter>mu
says taken back: Service model (our-mail) is empty again                      saved
keys <C-r>
says done again: Service model (our-mail) is "PaaS"                           saved
keys q:A.1.1<Enter>iMs Lee<Enter>yu
says taken back: Title "Ms Lee" (I-261123-p4cv) and 1 more value              saved
keys <C-r>
says done again: Title "Ms Lee" (I-261123-p4cv) and 1 more value              saved
keys q!u
says taken back: Title "Ms Lee" (I-261123-p4cv) and 1 more value              saved
keys <C-r>
says done again: Title "Ms Lee" (I-261123-p4cv) and 1 more value              saved
