# SANCTION: sanctions, embargoes, cut ties, expelled diplomats, stopped aid, quit treaties, boycotts.

@supply_cut = supply, gas, oil, power, electricity, water, fuel, delivery, shipment, export, sale, import, trade, grain, food, energy, arms, arms sale, arms shipment, weapons sale, coal, goods, flow, arms delivery, purchase, weapon, munition, gas supply, oil export
@aid_flow = aid, assistance, funding, fund, funds, loan, grant, support, help, payment, money, subsidy, credit, budget support, financing, relief, food aid, military aid, donation, contribution, tranche, disbursement, aid package, financial aid, development aid, humanitarian aid, security assistance, finance, aid budget, cash, programme, program, dues, delivery, supply, shipment, ration, aid delivery, food supply, relief supply, relief flight, aid flight, food ration, food delivery, aid shipment, food shipment, arms supply, gas supply, oil supply, fuel supply
@session_noun = parliament, chamber, assembly, session, legislature, congress, senate, knesset, duma, debate, hall, speech, hearing, vote
@participation = participation, membership, involvement, compliance, adherence, role, implementation

== sanction : verb -> sanctions (transitive)
? object party|@ship|@person_noun|@official|@property|@organisation_noun|vessel
+ Canada sanctioned two generals on Tuesday. => Canada | sanctions | generals
- The council sanctioned the use of force on Tuesday.
sanction
blacklist
penalise / penalize

== impose-sanctions : verb -> sanctions (target)
+ Japan imposed sanctions on a Russian bank on Friday. => Japan | sanctions | bank
+ New tariffs were imposed on steel by India. => India | sanctions | steel
- Japan imposed silence on a hall on Friday.
impose {@sanction} on
impose {@sanction} upon
impose {@sanction} against
slap {@sanction} on
slap {@sanction} against
levy {@sanction} on
levy {@sanction} against
place {@sanction} on
put {@sanction} on
clamp {@sanction} on
enforce {@sanction} against
extend {@sanction} on
extend {@sanction} against
renew {@sanction} on
renew {@sanction} against
tighten {@sanction} on
tighten {@sanction} against
toughen {@sanction} on
toughen {@sanction} against
expand {@sanction} on
expand {@sanction} against
widen {@sanction} against
widen {@sanction} on
reimpose {@sanction} on
reimpose {@sanction} against
reinstate {@sanction} on
restore {@sanction} on
announce {@sanction} on
announce {@sanction} against
approve {@sanction} on
approve {@sanction} against
adopt {@sanction} against
adopt {@sanction} on
introduce {@sanction} on
introduce {@sanction} against
unveil {@sanction} on
unveil {@sanction} against
maintain {@sanction} on
maintain {@sanction} against
apply {@sanction} to
apply {@sanction} on
raise {tariff duty levy} on
hike {tariff duty levy} on
increase {tariff duty levy} on
double {tariff duty levy} on
add to {blacklist}
put on {blacklist}
place on {blacklist}
add to {sanction_list sanctions_list}

== freeze-assets : verb -> sanctions (transitive)
? object @property|@money
+ Switzerland froze the accounts of a banker in March. => Switzerland | sanctions | accounts
- The lake froze in March.
freeze

== hit-with-sanctions : verb -> sanctions (transitive)
+ Washington hit the bank with sanctions on Monday. => Washington | sanctions | bank
- Washington provided the bank with figures on Monday.
hit with {@sanction}
slap with {@sanction}
target with {@sanction}
punish with {@sanction}
subject to {@sanction}
put under {@sanction}
place under {@sanction}

== sanctions-alone : verb -> sanctions (transitive)
+ The European Union tightened sanctions on Thursday. => Union | sanctions | sanctions
- The European Union published figures on Thursday.
impose {@sanction}
tighten {sanction embargo}
toughen {sanction embargo}
renew {sanction embargo}
extend {sanction embargo}
expand {sanction embargo}
reimpose {sanction embargo tariff}
widen {sanction}
adopt {sanction}
raise {tariff import_duty}
introduce {tariff import_duty sanction}
slap {tariff sanction}

== sanction-noun : noun -> sanctions (nominal-target)
+ U.S. sanctions on Venezuela hurt the oil trade. => U.S. | sanctions | Venezuela
- U.S. tourists in Venezuela liked the beaches.
sanctions
sanction
economic sanction
financial sanction
trade sanction
oil sanction
targeted sanction
secondary sanction
smart sanction
sweeping sanction
punitive measure
restrictive measure
tariff
import tariff
punitive tariff
retaliatory tariff
reciprocal tariff
anti-dumping duty
import duty
countervailing duty
asset freeze
travel ban
visa ban
blacklisting
price cap
oil price cap
export control
trade restriction
trade war
countermeasure
counter-measure
retaliatory measure
counter-sanction
trade barrier
sanctions package
sanctions regime

== imposition-noun : noun -> sanctions (nominal-object)
+ The imposition of tariffs on Brazil by Canada hurt growers. => Canada | sanctions | Brazil
- The imposition of silence on Brazil by Canada hurt nobody.
imposition of {@sanction} on
imposition of {@sanction} against
tightening of {@sanction} on
tightening of {@sanction} against
extension of {@sanction} on
extension of {@sanction} against
renewal of {@sanction} on
renewal of {@sanction} against
reimposition of {@sanction} on
introduction of {@sanction} on
introduction of {@sanction} against

== embargo : verb -> embargoes (transitive)
+ Arab states embargoed the oil tanker in 1973. => states | embargoes | tanker
- Arab states chartered the oil tanker in 1973.
embargo
impose {embargo export_ban import_ban trade_ban} on
impose {embargo export_ban import_ban trade_ban} against
place {embargo} on
put {embargo} on
slap {embargo} on
declare {embargo} on
declare {embargo} against
extend {embargo} on
extend {embargo} against
enforce {embargo} against
enforce {embargo} on
tighten {embargo} on

== stop-trade : verb -> embargoes (transitive)
+ Russia halted gas supplies to Bulgaria in April. => Russia | embargoes | Bulgaria
+ Indonesia banned exports of nickel in January. => Indonesia | embargoes | nickel
- Russia halted a parade in April.
ban {import export sale purchase shipment trade} of
ban {import export sale shipment trade} from
ban {import export sale shipment trade} to
prohibit {import export sale shipment} of
halt {@supply_cut} to
halt {@supply_cut} from
halt {export import} of
stop {@supply_cut} to
stop {@supply_cut} from
suspend {@supply_cut} to
suspend {@supply_cut} from
suspend {export import} of
cut off {@supply_cut} to
cut {@supply_cut} to
block {import export sale shipment} of
block {@supply_cut} to
restrict {export import sale} of
restrict {export import sale} to
turn off {gas oil power water} to
shut off {gas oil power water} to
end {arms_sale export import} to
withhold {arms_sale weapon} from
bar {import export} of
limit {export import} of
curb {export import} of
curb {import export} from
curb {import export} to
limit {import} from
restrict {import} from
turn off {tap gas_tap oil_tap} to
reduce {import} from
cut {import} from
slash {import} from

== stop-trade-alone : verb -> embargoes (transitive)
+ India banned wheat exports on Saturday. => India | embargoes | exports
- India grew wheat on Saturday.
ban {export import wheat_export}
halt {export import gas_supply arms_sale gas_delivery}
suspend {export import trade arms_sale arms_export}
stop {export import trade arms_sale}
block {export import}
restrict {export import}
curb {export import}
cut off {@supply_cut}
restrict {trade}

== embargo-noun : noun -> embargoes (nominal-target)
+ The U.N. arms embargo on Libya worried traders. => U.N. | embargoes | Libya
- The U.N. office in Libya was painted on Friday.
embargo
arms embargo
oil embargo
trade embargo
economic embargo
weapons embargo
gas embargo
export ban
import ban
trade ban
grain embargo
fuel embargo
export curb
export restriction
import restriction
export halt

== cut-ties : verb -> cutsTiesWith (target)
+ Paraguay severed ties with Venezuela on Thursday. => Paraguay | cutsTiesWith | Venezuela
+ Diplomatic relations with Iran were broken off by Canada. => Canada | cutsTiesWith | Iran
- Paraguay restored trust with Venezuela on Thursday.
cut {@bond} with
cut {@bond} to
cut off {@bond} with
sever {@bond} with
sever {@bond} to
break off {@bond} with
break {@bond} with
suspend {@bond} with
freeze {@bond} with
downgrade {@bond} with
end {@bond} with
terminate {@bond} with
halt {@bond} with
stop {@bond} with
rupture {@bond} with
reduce {@bond} with
curtail {@bond} with
scale down {@bond} with
scale back {@bond} with
lower {@bond} with
limit {@bond} with
sour {@bond} with
call off {@bond} with
renounce {@bond} with
review {@bond} with
break with
split from
split with
part company with
part {company} with
part {way} with
disown
distance from
turn {back} on
disassociate from
dissociate from
decouple from
shut {embassy consulate} in
close {embassy consulate} in
shut down {embassy consulate} in

== withdraw-mission : verb -> withdrawsMissionFrom (target)
+ The United Nations withdrew its inspectors from Iran. => Nations | withdrawsMissionFrom | Iran
+ Forty peacekeepers were pulled out of Bor on Friday. => - | withdrawsMissionFrom | Bor
- The bank withdrew its notes from Iran.
withdraw {@mission} from
pull {@mission} from
pull out {@mission} from
pull {@mission} out of
pull out {@mission} of
ship {@mission} out of
fly {@mission} out of
remove {@mission} from
order {@mission} out of
take {@mission} out of
bring home {@mission} from
evacuate {@mission} from
recall {@mission} from

== withdraw-mission-alone : verb -> withdrawsMissionFrom (transitive)
+ The agency withdrew its aid workers on Monday. => agency | withdrawsMissionFrom | workers
- The agency praised its aid workers on Monday.
withdraw {@mission}
pull out {@mission}
recall {monitor observer inspector peacekeeper}

@mission = peacekeeper, peacekeeping force, peacekeeping troop, peacekeeping contingent, observer, monitor, inspector, arms inspector, weapons inspector, aid worker, relief worker, humanitarian worker, volunteer, aid official, relief official, foreign staff, international staff, embassy staff, staff, observer mission, monitoring mission, military observer, ceasefire monitor, election observer, human rights monitor, weapons expert, technician, adviser, diplomatic staff, mission

== call-off-visit : verb -> callsOffVisitTo (target)
+ Ghana cancelled a planned visit to Togo. => Ghana | callsOffVisitTo | Togo
- Ghana planned a visit to Togo.
cancel {@call_on} to
call off {@call_on} to
scrap {@call_on} to
drop {@call_on} to

@call_on = visit, trip, tour, journey, state visit, official visit, mission

== cut-ties-alone : verb -> cutsTiesWith (transitive)
+ Morocco cut diplomatic ties on Tuesday. => Morocco | cutsTiesWith | ties
- Morocco cut taxes on Tuesday.
cut {@bond}
cut off {@bond}
sever {@bond}
break off {@bond}
break {@bond}
downgrade {@bond}
suspend {diplomatic_relation diplomatic_tie cooperation contact}
freeze {diplomatic_relation diplomatic_tie cooperation contact}
close {embassy consulate}
shut {embassy consulate}
shut down {embassy consulate}

== severing-noun : noun -> cutsTiesWith (nominal-object)
+ The severing of ties with Qatar by Chad came at dawn. => Chad | cutsTiesWith | Qatar
- The mending of ties with Qatar by Chad came at dawn.
severing of {@bond} with
severance of {@bond} with
breaking of {@bond} with
suspension of {@bond} with
freezing of {@bond} with
rupture of {@bond} with

== rupture-noun : noun -> cutsTiesWith (nominal)
+ The Saudi rupture with Canada surprised diplomats. => Saudi | cutsTiesWith | Canada
- The Saudi match with Canada surprised fans.
rupture
diplomatic rupture
diplomatic break
diplomatic freeze
severance
downgrading
decoupling

== expel-diplomats : verb -> expelsDiplomatsOf (transitive)
+ Slovakia expelled three Russian diplomats on Monday. => Slovakia | expelsDiplomatsOf | diplomats
+ Two consuls were kicked out by Chad. => Chad | expelsDiplomatsOf | consuls
- Slovakia invited three Russian diplomats on Monday.
expel {@diplomat}
kick out {@diplomat}
throw out {@diplomat}
boot out {@diplomat}
oust {@diplomat}
send home {@diplomat}
order out {@diplomat}
eject {@diplomat}
send packing {@diplomat}
declare persona

== expel-diplomats-noun : noun -> expelsDiplomatsOf (nominal-object)
? object !none
? object @diplomat
+ The expulsion of diplomats by Ireland angered Moscow. => Ireland | expelsDiplomatsOf | diplomats
- The training of diplomats by Ireland pleased the ministry.
expulsion
ejection

== expulsion-diplomatic-noun : noun -> expelsDiplomatsOf (nominal)
+ The Russian diplomatic expulsions surprised Vienna. => Russian | expelsDiplomatsOf | -
- The Russian opera singers surprised Vienna.
diplomatic expulsion
tit-for-tat expulsion

== suspend-aid : verb -> suspendsAidTo (target)
+ Norway suspended aid to Malawi on Monday. => Norway | suspendsAidTo | Malawi
+ Military aid to Egypt was cut by the United States. => States | suspendsAidTo | Egypt
- Norway sent aid to Malawi on Monday.
suspend {@aid_flow} to
suspend {@aid_flow} for
cut {@aid_flow} to
cut {@aid_flow} for
cut off {@aid_flow} to
cut off {@aid_flow} for
cut back {@aid_flow} to
halt {@aid_flow} to
halt {@aid_flow} for
stop {@aid_flow} to
stop {@aid_flow} for
freeze {@aid_flow} to
freeze {@aid_flow} for
withhold {@aid_flow} from
withhold {@aid_flow} to
withdraw {@aid_flow} from
withdraw {@aid_flow} for
pull {@aid_flow} from
scrap {@aid_flow} to
slash {@aid_flow} to
slash {@aid_flow} for
end {@aid_flow} to
end {@aid_flow} for
terminate {@aid_flow} to
cancel {@aid_flow} to
cancel {@aid_flow} for
block {@aid_flow} to
block {@aid_flow} for
hold up {@aid_flow} to
reduce {@aid_flow} to
pause {@aid_flow} to
delay {@aid_flow} to
discontinue {@aid_flow} to
axe {@aid_flow} to
trim {@aid_flow} to
defund
starve of {@aid_flow}

== suspend-aid-alone : verb -> suspendsAidTo (transitive)
+ The donors suspended aid on Wednesday. => donors | suspendsAidTo | aid
- The donors praised aid on Wednesday.
suspend {@aid_flow}
cut {@aid_flow}
cut off {@aid_flow}
halt {@aid_flow}
freeze {@aid_flow}
withhold {@aid_flow}
stop {aid assistance funding support}
slash {aid assistance funding}
block {aid aid_package funding relief}
reduce {aid assistance aid_delivery food_supply ration food_ration food_aid aid_budget relief_supply}
cut back {aid assistance ration food_ration food_aid}
scrap {aid funding grant}
withdraw {funding aid assistance}
end {aid assistance funding}

== aid-cut-noun : noun -> suspendsAidTo (nominal-target)
+ The aid cutoff by Britain worried charities. => Britain | suspendsAidTo | -
- The aid convoy by sea arrived early.
aid cut
aid cutoff
aid cut-off
aid freeze
aid suspension
funding cut
funding freeze
funding halt
aid halt
aid embargo
defunding

== aid-suspension-noun : noun -> suspendsAidTo (nominal-object)
+ The suspension of aid to Gambia by Canada hurt farmers. => Canada | suspendsAidTo | Gambia
+ Canada's freezing of loans to Gambia hurt farmers. => Canada | suspendsAidTo | Gambia
- The delivery of aid to Gambia by Canada pleased farmers.
suspension of {@aid_flow} to
suspension of {@aid_flow} for
halting of {@aid_flow} to
halt of {@aid_flow} to
freezing of {@aid_flow} to
freeze of {@aid_flow} to
cutting of {@aid_flow} to
withholding of {@aid_flow} from
withholding of {@aid_flow} to
withdrawal of {@aid_flow} from
withdrawal of {@aid_flow} for
ending of {@aid_flow} to
termination of {@aid_flow} to
cancellation of {@aid_flow} to
reduction of {@aid_flow} to

== quit-treaty : verb -> quitsTreaty (leaving)
? object @treaty
+ The United States quit the climate accord in June. => States | quitsTreaty | accord
+ Burundi withdrew from the treaty on Friday. => Burundi | quitsTreaty | treaty
- The United States signed the climate accord in June.
quit
leave
exit
abandon
ditch
scrap
renounce
repudiate
abrogate
terminate
annul
revoke
denounce
suspend
rip up
tear up
void
withdraw from
pull out of
pull out from
walk out of
walk away from
back out of
drop out of
opt out of
exit from
pull back from
step away from
end
freeze
break

== suspend-participation : verb -> quitsTreaty (target)
+ Russia suspended its participation in the arms treaty. => Russia | quitsTreaty | treaty
- Russia enjoyed its share in the arms market.
suspend {@participation} in
freeze {@participation} in
pause {@participation} in
stop {@participation} in
suspend {@participation} of
suspend {@participation} with
end {@participation} in
terminate {@participation} in
halt {@participation} in
withdraw {@participation} from
withdraw {signature} from

== quit-treaty-noun : noun -> quitsTreaty (nominal-motion)
? actor party|none
? object @treaty
+ The American withdrawal from the pact dismayed Europe. => American | quitsTreaty | pact
- The American withdrawal from the valley dismayed Europe.
withdrawal
pullout
pull-out
exit
abrogation
termination
departure
repudiation

== boycott : verb -> boycotts (transitive)
+ Opposition parties boycotted the vote in Togo. => parties | boycotts | vote
- Opposition parties won the vote in Togo.
boycott
shun
stay away from
sit out
stage {boycott} of
impose {boycott} on
launch {boycott} of
call {boycott} of
stay out of {@session_noun election vote race}

== skip-event : verb -> boycotts (target)
? actor party|none
? object @talks|@event_noun|@election|@sport|@session_noun
+ Mexico skipped the summit in Los Angeles on Monday. => Mexico | boycotts | summit
- The clerk skipped lunch on Monday.
skip
snub
miss
walk out of
storm out of

== boycott-noun : noun -> boycotts (nominal-object)
+ The Palestinian boycott of Israeli goods spread in May. => Palestinian | boycotts | goods
- The Palestinian sale of olives grew in May.
boycott
trade boycott
consumer boycott
economic boycott
diplomatic boycott
academic boycott
cultural boycott
election boycott
poll boycott
Olympic boycott

== recall-ambassador : verb -> recallsAmbassadorFrom (target)
+ Bolivia recalled its ambassador to Peru on Tuesday. => Bolivia | recallsAmbassadorFrom | Peru
- Bolivia praised its ambassador to Peru on Tuesday.
recall {@ambassador} to
recall {@ambassador} from
recall {@ambassador} in
withdraw {@ambassador} from
withdraw {@ambassador} to
withdraw {@ambassador} in
pull {@ambassador} from
pull {@ambassador} out of
call home {@ambassador} from
call back {@ambassador} from
summon home {@ambassador} from
recall {@diplomat} from
withdraw {@diplomat} from
bring home {@ambassador} from

== recall-ambassador-alone : verb -> recallsAmbassadorFrom (transitive)
+ Qatar recalled its ambassador on Sunday. => Qatar | recallsAmbassadorFrom | ambassador
- Qatar recalled the defeat on Sunday.
recall {@ambassador @diplomat}
withdraw {@ambassador @diplomat}
call home {@ambassador @diplomat}
call back {@ambassador @diplomat}
summon home {@ambassador @diplomat}
pull out {@ambassador @diplomat}
bring home {@ambassador}

== recall-noun : noun -> recallsAmbassadorFrom (nominal-object)
? object @diplomat
+ The recall of the ambassador by Spain upset Caracas. => Spain | recallsAmbassadorFrom | ambassador
- The recall of the car upset its buyers.
recall
withdrawal

== halt-talks-with : verb -> cutsTiesWith (target)
+ Libya broke off negotiations with Chad on Monday. => Libya | cutsTiesWith | Chad
- Libya opened negotiations with Chad on Monday.
break off {negotiation discussion peace_talk dialogue} with
call off {negotiation discussion peace_talk} with
suspend {negotiation discussion peace_talk} with
halt {negotiation discussion peace_talk} with
end {negotiation discussion dialogue} with
stop {negotiation discussion peace_talk} with
freeze {negotiation discussion peace_talk} with
abandon {negotiation discussion talk peace_talk} with
pull out of {negotiation talk peace_talk} with
withdraw from {negotiation talk peace_talk} with

== stop-flights : verb -> sanctions (target)
+ Libya suspended flights to Chad on Monday. => Libya | sanctions | Chad
- Libya began flights to Chad on Monday.
suspend {flight air_link air_service ferry_service rail_service} to
halt {flight air_link air_service ferry_service rail_service} to
stop {flight air_link air_service ferry_service rail_service} to
ban {flight} to
ban {flight} from
cut {air_link rail_link} with
cut {air_link rail_link} to
cut off {air_link rail_link} with

== revoke-privilege : verb -> sanctions (target)
+ Libya revoked the trade privileges of Chad on Monday. => Libya | sanctions | Chad
- Libya revoked the order on Monday.
revoke {trade_privilege trade_status trade_preference preferential_status} of
revoke {trade_privilege trade_status trade_preference preferential_status} for
withdraw {trade_privilege trade_status trade_preference preferential_status} from
withdraw {trade_privilege trade_status trade_preference preferential_status} of
suspend {trade_privilege trade_status trade_preference membership} of
suspend {trade_privilege trade_preference} for
cancel {contract order deal purchase sale} with
cancel {arms_deal arms_sale} with
scrap {arms_deal arms_sale} with
strip of {voting_right membership trade_privilege}

== suspend-country : verb -> sanctions (transitive)
? object country
? actor country|organisation|none
+ The bloc suspended Mali on Monday. => bloc | sanctions | Mali
- The bloc praised Mali on Monday.
suspend
isolate
ostracise / ostracize

== order-diplomats : verb -> expelsDiplomatsOf (directive)
? object @diplomat
? content infinitive
? actor party|none
+ Libya ordered two diplomats to leave on Monday. => Libya | expelsDiplomatsOf | diplomats
- Libya praised two diplomats on Monday.
order

== quit-event : verb -> callsOffVisitTo (target)
? object country|place
+ Libya pulled out of a tour of Chad on Monday. => Libya | callsOffVisitTo | Chad
- Libya pulled out of a hat a rabbit.
pull out of {tour visit} of
pull out of {visit} to
withdraw from {tour} of
call off {tour} of
cancel {tour} of
abandon {tour} of

