# HAPPEN: what befalls without an acting party that aims at another: deaths, disasters, elections, change.
# Frame `happening` makes whoever or whatever it befalls the actor; `change` has a doer and what is changed.

@disaster += earthquake, quake, tremor, aftershock, tsunami, typhoon, hurricane, cyclone, storm, tornado, twister, flood, floodwater, wildfire, bushfire, blaze, fire, inferno, landslide, mudslide, avalanche, drought, famine, eruption, volcano, heatwave, blizzard, hailstorm, downpour, gale, monsoon, rain, rainfall, snowstorm, sandstorm, lava, wave, wind, lightning, epidemic, pandemic, outbreak, cholera, plague, locust, sinkhole, thunderstorm, rainstorm, ice, frost, swell, surge, heat, superstorm, depression, temperature
@mishap = crash, accident, collision, pile-up, derailment, collapse, explosion, blast, fire, blaze, stampede, crush, flood, storm, earthquake, quake, avalanche, landslide, mudslide, hurricane, typhoon, cyclone, tornado, tsunami, disaster, capsizing, sinking, shipwreck, wreck, outbreak, epidemic, heatwave, drowning, fall, plane, incident, eruption, wildfire, inferno
@ballot = election, referendum, vote, poll, by-election, runoff, run-off, primary, plebiscite, ballot, election campaign, caucus, polling, midterm
@quantity = price, rate, inflation, unemployment, export, import, output, production, sale, profit, revenue, income, wage, salary, pay, cost, share, stock, index, currency, yield, demand, supply, tax, tariff, duty, spending, budget, debt, deficit, surplus, turnout, number, toll, figure, level, population, temperature, growth, economy, trade, investment, traffic, crime, support, popularity, rating, approval, confidence, tension, pressure, violence, risk, capacity, wage, fee, rent, interest, emission, pollution, consumption, stake, quota, subsidy, pension, threshold, limit, minimum, reserve, stockpile, arsenal, loss, earnings, GDP, dollar, euro, yen, pound, peso, rouble, ruble, rupee, lira, yuan, won, crude, oil, gold, gas, wheat, market, margin, lead, expectation, forecast, outlook, employment, premium, valuation, fare, loan, lending, credit, case, infection, death, attack, casualty, funding, aid, workforce, force, staff, footprint, presence, fund
@contest = election, runoff, run-off, vote, primary, race, contest, ballot, referendum, by-election, leadership contest, match, final, game, semi-final, semifinal, championship, tournament, poll, caucus, play-off, playoff, derby, cup, bout, debate
@rival = rival, challenger, incumbent, opponent, candidate, nominee, champion, contender, favourite, favorite, opposition, coalition, team, side, party, conservative, socialist, liberal, democrat, republican, labour, nationalist
@prize = election, vote, seat, majority, presidency, referendum, primary, runoff, run-off, by-election, race, medal, gold, silver, bronze, title, trophy, cup, championship, prize, award, contract, tender, bid, nomination, mandate, term, victory, poll, landslide, leadership, mayoralty, governorship, case, appeal, lawsuit, acquittal, state, district, match, game, final, battle, war, ballot, point, set, tournament, bout, contest, independence, Oscar, lottery, jackpot, backing, concession, right, custody
@works = bridge, road, highway, railway, dam, reactor, plant, factory, wall, fence, pipeline, school, hospital, house, home, airport, port, base, runway, tunnel, stadium, settlement, shelter, ship, submarine, silo, facility, building, tower, mosque, church, temple, canal, power station, station, centre, center, track, barrier, memorial, museum, warehouse, refinery, mine, well, shipyard, network, line, complex, camp, outpost, installation, infrastructure, apartment, block, village, city, town, bunker, island, terminal, laboratory, prison, palace, embassy, headquarters, depot, hangar, drone, aircraft
@body = party, company, firm, group, alliance, organisation, organization, union, bank, fund, school, university, college, newspaper, movement, agency, institute, institution, charity, foundation, ministry, commission, committee, council, court, tribunal, coalition, government, cabinet, association, federation, league, network, colony, town, city, state, republic, militia, army, brigade, unit, force, club, museum, theatre, startup, subsidiary, joint venture, venture, bloc, body, panel, authority, system, task force, church, order, dynasty, settlement, hotline, corridor, zone
@initiative_noun = campaign, initiative, programme, program, project, product, service, website, appeal, scheme, process, drive, review, consultation, fund, plan, search, strategy, platform, app, model, bid, career, reform, crackdown, phase, round, effort, dialogue, partnership, mission, crusade, tour, season, satellite service, newspaper, portal, brand, collection, line, route
@premises = school, factory, shop, store, plant, mine, office, airport, embassy, consulate, branch, hospital, museum, theatre, restaurant, market, mill, refinery, newspaper, station, mosque, church, university, business, pub, bar, hotel, site, reactor, terminal, road, shrine, clinic, library, park, beach, gate, headquarters, bridge, tunnel, corridor, crossing, exhibition, airspace, port, centre, center, facility, complex
@festivity = anniversary, birthday, victory, holiday, festival, Christmas, Easter, Ramadan, Eid, Diwali, wedding, jubilee, independence, centenary, bicentenary, New Year, Hanukkah, mass, feast, graduation, founding, liberation, milestone, Day, triumph, success, win, title, promotion, arrival, life, end, birth, Passover, Thanksgiving, carnival
@hardship = crisis, shortage, problem, difficulty, trial, charge, challenge, opposition, criticism, pressure, threat, risk, backlash, inquiry, lawsuit, penalty, sentence, election, vote, prosecution, extradition, deportation, hunger, famine, starvation, drought, recession, deficit, unrest, uprising, insurgency, strike, dilemma, obstacle, setback, loss, defeat, damage, blow, injury, wound, fracture, stroke, heart attack, illness, disease, abuse, discrimination, persecution, poverty, insolvency, bankruptcy, outage, blackout, delay, disruption, cut, ban, sanction, competition, uncertainty, danger, trouble, consequence, outbreak, storm, flood, turmoil, hardship, scrutiny, resistance, test, impeachment, revolt, rebellion, isolation, impasse, deadline, accusation, allegation, shock, slump, downturn, casualty, attack, violence, eviction, backlog, wave, cold, heat
@strife = tension, conflict, crisis, dispute, fighting, war, violence, situation, row, feud, clash, unrest, hostility, rhetoric, standoff, stand-off, battle, attack, shelling, crackdown, protest, confrontation, campaign, strife, insurgency, relation, security, condition, health, shortage, pressure, rivalry, debate, fear, concern, trouble, famine, recession, operation, rift, drought, epidemic, disease, virus, weather, storm, boycott, strike, competition, bombardment, offensive, argument, quarrel

# --- happens

== happen : verb -> happens (happening)
? subject !party
+ The ceremony took place in Oslo on Friday. => ceremony | happens | -
+ The accident happened near Durban. => accident | happens | -
- The officer took the place of his brother.
happen
occur
take {place}
come about
transpire
recur
ensue
unfold
go ahead
pass off
be {underway}
be under {way}
proceed
coincide with
materialise / materialize
rage
rage on
persist
play out

== break-out : verb -> happens (happening)
? subject !party
+ A fire broke out in a warehouse near Lagos. => fire | happens | -
+ Panic has broken out in the camp. => Panic | happens | -
- Two thieves broke out of the prison.
break out
flare
break
erupt
arise
crop up
blow up
spring up
surface
resurface
re-emerge
emerge

== event-held : verb -> happens (happening)
? subject @occasion
? actor @occasion
+ The festival was held in Bergamo in May. => festival | happens | -
- Talks were not on the agenda of the board.
hold
stage
organise / organize
convene
schedule

@occasion = ceremony, festival, funeral, wedding, concert, exhibition, fair, parade, match, tournament, race, championship, game, mass, service, vigil, memorial, celebration, procession, auction, hearing, trial, inquest

== shake : verb -> happens (change)
? subject @disaster
? object none
+ The quake struck at dawn. => quake | happens | -
- The workers struck at dawn.
strike
hit
roll in
rumble
arrive
approach
make {landfall} in
make {landfall} near
make {landfall} on
make {landfall}
blow in
move in
hit at

== happening-noun : noun -> happens (nominal-happen)
+ The outbreak of cholera in the camp worried doctors. => cholera | happens | -
- The drama club met on Monday.
earthquake
quake
tremor
aftershock
tsunami
typhoon
hurricane
cyclone
tornado
storm
snowstorm
sandstorm
thunderstorm
blizzard
flood
flooding
flash flood
landslide
mudslide
avalanche
drought
famine
heatwave
heat wave
disaster
catastrophe
calamity
accident
incident
mishap
epidemic
pandemic
outbreak
plague
power cut
power outage
blackout
outage
malfunction
oil spill
chemical spill
leak
gas leak
stampede
crush
pile-up
pile up
near miss
emergency
humanitarian crisis
financial crisis
political crisis
banking crisis
constitutional crisis
deadlock
stalemate
impasse
standoff
stand-off
stand off
disappearance
funeral
state funeral
birth
miscarriage
infestation
eclipse

== vanish : verb -> happens (happening)
+ The airliner vanished over the Andes in 1972. => airliner | happens | -
+ Six hikers went missing in Lapland. => hikers | happens | -
- The police found the missing wallet.
vanish
disappear
go missing
be missing
lose {contact} with

== be-born : verb -> happens (happening)
? object place|country
? subject person
+ The general was born in Kumasi in 1951. => general | happens | Kumasi
- She was bearing a heavy load.
bear in
bear at

# --- collapses

== collapse : verb -> collapses (happening)
+ A footbridge collapsed in Recife on Monday. => footbridge | collapses | -
+ The coalition fell apart in April. => coalition | collapses | -
- The clerk folded the paper.
collapse
crumble
crumple
fall apart
fall down
come apart
come tumbling down
disintegrate
implode
buckle
subside
topple over
give {way}
go bankrupt
go bust
go under
go into {liquidation administration receivership bankruptcy}
go to {wall}
break down
fall through
break up
unravel
founder
melt down
be in {ruin tatters}
file for {bankruptcy insolvency protection}

== fall-from-power : verb -> collapses (happening)
? subject organisation|country|place|@body
? object none|@power
+ The government fell after the vote. => government | collapses | -
- The snow fell for two days.
fall
fall from
topple
fold

== roof-falls : verb -> collapses (happening)
? subject !party
+ The roof of the mine caved in. => roof | collapses | -
- The minister caved in to the farmers.
cave in
give in

== collapse-noun : noun -> collapses (nominal-happen)
+ The collapse of the bank alarmed Vienna. => bank | collapses | -
- The collapsible chair was cheap.
collapse
downfall
implosion
meltdown
breakdown
disintegration
bankruptcy
insolvency
liquidation
break-up
breakup
cave-in
state failure
bank failure
crop failure
dam failure

== bankrupt : adj -> collapses (predicate)
+ The airline is bankrupt. => airline | collapses | -
- The bank lent money to the airline.
bankrupt
insolvent

# --- burns

== burn : verb -> burns (happening)
+ A ferry caught fire off Bari. => ferry | burns | -
- The officers came under fire.
burn to {ground}
catch fire
catch {fire}
go up in {flame smoke}
burst into {flame}
be on {fire}
be in {flame}
char
gut by {fire blaze flame}
engulf in {flame}
destroy by {fire blaze flame}
consume by {fire blaze flame}

== burn-down : verb -> burns (change)
? object none
? actor !party
+ The hotel burned down on Sunday. => hotel | burns | -
- The burner was cold.
burn
burn down
burn up
burn out
ignite
smoulder / smolder
blaze

== burn-thing : verb -> burns (change)
? object !none|@body_part
+ The farmers burned their straw. => farmers | burns | straw
- The farmers dried their straw.
burn
incinerate

== burn-noun : noun -> burns (nominal-happen)
+ California's wildfires drew crews from Oregon. => California | burns | -
- The firefighter's union met.
blaze
wildfire
bushfire
forest fire
brush fire
house fire
factory fire
warehouse fire
hotel fire
apartment fire
oil fire
inferno
conflagration
flat fire
school fire

== ablaze : adj -> burns (predicate)
+ The warehouse was ablaze. => warehouse | burns | -
- The stadium was empty.
ablaze
aflame
alight

# --- dies

== die : verb -> dies (happening)
+ Nine miners died in Zambia on Tuesday. => miners | dies | -
+ Two sailors drowned off Crete. => sailors | dies | -
- The doctors saved nine miners.
die
die of
die from
perish
drown
pass away
succumb
succumb to
lose {life}
bleed to {death}
burn to {death}
freeze to {death}
starve to {death}
crush to {death}
fall to {death}
leap to {death}
jump to {death}
meet {death}
meet {end}
breathe {last}
commit {suicide}
take own {life}
be {victim} of

== starve : verb -> dies (change)
? object none
? actor !@disaster
+ The prisoners starved. => prisoners | dies | -
- The crew ate well.
starve
suffocate
asphyxiate
choke

== death-noun : noun -> dies (nominal-happen)
+ The death of the archbishop shocked Malta. => archbishop | dies | -
+ Chad mourned the general's death. => general | dies | -
- The death penalty was abolished in the state.
death
demise
passing
drowning
fatality
suicide
untimely death
sudden death
cot death
starvation

== dead : adj -> dies (predicate)
+ Three climbers are dead. => climbers | dies | -
- The climbers reached the Dead Sea.
dead
deceased

# --- holdsElection

== hold-election : verb -> holdsElection (intransitive)
+ Zambia held an election in August. => Zambia | holdsElection | -
+ Voters in Iceland went to the polls. => Voters | holdsElection | -
- The minister lost his hat.
hold {@ballot}
conduct {@ballot}
organise {@ballot} / organize {@ballot}
call {@ballot}
stage {@ballot}
schedule {@ballot}
set {@ballot}
rerun {@ballot}
go to {poll}
head to {poll}
return to {poll}
hold {ballot} on
vote in {@ballot}
cast {ballot vote} in
take {part} in {@ballot}

== election-noun : noun -> holdsElection (nominal-happen)
+ Bolivia's referendum passed calmly. => Bolivia | holdsElection | -
- The electoral roll was lost.
by-election
by election
byelection
re-election vote
re election vote
snap election
general election
presidential election
parliamentary election
municipal election
local election
referendum
plebiscite
runoff
run-off
run off
polling
primary election
presidential poll
parliamentary poll
presidential vote
parliamentary vote

== election-held : noun -> holdsElection (nominal-happen)
? actor country|place|organisation|none
+ Bolivia's election passed calmly. => Bolivia | holdsElection | -
- The electoral roll was lost.
election

# --- takesEffect

== take-effect : verb -> takesEffect (happening)
+ The ban takes effect in January. => ban | takesEffect | -
+ The treaty entered into force in 1994. => treaty | takesEffect | -
- The drug had no effect on patients.
take {effect}
come into {effect force operation being}
go into {effect force operation}
enter into {force effect}
be in {force effect}
become {law}
be {effective valid} from
kick in
come online
apply to
pass into {law}
sign into {law}
remain in {force effect}

== effect-adj : adj -> takesEffect (predicate)
+ The decree is effective immediately. => decree | takesEffect | -
- The lecture was dull.
effective
operational
binding

# --- elects

== elect : verb -> elects (change)
+ Malawi elected a new president. => Malawi | elects | president
+ The mayor was re-elected in March. => - | elects | mayor
- The voters stayed at home.
elect
re-elect
reelect
vote into {office power parliament}
return to {office power parliament}

== appoint : verb -> elects (change)
? object person|@post
+ The king appointed a judge to the court. => king | elects | judge
+ The council named a banker as treasurer. => council | elects | banker
- The patient kept her appointment.
appoint
reappoint
name
name as
nominate
anoint
install
install as
reinstate
inaugurate
promote
choose
pick
select
swear in
designate
tap
tap as
assign
elevate
draft in
hire
recruit
bring in
pick as
choose as
select as

@post = president, premier, minister, chancellor, chief, chairman, chairwoman, chair, director, judge, leader, head, governor, mayor, envoy, ambassador, secretary, commander, general, candidate, nominee, successor, speaker, bishop, pope, deputy, commissioner, coach, spokesman, spokeswoman, adviser, administrator, prosecutor, cabinet, caretaker

== elect-noun : noun -> elects (nominal-object)
+ The re-election of the mayor pleased Porto. => - | elects | mayor
+ Nepal's appointment of an envoy was praised. => Nepal | elects | envoy
- The dentist's appointment book was full.
re-election
re election
reelection
appointment
reappointment
nomination
inauguration
swearing-in
swearing
installation
selection
coronation
promotion
enthronement
investiture

# --- defeats

== defeat : verb -> defeats (contest)
+ Namibia defeated Angola in the final. => Namibia | defeats | Angola
+ The senator was trounced by a young lawyer. => lawyer | defeats | senator
- The army beat a retreat.
defeat
trounce
outpoll
vanquish
rout
outvote
outclass
thrash
edge out
edge past
see off
knock out of {@contest}
triumph over
prevail over
win against
overwhelm
overpower
outgun
outperform
eliminate from {@contest}

== beat-in-contest : verb -> defeats (contest)
? object @rival|country|organisation
+ The socialist beat his rival by two points. => socialist | defeats | rival
- The guards beat a prisoner.
beat
crush
outlast
outdo
upset
top
pip
drub
humble
stun
whip
hammer
down
dethrone

== beat-at-election : verb -> defeats (contest)
+ The governor beat the senator in the primary. => governor | defeats | senator
- The governor ran in the primary.
beat in {@contest}
beat at {poll}
oust in {election vote}
crush in {@contest}

== defeat-noun : noun -> defeats (nominal-object)
+ Uruguay's defeat of Ghana stunned fans. => Uruguay | defeats | Ghana
- The defeatist tone annoyed the king.
defeat
rout
trouncing
thrashing

# --- wins

== win : verb -> wins (change)
? object @prize|none
+ The socialists won in Lisbon. => socialists | wins | -
- The window was shut.
win
win out

== win-prize : verb -> wins (change)
? object @prize
+ A Czech skier clinched the title. => skier | wins | title
- The window was broken in the night.
clinch
scoop
capture
take
land
bag
sweep
retain
gain
grab
secure
claim
net
pick up

== win-bare : verb -> wins (intransitive)
+ The ruling party swept to power in Lesotho. => party | wins | -
- The janitor swept the floor.
triumph
prevail
sweep to {victory power}
storm to {victory power}
romp to {victory}
cruise to {victory}
coast to {victory}
surge to {victory}
ride to {victory power}
come to {power}
rise to {power}
emerge victorious
emerge as {winner victor}
come out on {top}
come first
finish first
carry {day}
hold on to {seat power}
win by {landslide}
win in {landslide}
hold onto {power seat}
score {victory win}
secure {victory}

== win-noun : noun -> wins (nominal-happen)
+ The victory of the opposition surprised Banjul. => opposition | wins | -
+ Spain celebrated the team's win. => team | wins | -
- Victory Street was closed.
victory
win
triumph
election victory
landslide victory
landslide win

# --- loses

== lose : verb -> loses (change)
+ The ruling party lost the election in Samoa. => party | loses | election
- The lost boy was found.
lose
lose out
lose out to
lose to
lose {election vote seat majority} to
lose against
forfeit
squander
suffer {defeat loss setback}
crash to {defeat}
go down to {defeat}
slump to {defeat}
go down in {defeat}
crash out of {@contest}
shed {job}
be stripped of
be {deprived bereft} of
miss out on
fall to {defeat}

== loss-noun : noun -> loses (nominal)
? object !none
+ Croatia's loss of the port was a blow. => Croatia | loses | port
- The loss adjuster arrived late.
loss
forfeiture

# --- increases

== rise : verb -> increases (happening)
? subject @quantity
+ Exports rose in the third quarter. => Exports | increases | -
+ Wheat prices climbed on Monday. => prices | increases | -
- The crowd rose to its feet.
rise
climb
grow
soar
surge
jump
spike
leap
rocket
skyrocket
shoot up
go up
edge up
creep up
inch up
tick up
pick up
rebound
rally
advance
gain
strengthen
appreciate
swell
mount
balloon
snowball
mushroom
multiply
accelerate
build
build up
recover
bounce back
firm
hit {high peak record}
reach {high peak record}

== increase : verb -> increases (change)
+ Colombia increased its exports of coffee. => Colombia | increases | exports
+ The central bank raised rates on Thursday. => bank | increases | rates
- The prices were printed on the menu.
increase
double
triple
quadruple
treble
hike
boost
expand
enlarge
step up
ramp up
scale up
beef up
bump up
top up
widen
amplify
augment
bolster
quicken
speed up
accelerate

== raise : verb -> increases (change)
? object @quantity
+ The airline raised its fares in July. => airline | increases | fares
- The boy raised his hand.
raise
lift
push up
drive up
put up
strengthen
extend
build up
heighten
swell
fuel
upgrade
grow
jack up
bring up

== increase-noun : noun -> increases (nominal)
+ The rise in prices worried Accra. => - | increases | prices
+ Ethiopia announced an increase in wages. => Ethiopia | increases | wages
- The lift was out of order.
increase
rise
surge
hike
upsurge
uptick
upturn
expansion
growth
spike
jump
boom
build-up
buildup
enlargement
price rise
price hike
rate hike
rate rise
tax rise
tax increase
pay rise
boost
doubling
proliferation
recovery

# --- decreases

== fall : verb -> decreases (happening)
? subject @quantity
+ Unemployment fell in Portugal last month. => Unemployment | decreases | -
+ Shares in the bank plunged on Friday. => Shares | decreases | -
- The child fell from a tree.
fall
drop
decline
plunge
plummet
slump
tumble
sink
slide
slip
dip
dive
nosedive
crash
collapse
shrink
contract
decrease
dwindle
diminish
ebb
recede
subside
wane
weaken
ease
retreat
go down
come down
edge down
tail off
fall off
level off
slow
slow down
depreciate
lose {ground value}
hit {low}
halve
evaporate
dry up
cool
soften
abate
lessen
deflate

== reduce : verb -> decreases (change)
? object !none
+ Malaysia reduced its debt in May. => Malaysia | decreases | debt
- The editor cut the cake.
reduce
decrease
lower
halve
trim
curtail
lessen
shrink
scale back
scale down
cut back
cut back on
pare
pare down
whittle down
wind down
drive down
bring down
push down
water down
downsize
dilute
devalue
deplete
weaken
erode
narrow
drain
roll back
mitigate
ease off
cut {rate price tax output production spending job cost wage emission budget deficit fare tariff subsidy pension staff workforce supply forecast export import}
axe {job}
shed {weight job staff}

== reduce-quantity : verb -> decreases (change)
? object @quantity
? object !none
+ The firm slashed its workforce. => firm | decreases | workforce
- The vandals slashed two tyres.
slash

== decrease-noun : noun -> decreases (nominal)
+ The fall in exports alarmed Dhaka. => - | decreases | exports
+ A reduction in taxes was welcomed by Nicosia. => - | decreases | taxes
- The drop-in centre closed.
decrease
decline
drop
fall
reduction
slump
plunge
downturn
recession
depression
contraction
slowdown
shrinkage
dip
price cut
rate cut
tax cut
pay cut
job cut
spending cut
budget cut
output cut
devaluation
depreciation
erosion
downsizing
cutback
deceleration
economic slump
market crash
stock market crash
sell-off
sell off

# --- begins

== begin : verb -> begins (change)
? subject !party
? object none
+ The season began in Malmo on Monday. => season | begins | -
+ The festival kicked off in Dakar. => festival | begins | -
- The beginner's course was full.
begin
start
commence
kick off
get under {way}
get underway
open
resume
restart
dawn
set in
get started
recommence
be under {way}
start up
reopen

== begin-thing : verb -> begins (change)
? object @initiative_noun|@works|@proceeding
+ Brazil launched a campaign in the Amazon. => Brazil | begins | campaign
+ The bank started a programme for farmers. => bank | begins | programme
- Iran launched a missile on Sunday.
begin
start
launch
relaunch
initiate
inaugurate
commence
kick off
kickstart
kick-start
mount
unveil
roll out
embark on
embark upon
introduce
instigate
undertake
open
reopen
resume
restart
revive
set in {motion}
spearhead
pioneer
float
spark
trigger

@proceeding = conference, session, trial, hearing, inquiry, exhibition, congress, festival, season, debate, forum, assembly, era, chapter, training

== open-premises : verb -> begins (change)
? object @premises
+ Jordan inaugurated a school in Basra. => Jordan | begins | school
- The clerk opened an envelope.
open
reopen
unlock
inaugurate
commission
re-open
open up

== trigger : verb -> begins (change)
? subject !person
? object @strife|@disaster
+ The ruling stoked tension in Guinea. => ruling | begins | tension
- The sparks lit the yard.
spark
spark off
trigger
trigger off
ignite
unleash
provoke
set off
touch off
cause
prompt
bring about
lead to
result in
give {rise} to
fuel
stoke
precipitate

== begin-noun : noun -> begins (nominal-happen)
+ The start of the trial was delayed in Kyiv. => trial | begins | -
- The beginner won the race.
start
beginning
commencement
outset
onset
opening
reopening
resumption
restart
kick-off
inception
opening ceremony

# --- ends

== end : verb -> ends (change)
? subject !party|place
? object none
+ The siege ended in March. => siege | ends | -
+ The lease expired on Saturday. => lease | ends | -
- The week-end market was busy.
end
finish
conclude
expire
lapse
cease
wind up
come to {end close halt conclusion standstill}
draw to {close end}
grind to {halt standstill}
close
peter out
fizzle out
die down
be over
run out
wrap up
end in {failure deadlock stalemate}
break up
adjourn
go out of {business}

== end-thing : verb -> ends (change)
? object !none|@premises
+ Ecuador ended a state of emergency. => Ecuador | ends | state
- The road ends at a wall.
end
terminate
abolish
scrap
conclude
finish
put {end stop halt} to
bring to {end close halt}
call {halt time} to
call {time} on
phase out
do away with
disband
dissolve
wrap up
discontinue
cease
cut short
dismantle
eradicate
wipe out
extinguish
put out
quell

== close-premises : verb -> ends (change)
? object @premises
? object !@road|@border
+ The Danish firm shut its factory in Vejle. => firm | ends | factory
- The minister was close to tears.
close
shut
shut down
close down
shutter
board up
seal off
mothball
decommission
wind up
end

== end-noun-happen : noun -> ends (nominal-happen)
+ Lawyers welcomed the end of the trial. => trial | ends | -
- The week's end sale was popular.
end
ending
expiry
expiration
termination
conclusion
cessation
closure
shutdown
abolition
completion
phase-out
adjournment
closing ceremony

# --- celebrates

== celebrate : verb -> celebrates (change)
+ Mongolia celebrated its independence in July. => Mongolia | celebrates | independence
- The celebrity sold her house.
celebrate
commemorate
toast
fete
usher in
solemnise / solemnize
rejoice
rejoice at
rejoice over
revel in
honour {memory} of
lay {wreath} at
lay {wreath} in
lay {flower} at
let off {firework}
feast
dance in {street}

== mark-day : verb -> celebrates (change)
? object @festivity
+ Pensioners marked the anniversary in Gdansk. => Pensioners | celebrates | anniversary
- The teacher marked the papers.
mark
observe
keep
honour / honor

== celebrate-noun : noun -> celebrates (nominal)
+ Togo's celebration of the jubilee was lavish. => Togo | celebrates | jubilee
- The celebrated author slept.
celebration
commemoration
festivity
jubilation
remembrance ceremony
wreath-laying
wreath laying
street party

# --- explodes

== explode : verb -> explodes (happening)
+ A bomb exploded in Quetta on Friday. => bomb | explodes | -
- Fighting erupted in the valley.
explode
detonate
burst
rip open

== go-off : verb -> explodes (happening)
? subject @explosive
+ Two bombs went off near the barracks. => bombs | explodes | -
- The lights went off in the hall.
go off
blow up
detonate
misfire
blow apart

@explosive = bomb, grenade, device, mine, landmine, shell, charge, explosive, car bomb, missile, rocket, gas tank, tank, pipeline, dynamite, booby trap, suicide vest, vest, torpedo, warhead, IED, cylinder, boiler, gas main, tanker, bomber, landmine, explosion, blast

== erupt : verb -> explodes (happening)
? subject @volcano
? subject !party
+ The volcano erupted near Goma. => volcano | explodes | -
- Applause erupted in the hall.
erupt
spew {lava ash}
spit {lava ash}
belch {ash smoke}
come to {life}

@volcano = volcano, crater, Etna, Vesuvius, Krakatoa, Stromboli, Merapi, Mayon, Popocatepetl, Kilauea, Nyiragongo, Eyjafjallajokull, Sinabung, Pinatubo, Taal, mountain, geyser

== explosion-noun : noun -> explodes (nominal-happen)
+ The explosion of a boiler hurt two cooks. => boiler | explodes | -
+ The blast of a gas cylinder hurt a cook. => cylinder | explodes | -
- The explosives expert retired.
explosion
blast
detonation
eruption
volcanic eruption
gas explosion
bomb blast

# --- sinks

== sink : verb -> sinks (happening)
? subject vessel|@ship
? object none
+ A trawler sank off Galicia. => trawler | sinks | -
+ The dinghy capsized near Malta. => dinghy | sinks | -
- The sofa sank under his weight.
sink
capsize
founder
overturn
go down
go under
run aground
keel over
list
ship {water}
take on {water}
go to {bottom}
submerge
roll over

== sink-noun : noun -> sinks (nominal-happen)
+ The sinking of the ferry stunned Manila. => ferry | sinks | -
- The ship's sink was blocked.
sinking
capsizing
shipwreck
capsize
grounding

# --- crashes

== crash : verb -> crashes (happening)
? subject vessel|@vehicle|@ship|@aircraft
+ A helicopter crashed near Medellin. => helicopter | crashes | -
+ The train derailed in Bihar. => train | crashes | -
- The critics crashed the party.
crash
derail
overturn
skid
roll over
come down
ditch
crash-dive
jackknife
veer off
veer off {road runway track}
run off {road track runway}
skid off {road runway}
go off {road track}
overshoot {runway}
come off {rail road track}
plunge into
plummet into
fall into
nosedive
break apart
plough off / plow off
hurtle into

== crash-into : verb -> crashes (motion)
+ A lorry crashed into a bus near Kano. => lorry | crashes | bus
+ The freighter collided with a ferry. => freighter | crashes | ferry
- The two ships passed each other.
crash into
collide with
plough into / plow into
slam into
smash into
run into {wall tree barrier truck bus car bridge}
bump into
hit {iceberg reef rock tree pole bridge lamppost}
strike {iceberg reef rock}
crash through
careen into
career into
collide

== crash-noun : noun -> crashes (nominal-happen)
+ The crash of the airliner closed the airport. => airliner | crashes | -
- The crash course in Dutch was cheap.
crash
plane crash
car crash
bus crash
train crash
helicopter crash
air crash
collision
derailment
rear-end collision
rear end collision
head-on collision
head on collision
road accident
train wreck
car accident
traffic accident
rail accident
plane accident

# --- devastates

== devastate : verb -> devastates (change)
? subject @disaster
? object !none
+ A cyclone struck Vanuatu on Monday. => cyclone | devastates | Vanuatu
+ Floods hit northern Italy. => Floods | devastates | Italy
- The workers struck for a week.
strike
hit
batter
lash
pummel
hammer
pound
flatten
destroy
wreck
level
swamp
submerge
inundate
engulf
flood
drench
sweep
sweep through
sweep across
sweep over
rip through
rip across
rip into
tear through
tear across
tear up
slam
slam into
rock
shake
jolt
rattle
buffet
scorch
ruin
devour
consume
paralyse / paralyze
cripple
slam ashore in
smash into
damage
cut off
wash away
scour
roar through
roar into
bear down on
ravage through
barrel into
rage through
blanket
hobble
plague
decimate
displace

== devastate-any : verb -> devastates (change)
+ Floods devastated much of the coast. => Floods | devastates | much
- The news left the widow in tears.
devastate
ravage
lay {waste} to
wreak {havoc} on
wreak {havoc} in
wreak {havoc} across
play {havoc} with
cause {damage destruction} to
inflict {damage} on
reduce to {rubble ash ruin}

== devastate-noun : noun -> devastates (nominal-object)
+ The devastation of the coast was filmed. => - | devastates | coast
- The devastating speech was long.
devastation
ravaging

# --- faces

== face : verb -> faces (change)
? object @hardship|@disaster|@strife
+ Sri Lanka faces a shortage of fuel. => Lanka | faces | shortage
+ The premier faced criticism over the dam. => premier | faces | criticism
- The house faced the sea.
face
face up to
suffer
suffer from
confront
undergo
endure
experience
encounter
battle
weather
sustain
grapple with
struggle with
contend with
cope with
wrestle with
run into
come under
come up against
brace for
be in
be {mired plunged} in
be {vulnerable exposed prone} to
risk
incur
stand
go on
be on
live with
reel from
recover from
stare at
meet with
draw
attract
fall into
slide into
slip into
plunge into
descend into
sink into

== fall-ill : verb -> faces (happening)
+ The singer fell ill in Antwerp. => singer | faces | -
+ Forty guests were taken ill at a wedding. => guests | faces | -
- The nurse cared for forty guests.
fall ill
fall sick
take ill
contract {disease virus cholera malaria infection Ebola Covid}
test positive
test positive for
come down with
be diagnosed with
catch {disease virus flu cold}
hospitalise / hospitalize
infect
infect with
be in {coma hospital danger crisis trouble turmoil}
go hungry
be at {risk}

== face-noun : noun -> faces (nominal)
+ Haiti's struggle with famine went on. => Haiti | faces | famine
- The clock's face was cracked.
struggle
hardship
suffering
plight

# --- escalates

== escalate : verb -> escalates (happening)
? subject @strife|event
+ Tensions escalated along the frontier. => Tensions | escalates | -
+ The shortage worsened in May. => shortage | escalates | -
- The escalator was out of order.
escalate
intensify
worsen
deteriorate
flare up
spiral
spiral out of {control}
get out of {hand control}
spread
spread to
boil over
deepen
heighten
mount
simmer
come to {head}
drag on
spill over
spill over into
spill into
sour
aggravate
heat up
come to {blow}
rise
grow
run high

== escalate-thing : verb -> escalates (change)
? object @strife
+ Eritrea escalated the conflict with raids. => Eritrea | escalates | conflict
- The court settled the dispute.
escalate
intensify
worsen
aggravate
exacerbate
inflame
fan
fan {flame} of
stoke
stoke up
deepen
raise
heighten
compound
complicate
prolong
step up
ratchet up
whip up
add to
fuel
widen
expand

== escalate-noun : noun -> escalates (nominal-happen)
+ The escalation of the dispute was rapid. => dispute | escalates | -
- The escalators in the mall stopped.
escalation
deterioration
intensification
flare-up
worsening
spillover
aggravation

# --- founds

== found : verb -> founds (change)
? object @body|organisation|group
+ The lawyer founded a party in Bucharest. => lawyer | founds | party
+ The agency was set up by Norway. => Norway | founds | agency
- The child was found by a dog.
found
establish
re-establish
reestablish
set up
create
form
constitute
launch
cobble together
co-found
cofound
incorporate
institute
start
open
organise / organize
start up
put together
charter
convene
assemble

== found-noun : noun -> founds (nominal-object)
? object !none
+ Rwanda's creation of a court was praised. => Rwanda | founds | court
- The foundation stone was heavy.
founding
establishment
creation
formation
setting-up
constitution

# --- builds

== build : verb -> builds (change)
+ Kazakhstan built a railway to the coast. => Kazakhstan | builds | railway
+ A dam was constructed by Laos. => Laos | builds | dam
- The building was old.
build
rebuild
construct
reconstruct
erect
assemble
put up {@works}
break {ground} on
break {ground} for
complete {@works}
lay {foundation} of
lay {track pipe} to
expand {@works}
renovate
refurbish
restore {@works}
develop {@works}
dig {tunnel well trench}
pave
set up {@works}
finish {@works}

== build-noun : noun -> builds (nominal-object)
+ Turkmenistan's construction of a pipeline is slow. => Turkmenistan | builds | pipeline
- The construction worker slept.
construction
reconstruction
rebuilding
erection
renovation
refurbishment
shipbuilding

# --- receives

== receive : verb -> receives (taking)
? object !person|vessel|@delegation
+ The museum received a painting from Sweden. => museum | receives | painting
+ The poet received the prize in Stockholm. => poet | receives | prize
- The receiver of the phone was broken.
receive
obtain
acquire
inherit
collect
get
earn
be {recipient} of
come by
take {delivery} of
take {possession} of
take {receipt} of
procure
purchase
buy
import
attract {investment tourist investor}
draw {crowd}
gain {access} to
get {hold} of
gain {independence}
gain {control} of

== receive-noun : noun -> receives (nominal-object)
? object !none
+ Benin's receipt of the loan was confirmed. => Benin | receives | loan
- The shop's receipt was torn.
receipt
acquisition
purchase
buyout

# --- appears

== appear : verb -> appears (motion)
? subject person|group|@delegation
+ The banker appeared in court on Monday. => banker | appears | court
+ The Thai premier appeared on television. => premier | appears | television
- The app was slow.
appear in
appear on
appear at
appear before
appear
reappear
resurface
surface
emerge
show up
turn up
speak at
speak in
make {appearance} in
make {appearance} at
make {appearance} on
testify before
testify in
testify at
take {stage}
take {stand}
go on {trial display show}
go before {court judge parliament}
be on {trial}
stand {trial} in
stand {trial} for
attend
take {part} in
be {present} at
participate in

== come-to-light : verb -> appears (happening)
? subject !party
+ The leak came to light in May. => leak | appears | -
- The lamp gave no light.
come to {light}
come to {surface}
come into {view}
leak
leak out
come out
air
go on {display show sale}
go viral
hit {headline shelf}
premiere

== appear-noun : noun -> appears (nominal-motion)
? actor person|group|organisation|country
+ The appearance of the general in Freetown surprised many. => general | appears | Freetown
- The appearance of the cake was odd.
appearance
public appearance
reappearance
court appearance
participation
attendance
emergence
resurgence

# --- becomes

== become : verb -> becomes (change)
+ The former colony became a republic in 1968. => colony | becomes | republic
+ The banker took over as premier. => banker | becomes | premier
- The suit was very becoming.
become
change into
transform into
morph into
evolve into
grow into
develop into
take over as
take {office} as
take {oath} as
take up {post} as
assume {office post} as
succeed as
return as
emerge as
step in as
step up as
make {debut} as
convert to
convert into

== become-office : verb -> becomes (happening)
+ The general was sworn in as president. => general | becomes | president
+ The city was renamed in 1924. => city | becomes | -
- The witness swore at the clerk.
swear in as
inaugurate as
install as
name as
appoint as
elect as
re-elect as
crown as
crown
declare {winner}
rename
turn into
make into
take {office power}
assume {office power presidency post role leadership}
take up {office post role}
ascend {throne}
ascend to {throne}
accede to {throne}
come of {age}
gain {independence}
seize power

== become-noun : noun -> becomes (nominal-happen)
+ The accession of the prince was peaceful. => prince | becomes | -
- The access road was muddy.
accession
succession
transformation
ascension
rebirth
transition
metamorphosis

== turn-into : verb -> becomes (change)
? object !place
? actor !party
+ The march turned into a brawl on Friday. => march | becomes | brawl
- The lorry turned left at the lights.
turn into

== be-stuck : verb -> faces (happening)
? actor person|@person_noun|@worker|@endangered
+ Forty miners were trapped in Zambia on Monday. => miners | faces | -
- A lake was trapped under the ice.
trap
strand

== win-landslide : verb -> wins (intransitive)
+ The party won a landslide in June. => party | wins | -
- The skiers were caught in a landslide in June.
win {landslide landslide_victory election_victory}
sweep to {victory power}
romp to {victory}
coast to {victory}
secure {victory majority}
