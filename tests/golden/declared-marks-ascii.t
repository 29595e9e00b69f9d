# The other party's word as letters, where there are no other marks.
size 60x12
ascii
catalog catalog-four.yaml
session acme customer iaas
file theirs.yaml format: "1"\ndeclaration: {side: provider, party: Example Cloud, made_at: "2026-11-20", catalog: small-1}\nservices:\n- id: "-"\n  controls:\n  - id: A.1.2\n    status: partial\n  - id: A.2.1\n    status: planned\n
keys :declaration import theirs.yaml --apply<Enter>qgg:A.1.2<Enter>
screen
| Small catalog  acme  customer  assessed 0  reviewed 0 of 4
|+ Controls ------------------------------------------------+
|| v A Access                                           0/3 |
||  v A.1 Accounts                                      0/2 |
||   .  A.1.1   Registering users                           |
||   .P A.1.2 c A title that is far too long for the narrow…|
||  > A.2 Rights                                        0/1 |
|| > B Backup and 備份                                  0/1 |
||                                                          |
||                                                          |
|+----------------------------------------------------------+
| [customer] ? help  1 implemented  2 alternative      saved
end
