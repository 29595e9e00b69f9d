# The other party's word in words, where marks are heard.
size 60x12
linear
catalog catalog-four.yaml
session acme customer iaas
file theirs.yaml format: "1"\ndeclaration: {side: provider, party: Example Cloud, made_at: "2026-11-20", catalog: small-1}\nservices:\n- id: "-"\n  controls:\n  - id: A.1.2\n    status: partial\n  - id: A.2.1\n    status: planned\n
keys :declaration import theirs.yaml --apply<Enter>qgg:A.1.2<Enter>
screen
| Small catalog  acme  customer  IaaS
|  Controls
|A.1 Accounts; group, open; 0 of 2 assessed
|A.1.1 Registering users; customer not assessed, provider no
|duty; base control
|A.1.2 A title that is far too long for the narrow tree of a
|terminal with eighty columns; customer not assessed,
|provider declared: partly implemented; guided control
|A.2 Rights; group, closed; 0 of 1 assessed
|B Backup and 備份; group, closed; 0 of 1 assessed
|
| controls
end
