# Without room for what is typed the cursor of the form stays on the screen.
catalog catalog-four.yaml
session acme customer iaas
size 2x5
keys Oa
cursor 0 1
keys <Tab>
cursor 1 1
size 1x1
cursor 0 0
