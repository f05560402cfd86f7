# COERCE: arrest, sentence, ban, seize, expel, restrict, raid, hack, blockade, dismiss, execute, control.

@jail = jail, prison, gaol, detention, custody, labour camp, labor camp, penal colony, solitary confinement, cell, dungeon, quarantine, lock-up, lockup, isolation, internment, captivity, bar, camp
@police_actor = police, policeman, officer, detective, agent, authority, customs, prosecutor, court, judge, army, troop, soldier, force, official, gendarme, sheriff, marshal, guard, investigator, ministry, government, security, unit, squad, commando, agency, inspector, militia
@free_speech = speech, press, media, dissent, criticism, opposition, expression, protest, free speech, freedom, liberty, right, voice, critic, newspaper, coverage, demonstration, rally, journalist, reporter, satire, dissident, activist, opponent, debate
@movement = movement, travel, access, use, sale, immigration, migration, import, export, entry, flight, right, freedom, speech, activity, trade, traffic, supply, freedom of movement, internet access, gathering, abortion, ownership, alcohol, tobacco, smoking, worship, vehicle, shipping, fishing, logging, number, liberty, operation, contact, investment, transfer, powers, freedom of speech, access to the internet, visa
@coercive_actor = government, authority, police, court, army, junta, regime, ministry, state, president, regulator, council, parliament, official, king, commission, city, mayor, judge, agency, party, ruler, cabinet, minister, lawmaker, leader, tribunal

== house-arrest : verb -> detains (transitive)
+ The opposition leader was put under house arrest. => - | detains | leader
- The opposition leader was put under pressure.
put under {house_arrest}
place under {house_arrest}
keep under {house_arrest}
hold under {house_arrest}

== arrest : verb -> arrests (transitive)
+ Police arrested a journalist in Ankara on Tuesday. => Police | arrests | journalist
+ Six students were arrested by soldiers on Sunday. => soldiers | arrests | students
- Police praised a journalist in Ankara on Tuesday.
arrest
apprehend
nab
handcuff
rearrest / re-arrest
round up
take into {custody detention}
haul away
haul off
put in {handcuff}
place under {arrest}
put under {arrest}
bundle into {van car bus}
drag from {home house bed}
lead away in {handcuff}

== arrest-people : verb -> arrests (transitive)
? object person|@person_noun|@fighter|@prisoner|@official|@soldier|@crowd
+ Commandos captured two militants near Mosul. => Commandos | arrests | militants
- Commandos captured a hill near Mosul.
capture
seize
catch
collar
pick up
take in
haul in
hunt down
track down
lead away
take away
bust
corner
subdue

== police-pick-up : verb -> arrests (transitive)
? object person|@person_noun|@fighter|@prisoner|@official|@soldier|@crowd
? actor @police_noun
+ Thai police picked up a Belgian dealer at the airport. => police | arrests | dealer
- Thai police picked up speed at the airport.
pick up
scoop up

@police_noun = police, policeman, officer, detective, ministry, agent, gendarme, security force, security service, constable, sheriff, marshal, gendarmerie

== arrest-noun : noun -> arrests (nominal-object)
? object !none
+ The arrest of a banker by police surprised investors. => police | arrests | banker
- The success of a banker in Zurich surprised investors.
arrest
mass arrest
re-arrest
rearrest
round-up
roundup
dragnet
apprehension

== not-an-arrest-noun : noun -> dies (nominal-happen)
+ The singer's cardiac arrest was sudden. => singer | dies | -
- The singer's arrest was sudden.
cardiac arrest

== detain : verb -> detains (transitive)
+ Egypt detained a filmmaker at the airport on Friday. => Egypt | detains | filmmaker
- Egypt welcomed a filmmaker at the airport on Friday.
detain
intern
incarcerate
lock up
remand
remand in {custody}
remand into {custody}
confine to {home house cell quarters}
hold in {custody detention prison jail captivity}
keep in {custody detention prison jail captivity}
hold captive
hold prisoner
hold incommunicado
keep prisoner
take prisoner
take {prisoner}
take into {captivity}
put in {@jail}
put behind {bar}
throw in {@jail}
throw into {@jail}
throw behind {bar}
place in {@jail}
keep behind {bar}

== hold-people : verb -> detains (transitive)
? object person|@person_noun|@prisoner|@hostage|@fighter
+ The rebels hold three engineers in the jungle. => rebels | detains | engineers
- The ministers hold talks on Monday.
- The rebels hold the town.
hold
quarantine

== detention-noun : noun -> detains (nominal-object)
? object !none
+ The detention of a lawyer by Egypt angered activists. => Egypt | detains | lawyer
- The pupil got an hour of homework.
detention
house arrest
imprisonment
incarceration
internment
pre-trial detention
pretrial detention
arbitrary detention
mass detention
captivity
solitary confinement

== sentence : verb -> sentences (transitive)
+ A court sentenced two smugglers to five years on Monday. => court | sentences | smugglers
+ The editor was jailed for insulting the king. => - | sentences | editor
- A court freed two smugglers on Monday.
sentence
jail
imprison
condemn to {death}
sentence to {death}
send to {@jail}
put away
penalise / penalize
send to {gallows}

== hand-sentence : verb -> sentences (target)
+ The judge imposed a fine on the bank. => judge | sentences | bank
- The judge imposed calm on the room.
impose {@penalty} on
hand {@penalty} to
hand down {@penalty} to
hand down {@penalty} on
give {@penalty} to
mete out {@penalty} to
slap {fine penalty} on
levy {fine penalty} on
pass {sentence judgment judgement} on
pronounce {sentence} on

== hand-someone-sentence : verb -> sentences (transitive)
+ Judges hit the airline with a fine. => Judges | sentences | airline
- Judges flew with the airline.
hit with {fine penalty}
slap with {fine penalty suspension}
punish with {@penalty}

== hand-party-sentence : verb -> sentences (transfer)
? object person|organisation|group|@person_noun|@official|@fighter|@prisoner
+ Judges in Quito handed the smuggler a nine-year sentence. => Judges | sentences | smuggler
+ The driver was given a suspended jail term by a court. => court | sentences | driver
- Judges in Quito handed the winner a cup.
hand {@penalty}
give {@penalty}

== get-years : verb -> sentences (reversed)
? object person|@person_noun|@official|@fighter|@prisoner
+ The smuggler received a nine-year prison term on Friday. => - | sentences | smuggler
+ The colonel got six years in prison for graft. => - | sentences | colonel
- The colonel got six horses in June for graft.
receive {jail_term prison_term jail_sentence prison_sentence death_sentence life_sentence life_term}
get {jail_term prison_term jail_sentence prison_sentence death_sentence life_sentence life_term}
get {year month life} in {@jail}
receive {year month life} in {@jail}

== hand-down-sentence : verb -> sentences (transitive)
+ The tribunal handed down a death sentence on Friday. => tribunal | sentences | sentence
- The tailor handed down his shop to a nephew.
hand down {sentence verdict term punishment}
impose {sentence fine death_sentence jail_term}
uphold {sentence conviction verdict}

== sentence-noun : noun -> sentences (nominal-object)
+ The sentencing of the general by a court took an hour. => court | sentences | general
- The sentences of the novel are short.
sentencing
jailing

== convict : verb -> convicts (transitive)
+ A jury convicted the mayor of fraud on Thursday. => jury | convicts | mayor
- A jury praised the mayor on Thursday.
convict
find guilty
find liable
hold liable
reconvict
rule against
prove guilty
return {guilty_verdict} against

== conviction-noun : noun -> convicts (nominal-object)
+ The conviction of the senator by a jury pleased campaigners. => jury | convicts | senator
- The senator spoke with feeling.
conviction
guilty verdict

== ban : verb -> bans (transitive)
+ Thailand banned a party in February. => Thailand | bans | party
+ The drug was banned by Chile. => Chile | bans | drug
- Thailand praised a party in February.
ban
outlaw
prohibit
forbid
proscribe
criminalise / criminalize
disqualify
debar
disbar
disenfranchise
impose {ban} on
place {ban} on
put {ban} on
slap {ban} on
enforce {ban} on
extend {ban} on
introduce {ban} on
announce {ban} on
order {ban} on
declare illegal
make illegal
declare unlawful
rule unlawful
ban from {entry office}

== bar-people : verb -> bans (transitive)
? object party|@person_noun|@crowd|@official|@staff|@ship|@aircraft
+ Belarus barred an observer from the polls. => Belarus | bans | observer
- The widow barred the door.
+ Malta turned back three boats on Monday. => Malta | bans | boats
bar
exclude
shut out
lock out
keep out
turn away
dissolve
disband
blackball
freeze out
turn back
turn around
push back

== ban-noun : noun -> bans (nominal-object)
+ A Kenyan ban on plastic bags took effect on Monday. => Kenyan | bans | bags
- The Kenyan market sold bags on Monday.
ban
blanket ban
outright ban
total ban
smoking ban
entry ban
lifetime ban
prohibition
outlawing
criminalisation / criminalization
proscription
disqualification
flight ban
driving ban
headscarf ban
burqa ban
hunting ban
fishing ban
overflight ban
smartphone ban

== seize : verb -> seizes (taking)
? object @contraband|@property|@ship|@aircraft|@money|@vehicle|@weapon|vessel|@commodity|organisation|@document
+ Customs officers seized heroin at the port on Sunday. => officers | seizes | heroin
+ A tanker was seized by Iran in the gulf. => Iran | seizes | tanker
- The army seized power on Sunday.
seize
confiscate
impound
capture
commandeer
take over
grab
detain
hold
board
take {possession} of

== seize-always : verb -> seizes (taking)
+ Venezuela nationalised a cement firm in April. => Venezuela | seizes | firm
- Venezuela privatised a cement firm in April.
confiscate
impound
requisition
expropriate
nationalise / nationalize
renationalise / renationalize
sequester
sequestrate
repossess
commandeer
appropriate
foreclose on
bust

== seizure-noun : noun -> seizes (nominal-object)
+ The seizure of a trawler by Chile angered Peru. => Chile | seizes | trawler
- The sale of a trawler by Chile pleased Peru.
seizure
confiscation
expropriation
nationalisation / nationalization
impounding
land grab
drug bust
drugs bust
drug seizure
requisition
asset seizure
sequestration

== take-power : verb -> takes (transitive)
+ The army seized power in Niger on Wednesday. => army | takes | power
- The plant needs power on Wednesday.
seize {power control reins throne}
take {power control throne helm reins}
grab {power control}
assume {power control}
usurp {power authority throne}
gain {power}
consolidate {power}
cling to {power}
attempt {coup putsch}

== take-control-of : verb -> takes (target)
+ The generals took control of the ministry on Monday. => generals | takes | ministry
- The generals took a photograph of the ministry on Monday.
take {control charge command} of
seize {control} of
assume {control command} of
gain {control} of
wrest {control} of
regain {control} of
tighten {grip hold} on
take over

== topple : verb -> takes (transitive)
? object person|@official|country|organisation|@power
+ Officers overthrew the president in Bamako on Tuesday. => Officers | takes | president
- Officers saluted the president in Bamako on Tuesday.
overthrow
topple
depose
dethrone
usurp
bring down
oust
unseat
force from {power office}
drive from {power office}
remove from {power}
oust from {power}
topple from {power}

== coup-noun : noun -> takes (nominal-target)
+ The coup by officers against the king failed within hours. => officers | takes | king
- The court heard the king within hours.
coup
coup d'etat
coup d'état
military coup
coup attempt
attempted coup
failed coup
palace coup
putsch
military takeover
takeover
power grab
overthrow
toppling

== expel : verb -> expels (removal)
+ Uganda expelled two aid workers on Friday. => Uganda | expels | workers
- Uganda hired two aid workers on Friday.
expel
banish
exile
kick out
throw out
boot out
drive out
turf out
chase out
drum out
eject
hound out
force out
order out
drive from {country village town land}
force into {exile}
send into {exile}
declare unwelcome
excommunicate
chase from {village town home}

== expulsion-noun : noun -> expels (nominal-object)
? object !none
+ The expulsion of a priest by Nicaragua drew criticism. => Nicaragua | expels | priest
- The ordination of a priest by Nicaragua drew crowds.
expulsion
banishment
ejection
mass expulsion
excommunication

== deport : verb -> deports (transitive)
+ Pakistan deported hundreds of migrants on Sunday. => Pakistan | deports | migrants
+ The singer was deported by Turkey. => Turkey | deports | singer
- Pakistan counted hundreds of migrants on Sunday.
deport
send back
repatriate forcibly
return forcibly
fly home
remove from {country}

== deportation-noun : noun -> deports (nominal-object)
? object !none
+ The deportation of Afghans by Iran went on in July. => Iran | deports | Afghans
- The education of Afghans by Iran went on in July.
deportation
mass deportation
pushback
push-back
forced return
forced repatriation
refoulement
forcible transfer

== evict : verb -> evicts (transitive)
+ The city evicted 40 families from the slum in June. => city | evicts | families
- The city fed 40 families from the slum in June.
evict
displace
uproot
dispossess
force from {home house land village}
drive from {home house}
throw out of {home house}
turn out of {home house}
relocate forcibly
turf out of
clear out
make homeless

== eviction-noun : noun -> evicts (nominal-object)
+ The eviction of squatters by police ended peacefully. => police | evicts | squatters
- The party of squatters by the river ended peacefully.
eviction
forced eviction
forced displacement
forced relocation
mass eviction
forced removal
displacement
dispossession

== restrict : verb -> restricts (transitive)
+ Hungary restricted protests in March. => Hungary | restricts | protests
- Hungary applauded protests in March.
restrict
curtail
suppress
repress
stifle
persecute
oppress
subjugate
ostracise / ostracize
stigmatise / stigmatize
cow
bully
coerce
enslave
exploit
marginalise / marginalize
segregate
discriminate against
crack down on
clamp down on
come down on
put under {surveillance}
place under {surveillance}
keep under {surveillance}
put in {quarantine}
place in {quarantine}
lock down
cordon off
tighten {@restriction} on
impose {@restriction} on
impose {@restriction} in
slap {@restriction} on
place {@restriction} on
put {@restriction} on
toughen {@restriction} on
introduce {@restriction} on
reimpose {@restriction} on
extend {@restriction} on
tighten {noose} on
set {limit quota} on

== restrict-things : verb -> restricts (transitive)
? object @movement|@free_speech|@right
+ The junta muzzled the press on Monday. => junta | restricts | press
- The chef praised the press on Monday.
limit
curb
rein in
tighten
gag
muzzle
silence
quash
stamp out
crush
control
hamper
hinder
withhold
deny
ration
cap
take away
abolish

== restrict-people : verb -> restricts (transitive)
? object person|@person_noun|@crowd|@rebel_group|@free_speech
+ Agents harassed activists in Harare on Friday. => Agents | restricts | activists
- Heat harassed nobody in Harare on Friday.
harass
intimidate
silence
gag
muzzle
hound
victimise / victimize
isolate
confine
tag

== tighten-rules : verb -> restricts (transitive)
+ The government tightened restrictions on Tuesday. => government | restricts | restrictions
- The plumber tightened a screw on Tuesday.
tighten {@restriction visa_rule border_check passport_control}
impose {@restriction}
introduce {@restriction}
reimpose {@restriction}
enforce {@restriction}
extend {@restriction}
toughen {@restriction law}
reinstate {@restriction}

== restriction-noun : noun -> restricts (nominal-object)
+ The Rwandan crackdown on churches began in March. => Rwandan | restricts | churches
- The Rwandan minister opened churches in March.
crackdown
clampdown
repression
suppression
persecution
oppression
harassment
intimidation
discrimination
security crackdown
bloody crackdown
restriction
travel restriction
curb
internet restriction
visa restriction
segregation
marginalisation / marginalization
witch hunt
witch-hunt
apartheid

== censor : verb -> censors (transitive)
+ China censored a cartoon in May. => China | censors | cartoon
- China bought a cartoon in May.
censor
redact
bowdlerise / bowdlerize
expurgate
take off {air}
pull off {air}
force off {air}
take offline
jam {broadcast signal radio transmission frequency}
self-censor

== censor-media : verb -> censors (transitive)
? object @media_content|internet|social media
+ Uganda blocked a website on Wednesday. => Uganda | censors | website
- Snow blocked a road on Wednesday.
block
ban
shut down
shut
close
close down
suspend
restrict
suppress
gag
muzzle
take down
remove
delete
cut off
switch off
cut {access} to
block {access} to
restrict {access} to
jam
throttle

== censorship-noun : noun -> censors (nominal-object)
+ The censorship of newspapers by the junta lasted a decade. => junta | censors | newspapers
- The readership of newspapers in the city shrank.
censorship
internet shutdown
internet blackout
media blackout
news blackout
press censorship
internet censorship
gag order
media crackdown

== raid : verb -> raids (transitive)
+ Police raided the office of a newspaper in Tunis. => Police | raids | office
- Police painted the office of a newspaper in Tunis.
raid
ransack
swoop on
carry out {search} of
execute {search_warrant} at
comb through

== search-place : verb -> raids (transitive)
? object @building|@vehicle|@ship|@aircraft|organisation
+ Agents searched the house of a minister on Tuesday. => Agents | raids | house
- Agents searched for a minister on Tuesday.
search
burst into
break into
storm
enter
comb
inspect by {force}
sweep

== raid-noun : noun -> raids (nominal-target)
+ A police raid on a nightclub led to ten arrests. => police | raids | nightclub
- The Israeli air raid on a depot lasted minutes.
raid
dawn raid
drug raid
house search
house raid
house-to-house search
night raid
security sweep
body search
strip search

== hack : verb -> hacks (transitive)
+ North Korean agents hacked a bank in Dhaka. => agents | hacks | bank
- The gardener watered a hedge in Dhaka.
hack
hack into
eavesdrop on
wiretap
spy on
phish
snoop on
bug
tap {phone telephone line conversation}
intercept {call email message communication conversation}
breach {@network}
break into {@network}
infiltrate {@network}
penetrate {@network}
compromise {@network}
paralyse {@network} / paralyze {@network}
disrupt {@network}
deface {@network}
infect {@network}
cripple {@network}
gain {access} to {@network}
bring down {website network server}
take down {website network server}
knock offline
steal {data secret password information}
leak {email data}
plant {malware virus spyware} in
launch {cyberattack cyber-attack cyber_attack} on
launch {cyberattack cyber-attack cyber_attack} against

== hacking-noun : noun -> hacks (nominal-target)
+ The Russian cyberattack on the bank lasted an hour. => Russian | hacks | bank
- The Russian visitors to the bank stayed an hour.
hack
hacking
cyberattack
cyber-attack
cyber attack
cyberassault
data breach
security breach
phishing campaign
phishing attack
ransomware attack
malware attack
hacking attack
hacking campaign
denial-of-service attack
denial of service attack
DDoS attack
computer attack
wiretapping
eavesdropping
espionage
cyber espionage
cyber-espionage
industrial espionage
spying
disinformation campaign
cyber operation
phone hacking
data theft

== curfew : verb -> imposesCurfewOn (target)
+ The governor imposed a curfew on Kano on Sunday. => governor | imposesCurfewOn | Kano
- The governor imposed a tax on beer on Sunday.
+ The army reinstated a curfew in Kano on Sunday. => army | imposesCurfewOn | Kano
impose {@emergency_rule} on
impose {@emergency_rule} in
impose {@emergency_rule} across
impose {@emergency_rule} over
declare {@emergency_rule} in
declare {@emergency_rule} across
declare {@emergency_rule} over
proclaim {@emergency_rule} in
announce {@emergency_rule} in
extend {@emergency_rule} in
introduce {@emergency_rule} in
order {@emergency_rule} in
clamp {@emergency_rule} on
slap {@emergency_rule} on
enforce {@emergency_rule} in
place under {@emergency_rule}
put under {@emergency_rule}
reinstate {curfew} on
reimpose {curfew} on
reintroduce {curfew} on
extend {curfew} on
tighten {curfew} on
impose {curfew} in
reinstate {curfew} in
reimpose {curfew} in
reintroduce {curfew} in
extend {curfew} in
tighten {curfew} in
declare {curfew} in
order {curfew} in

== declare-state-of : verb -> imposesCurfewOn (motion)
+ Ecuador declared a state of emergency in Guayaquil. => Ecuador | imposesCurfewOn | Guayaquil
- Ecuador declared a holiday in Guayaquil.
declare {state} of {emergency siege war alert}
proclaim {state} of {emergency siege war}
impose {state} of {emergency siege}
extend {state} of {emergency siege}
decree {state} of {emergency siege}

== curfew-alone : verb -> imposesCurfewOn (transitive)
+ The junta declared martial law on Monday. => junta | imposesCurfewOn | law
- The junta declared a profit on Monday.
impose {@emergency_rule}
declare {@emergency_rule}
proclaim {@emergency_rule}
extend {@emergency_rule}
introduce {@emergency_rule}
enforce {@emergency_rule}
reimpose {@emergency_rule}
decree {@emergency_rule}
invoke {emergency_power}
reinstate {curfew}
reimpose {curfew}
reintroduce {curfew}
extend {curfew}
tighten {curfew}

== curfew-noun : noun -> imposesCurfewOn (nominal-target)
+ The government curfew in Srinagar entered its third day. => government | imposesCurfewOn | Srinagar
- The festival in Srinagar entered its third day.
curfew
night curfew
nighttime curfew
night-time curfew
dusk-to-dawn curfew
martial law
state of emergency
emergency rule
state of siege
lockdown
national emergency

== blockade : verb -> blockades (transitive)
+ Azerbaijan blockaded the corridor in December. => Azerbaijan | blockades | corridor
+ The town was besieged by rebels for months. => rebels | blockades | town
- Azerbaijan paved the corridor in December.
blockade
besiege
encircle
lay {siege} to
hem in
seal off
choke off
impose {blockade} on
impose {blockade siege} against
place under {siege}
put under {siege}
hold under {siege}
barricade
beleaguer

== block-way : verb -> blockades (transitive)
? object @road|@border|@territory|@infrastructure|@ship|@water|country|place
+ The army blocked a highway in Bolivia on Monday. => army | blockades | highway
- The senate blocked a bill on Monday.
+ Niger closed its border with Benin in July. => Niger | blockades | Benin
block
block off
close
shut
shut down
seal
surround
cut off
isolate
obstruct
ring
close off
cut
close {border frontier} with
close {border frontier} to
shut {border frontier} with
shut {border frontier} to
seal {border frontier} with
close off {border frontier} with
close {airspace} to

== blockade-noun : noun -> blockades (nominal-target)
+ The Saudi blockade of Qatar began in 2017. => Saudi | blockades | Qatar
- The Saudi embassy in Qatar reopened in 2021.
blockade
naval blockade
sea blockade
land blockade
air blockade
economic blockade
siege
encirclement
roadblock
road block
border closure
airspace closure

== dismiss : verb -> dismisses (transitive)
? object person|@staff|@official|@office|@person_noun|@troops
+ The president fired his interior minister on Thursday. => president | dismisses | minister
+ The coach was sacked by the club. => club | dismisses | coach
- The navy fired a torpedo on Thursday.
- The minister dismissed the report on Thursday.
fire
sack
dismiss
oust
remove
axe
boot out
lay off
replace
discharge
purge
kick out
force out
drop
push out
vote out
edge out
recall
let go
ditch

== remove-from-post : verb -> dismisses (transitive)
+ The king removed the general from his post. => king | dismisses | general
- The king removed the curtain from his window.
relieve of {@office duty responsibility command}
strip of {@office title rank}
remove from {@office}
dismiss from {@office}
oust from {@office}
fire from {@office}
sack from {@office}
demote
cashier
dethrone
make redundant
unseat
force from {@office}
dissolve {parliament government cabinet assembly council board}
reshuffle {cabinet government}
give {sack}
suspend {parliament government cabinet assembly council legislature national_assembly}
prorogue {parliament}

== relieve-official : verb -> dismisses (transitive)
? object @staff|@official|@soldier
+ The king relieved the general on Monday. => king | dismisses | general
- The rain relieved the drought on Monday.
relieve

== dismissal-noun : noun -> dismisses (nominal-object)
? object !none
+ The sacking of the finance minister by the king shook markets. => king | dismisses | minister
- The speech of the finance minister shook markets.
sacking
dismissal
ouster
ousting
removal
purge
mass dismissal
layoff
lay-off
demotion
cabinet reshuffle
government reshuffle
dissolution

== impeach : verb -> impeaches (transitive)
+ Lawmakers impeached the president in Seoul on Saturday. => Lawmakers | impeaches | president
- Lawmakers applauded the president in Seoul on Saturday.
impeach
pass {no-confidence_motion no-confidence_vote} against
pass {no-confidence_motion no-confidence_vote} in
table {no-confidence_motion} against
file {no-confidence_motion impeachment_motion} against

== impeachment-noun : noun -> impeaches (nominal-object)
+ The impeachment of the judge by lawmakers began on Monday. => lawmakers | impeaches | judge
- The wedding of the judge began on Monday.
impeachment
impeachment trial
impeachment vote
impeachment motion
no-confidence vote
no-confidence motion
vote of no confidence
motion of no confidence
censure motion

== execute : verb -> executes (transitive)
? object person|@person_noun|@prisoner|@fighter|@victim|@official
+ Iran executed two dissidents on Wednesday. => Iran | executes | dissidents
- The firm executed the plan on Wednesday.
execute
hang
guillotine
crucify
behead in {public}
send to {gallows}

== put-to-death : verb -> executes (transitive)
+ The state put the murderer to death on Friday. => state | executes | murderer
- The state put the money to use on Friday.
put to {death}
execute by {firing_squad}
put before {firing_squad}
send to {death}

== execution-noun : noun -> executes (nominal-object)
? object !none
+ The execution of three soldiers by militants was filmed. => militants | executes | soldiers
- The training of three soldiers by militants was filmed.
execution
public execution
mass execution
summary execution
hanging
public hanging

== disperse : verb -> disperses (transitive)
? object @crowd|@protest|@person_noun|person
+ Police dispersed a rally in Algiers on Friday. => Police | disperses | rally
- Wind dispersed the smoke on Friday.
disperse
break up
quell
put down
suppress
crush
clear
scatter
kettle
beat back
repel
charge
push back
confront
subdue
baton-charge
hose down

== use-crowd-control : verb -> disperses (target)
+ Police fired tear gas at students in Dhaka on Sunday. => Police | disperses | students
- Police bought tear gas on Sunday.
fire {@crowd_control} at
fire {@crowd_control} on
fire {@crowd_control} into
fire {@crowd_control} against
use {@crowd_control} on
use {@crowd_control} against
turn {@crowd_control} on
unleash {@crowd_control} on
shoot {@crowd_control} at
lob {@crowd_control} at

== crowd-control-alone : verb -> disperses (transitive)
+ Police fired tear gas in Dhaka on Sunday. => Police | disperses | gas
- Police fired a clerk in Dhaka on Sunday.
fire {@crowd_control}
teargas / tear-gas
pepper-spray
water-cannon
spray with {tear_gas pepper_spray water}
disperse with {@crowd_control}
quell {riot unrest protest uprising rebellion mutiny}
put down {riot unrest protest uprising rebellion mutiny revolt}
crush {riot unrest protest uprising rebellion mutiny revolt}
suppress {riot unrest protest uprising rebellion mutiny revolt}

== dispersal-noun : noun -> disperses (nominal-object)
+ The dispersal of protesters by police left six hurt. => police | disperses | protesters
- The arrival of protesters by bus surprised shopkeepers.
dispersal
baton charge
baton-charge

== interrogate : verb -> interrogates (transitive)
+ Agents interrogated the banker for six hours. => Agents | interrogates | banker
- Agents drove the banker for six hours.
interrogate
call in for {questioning}
bring in for {questioning}
summon for {questioning}
detain for {questioning}
take in for {questioning}
cross-examine
polygraph

== question-people : verb -> interrogates (transitive)
? actor @police_actor
? object person|@person_noun|@official|@staff|@prisoner
+ Police questioned a teacher in Lyon on Friday. => Police | interrogates | teacher
- Analysts questioned the forecast on Friday.
question
grill
quiz
interview

== interrogation-noun : noun -> interrogates (nominal-object)
+ The interrogation of suspects by police took a week. => police | interrogates | suspects
- The training of recruits by police took a week.
interrogation
questioning
cross-examination

== control-place : verb -> controls (transitive)
? object country|place|@territory|@captured_place
+ The militia controls the port of Hodeidah. => militia | controls | Hodeidah
- The pilot controls the speed.
control
rule
govern
dominate
administer
run

== hold-place : verb -> controls (transitive)
? object place|@territory|@captured_place
+ The rebels hold the town. => rebels | controls | town
- The rebels hold a banker.
hold

== in-control : verb -> controls (target)
+ Rebels are in control of the airport. => Rebels | controls | airport
- Rebels are in sight of the airport.
be in {control charge command} of
have {control} of
have {control} over
hold {control} of
hold {sway} over
hold {power}
maintain {control} of
retain {control} of
keep {control} of
exercise {control authority} over
lord over
rule over

== control-noun : noun -> controls (nominal-object)
? object country|place|@territory|@captured_place
+ Rebel control of the bridge worried the army. => Rebel | controls | bridge
- Pest control cost the farmer a fortune.
control

== suspend-someone : verb -> suspends (transitive)
? object person|@person_noun|@official|@staff|organisation|country|@licence
+ Ecowas suspended the bank on Thursday. => Ecowas | suspends | bank
- Donors suspended aid on Thursday.
suspend
revoke
withdraw
cancel
annul
rescind
freeze

== suspend-always : verb -> suspends (transitive)
+ The regulator revoked the licence of a broadcaster. => regulator | suspends | licence
+ The king suspended parliament in March. => king | suspends | parliament
- The regulator praised the work of a broadcaster.
revoke {@licence}
cancel {licence license visa passport registration accreditation}
withdraw {licence license visa passport registration accreditation}
strip of {@licence @right}
deprive of {@licence @right}
suspend {constitution parliament operation licence license}
suspend from {@office duty school parliament game tournament membership}
place on {leave}

== suspension-noun : noun -> suspends (nominal-object)
? object person|@person_noun|@official|@staff|organisation|country|@licence
+ The suspension of the judge by the president caused a row. => president | suspends | judge
- The suspension of the car was weak.
suspension
revocation

@outlet = newspaper, newsroom, radio, radio station, station, TV station, television station, television channel, TV channel, channel, broadcaster, website, web site, news site, magazine, news agency, daily, weekly, press, printing press, blog, social media, network, publication

== shut-outlet : verb -> restricts (transitive)
? actor country|@police_actor|@official|@authority|none
? object @outlet
? object !none
+ Zambia shut down two radio stations on Monday. => Zambia | restricts | stations
+ The regime closed a newspaper in June. => regime | restricts | newspaper
- The last passenger closed his newspaper.
shut down
close down
close
shut
suspend
padlock

== shut-premises : verb -> restricts (transitive)
? actor country|@police_actor|@authority
? object @premises|organisation
? object !none
+ Police shut down the office of a charity in Harare. => Police | restricts | office
- The bakery shut down its oven in Harare.
shut down
close down
padlock
seal off

== cut-supplies-to-town : verb -> blockades (transitive)
? object place|@territory
+ The militia cut food supplies to the town in May. => militia | blockades | town
- The grocer cut a slice for the town clerk in May.
cut {food water supply electricity power} to
cut off {food water supply electricity power} to
block {food water aid supply} to
cut {supply_line road supply_route} to
cut {supply_line supply_route}

@authority = government, regime, junta, authority, police, state, ministry, court, council, military, army, soldier, security force, force, ruler, king, president, prosecutor, commission, regulator, parliament, watchdog, mayor, governor

== break-up-meeting : verb -> disperses (transitive)
+ Police broke up a meeting in Lusaka. => Police | disperses | meeting
- The meeting broke up in Lusaka.
break up {meeting rally protest demonstration march gathering assembly vigil}

== arrest-noun-patient : noun -> arrests (nominal-patient)
+ The priest's arrest in Minsk drew protests. => - | arrests | priest
- The priest's lunch in Rome drew praise.
arrest
mass arrest
re-arrest
rearrest
round-up
roundup
dragnet
apprehension

== expulsion-noun-patient : noun -> expels (nominal-patient)
+ The priest's expulsion from Peru drew protests. => - | expels | priest
- The priest's lunch in Rome drew praise.
expulsion
banishment
ejection
mass expulsion
excommunication

== deportation-noun-patient : noun -> deports (nominal-patient)
+ The nun's deportation from Peru drew protests. => - | deports | nun
- The nun's lunch in Rome drew praise.
deportation
mass deportation
pushback
push-back
forced return
forced repatriation
refoulement
forcible transfer

== dismissal-noun-patient : noun -> dismisses (nominal-patient)
+ The editor's dismissal in Sofia drew protests. => - | dismisses | editor
- The editor's lunch in Rome drew praise.
sacking
dismissal
ouster
ousting
removal
purge
mass dismissal
layoff
lay-off
demotion
cabinet reshuffle
government reshuffle
dissolution

== execution-noun-patient : noun -> executes (nominal-patient)
+ The poet's execution in Lagos drew protests. => - | executes | poet
- The poet's lunch in Rome drew praise.
execution
public execution
mass execution
summary execution
hanging
public hanging

== detention-noun-patient : noun -> detains (nominal-patient)
+ The priest's detention in Minsk drew protests. => - | detains | priest
- The priest's lunch in Rome drew praise.
detention
house arrest
imprisonment
incarceration
internment
pre-trial detention
pretrial detention
arbitrary detention
mass detention
captivity
solitary confinement

== fine : verb -> sentences (transfer)
+ A court fined the priest 5,000 rupees. => court | sentences | priest
- The court felt fine on Monday.
fine

== force-to-leave : verb -> expels (transitive)
? object person|@person_noun|@refugee|group
? actor party|none
+ Soldiers drove the villagers from their homes on Monday. => Soldiers | expels | villagers
- Soldiers forced the door on Monday.
drive from {home house village hamlet}
drive out of {home house village hamlet}
force from {home house village}
force out of {home house village}
force out from {home}
