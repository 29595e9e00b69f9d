# Loading a declaration without seeing the screen; where nothing can be written the plan stays.
linear
size 60x12
catalog catalog-small.yaml
session acme customer iaas
file theirs.yaml format: "1"\ndeclaration: {side: provider, party: Example Cloud, made_at: "2026-11-20", catalog: small-2020}\nservices:\n- id: "-"\n  controls:\n  - id: 2.1.1\n    status: implemented\n
keys !Ltheirs.yaml<Enter>
screen
| Small 2020  acme  customer  IaaS
|  What the declaration would change
|theirs.yaml: SHA-256
|745ac9fae7f98dcc9e124a6680d2a05370e3569902dc56a2a4853fd131a1
|1e69
|  Example Cloud declares for the provider, 2026-11-20
|  it is not signed
|  D-ded4b4da, for the whole scope: the first one
|  new 1, changed 0, withdrawn 0, unchanged 0, in conflict 0,
|unknown 0, refused 0
| What the declaration would change, 11 lines; ? helps, q
| leaves; Enter loads it
end
io readonly
keys <Enter>
screen
| Small 2020  acme  customer  IaaS
|  What the declaration would change
|theirs.yaml: SHA-256
|745ac9fae7f98dcc9e124a6680d2a05370e3569902dc56a2a4853fd131a1
|1e69
|  Example Cloud declares for the provider, 2026-11-20
|  it is not signed
|  D-ded4b4da, for the whole scope: the first one
|  new 1, changed 0, withdrawn 0, unchanged 0, in conflict 0,
| there is no permission to write to this session: it is
| opened for reading only; nothing was recorded: there is no
| permission to write to session acme
end
io ok
keys <Enter>
screen
| Small 2020  acme  customer  IaaS
|  Duties between the parties
|not answered yet: 7 duties
|There is no duty of which the parties say different things.
|
|
|
|
|
|
| acme: loaded the declaration of Example Cloud, 1 value, by
| anna
end
