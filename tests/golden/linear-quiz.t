# A quiz in the linear mode: the question is said, the answers are rows, and what it comes to is read.
linear
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys :quiz<Enter>
screen
| Small catalog  acme  customer  IaaS
|  GDPR readiness check: 1 of 10
|Does the GDPR apply to this service, and what are we in it?
|
|1 Controller: we decide what the personal data in it is used for
|2 Processor: we handle personal data in it for a customer, as instructed
|3 Both: some of it for our own purposes, some of it for customers
|4 It does not apply
|5 We do not know: ask us as both
|
|The controller decides why and how personal data is used; the processor handles
|it for a controller, on instructions. A customer of a cloud service is mostly
|the controller and its provider the processor; a provider is the controller for
|its own customer accounts and logs. The Regulation applies to anybody
|established in the EU or EEA, and to others who offer goods or services to
|people there or watch what they do there.
|Art. 2, Art. 3, Art. 4, Art. 24, Art. 26, Art. 28
|
|Ten questions, about two minutes for one part. They show where to look first,
|with the articles and the controls that help.
|This check is remit's own. It is no legal advice, no audit and no proof of
|compliance, and it is not connected with any authority or vendor. Ask somebody
|
| choose with a digit, or with the arrows and Enter
end
says choose with a digit, or with the arrows and Enter
keys j
reads 1 Controller: we decide what the personal data in it is used for
keys j<Enter>
reads Record of processing (processor)
says which safeguards?
keys y
says writing, and could we show that?
keys j
reads y yes
keys jj<Enter>
says the data lies, who else handles it, and what we do with it?
keys b
reads Lawful use (processor)
says writing, and could we show that?
keys q
says nothing of it is kept: q again leaves, any answer goes on
keys q
says the quiz was left: nothing was kept
