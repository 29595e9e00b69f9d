# The form of fields for ears and braille: every field a line with its label.
catalog catalog-small.yaml
size 80x24
linear
session acme customer iaas
keys :engagement<Enter>
screen
| Small 2020  acme  customer  IaaS
|  The assessment
|Name: acme
|Our role: customer
|Service model: IaaS
|Title: (nothing)
|Our organisation: (nothing)
|Assessor: (nothing)
|Client: (nothing)
|Objectives: (nothing)
|Scope: (nothing)
|Criteria: (nothing)
|Method: (nothing)
|Places: (nothing)
|From: (nothing)
|To: (nothing)
|What the assessment is called; its folder keeps the name it was made with
|acme
|
|
|
|
|
| The assessment, 22 entries; ? helps, q leaves
end
keys jjj<Enter>Acme<Enter>
screen
| Small 2020  acme  customer  IaaS
|  The assessment
|Name: acme
|Our role: customer
|Service model: IaaS
|Title: Acme
|Our organisation: (nothing)
|Assessor: (nothing)
|Client: (nothing)
|Objectives: (nothing)
|Scope: (nothing)
|Criteria: (nothing)
|Method: (nothing)
|Places: (nothing)
|From: (nothing)
|To: (nothing)
|Title of the documents made from the assessment
|Acme
|
|
|
|
|
| saved: acme: Title Acme
end
keys jjjj<Enter>
screen
| Small 2020  acme  customer  IaaS
|  Objectives: The assessment
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Objectives: The assessment; ^S saves, Esc leaves
end
keys One.<C-s><C-d><C-d>
screen
| Small 2020  acme  customer  IaaS
|  The assessment
|Name: acme
|Our role: customer
|Service model: IaaS
|Title: Acme
|Our organisation: (nothing)
|Assessor: (nothing)
|Client: (nothing)
|Objectives: One.
|Scope: (nothing)
|Criteria: (nothing)
|Method: (nothing)
|Places: (nothing)
|From: (nothing)
|To: (nothing)
|What the assessment is meant to find out
|One.
|
|
|
|
|
| saved: acme: Objectives
end
keys qF
keys aNobody has the key<Enter>o<Enter><Enter><Space>k
screen
| Small 2020  acme  customer  IaaS
|  Findings
|marked; Nobody has the key; open; observation; F-261123-gqyd
|Grade: observation
|Title: Nobody has the key
|Criterion: 1.1.1 Know who comes in
|State: open
|Record: 1.1.1 customer
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Nobody has the key marked, 1 in all
end
keys <Enter>
screen
| Small 2020  acme  customer  IaaS
|  Findings: Nobody has the key
|Grade: observation
|Title: Nobody has the key
|Criterion: 1.1.1 Know who comes in
|Statement: (nothing)
|Correction: (nothing)
|Cause: (nothing)
|Corrective action: (nothing)
|Assignee: (nothing)
|Due: (nothing)
|State: open
|Record: 1.1.1 customer
|Evidence: (nothing)
|Interview: (nothing)
|How grave the finding is, or that it is a strength
|observation
|
|
|
|
|
|
| Findings: Nobody has the key, 13 entries; ? helps, q leaves
end
