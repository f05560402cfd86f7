# MOVE: a person, group, vessel or aircraft goes, comes, carries or is received, with nothing else in it.
# Visits with talks in them are CONSULT; ship movements ordered by a state are MOBILIZE (other files).

@delegation = delegation, mission, envoy, emissary, negotiator, team, inspector, observer, monitor, mediator, representative, diplomat, expert, official, guest, visitor, dignitary, leader, president, minister, premier, chancellor, monarch, king, queen, pope, ambassador, counterpart, entourage
@gathering = summit, conference, meeting, forum, talk, negotiation, congress, assembly, session, ceremony, banquet, dinner, reception, exhibition, fair, festival, tournament, championship, game, match, final, race, event, contest, Olympics, cup, gala, concert, dialogue, symposium, workshop
@waterway = strait, canal, river, channel, sea, ocean, gulf, lake, bay
@boundary = border, frontier, line, boundary, checkpoint, bridge, desert, mountain, territory, airspace, water
@harbour = port, harbour, harbor, dock, quay, pier, berth, wharf, jetty, shipyard, anchorage, marina
@site = airport, palace, embassy, courthouse, court, station, base, hospital, office, headquarters, school, prison, camp, hotel, stadium, village, town, city, capital, island, country, coast, shore, site, scene, province, region, mainland, plant, factory, mine, church, mosque, temple, cathedral, cemetery, memorial, shrine, museum, university, shelter, parliament, ministry, house, home, square, barracks, garrison, outpost, zone, area, district
@amount = week, day, month, hour, pay, wage, salary, point, percent, pound, dollar, euro, tail
@catch = role, job, deal, contract, part, blow, punch, interview, fish, spot, position, place, seat, scoop, prize, post, order, grant
@cargo = cargo, grain, wheat, flour, oil, gas, coal, fuel, food, rice, medicine, vaccine, container, parcel, package, goods, supply, freight, crate, passenger, survivor, body, coffin, remains, prisoner, patient, hostage, livestock, luggage, mail, aid, blanket, tent, ammunition, weapon, rocket, missile, part, equipment, consignment, shipment, crew

# --- visits

== visit : verb -> visits (motion)
+ The Danish king visited Iceland in June. => king | visits | Iceland
+ Nairobi was visited by the Indian president. => president | visits | Nairobi
- The museum's website had few visitors this year.
visit
revisit
tour
drop in on
drop in at
drop by
look in on
stop over in
stop over at
stop off in
stop off at
stop in
stop at
call in at
call at
swing through
swing by
pop in to

== visit-round : verb -> visits (motion)
? object place|country|@site
+ The Brazilian minister inspected the camp near Manaus. => minister | visits | camp
- The auditor inspected the ledger.
inspect
go round
be shown around
wind up {visit} to
cut short {visit} to
kick off {visit tour} of
kick off {visit trip} to
go on {tour} of
come on {visit} to
be on {visit trip} to

== visit-noun : noun -> visits (nominal-motion)
+ The visit of the Kenyan president to Lima was brief. => president | visits | Lima
+ Turkey praised the minister's visit to Ankara. => minister | visits | Ankara
- The visitors' book was lost.
visit
state visit
official visit
working visit
return visit
surprise visit
courtesy visit
farewell visit
goodwill visit
home visit
tour
whistle-stop tour
whistle stop tour
inspection tour
stopover
stop-over
stop over
layover
stop-off
stop off

# --- arrivesIn

== arrive : verb -> arrivesIn (motion)
+ The Finnish minister arrived in Tokyo on Friday. => minister | arrivesIn | Tokyo
+ The envoys rolled into Skopje at dawn. => envoys | arrivesIn | Skopje
- The letter left Tokyo on Friday.
arrive
arrive back in
arrive home in
touch down in
touch down at
touch down on
fly into
pull into
roll into
steam into
sail into
drive into
ride into
walk into
slip into
file into
pour into
stream into
flood into
surge into
flock to
flock into
crowd into
descend on
wander into
stroll into
step into
crawl into
limp into
breeze into
check into
move into
creep into
parachute into
turn up in
turn up at
turn up on
show up in
show up at
make {landfall} in
make {landfall} at
make {landfall} on
make {landfall} near
make it to
set {foot} in
set {foot} on
wash ashore in
wash ashore on
wash up on
wash up in
come ashore in
come ashore at
come ashore on
wade ashore in
splash down in
splash down off
disembark in
disembark at
alight at
bear down on
close in on

== land : verb -> arrivesIn (motion)
? object !@catch
? subject person|group|vessel|organisation|country|@vehicle|@ship|@aircraft
+ The helicopter landed at Entebbe after dark. => helicopter | arrivesIn | Entebbe
- The young actor landed a role in the film.
land
crash-land
belly-land
emergency-land

== reach : verb -> arrivesIn (motion)
? object place|country|vessel|@site|@harbour
+ The refugees reached Cairo after two days. => refugees | arrivesIn | Cairo
- The price reached a record of 90 dollars.
reach
enter
re-enter
get to
get into
get back to
come to
come into
come back to
gain {entry} to
approach
burst into
dash into
push into

== arrive-noun : noun -> arrivesIn (nominal-motion)
+ The arrival of the ferry in Oran was delayed. => ferry | arrivesIn | Oran
+ Greece noted the arrival of migrants in Patras. => migrants | arrivesIn | Patras
- The arrivals hall was painted green.
arrival
touchdown
landing
crash landing
emergency landing
landfall
homecoming
influx
entry
re-entry
re entry
disembarkation

# --- leaves

== leave : verb -> leaves (leaving)
? object place|country|vessel|@site|@harbour|@vehicle|@ship|@aircraft
+ The Polish team left Helsinki on Sunday. => team | leaves | Helsinki
- The storm left hundreds homeless.
leave
exit
vacate
abandon
quit
pull out of
get out of
emerge from
walk out of
slip out of
sneak out of
step out of
move out of
check out of
stay away from
clear out of
file out of
stream out of
pour out of
march out of
rush out of
storm out of
drive out of
run out of

== leave-bare : verb -> leaves (leaving)
? object none
? subject person|group|vessel|organisation|country|@vehicle|@ship|@aircraft|@delegation
+ The inspectors left on Thursday. => inspectors | leaves | -
- The decision was left to the court.
leave
depart
disembark
head out
move out
set out
set off
drive off
drive away
walk off
ride off
run off
speed off
go away

== depart : verb -> leaves (leaving)
+ The Cuban delegation departed from Geneva without comment. => delegation | leaves | Geneva
+ A cargo ship sailed out of Odesa overnight. => ship | leaves | Odesa
- The new plan is a departure of sorts.
depart from
set out from
set off from
take off from
lift off from
fly out of
fly out from
fly from
sail out of
sail from
steam out of
pull away from
start out from
emigrate from
disembark from
cast off from
weigh {anchor}
put out from
migrate from
move away from
head out of

== take-off : verb -> leaves (leaving)
? object !thing
? subject person|vessel|@vehicle|@ship|@aircraft
+ The airliner took off from Cairo at noon. => airliner | leaves | Cairo
- The actress took off her coat.
take off
lift off
cast off

== leave-noun : noun -> leaves (nominal-motion)
? actor person|group|organisation|country|vessel|@vehicle|@ship|@aircraft|@delegation
+ The departure of the envoy from Khartoum was sudden. => envoy | leaves | Khartoum
- Passengers waited in the departure lounge.
departure
take-off
takeoff
exit
hasty exit

# --- travelsTo

== travel : verb -> travelsTo (motion)
+ The Peruvian foreign minister travelled to Quito. => minister | travelsTo | Quito
+ Hundreds of pilgrims flew to Jeddah last week. => pilgrims | travelsTo | Jeddah
- The court will fly the flag at half-mast.
travel to
travel through
travel across
travel around
travel into
journey to
journey through
journey across
voyage to
fly to
fly out to
fly in to
fly home to
fly back to
jet to
jet off to
jet out to
drive to
ride to
cycle to
walk to
trek to
trek across
trudge to
hike to
move through
rush to
race to
hurry to
dash to
speed to
trek through
repair to
proceed to
migrate to
emigrate to
immigrate to
relocate to
decamp to
commute to
hitchhike to
make {way} to
make {way} into
make {way} through
make {trip} to
make {journey} to
make {pilgrimage} to
take {trip} to
set off for
set off to
set out for
set out to
head to
head into
head towards
head back to
head home to
head off to
head out to
leave for
depart for
depart to
embark for
start for
make for
be {bound destined} for
be on {way route} to
take {flight} to
take {train} to
catch {flight} to
board {plane flight} to
board {plane flight} for

== travel-bare : verb -> travelsTo (motion)
? subject person|group|vessel|organisation|@vehicle|@ship|@aircraft|@delegation
? object place|country|none|@site
+ The Maltese envoy will travel to Tripoli tomorrow. => envoy | travelsTo | Tripoli | future
- The news travelled fast.
travel
journey
trek
commute
migrate
emigrate
traverse
roam

== go : verb -> travelsTo (motion)
? object place|country|@site
+ The Thai premier went to Vientiane by train. => premier | travelsTo | Vientiane
- The contract went to a local firm.
go to
go back to
go into
move to
move into
run to
advance on
advance to
advance into
advance towards
push towards
sweep into
transfer to
swim to
climb to
escort to
retire to
return home to
go across
go over to

== travel-noun : noun -> travelsTo (nominal-motion)
+ The trip of the Chilean president to Seoul lasted four days. => president | travelsTo | Seoul
- The trip wire was hidden in grass.
trip
business trip
foreign trip
overseas trip
working trip
official trip
day trip
road trip
side trip
round trip
maiden trip
journey
train journey
return journey
travel
travels
expedition
pilgrimage
trek
odyssey
migration
emigration
relocation
excursion
mercy dash
fact-finding mission
fact finding mission

# --- docksIn

== dock : verb -> docksIn (motion)
? object !@amount|@person_noun
? subject vessel|person|group|country|organisation|@vehicle|@ship|@aircraft
+ A Spanish frigate docked in Valletta on Monday. => frigate | docksIn | Valletta
+ The tanker anchored at Rotterdam. => tanker | docksIn | Rotterdam
- The prisoner stood in the dock.
dock
berth
moor
anchor
tie up at
tie up in
drop {anchor} in
drop {anchor} off
drop {anchor} at
drop {anchor} near
drop {anchor}
put in at
put in to
put into
put into {port harbour harbor}
pull into {port harbour harbor dock}
steam into {port harbour harbor}
sail into {port harbour harbor}
come into {port harbour harbor}
limp into {port harbour harbor}
slip into {port harbour harbor}
come alongside in
come alongside at
ride at {anchor}
lie at {anchor}
make {call} at
make {port} in
make {port} at
call at {port harbour harbor}
make {port_call} in
make {port_call} at
enter {port harbour harbor}
dry-dock in

== dock-noun : noun -> docksIn (nominal-motion)
+ The port call of the cruiser in Manila ended. => cruiser | docksIn | Manila
- Dock workers went home early.
port call
port visit
port stop
docking
berthing
mooring
anchoring

# --- hosts

== host : verb -> hosts (change)
+ Qatar hosted the summit in March. => Qatar | hosts | summit
+ The games will be hosted by Senegal. => Senegal | hosts | games | future
- The host was late for the party.
host
co-host
play {host} to
act as {host} to
lay on {banquet dinner reception} for
give {reception} for
throw {banquet party} for
roll out {carpet} for

== host-guest : verb -> hosts (change)
? actor country|person|organisation|place|group
? object person|vessel|@delegation
+ The Swiss president welcomed the Indian envoy in Bern. => president | hosts | envoy
- Investors welcomed the cut in rates.
welcome
entertain
greet
accommodate
put up
invite in

== host-receive : verb -> hosts (change)
? object person|vessel|@delegation
+ Cyprus received the Lebanese delegation. => Cyprus | hosts | delegation
- The court received the file.
receive

== host-stage : verb -> hosts (change)
? object @gathering
+ Morocco staged the tournament in January. => Morocco | hosts | tournament
- The rebels staged an attack at dawn.
stage
play host to
be {venue} for
be {venue} of
be {host} to
be {host} of

== host-noun : noun -> hosts (nominal-object)
+ Hungary's hosting of the championship was praised. => Hungary | hosts | championship
- The web hosting market grew.
hosting
co-hosting
co hosting
staging

# --- carries

== carry : verb -> carries (carrying)
? actor person|group|vessel|organisation|country|none|@vehicle|@ship|@aircraft
+ The ferry carried 300 passengers to Zadar. => ferry | carries | passengers
+ Grain was transported by Ukrainian trains. => trains | carries | Grain
- The bill carries a heavy fine.
carry
transport
ferry
haul
convey
shuttle
truck
freight
courier
cart
tow
tug
lug
ship
bus
transfer
transship
trans-ship
taxi
chauffeur
drive to
take aboard

== deliver : verb -> carries (carrying)
? object person|group|vessel|@delegation|@cargo|@property|@aid_goods
? actor person|group|vessel|organisation|country|none|@vehicle|@ship|@aircraft
+ Two lorries delivered the coffins to Mekelle. => lorries | carries | coffins
- The judge delivered the verdict on Tuesday.
deliver
bring to
bring into
bring home
bring back
fly to
fly into
fly in
fly out
fly back
take to
take back to
rush to
drop off
drop off at
offload
unload
hand-carry
relay

== smuggle : verb -> carries (carrying)
+ The gang smuggled cigarettes into Ireland. => gang | carries | cigarettes
- The smugglers' den was empty.
smuggle
traffic
bootleg
run {gun weapon} to
spirit out of
funnel to

== carry-noun : noun -> carries (nominal-object)
+ Romania's transport of grain to Egypt resumed. => Romania | carries | grain
- The transport ministry hired clerks.
transport
transportation
shipment
delivery
conveyance
haulage
smuggling
trafficking
ferrying
grain shipment

# --- crosses

== cross : verb -> crosses (motion)
? object place|country|@waterway|@boundary|none
+ Dozens of refugees crossed the river on Sunday. => refugees | crosses | river
+ A Russian jet strayed into Estonian airspace. => jet | crosses | airspace
- The nurse crossed out the name.
cross
cross over
cross to
cross into
cross over to
cross over into
cross back into
cross through
cross from
traverse
transit
transit through
pass through
pass over
pass into
go through
move across
sail through
sail across
sail past
steam through
ford
overfly
fly over
fly through
fly across
swim across
slip across
slip over
sneak across
sneak into
sneak over
steal across
steal into
stray into
stray across
stray over
stray onto
wander across
drift into
drift across
skirt
circumnavigate
venture into
wade across
drive across
drive through
ride through
row across
march across
squeeze through
cut through
span

== infiltrate : verb -> crosses (motion)
? object place|country|@boundary
? subject person|group|vessel|@vehicle|@ship|@aircraft
+ Four fishermen infiltrated the frontier near Sonora. => fishermen | crosses | frontier
- The agency infiltrated the gang.
infiltrate
breach
penetrate
pierce

== cross-noun : noun -> crosses (nominal-motion)
+ The passage of the frigate was filmed. => frigate | crosses | -
- The border crossing was repainted.
passage
transit
illegal entry
innocent passage

== crossing-of : noun -> crosses (nominal-target)
+ The overflight of Estonia by a drone was brief. => drone | crosses | Estonia
- The crossroads was busy.
overflight
flyover
sea crossing
river crossing
channel crossing
illegal crossing
traversal
circumnavigation

# --- flees

== flee : verb -> flees (leaving)
+ Thousands fled Khartoum after the shelling. => Thousands | flees | Khartoum
+ The banker escaped from a Thai prison. => banker | flees | prison
- The flea market drew crowds.
flee
flee from
flee to
flee into
flee across
flee over
escape
escape from
escape to
escape into
run away from
run away to
run away
run for {life}
run from
break out of
break out of {jail prison}
make off
make {getaway}
make {escape}
take to {heel}
take {flight}
take {refuge} in
take {refuge} at
take {shelter} in
seek {refuge} in
seek {refuge} at
seek {sanctuary} in
seek {shelter} in
find {refuge} in
find {sanctuary} in
hole up in
go into {exile}
go into {hiding}
be in {exile}
live in {exile} in
go on {run}
be on {run}
jump {bail}
skip {bail}
skip {country town}
skip out of
abscond
abscond to
abscond from
defect to
defect from
bolt
bolt from
stampede
scatter
desert

== flee-noun : noun -> flees (nominal-motion)
+ The exodus of doctors from Lebanon went on. => doctors | flees | Lebanon
+ The pilot's defection to Jordan angered Damascus. => pilot | flees | Jordan
- The fire escape was rusty.
exodus
mass exodus
escape
prison escape
jailbreak
jail break
prison break
getaway
defection
desertion
mass flight

# --- boards

== board : verb -> boards (motion)
? object vessel|@vehicle|@ship|@aircraft|none
? actor person|group|none
+ The Belgian inspectors boarded the trawler near Ostend. => inspectors | boards | trawler
- The board approved the budget.
board
embark on
embark
climb aboard
clamber aboard
go aboard
go on {board} of
get aboard
step aboard
climb onto
climb into
get on
get into
hop on
hop aboard
storm aboard
file aboard
scramble aboard
jump aboard
rappel onto

== board-noun : noun -> boards (nominal-object)
+ Italy's boarding of the freighter was filmed. => Italy | boards | freighter
- The boarding school closed early.
boarding
embarkation

# --- sails

== sail : verb -> sails (motion)
? subject vessel|person|group|country|organisation|@vehicle|@ship|@aircraft
+ The Indian destroyer sailed for Muscat on Tuesday. => destroyer | sails | Muscat
+ Two Dutch ships set sail for Casablanca. => ships | sails | Casablanca
- The sailor slept.
sail to
sail for
sail towards
sail into {water sea strait}
sail off
sail around
sail near
set {sail} for
set {sail} from
set {sail} to
set {sail}
steam to
steam towards
steam off
cruise off
cruise to
cruise in
cruise near
cruise through
put to {sea}
go to {sea}
put out to {sea}
head out to {sea}
leave {port harbour harbor dock}
clear {port harbour harbor}
ply
ply {water route}
row to
paddle to
navigate to
navigate through
loiter off
lie off
steam toward
steam into

== sail-bare : verb -> sails (motion)
? subject vessel|person|group|country|organisation|@vehicle|@ship|@aircraft
? object !thing|event
+ The frigate sailed on Monday. => frigate | sails | -
- The boy sailed through the exam.
sail
steam
cruise
navigate
tack
drift

== sail-noun : noun -> sails (nominal-motion)
+ The voyage of the icebreaker to Murmansk took a week. => icebreaker | sails | Murmansk
- The sailing club elected a treasurer.
voyage
maiden voyage
sea voyage
sailing
cruise
sea trial
sea trip
sortie

# --- follows

== follow : verb -> follows (change)
? actor party|vessel|@vehicle|@ship|@aircraft
? object vessel|person|group|@vehicle|@ship|@aircraft
+ A Turkish cutter followed the yacht to Rhodes. => cutter | follows | yacht
- The talks followed weeks of silence.
follow
tail
trail
shadow
track
chase
chase down
pursue
stalk
hound
escort
accompany
hunt
monitor
surveil
keep {watch} on
keep {eye} on
give {chase} to
set off after
go after
catch up with

== follow-noun : noun -> follows (nominal-object)
? object person|group|vessel|@vehicle|@ship|@aircraft|@fighter
+ The navy's pursuit of the smugglers lasted an hour. => navy | follows | smugglers
- The pursuit of growth is popular.
pursuit
hot pursuit
chase
car chase
police chase
manhunt
shadowing
tailing

# --- sends

== send : verb -> sends (transfer)
+ Ghana sent a team to Bamako. => Ghana | sends | Bamako
- The sender's name was smudged.
send {team mission official minister ambassador inspector observer expert diplomat investigator doctor nurse engineer athlete student worker invitation note} to
send back to
send home to
send over to
dispatch {team mission official minister ambassador inspector observer expert diplomat investigator} to
despatch {envoy emissary delegation team mission representative official minister} to
second to
reassign to
forward to
mail to
airmail to
courier to
pass on to
redirect to
route to
divert to
reroute to
transfer to
transmit to
beam to
remit to

== send-thing : verb -> sends (carrying)
? object @delegation|person|group|thing|@cargo
? actor party
+ Vietnam sent two inspectors last week. => Vietnam | sends | inspectors
- The crash sent oil prices higher.
send
send in
send out
send off
send over
send on
dispatch
despatch
send along
field
rush

== send-noun : noun -> sends (nominal-object)
+ Slovenia's dispatch of observers was brief. => Slovenia | sends | observers
- The dispatch box was locked.
dispatch
despatch
sending
remittance

== troops-march : verb -> travelsTo (motion)
? actor @troops|@foe
+ The column marched to Durres on Monday. => column | travelsTo | Durres
- Nurses marched to Durres on Monday.
march to
march through

== head-for-place : verb -> travelsTo (motion)
? object place|country
+ The premier headed for Tunis on Monday. => premier | travelsTo | Tunis
- The premier aimed for a third term.
head for

== tour-noun : noun -> visits (nominal-target)
? object place|country
+ The minister began a tour of Thailand on Monday. => minister | visits | Thailand
- The tour guide was ill.
tour
whistle-stop tour
inspection tour
