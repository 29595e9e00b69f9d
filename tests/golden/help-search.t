# Help begins with the keys of what has the focus, is searched while one types, and lies over
# overlays, which come back.
size 80x24
catalog catalog-small.yaml
session acme customer iaas
path finding/F-1/title A door
path finding/F-1/grade minor
tick
keys l?
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ In the guidance                                                              │
|│ <Space>               Go a page down                                         │
|│ l, <Right>            Choose the next link in the guidance                   │
|│ h, <Left>             Choose the previous link in the guidance               │
|│ <Enter>               Go where the chosen link leads                         │
|│                                                                              │
|│ To begin with                                                                │
|│ j                     Go one row or line down                                │
|│ l                     Open the group, or go to the guidance; `:open NAME`    │
|│                       opens a session                                        │
|│ h                     Close the group, or go to the one above                │
|│ ]                     Go to the next control that we have not assessed       │
|│ 1                     Record that the control is implemented                 │
|│ 2                     Record that it is implemented in an alternative way    │
|│ 3                     Record that it is partly implemented                   │
|│ 4                     Record that it is planned                              │
|│ 5                     Record that it is not implemented                      │
|└───────────────────────────────────────────────────────────────── 1-20 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys /page
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ In the guidance                                                              │
|│ <Space>               Go a page down                                         │
|│ l, <Right>            Choose the next link in the guidance                   │
|│ h, <Left>             Choose the previous link in the guidance               │
|│ <Enter>               Go where the chosen link leads                         │
|│                                                                              │
|│ To begin with                                                                │
|│ j                     Go one row or line down                                │
|│ l                     Open the group, or go to the guidance; `:open NAME`    │
|│                       opens a session                                        │
|│ h                     Close the group, or go to the one above                │
|│ ]                     Go to the next control that we have not assessed       │
|│ 1                     Record that the control is implemented                 │
|│ 2                     Record that it is implemented in an alternative way    │
|│ 3                     Record that it is partly implemented                   │
|│ 4                     Record that it is planned                              │
|│ 5                     Record that it is not implemented                      │
|└───────────────────────────────────────────────────────────────── 1-20 of 545 ┘
|/page                                                                   1 of 40
end
styles
|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|c..............................................................................c
|c..............................................................................c
|c..............................................................................c
|c.eeeeeeeeeeeeeee..............................................................c
|c.llllllllllllllllllllll.....oooo..............................................c
|c.llllllllllllllllllllll.......................................................c
|c.llllllllllllllllllllll.......................................................c
|c.llllllllllllllllllllll.......................................................c
|c..............................................................................c
|c.eeeeeeeeeeeee................................................................c
|c.llllllllllllllllllllll.......................................................c
|c.llllllllllllllllllllll.......................................................c
|c..............................................................................c
|c.llllllllllllllllllllll.......................................................c
|c.llllllllllllllllllllll.......................................................c
|c.llllllllllllllllllllll.......................................................c
|c.llllllllllllllllllllll.......................................................c
|c.llllllllllllllllllllll.......................................................c
|c.llllllllllllllllllllll.......................................................c
|c.llllllllllllllllllllll.......................................................c
|dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|e.......................................................................lllllll
end
keys zz
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ In the guidance                                                              │
|│ <Space>               Go a page down                                         │
|│ l, <Right>            Choose the next link in the guidance                   │
|│ h, <Left>             Choose the previous link in the guidance               │
|│ <Enter>               Go where the chosen link leads                         │
|│                                                                              │
|│ To begin with                                                                │
|│ j                     Go one row or line down                                │
|│ l                     Open the group, or go to the guidance; `:open NAME`    │
|│                       opens a session                                        │
|│ h                     Close the group, or go to the one above                │
|│ ]                     Go to the next control that we have not assessed       │
|│ 1                     Record that the control is implemented                 │
|│ 2                     Record that it is implemented in an alternative way    │
|│ 3                     Record that it is partly implemented                   │
|│ 4                     Record that it is planned                              │
|│ 5                     Record that it is not implemented                      │
|└───────────────────────────────────────────────────────────────── 1-20 of 545 ┘
|/pagezz                                                                no match
end
keys <C-w><Esc>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ In the guidance                                                              │
|│ <Space>               Go a page down                                         │
|│ l, <Right>            Choose the next link in the guidance                   │
|│ h, <Left>             Choose the previous link in the guidance               │
|│ <Enter>               Go where the chosen link leads                         │
|│                                                                              │
|│ To begin with                                                                │
|│ j                     Go one row or line down                                │
|│ l                     Open the group, or go to the guidance; `:open NAME`    │
|│                       opens a session                                        │
|│ h                     Close the group, or go to the one above                │
|│ ]                     Go to the next control that we have not assessed       │
|│ 1                     Record that the control is implemented                 │
|│ 2                     Record that it is implemented in an alternative way    │
|│ 3                     Record that it is partly implemented                   │
|│ 4                     Record that it is planned                              │
|│ 5                     Record that it is not implemented                      │
|└───────────────────────────────────────────────────────────────── 1-20 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys n
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ In the guidance                                                              │
|│ <Space>               Go a page down                                         │
|│ l, <Right>            Choose the next link in the guidance                   │
|│ h, <Left>             Choose the previous link in the guidance               │
|│ <Enter>               Go where the chosen link leads                         │
|│                                                                              │
|│ To begin with                                                                │
|│ j                     Go one row or line down                                │
|│ l                     Open the group, or go to the guidance; `:open NAME`    │
|│                       opens a session                                        │
|│ h                     Close the group, or go to the one above                │
|│ ]                     Go to the next control that we have not assessed       │
|│ 1                     Record that the control is implemented                 │
|│ 2                     Record that it is implemented in an alternative way    │
|│ 3                     Record that it is partly implemented                   │
|│ 4                     Record that it is planned                              │
|│ 5                     Record that it is not implemented                      │
|└───────────────────────────────────────────────────────────────── 1-20 of 545 ┘
| nothing was searched for yet: / searches                                 saved
end
keys /page<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ In the guidance                                                              │
|│ <Space>               Go a page down                                         │
|│ l, <Right>            Choose the next link in the guidance                   │
|│ h, <Left>             Choose the previous link in the guidance               │
|│ <Enter>               Go where the chosen link leads                         │
|│                                                                              │
|│ To begin with                                                                │
|│ j                     Go one row or line down                                │
|│ l                     Open the group, or go to the guidance; `:open NAME`    │
|│                       opens a session                                        │
|│ h                     Close the group, or go to the one above                │
|│ ]                     Go to the next control that we have not assessed       │
|│ 1                     Record that the control is implemented                 │
|│ 2                     Record that it is implemented in an alternative way    │
|│ 3                     Record that it is partly implemented                   │
|│ 4                     Record that it is planned                              │
|│ 5                     Record that it is not implemented                      │
|└───────────────────────────────────────────────────────────────── 1-20 of 545 ┘
| match 1 of 40 for "page"                                                 saved
end
keys n
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│                                                                              │
|│ Everywhere                                                                   │
|│ j, <Down>             Go one row or line down                                │
|│ k, <Up>               Go one row or line up                                  │
|│ gg, <Home>            Go to the first row or line                            │
|│ G, <End>              Go to the last row or line                             │
|│ <C-d>                 Go half a page down                                    │
|│ <C-u>                 Go half a page up                                      │
|│ <PageDown>, <C-f>     Go a page down                                         │
|│ <PageUp>, <C-b>       Go a page up                                           │
|│ <C-o>                 Go back to where the last jump began                   │
|│ <C-n>                 Go forward again                                       │
|│ ]                     Go to the next control that we have not assessed       │
|│ [                     Go to the previous control that we have not assessed   │
|│ }                     Go to the next gap in what we have assessed            │
|│ {                     Go to the previous gap in what we have assessed        │
|│ )                     Go to the next control with a conflict                 │
|│ (                     Go to the previous control with a conflict             │
|│ f                     Show only some controls: `status=partial due=7d`, or a │
|│                       name                                                   │
|└──────────────────────────────────────────────────────────────── 29-48 of 545 ┘
| match 2 of 40 for "page"                                                 saved
end
keys NN
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ <PageDown>, <C-f>,    Go a page down                                         │
|│ <Space>, <C-d>                                                               │
|│ <PageUp>, <C-b>,      Go a page up                                           │
|│ <C-u>                                                                        │
|│ gg, <Home>            Go to the beginning                                    │
|│ G, <End>              Go to the end                                          │
|│ /                     Search the page while you type                         │
|│ n                     Go to the next match                                   │
|│ N                     Go to the previous match                               │
|│ q, <Esc>              Close the help                                         │
|│ ?, <F1>               Show the keys, the marks and what they mean            │
|│ <C-z>                 Suspend remit; `fg` brings it back                     │
|│ <C-l>                 Draw the screen anew                                   │
|│                                                                              │
|│ After a colon                                                                │
|│ :go                   Go to a control: `:go 9.2.1`, or `:9.2.1` alone        │
|│ :filter-save          Keep the filter under a name: `:filter-save late`      │
|│ :deselect             Leave controls out of this assessment without          │
|│                       excluding them: `:deselect next year`                  │
|│ :select               Make them part of this assessment again                │
|└────────────────────────────────────────────────────────────── 488-507 of 545 ┘
| match 40 of 40 for "page"                                                saved
end
keys ?hF?
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ In a register                                                                │
|│ j, <Down>             Go to the next entry                                   │
|│ k, <Up>               Go to the entry before                                 │
|│ gg, <Home>            Go to the first entry                                  │
|│ G, <End>              Go to the last entry                                   │
|│ <C-d>, <PageDown>,    Scroll what it says down                               │
|│ <C-f>                                                                        │
|│ <C-u>, <PageUp>,      Scroll what it says up                                 │
|│ <C-b>                                                                        │
|│ a                     Make an entry, linked to the selected or the marked    │
|│                       controls                                               │
|│ <Enter>               Show its fields, to go through and to edit             │
|│ <Space>               Mark the entry: recording then works on all marked     │
|│                       ones                                                   │
|│ e                     Record a field of it: `grade=minor`, `due=+30d`,       │
|│                       `control=9.2.1`                                        │
|│ A                     Record who is asked, or who has to act                 │
|└───────────────────────────────────────────────────────────────── 1-20 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys /entry<Enter>qx
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ There is nothing here yet; a makes an entry.                                 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 0 ┘
| saved: A door: removed; u brings it back                                 saved
end
keys qb?
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ While choosing words                                                         │
|│ <Down>, <Tab>         Go to the next word                                    │
|│ <Up>, <S-Tab>         Go to the previous word                                │
|│ <Space>               Choose the word or not; its letter does it too         │
|│ <Enter>               Record the choice                                      │
|│ <Esc>, q              Leave without recording                                │
|│ ?, <F1>               Show the keys, the marks and what they mean            │
|│ <C-z>                 Suspend remit; `fg` brings it back                     │
|│ <C-l>                 Draw the screen anew                                   │
|│                                                                              │
|│ To begin with                                                                │
|│ j                     Go one row or line down                                │
|│ l                     Open the group, or go to the guidance; `:open NAME`    │
|│                       opens a session                                        │
|│ h                     Close the group, or go to the one above                │
|│ ]                     Go to the next control that we have not assessed       │
|│ 1                     Record that the control is implemented                 │
|└───────────────────────────────────────────────────────────────── 1-20 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys <F1>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Somebody has to know who may come in. See      │
|│    · 1.1.2   A title with …││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            ││ • by name, with a hanging indent that shows    │
|│                            ││   when the line is long enough to be wrapped,  │
|│                            ││ • by date.                                     │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│             ┌ Basis: 1.1.1, customer ──────────────────────────┐─────────────┐
|│             │[ ] s  stated                                     │not assessed │
|│             │[ ] d  documented                                 │             │
|│             │[ ] c  certified                                  │er ■ 1       │
|│             │[ ] i  interviewed                                │e (customer) │
|│             │[ ] o  observed                                   │    provider │
|│             │[ ] t  tested                                     │ey           │
|└─────────────└──────────────────────────────────────────────────┘odel   1-6 ▾ ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys <Esc>:about<Enter>/standard
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ About ISO/IEC 27017 ─────────────────────────────────────────────────────────┐
|│ Which edition stands                                                         │
|│ The edition of 2015 was withdrawn in July 2026, when the second edition      │
|│ replaced it. The new one follows the numbers of ISO/IEC 27002:2022: 97       │
|│ controls, four of them its own (5.38, 5.39, 8.35, 8.36). Certificates,       │
|│ contracts and audit programmes will go on naming the edition of 2015 for     │
|│ some time; an assessment says which one it used, and every document remit    │
|│ writes does so.                                                              │
|│                                                                              │
|│ remit has the new edition as a skeleton, iso27017-2026: ids, titles and what │
|│ each 2015 control became. Its list comes from secondary sources; check it    │
|│ with your own copy.                                                          │
|│                                                                              │
|│ Where to get it                                                              │
|│ From ISO (https://www.iso.org/standard/82878.html for the edition of 2026,   │
|│ https://www.iso.org/standard/43757.html for that of 2015) or your national   │
|│ standards body; the ITU offers X.1631 of 2015. remit does not replace it:    │
|│ identifiers and titles are ISO's, all guidance in remit is our own and says  │
|│ what we would look for.                                                      │
|│                                                                              │
|│ remit is not affiliated with ISO, IEC, ITU, CSA or Microsoft.                │
|└───────────────────────────────────────────────────────────────── 49-68 of 68 ┘
|/standard                                                                1 of 3
end
keys <Enter>??<F1>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ In the help                                                                  │
|│ j, <Down>             Go one line down                                       │
|│ k, <Up>               Go one line up                                         │
|│ <PageDown>, <C-f>,    Go a page down                                         │
|│ <Space>, <C-d>                                                               │
|│ <PageUp>, <C-b>,      Go a page up                                           │
|│ <C-u>                                                                        │
|│ gg, <Home>            Go to the beginning                                    │
|│ G, <End>              Go to the end                                          │
|│ /                     Search the page while you type                         │
|│ n                     Go to the next match                                   │
|│ N                     Go to the previous match                               │
|│ q, <Esc>              Close the help                                         │
|│ ?, <F1>               Show the keys, the marks and what they mean            │
|│ <C-z>                 Suspend remit; `fg` brings it back                     │
|│ <C-l>                 Draw the screen anew                                   │
|│                                                                              │
|└───────────────────────────────────────────────────────────────── 1-20 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys qqS?qq:quiz<Enter>?
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ While answering a quiz                                                       │
|│ y                     Answer yes                                             │
|│ p                     Answer partly                                          │
|│ n                     Answer no                                              │
|│ d                     Answer that you don't know; it counts as no            │
|│ a                     Answer that it does not apply                          │
|│ j, <Down>, <Tab>      Go to the next answer                                  │
|│ k, <Up>, <S-Tab>      Go to the previous answer                              │
|│ <Enter>               Give the chosen answer; a digit gives one at once      │
|│ b, <Backspace>,       Go back to the question before                         │
|│ <C-h>, <Left>                                                                │
|│ s                     Skip the question                                      │
|│ <Space>, <PageDown>,  Read on                                                │
|│ <C-f>, <C-d>                                                                 │
|│ <PageUp>, <C-b>,      Read back                                              │
|│ <C-u>                                                                        │
|│ q, <Esc>              Leave the quiz; nothing of it is kept                  │
|└───────────────────────────────────────────────────────────────── 1-20 of 545 ┘
| j down  <PageDown> page  q close  / search                       not saved yet
end
keys q
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ GDPR readiness check: 1 of 10 ───────────────────────────────────────────────┐
|│ Does the GDPR apply to this service, and what are we in it?                  │
|│                                                                              │
|│ ( ) 1  Controller: we decide what the personal data in it is used for        │
|│ ( ) 2  Processor: we handle personal data in it for a customer, as           │
|│        instructed                                                            │
|│ ( ) 3  Both: some of it for our own purposes, some of it for customers       │
|│ ( ) 4  It does not apply                                                     │
|│ ( ) 5  We do not know: ask us as both                                        │
|│                                                                              │
|│ The controller decides why and how personal data is used; the processor      │
|│ handles it for a controller, on instructions. A customer of a cloud service  │
|│ is mostly the controller and its provider the processor; a provider is the   │
|│ controller for its own customer accounts and logs. The Regulation applies to │
|│ anybody established in the EU or EEA, and to others who offer goods or       │
|│ services to people there or watch what they do there.                        │
|│ Art. 2, Art. 3, Art. 4, Art. 24, Art. 26, Art. 28                            │
|│                                                                              │
|│ Ten questions, about two minutes for one part. They show where to look       │
|│ first, with the articles and the controls that help.                         │
|│ This check is remit's own. It is no legal advice, no audit and no proof of   │
|└────────────────────────────────────────────────────────────────── 1-20 of 23 ┘
| <Enter> choose it  j next  q leave                               not saved yet
end
