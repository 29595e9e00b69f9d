# Leaving the form makes nothing.
size 80x24
keys <Esc>
leaves
