# A storm of sizes in every pane and over everything that can be open: afterwards the screen is
# right again, and the keys mean what they meant.
shell "$REMIT" new sizes --role customer --model iaas
shell "$REMIT" finding add title="Nobody tests it" control=CLD.9.5.1 -s sizes
run sizes
expect Controls
keys :CLD.9.5.1<Enter>
expect CLD.9.5.1
keys <Tab>
storm 40
expect-row 1 CLD.9.5.1
keys <Tab>
storm 40
expect Who does what
keys <Tab>z
storm 40
expect-row 1 Controls
keys z
# A line, a text, a question, words.
keys :set due
storm 40
expect-row -1 :set due
keys <Esc>c
expect Note
keys one two
storm 40
expect one two
expect-row -1 not saved yet
keys <Esc>
expect The text was changed
storm 40
expect The text was changed
keys y
expect dropped
keys a
expect Applicability: CLD.9.5.1
storm 40
expect Applicability: CLD.9.5.1
keys <Esc>
# Lists and pages.
keys F
expect-row 1 Findings
storm 40
expect Nobody tests it
keys qS
expect-row 1 The service to work on
storm 40
expect-row 1 The service to work on
keys qD
storm 40
expect-row 1 Dashboard
keys qH
storm 40
expect-row 1 History
keys qO
storm 40
expect-row 1 Sessions
keys q?
storm 40
expect-row 1 Help
keys /mark
storm 40
expect-row -1 /mark
keys <Esc>q
expect Who does what
keys :quiz gdpr<Enter>
storm 40
expect-row 1 GDPR readiness check
keys <Esc>
expect Who does what
keys i
storm 40
expect-row -1 with whom
keys <Esc>
# And what is recorded is where it belongs.
keys 1
expect assessed 1
keys q
exit 0
clean
shell "$REMIT" verify -s sizes
