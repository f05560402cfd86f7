# What somebody says that another must or should do is a demand or an urging, whatever the reporting verb.

== say-must : verb -> demands (obligation)
? content obligation
+ Denmark said on Monday that Iraq must open its sites to inspectors. => Denmark | demands | Iraq
- Denmark said on Monday that it had opened an embassy in Iraq.
say
declare
insist
state
announce
stress
reiterate
repeat
add
maintain
argue
affirm
reaffirm
emphasise / emphasize
underline
make clear
tell
remind
warn
rule
demand
write

conclude
decide

== tell-to : verb -> orders (directive)
? content infinitive
? object party
+ Minsk told the diplomats to leave within a week. => Minsk | orders | diplomats
- Minsk told the diplomats a story.
tell

== reminder-noun : noun -> demands (nominal-demand)
? content obligation
+ Kenya's president issued a stern reminder Saturday to Somalia that it must cooperate with inspectors. => president | demands | Somalia
- Kenya issued a reminder on Monday that the road was open.
reminder
statement
declaration
message
note
warning
letter
