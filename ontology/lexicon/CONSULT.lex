# CONSULT: talks, meetings, phone calls, letters, mediation. Visits themselves are in MOVE.

@issue = issue, matter, question, case, concern, problem, topic, subject, dispute, crisis, plan, proposal, tension, situation
@letter = letter, message, note, telegram, cable, missive, email, e-mail, text message, memo, dispatch

== meet : verb -> meets (meeting)
? object party
+ Merkel met Obama in Berlin on Monday. => Merkel | meets | Obama
+ Hollande met with farmers on Friday. => Hollande | meets | farmers
- The country met the deadline.
meet
meet with
meet up with
sit down with
get together with
come together with
rendezvous with
huddle with
come face to face with
shake {hand} with
dine with
have {lunch dinner breakfast} with
have {audience} with
share {table} with

== meet-plural : verb -> meets (meeting)
? object none
? actor party
+ Obama and Putin met in Berlin. => Obama | meets | Putin
- The two roads meet near the lake.
meet
convene
sit down
get together
gather for {talk summit meeting}

== receive-guest : verb -> meets (meeting)
? object person
? actor person
+ Kagame received the Chinese envoy on Tuesday. => Kagame | meets | envoy
- Kagame received a medal on Tuesday.
receive

== talk : verb -> holdsTalksWith (meeting)
+ Rouhani spoke with Abe on Tuesday. => Rouhani | holdsTalksWith | Abe
+ The envoy conferred with the rebels. => envoy | holdsTalksWith | rebels
- The actor talks fast.
talk to
talk with
speak to
speak with
confer with
confer
converse with
chat with
engage with
parley with
hold {court} with
engage in {dialogue} with
enter {dialogue} with
open {channel} to
keep open {channel}
come to {table}
sound out
reason with
have {exchange} with
have {word} with
be in {contact touch} with
make {contact} with
maintain {contact} with
keep in {touch} with
liaise with
interact with
network with

== talk-hold : verb -> holdsTalksWith (with)
+ Sudan held talks with Egypt on Monday. => Sudan | holdsTalksWith | Egypt
- Sudan held the rebels for a week.
hold {talk discussion dialogue conversation consultation} with
have {talk discussion dialogue conversation consultation} with
conduct {talk discussion dialogue consultation} with
begin {talk discussion dialogue consultation} with
start {talk discussion dialogue consultation} with
open {talk discussion dialogue consultation} with
resume {talk discussion dialogue consultation} with
reopen {talk discussion dialogue} with
restart {talk discussion dialogue} with
launch {talk dialogue} with
continue {talk discussion dialogue consultation} with
attend {talk} with
host {talk} with
conclude {talk discussion} with
enter {talk} with
enter into {talk dialogue discussion} with
join {talk} with

== negotiate : verb -> negotiatesWith (with)
+ Ethiopia negotiated with Eritrea in May. => Ethiopia | negotiatesWith | Eritrea
- The driver negotiated the bend.
? object party|none
negotiate with
negotiate
renegotiate with
renegotiate
bargain with
haggle with
haggle over
hold {negotiation} with
open {negotiation} with
begin {negotiation} with
start {negotiation} with
resume {negotiation} with
conduct {negotiation} with
continue {negotiation} with
enter {negotiation} with
enter into {negotiation} with
horse-trade with
come to {negotiating_table} with
return to {negotiating_table}
come to {negotiating_table}
return to {talk}

== negotiate-thing : verb -> negotiatesWith (meeting)
+ The rebels negotiated a truce in March. => rebels | negotiatesWith | -
- The lorry negotiated the hill.
negotiate {@pact}
renegotiate {@pact}
thrash out {@pact}
negotiate {release end withdrawal price loan term exit surrender}

== phone : verb -> phones (meeting)
+ Putin phoned Macron on Saturday. => Putin | phones | Macron
+ Rouhani telephoned Abe on Friday. => Rouhani | phones | Abe
- The phone rang twice.
? object party
phone
telephone
ring
ring up
phone up
call up
dial
video-call
cold-call
place {call} to
place {phone_call} to
make {phone_call} to
speak by phone with
speak by {phone telephone} with
speak by {phone telephone} to
talk by {phone telephone} with
talk by {phone telephone} to
speak on {phone telephone} with
speak over {phone telephone} with
talk on {phone telephone} with
hold {phone_call} with
hold {phone_conversation} with
hold {telephone_conversation} with
have {phone_call} with
have {telephone_conversation} with
have {phone_conversation} with
talk on {telephone} with
speak on {telephone phone} to

== phone-together : verb -> phones (meeting)
? object none
? actor party
+ Angela Merkel and Barack Obama spoke by phone on Friday. => Merkel | phones | Obama
+ The Kenyan president and the Ugandan premier talked by telephone about the harvest. => president | phones | premier
- Obama spoke about phones on Friday.
speak by {phone telephone video_link}
talk by {phone telephone video_link}
confer by {phone telephone video_link}
speak on {phone telephone}
talk on {phone telephone}
speak over {phone telephone}
talk over {phone telephone}

== phone-call : verb -> phones (meeting)
? object person
? actor person
+ Obama called Calderon on Sunday. => Obama | phones | Calderon
- Obama called for calm on Sunday.
call

== write-to : verb -> writesTo (addressed)
+ The bishop wrote to the pope in June. => bishop | writesTo | pope
+ Cuba sent a letter to the council. => Cuba | writesTo | council
- The bishop wrote a novel.
write to
write {@letter} to
send {@letter} to
address {@letter} to
hand {@letter} to
deliver {@letter} to
convey {message} to
pass {message} to
cable
email / e-mail
correspond with
fire off {letter} to
dispatch {letter} to
respond to {letter}
reply to {letter}
pen {letter} to
send {word} to
send {greeting} to

== consult : verb -> consults (meeting)
+ The president consulted the opposition on Wednesday. => president | consults | opposition
- The consulting firm closed.
consult
consult with
seek {advice counsel opinion} of
seek {advice counsel} from
take {advice} from
ask {advice} of
touch {base} with
coordinate with

== mediate : verb -> mediates (target)
+ Norway mediated the talks in Oslo. => Norway | mediates | talks
+ Qatar brokered the truce. => Qatar | mediates | truce
- The media reported the match.
mediate
mediate between
mediate in
broker
arbitrate
arbitrate between
act as {mediator} between
act as {mediator} in
act as {go-between} between
serve as {mediator} between
serve as {mediator} in
play {mediator}
shuttle between
facilitate {dialogue} between
referee between
umpire
intercede with
intercede for
intercede
bring {side} together
bring to {negotiating_table}
act as {intermediary}
act as {broker}

== discuss : verb -> discusses (transitive)
+ The ministers discussed the drought in Nairobi. => ministers | discusses | drought
- The discussion paper was short.
? actor party|none
discuss
talk over
talk through
debate
deliberate
deliberate on
deliberate over
go over
thrash over
touch on
touch upon
mull over
mull
confer about
compare {note} on
brainstorm
dissect

== discuss-with : verb -> discusses (with)
+ The envoy raised the issue with Iran. => envoy | discusses | Iran
- The farmer raised pigs.
raise {@issue} with
bring up {@issue} with
take up {@issue} with
broach {@issue} with
discuss with
exchange {view opinion idea} with
compare {note} with
debate with
review {@issue} with
share {concern view} with
air {difference} with
go over with

== brief : verb -> briefs (addressed)
+ The commander briefed the senators on the operation. => commander | briefs | senators
- The brief note was lost.
? object party
brief
debrief
give {briefing} to
update on

== talks : noun -> holdsTalksWith (nominal-meeting)
+ The talks between Sudan and Egypt lasted two days. => Sudan | holdsTalksWith | Egypt
- The talk show was cancelled.
talks
talk
discussion
dialogue
dialog
parley
conversation
peace process
shuttle diplomacy
contact

== meeting : noun -> meets (nominal-meeting)
+ The meeting between Merkel and Obama lasted an hour. => Merkel | meets | Obama
- The meeting room was empty.
meeting
summit
encounter
audience
working lunch
working dinner
rendezvous
conclave
get-together
head-to-head
peace conference
donor conference
donors' conference
emergency session
one-on-one
roundtable
handshake
meet-and-greet

== negotiation : noun -> negotiatesWith (nominal-meeting)
+ The negotiations between Ethiopia and Eritrea failed. => Ethiopia | negotiatesWith | Eritrea
- The negotiation skills of the boy grew.
negotiation
renegotiation
bargaining
haggling

== phone-noun : noun -> phones (nominal-meeting)
+ The phone call between Putin and Macron lasted an hour. => Putin | phones | Macron
- The phone bill was high.
phone call
telephone call
phone conversation
telephone conversation
video call
conference call
video conference
videoconference

== letter-noun : noun -> writesTo (nominal-speech)
? actor party
? object party
+ Cuba's letter to the council arrived on Monday. => Cuba | writesTo | council
- The letter box was full.
letter
telegram
message
diplomatic note

== consultation : noun -> consults (nominal-meeting)
+ The consultations between Fiji and Samoa continued. => Fiji | consults | Samoa
- The consultation fee was high.
consultation
coordination
coordination meeting

== mediation : noun -> mediates (nominal-mediation)
+ Algeria undertook a mediation mission between Mali and Niger. => Algeria | mediates | Niger
? actor party
+ Norway's mediation in Sri Lanka ended in May. => Norway | mediates | Lanka
- The mediation fee was high.
mediation
arbitration
peace mission
mediation effort
mediation mission
mediation bid
mediation attempt
shuttle diplomacy
peacemaking mission
conciliation effort
peace effort
peacemaking
intercession
facilitation
peace initiative
diplomatic effort

== debate-noun : noun -> discusses (nominal-object)
? actor party
+ The ministers' deliberations on the drought lasted hours. => ministers | discusses | drought
- The debate hall was full.
debate
deliberation
deliberations

== briefing-noun : noun -> briefs (nominal-speech)
? actor party
+ The general's briefing to senators took an hour. => general | briefs | senators
- The briefing room was locked.
briefing
debriefing

== discuss-issue : verb -> discusses (transitive)
? object @issue
? actor party|none
+ The council reviewed the situation on Friday. => council | discusses | situation
- The critic reviewed the film on Friday.
review
broach
tackle
examine
air
explore
consider
weigh
ponder
raise
take up
bring up

== mediate-talks : verb -> mediates (transitive)
? object @talks
? actor party|none
+ Oman facilitated the talks in Muscat. => Oman | mediates | talks
- The stairs facilitate access.
facilitate
chair
moderate
sponsor
convene

== mediate-quarrel : verb -> mediates (target)
? object @quarrel|@conflict
? actor party|none
+ Togo defused the crisis in May. => Togo | mediates | crisis
- The soldier defused the mine.
defuse
intercede in
help settle
help resolve

== exchange-letters : verb -> writesTo (addressed)
+ Cuba exchanged letters with Peru last month. => Cuba | writesTo | Peru
- The shop exchanged the shoes.
exchange {@letter}
exchange {@letter} with

== send-envoy : verb -> consults (target)
+ Ghana sent an envoy to Bamako on Monday. => Ghana | consults | Bamako
- Ghana sent a parcel to Bamako on Monday.
send {envoy emissary delegation negotiator mediator representative special_envoy} to
dispatch {envoy emissary delegation negotiator mediator representative special_envoy} to
despatch {envoy emissary delegation negotiator mediator representative special_envoy} to
send {envoy emissary delegation negotiator mediator representative special_envoy}
dispatch {envoy emissary delegation negotiator mediator representative special_envoy}

== exchange-views : verb -> discusses (with)
? actor party|none
+ Mali exchanged views with Niger on Monday. => Mali | discusses | Niger
- Mali exchanged gifts with Niger on Monday.
exchange {view opinion idea}
swap {view idea}

== dine-with : verb -> meets (meeting)
? actor person|none
+ The envoy dined with the sultan on Monday. => envoy | meets | sultan
- The sailor dined on fish on Monday.
dine with
lunch with
breakfast with
have {lunch dinner breakfast tea working_lunch working_dinner} with
hold {working_lunch working_dinner working_breakfast} with
