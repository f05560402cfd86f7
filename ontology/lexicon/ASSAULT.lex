# ASSAULT: attack, kill, wound, shell, bomb, kidnap, torture, invade, occupy, destroy.

@assailed = convoy, patrol, base, post, outpost, checkpoint, camp, village, town, city, position, target, village, column, barracks, airport, airfield, school, hospital, market, mosque, church, embassy, headquarters, facility, plant, depot, refinery, bridge, port, ship, tanker, vessel, bus, train, vehicle, truck, car, building, house, station, hotel, pipeline, site, soldier, troop, policeman, police, officer, civilian, people, protester, rebel, militant, group, militia, force, infrastructure, area, region, suburb, neighbourhood, neighborhood, capital, compound, stronghold, settlement, warehouse, factory, worker, journalist, refugee, migrant, crowd, home, border, island, district
@attacker = troop, force, army, soldier, police, policeman, warplane, jet, plane, aircraft, drone, helicopter, missile, rocket, shell, mortar, artillery, bomb, bomber, tank, warship, destroyer, rebel, militant, insurgent, gunman, militia, fighter, guerrilla, terrorist, strike, raid, navy, air force, missiles, attacker, extremist, group, gunboat, commando, militiaman, projectile, separatist, mercenary, air strike, airstrike
@stone = stone, rock, bottle, brick, petrol bomb, molotov cocktail, egg, firework, missile, molotov, paving stone, object, chair, shoe, firebomb, debris, tomato, punch, fist
@captured_place = town, city, village, base, airport, airfield, port, hill, position, bridge, province, region, territory, island, capital, district, border crossing, crossing, outpost, stronghold, area, camp, building, palace, parliament, headquarters, post, station, suburb, neighbourhood, neighborhood, checkpoint, oilfield, oil field, dam, refinery, plant, land, barracks, enclave, part, settlement, stretch, swathe, swath, garrison, fort
@plan_killed = bill, deal, project, plan, hope, proposal, amendment, law, reform, programme, program, motion, market, merger, idea, measure, legislation, pact, job, career, debate
@passing_time = time, hour, minute, afternoon, day
@criticised = budget, plan, policy, decision, proposal, record, idea, law, bill, speech, report, comment, remark, reform, deal, handling, move, ruling, verdict, statement, claim, critic, criticism, press, media, article, book, film, opposition, argument, problem, question, issue, task, work, course, stance, choice, performance, figure, view, cut, tax, strategy, corruption, poverty, inequality, hypocrisy, treaty, agreement, pact, accord
@strike_kind = air, drone, missile, rocket, rail, hunger, labour, labor, transport, bus, port, metro, tube, sea, school, train
@flop = film, movie, musical, play, show, song, album, joke, sequel, comedy, drama, opera, book, campaign, candidate
@medical_sort = heart, asthma, panic, anxiety, cardiac, angina, epilepsy, shark, bear
@foe = rebel, insurgent, militant, guerrilla, troop, force, army, soldier, fighter, militia, separatist, group, movement, government, state, enemy, jihadist, extremist, terrorist, police, gunman, Islamist, militiaman, faction, gang, cartel, invader, occupier, bandit, pirate, regime, protester, warlord, clan, tribe, junta

== attack : verb -> attacks (target)
? object !@criticised
+ Rebels attacked a convoy near the border on Monday. => Rebels | attacks | convoy
+ The village was attacked by gunmen on Sunday. => gunmen | attacks | village
- The minister attacked the budget in parliament.
attack
assault
assail
raze with {fire}
set upon
counter-attack / counterattack
hit back against
strike back at
retaliate against
hurl {@bomb} at
throw {@bomb} at
toss {@bomb} at
lob {@bomb} at
ram
ram into
storm into
open up on
descend upon
go on {offensive} against
move against
jump on

== attack-nothing-else : verb -> attacks (intransitive)
? actor @attacker|country
+ The militants retaliated with rockets on Friday. => militants | attacks | -
- The committee met on Friday.
strike back
counterattack / counter-attack
go on {offensive}

== strike-target : verb -> attacks (target)
? object country|place|@assailed|@building|@infrastructure|@ship|@troops|@foe
+ Israel struck a depot near Damascus on Tuesday. => Israel | attacks | depot
+ Two missiles struck the airport before dawn. => missiles | attacks | airport
- The company struck a deal with its creditors.
strike
strike at
pound
pummel
blitz
strafe
hammer
batter
rake
harry

== hit-target : verb -> attacks (target)
? actor @attacker|country|@weapon|@attack
? object country|place|@assailed|@building|@infrastructure|@ship|@troops|@foe|@vehicle
+ A drone hit a refinery in southern Russia on Saturday. => drone | attacks | refinery
- Inflation hit a record on Saturday.
hit
target
slam into
rip through
tear through
smash into
plough into / plow into
land on
crash into
pierce
penetrate

== target-with : verb -> attacks (target)
+ The army targeted the camp with mortars. => army | attacks | camp
- The army fed the camp with rice.
target with {@weapon}
strike with {@weapon}
hit with {@weapon}
attack with {@weapon}
pound with {@weapon}
attack with {acid machete knife axe gas hammer sword}

== storm-place : verb -> attacks (transitive)
? object place|@building|@assailed|@ship
+ Gunmen stormed a hotel in Mogadishu on Friday. => Gunmen | attacks | hotel
- The minister stormed out of the meeting on Friday.
storm
rush
charge
besiege with {fire}
fight {way} into
shoot {way} into

== raid-by-fighters : verb -> attacks (transitive)
? actor @fighter
? object place|@assailed|@territory
+ Bandits raided a village in Zamfara on Sunday. => Bandits | attacks | village
- The children raided the fridge on Sunday.
raid
maraud
sack
descend on
sweep into

== attack-noun : noun -> attacks (nominal-target)
? object !@medical_sort
+ The Taliban attack on Kunduz began before dawn. => Taliban | attacks | Kunduz
+ The attack on the embassy by militants lasted an hour. => militants | attacks | embassy
- The goalkeeper recovered after a heart attack.
- The patient died of an asthma attack.
attack
assault
air strike
airstrike
air-strike
air raid
air attack
aerial attack
aerial assault
drone strike
drone attack
missile strike
missile attack
rocket attack
rocket strike
rocket fire
mortar attack
grenade attack
artillery attack
artillery strike
gun attack
knife attack
machete attack
acid attack
axe attack
suicide attack
terrorist attack
terror attack
chemical attack
chemical weapons attack
gas attack
poison gas attack
nerve agent attack
torpedo attack
naval attack
ground attack
ground assault
amphibious assault
surprise attack
arson attack
mob attack
vehicle attack
ramming attack
car-ramming attack
retaliatory strike
retaliatory attack
reprisal attack
revenge attack
pre-emptive strike
preemptive strike
cross-border attack
cross-border raid
hit-and-run attack
commando raid
bombing raid
overnight attack
double-tap strike
precision strike
onslaught
offensive
ground offensive
counter-offensive
counteroffensive
counter-attack
counterattack
blitz
armed aggression
military strike
terrorist act

== strike-noun-target : noun -> attacks (nominal-target)
? object !@strike_kind
? object country|place|@assailed|@building|@infrastructure|@ship|@troops|@foe
+ Turkish strikes on Kurdish positions killed four fighters. => Turkish | attacks | positions
- The teachers' strike over pay lasted a month.
strike
hit

== strike-noun-state : noun -> attacks (nominal-target)
? actor country|@troops
+ Israeli strikes continued on Monday. => Israeli | attacks | -
- The pilots' strike ended on Monday.
strike

== kill : verb -> kills (transitive)
? subject !@disaster
? object !@plan_killed|@passing_time
+ Soldiers killed two villagers in Mali on Thursday. => Soldiers | kills | villagers
+ Nine people were killed by the gunman. => gunman | kills | people
- The committee killed time before the vote.
- Parliament killed the bill on Thursday.
kill
slay
murder
massacre
slaughter
butcher
behead
decapitate
lynch
strangle
suffocate
smother
poison
exterminate
annihilate
dismember
disembowel
garrotte / garrote
asphyxiate
crucify
gas
immolate
burn alive
bury alive
gun down
mow down
shoot dead
shoot to {death}
stab to {death}
hack to {death}
beat to {death}
burn to {death}
stone to {death}
bludgeon to {death}
club to {death}
crush to {death}
starve to {death}
run over
pick off
finish off
club down
kill off
bayonet

== make-a-killing : verb -> receives (intransitive)
+ The trader made a killing on the market. => trader | receives | -
- The killing of the trader shocked the market.
make {killing}

== eliminate-fighters : verb -> kills (transitive)
? object @fighter|@foe|@official|@troops
+ The army eliminated three militants in Gaza on Sunday. => army | kills | militants
- The club eliminated its debt on Sunday.
eliminate
liquidate
neutralise / neutralize
take out
wipe out
cut down
dispose of

== claim-lives : verb -> kills (transitive)
+ The bombing claimed 30 lives in Baghdad. => bombing | kills | lives
- The airline claimed a rise in profit.
claim {life}
take {life}
cost {life}

== leave-dead : verb -> kills (transitive)
+ The ambush left seven soldiers dead. => ambush | kills | soldiers
- The minister left the hall on Sunday.
leave dead

== killed-in-disaster : verb -> dies (happening)
+ Four miners were killed in a landslide in Chile. => miners | dies | -
- The minister was photographed in a mine in Chile.
kill in {@disaster}
kill in {crash}
kill by {@disaster}
crush by {@disaster}
drown in {@disaster}

== disaster-kills : verb -> dies (happening)
? subject @disaster
+ An earthquake killed nine villagers in Nepal on Friday. => villagers | dies | -
- An earthquake shook Nepal on Friday.
kill
drown
bury
crush
sweep away

== killing-noun : noun -> kills (nominal-object)
? object !none
+ The killing of a journalist by gangsters shocked the country. => gangsters | kills | journalist
+ Amnesty condemned the army's massacre of villagers. => army | kills | villagers
- The trader spoke of the killings.
killing
murder
massacre
slaughter
slaying
manslaughter
homicide
double murder
triple murder
mass murder
mass killing
mercy killing
honour killing
honor killing
contract killing
revenge killing
reprisal killing
extrajudicial killing
targeted killing
gangland killing
bloodbath
carnage
bloodshed
lynching
beheading
decapitation
genocide
ethnic cleansing
pogrom
butchery
extermination
infanticide
femicide
parricide
stoning
fatal stabbing
fatal shooting
poisoning
mass poisoning
atrocity

== disaster-injures : verb -> devastates (transitive)
? subject @disaster
+ The tornado injured nine villagers in Kansas on Friday. => tornado | devastates | villagers
- The tornado passed nine villages in Kansas on Friday.
injure
hurt

== injure : verb -> injures (transitive)
? subject !@disaster
+ The blast wounded a policeman in Quetta on Monday. => blast | injures | policeman
+ Two nurses were injured by the bomb. => bomb | injures | nurses
- Doctors examined a policeman in Quetta on Monday.
injure
wound
maim
stab
knife
slash
mutilate
disfigure
gore
spear
scald
lacerate
gash
shoot in {leg arm back chest head shoulder foot face stomach neck}
leave wounded
leave injured
run down

== hurt-people : verb -> injures (transitive)
? subject !@disaster
? object person|@victim|@person_noun
+ The grenade hurt six bystanders on Monday. => grenade | injures | bystanders
- High prices hurt the economy.
hurt
burn
blind
cripple
trample
crush
harm
knock over

== injury-noun : noun -> injures (nominal-object)
+ The stabbing of a priest by a student alarmed Catholics. => student | injures | priest
- The priest spoke in Lyon on Sunday.
stabbing
wounding
maiming
mutilation
slashing

== shell : verb -> shells (target)
? object !@money|@water
+ Syrian forces shelled the town of Douma on Tuesday. => forces | shells | Douma
- The cook shelled out money for oysters.
shell
bombard
mortar
cannonade
rain {@munition} on
rain {@missile} on
rain {@bomb} on
rain down on
lob {@munition} at
lob {@munition} into
fire {@munition} into
pour {fire} into
rain {fire} on
pepper with {@munition}
pound with {artillery}

== shelling-noun : noun -> shells (nominal-target)
+ The Russian shelling of Kherson went on overnight. => Russian | shells | Kherson
- The children collected shells on the beach.
shelling
bombardment
artillery fire
artillery bombardment
artillery barrage
artillery shelling
naval bombardment
mortar fire
tank fire
shellfire
cannonade
missile barrage
rocket barrage
cross-border shelling

== bomb : verb -> bombs (target)
? subject !@flop
+ Saudi jets bombed a port in Yemen on Wednesday. => jets | bombs | port
- The film bombed at cinemas, critics said.
bomb
firebomb / fire-bomb
carpet-bomb
petrol-bomb
dive-bomb
barrel-bomb
nuke
napalm
drop {@bomb} on
plant {@bomb} in
plant {@bomb} under
plant {@bomb} at
detonate {@bomb} in
detonate {@bomb} at
detonate {@bomb} near
detonate {@bomb} outside
set off {@bomb} in
set off {@bomb} at

== blow-up : verb -> bombs (transitive)
? object !none
+ Saboteurs blew up a pipeline in Niger on Friday. => Saboteurs | bombs | pipeline
- The row blew up on Friday.
blow up
blast
dynamite
blow apart
blow to {piece bit}

== set-off-bomb : verb -> bombs (transitive)
+ Separatists detonated a bomb on Monday. => Separatists | bombs | bomb
- The singer set off for Bangkok on Monday.
detonate {@bomb}
set off {@bomb}
explode {@bomb}
plant {@bomb}
trigger {@bomb}

== bombing-noun : noun -> bombs (nominal-target)
+ The bombing of a market by militants killed ten people. => militants | bombs | market
+ Saudi bombing of Sanaa resumed on Sunday. => Saudi | bombs | Sanaa
- The market in Kabul opened on Sunday.
bombing
suicide bombing
car bombing
truck bombing
roadside bombing
twin bombing
bus bombing
train bombing
embassy bombing
mosque bombing
church bombing
bomb attack
car bomb attack
car bomb
truck bomb attack
suicide bomb attack
suicide car bomb
suicide bomb blast
petrol bomb attack
letter bomb attack
firebombing
aerial bombing
aerial bombardment
carpet bombing
bombing campaign
bomb plot
nuclear bombing

== fire-on : verb -> firesOn (target)
? object !@water
+ Troops fired on protesters in Conakry on Tuesday. => Troops | firesOn | protesters
+ Police opened fire on a car on Tuesday. => Police | firesOn | car
- The editor fired off a letter on Tuesday.
- The army fired a missile into the sea.
fire on
fire upon
fire at
fire into
fire {@munition} at
fire {@munition} aimed at
fire {@munition} into
fire {@missile} at
fire {@gun} at
fire {@munition} towards / fire {@munition} toward
fire {bullet} into
launch {@missile} at
launch {@missile} into
launch {@missile} against
shoot {@missile} at
open {fire} on
open {fire} at
open {fire} upon
return {fire} at
turn {@gun} on
train {@gun} on
shoot at
shoot on
snipe at
take {shot} at
spray with {bullet gunfire}
rake with {gunfire}
riddle with {bullet}
let fly at

== open-fire : verb -> firesOn (intransitive)
+ Guards opened fire on Saturday. => Guards | firesOn | -
- Guards opened the gate on Saturday.
open {fire}
return {fire}

== shoot-someone : verb -> firesOn (transitive)
? object person|@victim|@person_noun|@fighter|@troops|@official
+ Border guards shot a smuggler on Saturday. => guards | firesOn | smuggler
- The director shot the film on Saturday.
- The president shot down the proposal on Saturday.
shoot
gun
pump {bullet} into

== shooting-noun : noun -> firesOn (nominal-target)
+ The police shooting of a teenager caused anger. => police | firesOn | teenager
- The shooting of the film ended in May.
shooting
mass shooting
school shooting
drive-by shooting
church shooting
mosque shooting
nightclub shooting
sniper fire
gunfire
small-arms fire
machine-gun fire
shooting spree
shooting rampage
shooting attack
cross-border fire

== film-shooting-noun : noun -> produces (nominal-object)
? object @film
+ The shooting of the movie began in May. => - | produces | movie
- The shooting of a guard took place in May.
shooting
filming

== clash : verb -> clashesWith (with)
? actor party|@foe|@troops|@crowd|@person_noun
+ Students clashed with police in Santiago on Thursday. => Students | clashesWith | police
- The curtains clash with the carpet.
clash with
skirmish with
scuffle with
brawl with
tussle with
trade {fire gunfire shot blow shell artillery} with
exchange {fire gunfire shot shell artillery} with
come to {blow} with
do {battle} with
grapple with
scrap with
jostle with
square off with
square off against
face off with
face off against
fight {battle} with
get into {fight} with

== clash-alone : verb -> clashesWith (intransitive)
? actor party|@foe|@troops|@crowd|@person_noun
+ Rival gangs clashed in Kingston on Thursday. => gangs | clashesWith | -
- Rival gangs met in Kingston on Thursday.
clash
skirmish
scuffle
brawl
exchange {fire gunfire shot blow shell artillery}
trade {fire gunfire shot blow shell artillery}
come to {blow}

== clash-noun : noun -> clashesWith (nominal-meeting)
+ Clashes between soldiers and rebels erupted in Goma. => soldiers | clashesWith | rebels
- The talks between soldiers and rebels went well.
clash
skirmish
scuffle
firefight
gunfight
gun battle
gunbattle
shootout
shoot-out
crossfire
brawl
melee
street fight
street battle
pitched battle
running battle
border clash
armed clash
naval clash
border skirmish
ethnic clash
sectarian clash
communal clash
altercation
dogfight

== fight : verb -> fightsWith (with)
? object party|@foe|@fighter|@troops
+ Government troops fought rebels in the north on Sunday. => troops | fightsWith | rebels
- Firefighters fought a blaze in the north on Sunday.
- Charities fight poverty in the north.
fight
fight with
fight against
battle
battle with
battle against
combat
war with
war against
engage
take on

== wage-war : verb -> fightsWith (target)
+ The group went to war with the government. => group | fightsWith | government
- The group signed peace with the government.
wage {war jihad insurgency campaign battle conflict} on
wage {war jihad insurgency campaign battle conflict} against
wage {war jihad insurgency campaign battle conflict} with
make {war} on
declare {war} on
declare {war jihad} against
go to {war} with
go to {war} against
go to {war} over
be at {war} with
take up {arm weapon} against
take up {arm weapon}
fight {war} with
fight {war} against
fight {insurgency rebellion uprising}
wage {war jihad insurgency}

== repel : verb -> fightsWith (transitive)
? object @attack|@foe|@troops|@fighter|country
+ Ukrainian units repelled an assault near the river. => units | fightsWith | assault
- The lotion repels insects.
repel
repulse
beat back
beat off
drive back
push back
fend off
hold off
ward off
fight off
thwart
foil
rout

== fighting-noun : noun -> fightsWith (nominal-meeting)
+ Heavy fighting between the army and the militia spread on Monday. => army | fightsWith | militia
- The ferry between the islands sank on Monday.
fighting
street fighting
heavy fighting
ground fighting
factional fighting
infighting
hand-to-hand combat
combat
hostilities
civil war
guerrilla war
guerrilla warfare
proxy war
border war
tribal warfare
warfare
insurgency
armed conflict
armed struggle
hostility
military campaign
military offensive
tank battle
naval battle
sea battle
air battle

== kidnap : verb -> kidnaps (transitive)
+ Gunmen kidnapped three engineers in Nigeria on Monday. => Gunmen | kidnaps | engineers
+ An airliner was hijacked by two students. => students | kidnaps | airliner
- Gunmen fled from three engineers on Monday.
kidnap
abduct
hijack
take hostage
take captive
take {hostage captive}
seize {hostage captive}
snatch {@hostage}
snatch {baby girl boy child woman man}
spirit away
hold for {ransom}
hold to {ransom}
carjack
skyjack
shanghai
hold hostage

== kidnapping-noun : noun -> kidnaps (nominal-object)
? object !none
+ The kidnapping of a bishop by gunmen shocked Christians. => gunmen | kidnaps | bishop
- The ordination of a bishop in Aleppo pleased Christians.
kidnapping
kidnap
mass kidnapping
abduction
mass abduction
hijacking
hijack
hostage-taking
hostage taking
hostage crisis
hostage drama
carjacking
enforced disappearance

== assassinate : verb -> assassinates (transitive)
+ A gunman assassinated the mayor of Cali on Friday. => gunman | assassinates | mayor
- A gunman greeted the mayor of Cali on Friday.
assassinate
attempt {assassination} of
make {attempt} on

== assassination-noun : noun -> assassinates (nominal-object)
? object !none
+ The assassination of the judge by militants led to arrests. => militants | assassinates | judge
- The appointment of the judge led to protests.
assassination
assassination attempt
assassination bid
attempted assassination
political assassination
regicide

== torture : verb -> tortures (transitive)
+ Guards tortured two prisoners in Damascus. => Guards | tortures | prisoners
- Guards fed two prisoners in Damascus.
torture
waterboard
torment
mistreat
maltreat
ill-treat
brutalise / brutalize
flog
whip
electrocute
degrade
starve
dehumanise / dehumanize
subject to {torture}
subject to {abuse}

== abuse-person : verb -> tortures (transitive)
? object person|@prisoner|@person_noun|@victim
+ Soldiers abused detainees at the prison. => Soldiers | tortures | detainees
- Officials abused their power at the prison.
abuse
humiliate
lash
cane

== torture-noun : noun -> tortures (nominal-object)
+ The torture of prisoners by guards was filmed. => guards | tortures | prisoners
- The transfer of prisoners by guards was filmed.
torture
mistreatment
ill-treatment
maltreatment
waterboarding
flogging
cruelty
prisoner abuse

== rape : verb -> rapes (transitive)
+ Militiamen raped two women in Darfur. => Militiamen | rapes | women
- Militiamen robbed two women in Darfur.
rape
gang-rape
molest
grope
assault sexually
abuse sexually
violate sexually
assault indecently
sodomise / sodomize
force into {prostitution slavery}

== rape-noun : noun -> rapes (nominal-object)
+ The rape of a student by soldiers caused outrage. => soldiers | rapes | student
- The success of a student in Delhi caused joy.
rape
gang rape
mass rape
sexual assault
sexual violence
sexual abuse
child abuse
sexual slavery
indecent assault

== beat-person : verb -> beats (transitive)
? object @person_noun|@crowd|@prisoner|@victim
+ Police beat two students in Minsk on Sunday. => Police | beats | students
- Chelsea beat Arsenal in London on Sunday.
beat
punch
kick
slap
club
cane with {stick}
manhandle
choke
headbutt / head-butt
shove
hit
bash
smack
thrash
whip with {belt}
assault
drag

== beat-up : verb -> beats (transitive)
+ A mob beat up a reporter in Tbilisi. => mob | beats | reporter
- A mob cheered a reporter in Tbilisi.
beat up
rough up
pistol-whip
bludgeon
cudgel
spit at
spit on
slap around
knock down
beat with {stick baton club rod pipe}
beat unconscious

== beating-noun : noun -> beats (nominal-object)
+ The beating of a driver by officers was filmed. => officers | beats | driver
- The training of a driver by officers was filmed.
beating
savage beating
physical assault
battery
police brutality
manhandling

== invade : verb -> invades (target)
+ Iraq invaded Kuwait in 1990. => Iraq | invades | Kuwait
- Iraq telephoned Kuwait in 1990.
invade
march into
intrude into
violate {airspace waters territory sovereignty border frontier}
encroach on
overstep {border}
make {incursion} into

== troops-enter : verb -> invades (target)
? actor @troops|@vehicle|@aircraft|country
? object country|place|@territory|airspace|@captured_place
+ Tanks rolled into the city on Sunday. => Tanks | invades | city
- Tourists rolled into the city on Sunday.
roll into
advance into
advance on
push into
pour into
sweep into
thrust into
drive into
move into
cross into
storm across
march on
close in on
advance towards / advance toward

== invasion-noun : noun -> invades (nominal-target)
+ The Russian invasion of Ukraine began in 2022. => Russian | invades | Ukraine
- The Russian embassy in Ukraine opened in 1992.
invasion
full-scale invasion
ground invasion
land invasion
incursion
ground incursion
cross-border incursion
armed intervention
military intervention
ground operation
airspace violation
military aggression
military incursion

== occupy : verb -> occupies (transitive)
? object country|place|@captured_place|@territory
+ Insurgents captured the town of Mocimboa on Monday. => Insurgents | occupies | Mocimboa
+ The base was seized by separatists on Monday. => separatists | occupies | base
- Police captured a thief on Monday.
- Traders occupied themselves with cards on Monday.
occupy
capture
seize
overrun
conquer
recapture
retake
reoccupy
annex
liberate
colonise / colonize
win back
take back
win {control} of
seize {control} of
wrest {control} of
regain {control} of
gain {control} of
take {control} of
take {possession} of
assume {control} of
recapture {control} of
subjugate

== occupy-always : verb -> occupies (transitive)
+ Rebels overran Bambari on Sunday. => Rebels | occupies | Bambari
- Rebels praised the mayor on Sunday.
overrun
annex
reoccupy
conquer

== take-town : verb -> occupies (transitive)
? actor @troops|@fighter|@foe|country
? object country|@captured_place
+ Rebels took the town of Sake on Sunday. => Rebels | occupies | town
- Rebels took their time on Sunday.
take

== occupation-noun : noun -> occupies (nominal-target)
+ The Israeli occupation of the West Bank began in 1967. => Israeli | occupies | Bank
- The farmers gave their occupation as peasants.
annexation
recapture
conquest
military occupation
illegal occupation
reoccupation

== occupation-of-place : noun -> occupies (nominal-target)
? object country|place|@captured_place|@territory
+ The capture of the airport by rebels stunned the capital. => rebels | occupies | airport
- The capture of the thief took a week.
occupation
capture
seizure
fall
takeover
liberation
storming
settlement

== destroy : verb -> destroys (transitive)
? actor !@disaster
+ Militants destroyed a bridge in Sinai on Thursday. => Militants | destroys | bridge
+ The church was torched by a gang. => gang | destroys | church
- Workers repaired a bridge in Sinai on Thursday.
destroy
demolish
raze
raze to {ground}
torch
burn down
set {fire} to
set on {fire}
set ablaze
set alight
set {light} to
ransack
loot
pillage
plunder
vandalise / vandalize
sabotage
bulldoze
desecrate
deface
obliterate
lay {waste} to
reduce to {rubble ash ruin}
smash up
scuttle
gut
wreck
trash
immobilise / immobilize
reduce to {ashes}
put out of {action}
blow {hole} in

== destroy-things : verb -> destroys (transitive)
? actor !@disaster
? object @building|@infrastructure|@vehicle|@ship|@territory|@aircraft|@weapon
+ Rioters burned a police station in Nairobi on Monday. => Rioters | destroys | station
- The cook burned the toast on Monday.
burn
flatten
level
smash
wreck
sink
tear down
pull down
knock down
knock out
damage
cripple
wipe out
take out
disable
torpedo
topple
devastate
cut {cable pipeline}

== destruction-noun : noun -> destroys (nominal-object)
+ The destruction of the temple by militants caused anger. => militants | destroys | temple
- The opening of the temple by monks caused joy.
destruction
demolition
house demolition
sabotage
arson
looting
torching
ransacking
pillage
plunder
vandalism
desecration
razing
wrecking
sabotage attack
scorched-earth campaign

== shoot-down : verb -> shootsDown (transitive)
? object !@proposal
+ Iran shot down a drone over the strait on Thursday. => Iran | shootsDown | drone
- The senate shot down the proposal on Thursday.
shoot down
gun down from {sky}

== down-aircraft : verb -> shootsDown (transitive)
? object @aircraft|@missile
+ Air defences downed three missiles near Kyiv on Friday. => defences | shootsDown | missiles
- Workers downed tools near Kyiv on Friday.
down
bring down
knock down
knock out
shoot out of {sky}
destroy in {flight air mid-air}
blow out of {sky}

== downing-noun : noun -> shootsDown (nominal-object)
+ The downing of the airliner by rebels killed all on board. => rebels | shootsDown | airliner
- The sale of the airliner by rebels failed.
downing
shooting down
shoot-down
shootdown

== ambush : verb -> ambushes (target)
+ Guerrillas ambushed a patrol near Arauca on Sunday. => Guerrillas | ambushes | patrol
- Guerrillas freed a patrol near Arauca on Sunday.
ambush
waylay
lay {ambush trap} for
lie in {wait} for
bushwhack

== ambush-noun : noun -> ambushes (nominal-target)
+ An ambush by rebels on a convoy killed four soldiers. => rebels | ambushes | convoy
- A rebel letter to a minister offered talks.
ambush
roadside ambush

== carry-off : verb -> kidnaps (transitive)
? object person|@person_noun|@hostage|@livestock
+ Raiders carried off forty villagers near Bria. => Raiders | kidnaps | villagers
- Looters carried off a sofa near Bria.
carry off
make off with

@livestock = cattle, goat, sheep, camel, livestock, herd

== fighters-seize : verb -> kidnaps (transitive)
? object person|@person_noun|@hostage|@official
? actor @abductor
+ Gunmen seized a Danish engineer near Kano on Sunday. => Gunmen | kidnaps | engineer
- Gunmen seized a bridge near Kano on Sunday.
seize
grab

@abductor = gunman, kidnapper, bandit, pirate, hijacker, abductor, gang

== human-shield : verb -> kidnaps (transitive)
+ Militants used hostages as human shields on Monday. => Militants | kidnaps | hostages
- The knights carried shields into the hall on Monday.
use as {shield human_shield}
hold as {shield human_shield}
keep as {shield human_shield}
take as {shield human_shield hostage}
hold as {hostage}

== retaliate-armed : verb -> attacks (intransitive)
? actor @troops|@fighter|@aircraft
+ Government troops retaliated on Monday. => troops | attacks | -
- Norway retaliated on Monday by calling home its envoy.
retaliate

== retaliate-with : verb -> attacks (target)
+ Israel retaliated with air strikes against Gaza. => Israel | attacks | Gaza
- Norway retaliated with tariffs.
retaliate with {@attack} on
retaliate with {@attack} against
retaliate with {@attack}

== firing-noun : noun -> firesOn (nominal-target)
? actor @troops|@police_actor|country|@fighter
+ Heavy firing by soldiers was heard in Goma. => soldiers | firesOn | -
- The firing of the clay took two days.
firing
cross-border firing
firing across the border

== killing-noun-patient : noun -> kills (nominal-patient)
+ The editor's killing in Malta drew protests. => - | kills | editor
- The editor's lunch in Rome drew praise.
killing
murder
massacre
slaughter
slaying
manslaughter
homicide
double murder
triple murder
mass murder
mass killing
mercy killing
honour killing
honor killing
contract killing
revenge killing
reprisal killing
extrajudicial killing
targeted killing
gangland killing
bloodbath
carnage
bloodshed
lynching
beheading
decapitation
genocide
ethnic cleansing
pogrom
butchery
extermination
infanticide
femicide
parricide
stoning
fatal stabbing
fatal shooting
poisoning
mass poisoning
atrocity

== kidnapping-noun-patient : noun -> kidnaps (nominal-patient)
+ The banker's kidnapping in Lima drew protests. => - | kidnaps | banker
- The banker's lunch in Rome drew praise.
kidnapping
kidnap
mass kidnapping
abduction
mass abduction
hijacking
hijack
hostage-taking
hostage taking
hostage crisis
hostage drama
carjacking
enforced disappearance

== assassination-noun-patient : noun -> assassinates (nominal-patient)
+ The senator's assassination in Manila drew protests. => - | assassinates | senator
- The senator's lunch in Rome drew praise.
assassination
assassination attempt
assassination bid
attempted assassination
political assassination
regicide

== raid-by-aircraft : verb -> attacks (transitive)
? subject @aircraft|@ship
+ Jets raided the camp on Monday. => Jets | attacks | camp
- Police raided the camp on Monday.
raid
pound
hit

== break-truce : verb -> fightsWith (breach)
+ The rebels violated a truce with Chad on Monday. => rebels | fightsWith | Chad
- The rebels violated a rule on Monday.
break {@truce_word}
violate {@truce_word}
breach {@truce_word}
shatter {@truce_word}
violate {@truce_word} with
break {@truce_word} with
breach {@truce_word} with

@truce_word = ceasefire, cease-fire, truce, armistice, ceasefire agreement, truce agreement, ceasefire accord, ceasefire deal

== take-revenge : verb -> attacks (target)
? actor party|none
+ The rebels took revenge on the town on Monday. => rebels | attacks | town
- The rebels took a rest on Monday.
take {revenge vengeance} on
take {revenge vengeance} for
take {revenge vengeance} against
take {revenge vengeance}
exact {revenge vengeance} on
exact {revenge vengeance} for
avenge

== blow-up-building : verb -> destroys (transitive)
? object @building|@infrastructure
? actor @troops|@police_actor|country|@authority
+ Soldiers blew up a house on Monday. => Soldiers | destroys | house
- Soldiers blew up a balloon on Monday.
blow up
dynamite

== use-gas : verb -> attacks (target)
+ Soldiers used poison gas against the villagers on Monday. => Soldiers | attacks | villagers
- Soldiers used maps against the odds on Monday.
use {poison_gas nerve_gas mustard_gas chemical_weapon nerve_agent chemical_agent napalm} against
use {poison_gas nerve_gas mustard_gas chemical_weapon nerve_agent chemical_agent napalm} on
drop {poison_gas nerve_gas mustard_gas napalm} on

== weapon-destroys : verb -> bombs (transitive)
? subject @aircraft|@missile|@munition
? object !none
? object !person
+ American cruise missiles destroyed a factory on Monday. => missiles | bombs | factory
- Termites destroyed a factory on Monday.
destroy
flatten
level
demolish
wreck
damage
devastate
wipe out

== fighters-rampage : verb -> attacks (target)
? actor @fighter|@troops
? actor !@crowd
+ A militia went on the rampage in Goma on Monday. => militia | attacks | -
- Pupils went on a trip on Monday.
go on {rampage}
rampage
rampage through
run amok
run {riot}
