# MOBILIZE: deploy, drill, launch, test, mobilise, patrol, alert, fortify, intercept, produce arms.

@alert = alert, high alert, red alert, maximum alert, combat alert, highest alert, standby, footing, war footing, readiness, combat readiness, state of alert, alert level, heightened alert, full alert, orange alert, guard
@alert_level = alert, alert level, threat level, terror alert, terror threat level, readiness, combat readiness, alarm, state of alert, security level, defence readiness, alert status, alert state, travel alert
@reserve = reservist, reserve, troop, army, soldier, national guard, conscript, militia, force, veteran, territorial army, unit, recruit, men, volunteer, guardsman, police
@military_works = fortification, trench, wall, fence, border fence, border wall, bunker, barrier, barricade, minefield, checkpoint, roadblock, base, military base, airstrip, outpost, radar, missile shield, shelter, bomb shelter, watchtower, defence, defense, defensive line, air defence, air defense, tunnel, naval base, runway, silo, missile silo, border, garrison, sea wall, dugout, listening post, launch pad
@nuclear_site = nuclear reactor, reactor, nuclear plant, enrichment plant, centrifuge, nuclear weapon, nuclear bomb, atomic bomb, nuclear programme, nuclear program, nuclear warhead
@new_weapon = missile, warship, submarine, fighter, fighter jet, drone, tank, weapon, ICBM, rocket, aircraft carrier, destroyer, frigate, warhead, bomber, torpedo, stealth fighter, missile system, rocket launcher, helicopter, satellite, launcher, weapons system
@trial_object = missile, rocket, weapon, bomb, warhead, torpedo, ICBM, SLBM, interceptor, nuclear device, device, drone, engine, rocket engine, missile system, launcher, rocket launcher, submarine, warship, aircraft, fighter jet, air defence system, air defense system, satellite, glide vehicle, cruise missile, ballistic missile, hypersonic missile, hydrogen bomb, nuclear bomb, atomic bomb, artillery, siren, railgun, laser, capsule, booster, weapons system, projectile

== deploy : verb -> deploys (carrying)
+ Poland deployed soldiers to the border on Wednesday. => Poland | deploys | soldiers
+ Missiles were deployed by China on the island. => China | deploys | Missiles
- Poland praised soldiers on the border on Wednesday.
- The clinic strengthened its presence online.
deploy
redeploy
airlift {@troops}
station
forward-deploy
strengthen {military_presence troop_presence naval_presence}
reinforce {military_presence troop_presence naval_presence}
boost {military_presence troop_presence naval_presence}
bolster {military_presence troop_presence naval_presence}
beef up {military_presence troop_presence naval_presence}
increase {military_presence troop_presence naval_presence}
expand {military_presence troop_presence naval_presence}
step up {military_presence troop_presence naval_presence}
build up {military_presence troop_presence naval_presence}

== send-troops : verb -> deploys (carrying)
? actor party|none
? object @troops|@aircraft|@soldier
+ Burundi sent soldiers to Congo on Monday. => Burundi | deploys | soldiers
- Burundi sent coffee to Congo on Monday.
send
send in
dispatch
despatch
move
move in
post
position
base
rotate
fly in
rush
commit
bring in
pour in
order in
land
transfer
shift
scramble
assign
call in
bring up
rush in
garrison
parachute in
ferry
infiltrate
concentrate
field

== place-weapons : verb -> deploys (carrying)
? object @weapon|@missile
+ Russia stationed missiles in Belarus in June. => Russia | deploys | missiles
- Russia counted missiles in Belarus in June.
place
position
base
install
move
set up
site
instal
park
roll out
bring in
wheel out
mount
emplace

== step-up-presence : verb -> deploys (target)
+ NATO beefed up its presence in Estonia on Friday. => NATO | deploys | Estonia
- NATO closed its office in Estonia on Friday.
beef up {presence} in
boost {presence} in
increase {presence} in
strengthen {presence} in
step up {presence} in
expand {presence} in
build up {presence} in
bolster {presence} in
reinforce {presence} in
establish {presence} in
maintain {presence} in
pour {@troops} into
put {boot} on
flood {street city} with {@troops}

== take-position : verb -> deploys (intransitive)
? actor @troops|@ship|@vehicle|@fighter|@soldier
+ Riot police took up positions in Harare on Friday. => police | deploys | -
- The clerk took up a position in Harare on Friday.
take up {position}
take {position}
fan out
move into {position}
line up along
move up to

== deployment-noun : noun -> deploys (nominal-object)
+ The deployment of marines by Australia alarmed Beijing. => Australia | deploys | marines
- The departure of tourists from Australia alarmed hoteliers.
deployment
redeployment
troop deployment
military deployment
police deployment
missile deployment
troop movement
troop increase
troop surge
stationing
military presence
troop presence
troop dispatch
show of force
combat mission
force projection

== drill : verb -> drills (transitive)
+ Taiwan rehearsed an invasion on Thursday. => Taiwan | drills | invasion
- Taiwan held a census on Thursday.
rehearse {invasion attack strike landing assault defence defense evacuation blockade}
simulate {invasion attack strike landing assault nuclear_attack bombing blockade}
practise {landing attack bombing firing assault} / practice {landing attack bombing firing assault}
practise for {war attack} / practice for {war attack}
train for {war attack combat invasion}
war-game

== troops-drill : verb -> drills (intransitive)
? actor @troops|@ship|@aircraft|@fighter|@soldier
+ Cuban militiamen drilled in Havana on Sunday. => militiamen | drills | -
- The dentist drilled in Havana on Sunday.
drill
exercise
train
manoeuvre / maneuver

== drill-noun : noun -> drills (nominal)
+ Taiwan held military drills on Thursday. => Taiwan | drills | -
+ A Chinese naval drill near Taiwan lasted three days. => Chinese | drills | -
- A Chinese naval museum near Taiwan opened in May.
drill
military exercise
military drill
military manoeuvre / military maneuver
naval exercise
naval drill
naval manoeuvre / naval maneuver
air exercise
air drill
live-fire exercise
live-fire drill
live fire drill
live-fire
war game
wargame
war-game
wargames
combat drill
combat exercise
artillery drill
artillery exercise
missile drill
nuclear drill
nuclear exercise
landing drill
amphibious drill
amphibious exercise
training exercise
training drill
tank drill
readiness drill
mobilisation drill / mobilization drill
air defence drill / air defense drill
civil defence drill / civil defense drill
winter drill
field exercise
manoeuvres / maneuvers
artillery firing drill
firing drill
bombing drill
anti-submarine drill
anti-submarine exercise
snap drill
snap exercise
large-scale exercise
strategic exercise
combat training
military training
military parade
war drill

== exercise-noun-party : noun -> drills (nominal)
? actor country|@troops
+ A Norwegian exercise near the border began on Monday. => Norwegian | drills | -
- The exercise of power corrupts a man.
exercise
manoeuvre / maneuver

== launch-missile : verb -> launches (carrying)
? object @missile|@munition|@weapon|@aircraft
+ Iran launched a missile towards the desert on Saturday. => Iran | launches | missile
+ A rocket was fired by India on Saturday. => India | launches | rocket
- Iran launched an inquiry on Saturday.
- The mayor fired a clerk on Saturday.
launch
fire
fire off
loose off
lob
shoot
fly
send up
release
set off
send aloft

== put-into-orbit : verb -> launches (carrying)
+ India put a satellite into orbit on Monday. => India | launches | satellite
- India put a minister into office on Monday.
put into {orbit space}
send into {orbit space}
launch into {orbit space}
place into {orbit space}
place in {orbit}
put in {orbit}
fire {warning_shot warning_flare}
fire {@gun} into {air}

== launch-noun : noun -> launches (nominal-object)
? object @missile|@weapon|@aircraft
+ The launch of a rocket by Israel surprised experts. => Israel | launches | rocket
- The launch of a magazine by Israel surprised readers.
launch
firing
liftoff
lift-off
blastoff
launching
release

== missile-launch-noun : noun -> launches (nominal)
+ A North Korean missile launch on Tuesday alarmed Tokyo. => Korean | launches | -
- A North Korean choir on Tuesday charmed Tokyo.
missile launch
rocket launch
satellite launch
missile firing
space launch
ballistic missile launch
ICBM launch
balloon launch
rocket firing
submarine launch
drone launch
artillery firing
warning shot
SLBM launch

== test-weapon : verb -> tests (transitive)
? object @trial_object|@weapon
+ Turkey tested a drone over the sea on Friday. => Turkey | tests | drone
- Turkey tested the water of a lake on Friday.
test
test-fire
test-launch
flight-test
test out
trial
try out
pilot
field-test
test fire

== test-always : verb -> tests (transitive)
? actor !@disaster
+ France detonated a nuclear device in 1960. => France | tests | device
- France published a nuclear policy in 1960.
detonate {nuclear_device nuclear_bomb atomic_bomb hydrogen_bomb nuclear_weapon atomic_device}
explode {nuclear_device nuclear_bomb atomic_bomb hydrogen_bomb}
test-fire
test-launch
test-drop
conduct {missile_test nuclear_test weapons_test rocket_test test_launch weapon_test engine_test flight_test}
carry out {missile_test nuclear_test weapons_test rocket_test test_launch weapon_test engine_test flight_test}

== test-noun : noun -> tests (nominal)
+ An Indian missile test in July succeeded. => Indian | tests | -
- An Indian driving test in July was easy.
missile test
nuclear test
weapons test
weapon test
rocket test
test launch
test-launch
test firing
test-firing
flight test
nuclear weapons test
ballistic missile test
underground test
atomic test
hydrogen bomb test
rocket engine test
engine test
satellite test
missile test-launch
torpedo test
anti-satellite test
hypersonic missile test
ICBM test
cruise missile test
nuclear detonation
weapons testing
nuclear testing
missile testing
test flight

== test-of-noun : noun -> tests (nominal-object)
? object @trial_object|@weapon
+ The test of a missile by South Korea drew no comment. => Korea | tests | missile
- The test of a medicine by South Korea drew no comment.
test
testing
trial

== mobilise : verb -> mobilises (transitive)
? object @reserve|@troops|@soldier
+ Armenia mobilised reservists on Sunday. => Armenia | mobilises | reservists
- Armenia mobilised savings on Sunday.
mobilise / mobilize
muster
marshal
draft
call up
call out
activate
raise
recruit
enlist
mass
amass
assemble
build up
gather
concentrate
rally
conscript
line up

== mobilise-always : verb -> mobilises (transitive)
+ Finland called up conscripts in January. => Finland | mobilises | conscripts
- Finland called on investors in January.
call up {reservist reserve conscript}
call out {army national_guard troop}
call in {army national_guard}
conscript
order {mobilisation mobilization general_mobilisation general_mobilization partial_mobilisation partial_mobilization call-up}
announce {mobilisation mobilization general_mobilisation general_mobilization partial_mobilisation partial_mobilization call-up}
declare {mobilisation mobilization general_mobilisation general_mobilization}
mass {@troops} along
mass {@troops} near
mass {@troops} on
mass {@troops} at
amass {@troops} along
amass {@troops} near
amass {@troops} on
build up {@troops} along
build up {@troops} near
prepare for {war battle}
gird for {war battle}
introduce {conscription}
raise {army militia}

== troops-mass : verb -> mobilises (intransitive)
? actor @troops|@vehicle
+ Ethiopian troops massed along the border on Tuesday. => troops | mobilises | -
- Ethiopian shoppers massed along the street on Tuesday.
mass
mobilise / mobilize
assemble
gather
build up

== mobilisation-noun : noun -> mobilises (nominal-object)
+ The mobilisation of reservists by Ukraine took weeks. => Ukraine | mobilises | reservists
- The training of teachers by Ukraine took weeks.
mobilisation
mobilization
general mobilisation / general mobilization
partial mobilisation / partial mobilization
call-up
conscription
military buildup
military build-up
troop buildup
troop build-up
massing
naval buildup
naval build-up
troop concentration
recruitment drive
army recruitment

== patrol : verb -> patrols (motion)
+ Nigerian soldiers patrolled the streets on Friday. => soldiers | patrols | streets
- Nigerian singers filled the streets on Friday.
patrol
police
overfly
fly over
reconnoitre / reconnoiter
keep {watch} over
stand {guard} over
stand {guard} outside
stand {guard} at
conduct {patrol} in
carry out {patrol} in

== guard-things : verb -> patrols (transitive)
? actor @troops|@ship|@aircraft|country|@soldier|@police_actor
? object @building|@border|@infrastructure|@ship|@territory|@vehicle|@official|country|place|@water
+ Soldiers guarded the embassy in Lima on Sunday. => Soldiers | patrols | embassy
- Dogs guarded the sheep in Lima on Sunday.
guard
escort
shadow
tail
track
circle
buzz
secure
protect
monitor

== patrol-noun : noun -> patrols (nominal-motion)
+ A patrol of the Chinese coast guard near the reef angered Manila. => guard | patrols | -
- A concert of the Chinese orchestra near the reef pleased Manila.
patrol
naval patrol
air patrol
sea patrol
border patrol
coast guard patrol
night patrol
foot patrol
combat patrol
reconnaissance flight
surveillance flight
surveillance mission
reconnaissance mission
bomber flight
spy flight
fly-over
freedom of navigation operation
freedom-of-navigation operation
air sortie
air policing
naval escort
maritime patrol

== put-on-alert : verb -> raisesAlert (transitive)
+ Sweden put its navy on alert on Monday. => Sweden | raisesAlert | navy
- Sweden put its money on gold on Monday.
put on {@alert}
place on {@alert}
keep on {@alert}
put on {level state} of {alert high_alert readiness}
place on {level state} of {alert high_alert readiness}
bring to {@alert}
be in {state_of_war state_of_alert}
be on {war_footing}
put in {state_of_war state_of_alert}
declare {state_of_war}
place in {state_of_war state_of_alert}
put on {war_footing}
place on {war_footing}
order to {state} of {alert readiness}
put in {state} of {alert readiness}
order on {alert}
move to {state} of {alert readiness}
declare {state} of {alert high_alert readiness}
cancel {leave military_leave}

== raise-alert : verb -> raisesAlert (transitive)
+ Britain raised its terror alert level on Monday. => Britain | raisesAlert | level
+ The army stepped up security on Friday. => army | raisesAlert | security
- Britain raised its school fees on Monday.
raise {@alert_level}
heighten {@alert_level security}
increase {@alert_level}
issue {alert missile_alert air_raid_alert}
declare {alert red_alert state_of_alert}
order {alert state_of_alert}
activate {siren alert alarm air_defence air_defense}
sound {siren alarm air_raid_siren}
step up {security surveillance vigilance patrol}
tighten {security border_security}
beef up {security}
increase {security}
boost {security}
bolster {security}
strengthen {security border_security}
reinforce {security}
ramp up {security}
maintain {readiness vigilance}
upgrade {alert alert_level}

== on-alert : verb -> raisesAlert (intransitive)
+ Japanese forces were on high alert on Sunday. => forces | raisesAlert | -
- Japanese forces were on leave on Sunday.
be on {@alert}
go on {@alert}
remain on {@alert}
stay on {@alert}
stand at {readiness}
stand by

== alert-noun : noun -> raisesAlert (nominal)
+ A Polish security alert near the border lasted hours. => Polish | raisesAlert | -
- A Polish wedding near the border lasted hours.
high alert
red alert
maximum alert
terror alert
security alert
air raid alert
air alert
combat alert
heightened alert
missile alert
war footing
combat readiness
alert

== build-up-forces : verb -> mobilises (transitive)
? object @troops|@force_abroad
? actor party|none
+ Turkey has strengthened its forces in Syria. => Turkey | mobilises | forces
+ Chad doubled its garrison on the border in June. => Chad | mobilises | garrison
- Turkey has strengthened its coffee in Syria.
strengthen
reinforce
boost
beef up
bolster
build up
augment
double
triple
increase
step up
mass
assemble
concentrate
@force_abroad = presence, military presence, naval presence, troop level, troop strength, deployment

== order-forces : verb -> mobilises (transitive)
+ The governor ordered patrols by police on Monday. => governor | mobilises | patrols
- The governor ordered lunch on Monday.
order {patrol deployment mobilisation mobilization call-up callup military_alert full_alert}
order a {patrol}
order up {@troops}

== fortify : verb -> fortifies (transitive)
+ Estonia fortified its border in August. => Estonia | fortifies | border
- Millers fortified the flour in August.
fortify
reinforce
militarise / militarize
remilitarise / remilitarize
build {@military_works}
dig {bunker}
erect {@military_works}
construct {@military_works}
put up {@military_works}
set up {@military_works}
strengthen {defence defense border army military navy air_defence air_defense deterrence}
shore up {defence defense}
beef up {defence defense military army border navy}
bolster {defence defense military army navy deterrence}
boost {defence defense military army navy defence_spending defense_spending deterrence}
modernise {army military navy arsenal force} / modernize {army military navy arsenal force}
build up {arsenal army military navy defence defense}
expand {arsenal army military navy}
upgrade {arsenal air_defence air_defense}
lay {mine minefield razor_wire}
mine {road harbour harbor border coast water strait}
dig in
entrench
raise {defence_spending defense_spending defence_budget defense_budget}
increase {defence_spending defense_spending defence_budget defense_budget military_spending}
harden {defence defense}
install {radar missile_battery air_defence air_defense}
rearm / re-arm

== not-fortify-food : verb -> produces (transitive)
? object @aid_goods
+ Millers fortified the flour in August. => Millers | produces | flour
- Estonia fortified its border in August.
fortify

== fortification-noun : noun -> fortifies (nominal-object)
+ The fortification of the port by Ukraine went on. => Ukraine | fortifies | port
- The sale of the port by Ukraine went on.
fortification
rearmament
militarisation / militarization
remilitarisation / remilitarization
arms race
arms buildup
arms build-up
military expansion
naval expansion
reinforcement

== send-ship : verb -> sendsShips (carrying)
? object @ship|vessel
+ The Netherlands sent a frigate to the gulf on Tuesday. => Netherlands | sendsShips | frigate
- The Netherlands sent tulips to the gulf on Tuesday.
send
dispatch
despatch
deploy
redeploy
sail
order
move
position
station
steer
launch
commit
bring
divert

== ship-deployment-noun : noun -> sendsShips (nominal)
+ The British naval deployment in the Baltic began on Sunday. => British | sendsShips | Baltic
- The British naval museum in the city closed on Sunday.
naval deployment
carrier deployment
submarine deployment
warship deployment
naval presence
naval transit
warship transit

== intercept : verb -> intercepts (transitive)
? object @ship|@aircraft|@missile|@vehicle|vessel|@weapon
+ Norwegian jets intercepted two bombers on Thursday. => jets | intercepts | bombers
- Norwegian jets escaped two storms on Thursday.
intercept
head off
chase away
drive away
chase off
drive off
ward off
escort away
confront
challenge
expel
stop
board
force down

== scramble-jets : verb -> intercepts (transitive)
+ Taiwan scrambled fighter jets on Monday. => Taiwan | intercepts | jets
- Taiwan scrambled eggs on Monday.
scramble {@aircraft}
scramble {jet fighter_jet warplane}

== intercept-noun : noun -> intercepts (nominal-object)
+ The interception of a drone by Jordan was filmed. => Jordan | intercepts | drone
- The construction of a dam by Jordan was filmed.
interception
intercept
interdiction

== produce-weapon : verb -> produces (transitive)
? object @weapon|@nuclear_material|@nuclear_site|@new_weapon|@arms
+ Sweden built a submarine in Karlskrona. => Sweden | produces | submarine
- Sweden built a library in Karlskrona.
produce
build
develop
manufacture
make
assemble
construct
stockpile
acquire
obtain
procure
unveil
mass-produce
display
parade
show off
commission
roll out
possess
reveal
showcase
restart
expand
design
activate
fabricate
upgrade

== enrich : verb -> produces (transitive)
+ Iran has enriched uranium at the plant. => Iran | produces | uranium
- Iran enriched the soil in April.
enrich {uranium}
reprocess {fuel plutonium fuel_rod}
weaponise / weaponize
weaponise {plutonium uranium} / weaponize {plutonium uranium}
extract {plutonium}
spin {centrifuge}
install {centrifuge}
restart {reactor nuclear_reactor enrichment}
resume {enrichment uranium_enrichment}
step up {enrichment uranium_enrichment}
expand {enrichment uranium_enrichment arsenal nuclear_programme nuclear_program}
pursue {nuclear_weapon nuclear_programme nuclear_program}
mass-produce

== enrichment-noun : noun -> produces (nominal-object)
+ The enrichment of uranium by Iran worried Europe. => Iran | produces | uranium
- The education of children by Iran impressed Europe.
enrichment
uranium enrichment
plutonium production
weapons production
weapons development
missile development
arms production
missile production
nuclear development
weaponisation / weaponization
drone production

== move-forces : verb -> deploys (carrying)
? actor country|@troops|@official|organisation|none
? object @weapon|@troops|@vehicle|@ship
? object !none
+ The army moved tanks into the square. => army | deploys | tanks
- The museum moved the statues of fish into the hall.
move
move {@troops @weapon tank convoy}
bring in
rush
rush in
pour in
rush {@troops team commando} to
fly {@troops commando} to

== jets-scramble : verb -> intercepts (intransitive)
? subject @aircraft
+ Two jets scrambled from Bodo on Monday. => jets | intercepts | -
- The boys scrambled from the pond on Monday.
scramble
