# Who has to act on a finding and who gave an item of evidence are completed among the people.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggPaMs Lee<Enter>q:A.1.1<Enter>FaNo list<Enter><Enter><Enter>
keys <Enter>jjjjjjj<Enter>Ms<Tab><Enter>
says saved: No list: Assignee Ms Lee                                          saved
keys qEaThe list<Enter><Enter>jjjjjjjjjj<Enter>M<Tab><Enter>
says saved: The list: Source Ms Lee                                           saved
