# REQUEST: asking, demanding, urging, calling for, appealing, proposing, ordering, lobbying.

@plan_word = plan, proposal, resolution, draft, solution, compromise, bill, amendment, measure, motion, initiative, idea, blueprint, formula, roadmap, road map, law, reform, timetable, framework, package, scheme
@pressure_word = pressure, heat
@plea_word = appeal, plea, call, entreaty
@help_word = help, aid, assistance, support, asylum, protection, permission, clemency, mercy, reinforcement, loan, bailout, refuge, sanctuary, pardon, advice, mediation, intervention, extradition, apology, explanation, access, visa, recognition, membership, extension, recount, bail, relief, backing, fund, funding, talk, meeting, investment, cooperation, answer, clarification, delay, postponement, warrant, resolution

== request : verb -> requests (directive)
? actor party|none
+ Colombia requested a meeting on Monday. => Colombia | requests | meeting
+ Nepal asked India to reopen the border. => Nepal | requests | India
- The film was shown by popular request.
request
ask
put in {request} to
put {request} to
make {request} to
make {request} for
submit {request} to
submit {request} for
file {request} with
file {request} for
file {petition} with
enlist
enlist {help support} of
solicit
apply to
apply for
bid for
sound out about

== ask-for : verb -> asksFor (asking)
? actor party|none
+ Malawi asked for food aid on Friday. => Malawi | asksFor | aid
- The clerk asked a question.
ask for
beg for
plead for
cry out for
look to
turn to for
put in for
cry for
go cap in hand to
pass around {hat}
angle for
shop for
lobby for
petition for

== send-for : verb -> asksFor (asking)
? actor party|none
? recipient none
+ The mayor sent for reinforcements on Friday. => mayor | asksFor | reinforcements
- The mayor sent two letters for the post on Friday.
send for

== demand : verb -> demands (demand)
? actor party|none
+ Bolivia demanded an apology on Tuesday. => Bolivia | demands | apology
+ The rebels demanded the release of their leader. => rebels | demands | release
- The job demands patience.
demand
insist on
insist upon
require
call out for
clamour for
clamor for
make {demand} on
make {demand} for
issue {demand} to
press for
push for
agitate for
hold out for
set {condition} for
set {condition}
lay down {condition}
stipulate
dictate {term}
exact
present {demand} to
reiterate {demand} for
repeat {demand} for
renew {demand} for

== urge : verb -> urges (directive)
? actor party|none
+ Canada urged Myanmar to free the editors. => Canada | urges | Myanmar
+ The bishop pressed the government on Sunday. => bishop | urges | government
- The urge to sleep grew.
urge
press
exhort
implore
beseech
entreat
beg
prod
push
goad
nudge
cajole
coax
encourage
admonish
counsel
advise
recommend
prevail on
prevail upon
put {@pressure_word} on
exert {@pressure_word} on
pile {@pressure_word} on
ramp up {@pressure_word} on
step up {@pressure_word} on
increase {@pressure_word} on
bring {pressure} to {bear}
apply {pressure} on
pressure
pressurise / pressurize
lean on
egg on
incite
instigate
dare
twist {arm} of
strong-arm

== call-for : verb -> callsFor (demand)
? actor party|none
+ Ireland called for a truce in Yemen. => Ireland | callsFor | truce
+ The party called for new elections on Sunday. => party | callsFor | elections
- The recipe calls for two eggs.
call for
appeal for
make {@plea_word} for
issue {@plea_word} for
launch {@plea_word} for
renew {@plea_word} for
repeat {@plea_word} for
reiterate {@plea_word} for
add {voice} to {call}
join {call} for
lead {call} for
echo {call} for
back {call} for
voice {@plea_word} for
speak out for
press {need} for
issue {rallying_cry}

== call-on : verb -> urges (directive)
? actor party|none
+ Ireland called on Yemen to stop the raids. => Ireland | urges | Yemen
- The doctor was on call.
call on
call upon
call to

== appeal-to : verb -> appealsTo (directive)
+ Somalia appealed to donors on Monday. => Somalia | appealsTo | donors
+ The mother pleaded with the kidnappers. => mother | appealsTo | kidnappers
- The song has wide appeal.
? actor party|none
appeal to
appeal
plead to
plead with
plead
make {@plea_word} to
issue {@plea_word} to
direct {@plea_word} to
launch {@plea_word} to
address {@plea_word} to
renew {@plea_word} to
reach out to for
go to {court} for
implore {help} of
pray to
turn to

== propose : verb -> proposes (demand)
? actor party|none
+ Iran proposed a new round of talks. => Iran | proposes | talks
+ Malta put forward a plan on Thursday. => Malta | proposes | plan
- The proposed bridge was too long.
propose
suggest
put forward
present {@plan_word} to
submit {@plan_word} to
offer {@plan_word} to
pitch
moot
nominate
make {proposal suggestion} to
raise {idea prospect possibility} of
drum up {support} for

== order : verb -> orders (directive)
? object party|event|@instructed
? actor party|none
+ The court ordered the bank to pay. => court | orders | bank
+ Kenya ordered the closure of the camp. => Kenya | orders | closure
- The diner ordered soup.
order
instruct
decree
mandate
summon
subpoena
enjoin
oblige
compel
ordain
give {order instruction command} to
issue {order instruction decree directive edict} to
rule that
call up
call to {arms}

@instructed = troop, soldier, official, ministry, halt, end, ban, police, ship, plane, recount, election, inquiry, probe, report

== order-person : verb -> orders (directive)
? object person|event|@instructed
? actor party|none
+ The judge directed the minister to leave. => judge | orders | minister
- The command post burned.
direct
command

== lobby : verb -> lobbies (directive)
? actor party|none
+ The farmers lobbied the minister on Thursday. => farmers | lobbies | minister
- The guests waited in the lobby.
lobby
lobby against
canvass
court
woo
petition
campaign against
campaign for
buttonhole
mount {campaign} for
launch {campaign} for
wage {campaign} for

== request-noun : noun -> requests (nominal-demand)
? actor party
+ Colombia's request for a meeting was heard. => Colombia | requests | meeting
- The request stop is by the church.
request
application
petition drive

== asking-noun : noun -> asksFor (nominal-demand)
? actor party
+ Malawi's plea for food came on Friday. => Malawi | asksFor | food
- The guilty plea surprised nobody.
plea
distress call
distress signal
mayday call

== demand-noun : noun -> demands (nominal-demand)
? actor party
+ Bolivia's demand for an apology was heard. => Bolivia | demands | apology
- The demand for oil fell.
demand
territorial claim
precondition

== urging-noun : noun -> urges (nominal-demand)
? actor party
+ Canada's pressure on Myanmar grew. => Canada | urges | Myanmar
- The air pressure fell.
pressure
exhortation
recommendation
advice
prodding
arm-twisting

== call-noun : noun -> callsFor (nominal-demand)
? actor party
+ Ireland's call for a truce was ignored. => Ireland | callsFor | truce
- The call centre closed.
call
rallying cry

== appeal-noun : noun -> appealsTo (nominal-demand)
? actor party
+ Somalia's appeal to donors came on Monday. => Somalia | appealsTo | donors
- The appeal court sat on Monday.
appeal
entreaty
supplication

== proposal-noun : noun -> proposes (nominal-speech)
? actor party
+ Iran's proposal for talks came on Monday. => Iran | proposes | talks
- The marriage proposal was refused.
proposal
peace plan
draft resolution
suggestion
motion
counterproposal
counter-proposal
nomination

== order-noun : noun -> orders (nominal-demand)
? actor party
+ The general's order to the troops came at dawn. => general | orders | troops
- Law and order returned.
order
instruction
directive
decree
edict
summons
subpoena
injunction

== lobbying : noun -> lobbies (nominal)
? actor party
+ The farmers' lobbying of the minister failed. => farmers | lobbies | minister
- The lobby lights went out.
lobbying
lobbying campaign
canvassing

== insistent-adj : adj -> demands (predicate)
? actor party
+ The rebels were insistent on the release. => rebels | demands | release
- The insistent noise stopped.
insistent

== propose-plan : verb -> proposes (demand)
? object @plan_word
? actor party|none
+ Malta tabled a resolution on Thursday. => Malta | proposes | resolution
+ The draft was circulated by Portugal. => Portugal | proposes | draft
- The waiter laid the table.
table
put forward
put forth
present
submit
offer
float
draw up
draft
unveil
introduce
circulate
sponsor
co-sponsor
come up with
lay out
outline
recommend
set forth
set out
spell out
devise
formulate
move
broach
moot

== seek-help : verb -> asksFor (demand)
? object @help_word
? actor party|none
+ Ukraine sought a loan from the fund. => Ukraine | asksFor | loan
- The divers sought pearls.
seek
apply for
petition for
call in

== seek-redress : verb -> demands (demand)
? object @redress
? actor party|none
+ The villagers sought compensation in June. => villagers | demands | compensation
- The divers sought shade in June.
seek
claim
press

@redress = compensation, damages, reparation, reparations, removal, arrest, resignation, withdrawal, release, ouster, extradition, justice, return

== seek-end : verb -> callsFor (demand)
? object @restraint|@ending
? actor party|none
+ The bishop urged restraint on Sunday. => bishop | callsFor | restraint
- The urge grew on Sunday.
urge
seek
advocate
counsel

@ending = end, halt, solution, talk, reform, boycott, caution, action, change

== want-party : verb -> urges (directive)
? object party
? content infinitive
? actor party
+ Malawi wants Zambia to open the bridge. => Malawi | urges | Zambia
- Zambia is expected to open the bridge.
want
expect

== make-plea : verb -> appealsTo (directive)
? actor party|none
+ Malawi made an appeal to Zambia on Friday. => Malawi | appealsTo | Zambia
- Malawi made a bridge.
make {@plea_word} to
issue {@plea_word} to
send {@plea_word} to
address {@plea_word} to
direct {@plea_word} to
renew {@plea_word} to
repeat {@plea_word} to
launch {@plea_word} to

== tell-must : verb -> demands (directive)
? content obligation
? object party
+ Denmark told Iraq that it must open its sites. => Denmark | demands | Iraq
- Denmark told Iraq that it had closed its sites.
tell
remind
warn
notify
inform

