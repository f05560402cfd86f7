# RETREAT: withdraw, release, cease fire, surrender, resign, return, disarm, leave an organisation, stop a hostile act.

@returned_thing = body, remains, corpse, prisoner, captive, hostage, child, soldier, artefact, artifact, painting, statue, treasure, bronze, skull, bone, land, territory, island, property, asset, money, fund, gold, document, archive, ship, vessel, boat, drone, aircraft, plane, passport, church, house, sculpture, mask, manuscript, relic, sailor, fisherman, crew, migrant, refugee, citizen, national, worker, power, control, sovereignty, ashes, wreckage, embassy, building, base, loot, medal, fugitive, tablet, defector, deserter, pilot, spy, infiltrator, stowaway, schoolchild
@post_left = office, post, position, job, seat, presidency, premiership, chairmanship, throne, leadership, role, parliament, government, cabinet, politics, ministry, command, board, council, committee, party, coalition, race, captaincy, papacy, mandate, candidacy, senate, assembly, duty, commission
@arsenal = weapon, arm, weaponry, arms, nuclear weapon, nuclear arsenal, arsenal, missile, warhead, nuclear programme, nuclear program, stockpile, chemical weapon, gun, rifle, programme, program, reactor, launcher, test site, facility, centrifuge, bomb, landmine, ammunition, nuclear site, silo, militia, armed wing, explosive, nuke
@presence = presence, troop, force, soldier, personnel, deployment, footprint, contingent, staff, observer, monitor, mission, peacekeeper, number
@hostile_measure = siege, blockade, occupation, hunger strike, strike, boycott, general strike, protest, roadblock, picket, sit-in, offensive, campaign, bombardment, rebellion, insurgency, armed struggle, war, hostility, fighting, violence, embargo, bombing, walkout, military operation, industrial action

== withdraw-troops : verb -> withdrawsFrom (target)
+ Ethiopia withdrew its troops from Tigray in December. => Ethiopia | withdrawsFrom | Tigray
+ French soldiers were pulled out of Niger on Friday. => - | withdrawsFrom | Niger
- Ethiopia bought maize from Kenya in December.
withdraw {@troops} from
withdraw {@weapon} from
withdraw {@ship} from
withdraw {@aircraft} from
withdraw {@presence} from
pull {@troops} from
pull {@troops} out of
pull {@weapon} from
pull {@weapon} out of
pull {@aircraft} out of
pull {@ship} out of
pull out {@troops} of
pull out {@troops} from
pull back {@troops} from
pull back {@weapon} from
bring home {@troops} from
bring back {@troops} from
evacuate {@troops} from
redeploy {@troops} from
recall {@troops} from
remove {@troops} from
remove {@weapon} from
move {@troops} out of
draw down {@troops} in
reduce {@presence} in
scale back {@presence} in
scale down {@presence} in
cut {@presence} in
end {@presence mission} in
phase out {@presence mission} in
pull {@staff} out of
withdraw {@staff} from
pull {@staff} from

== withdraw-party : verb -> withdrawsFrom (leaving)
? actor party|@troops|@foe|none
? object country|place|@territory|@building|@infrastructure
+ Rwandan forces withdrew from Bukavu on Tuesday. => forces | withdrawsFrom | Bukavu
+ The army pulled out of the valley on Sunday. => army | withdrawsFrom | valley
- The miner withdrew cash on Tuesday.
withdraw from
pull out of
pull out from
pull back from
vacate
move out of
clear out of
evacuate from
bow out of

== withdraw-alone : verb -> withdrawsFrom (removal)
? object @troops|@weapon|@presence|@ship|@aircraft
+ Britain withdrew its troops on Monday. => Britain | withdrawsFrom | troops
- Britain withdrew its complaint on Monday.
withdraw
pull out
pull back
bring home
bring back
draw down
recall
redeploy
scale back
scale down
reduce
phase out

== troops-leave : verb -> withdrawsFrom (leaving)
? actor @troops|@peacekeeper
? object country|place|@territory|@building
+ The last soldiers left the base on Thursday. => soldiers | withdrawsFrom | base
- The last guests left the base on Thursday.
leave
quit
exit
abandon
vacate
depart
depart from
evacuate

== withdraw-from-other : verb -> withdrawsFrom (leaving)
+ The senator withdrew from the race on Monday. => senator | withdrawsFrom | race
- The senator won the race on Monday.
withdraw from
pull out of
drop out of
bow out of
quit {race contest}

== withdraw-intransitive : verb -> withdrawsFrom (removal)
? object none
+ The Turkish forces withdrew on Sunday. => forces | withdrawsFrom | -
- The bank clerk withdrew cash on Sunday.
withdraw
pull out
pull back
drop out

== withdrawal-noun : noun -> withdrawsFrom (nominal-motion)
+ The withdrawal of French troops from Mali took six months. => troops | withdrawsFrom | Mali
- The arrival of French troops in Mali took six months.
withdrawal
pullout
pull-out
pullback
pull-back
troop withdrawal
troop pullout
troop pull-out
military withdrawal
phased withdrawal
drawdown
troop reduction
troop cut
force reduction
disengagement

== retreat : verb -> retreats (leaving)
+ The rebels retreated from the town on Sunday. => rebels | retreats | town
+ The army fell back on Sunday. => army | retreats | -
- The rebels built a school on Sunday.
retreat
retreat from
fall back
fall back from
beat {retreat}
turn tail
disengage
disengage from
step back from {brink}

== retreat-noun : noun -> retreats (nominal-motion)
? actor @troops|@foe|country|@fighter
+ The retreat of the rebels from the hills took a week. => rebels | retreats | hills
- The retreat of the glacier worried the village.
retreat
full retreat

== release-people : verb -> releases (removal)
? object person|@prisoner|@hostage|@person_noun|@soldier|@ship|vessel|@official|@fighter|@refugee|@property
+ Hamas released two captives on Friday. => Hamas | releases | captives
+ The activist was released by Turkey on Sunday. => Turkey | releases | activist
- The ministry released a statement on Friday.
- The studio released a film on Friday.
release
free
liberate
discharge
parole
let go
let out
ransom
bail
hand over
turn over

== free-from : verb -> releases (removal)
+ Zambia freed the banker from prison on Monday. => Zambia | releases | banker
- Zambia moved the port from Mpulungu on Monday.
set free
free from {@jail}
release from {@jail house_arrest hospital}
release on {bail parole probation}
free on {bail parole}
set at {liberty}
let out of {@jail}

== let-go : verb -> releases (assistance)
? object person|@prisoner|@hostage|@soldier
+ Oman let two sailors go on Friday. => Oman | releases | sailors
- Oman let two sailors sing on Friday.
let go

== free-someone : verb -> releases (transitive)
? object person|@prisoner|@hostage
+ Rebels handed over two pilots on Monday. => Rebels | releases | pilots
- Rebels read two letters on Monday.
hand over
give up
turn over
return

== release-noun : noun -> releases (nominal-object)
? object person|@prisoner|@hostage|@person_noun|@soldier|@ship|@official
+ The release of the hostages by the rebels ended the crisis. => rebels | releases | hostages
- The release of the album pleased fans.
release
freeing
liberation
handover
discharge

== release-noun-plain : noun -> releases (nominal-object)
+ A prisoner release by Myanmar pleased families. => Myanmar | releases | -
- A press release by Myanmar puzzled families.
prisoner release
hostage release
early release
conditional release
prison release

== cease-fire : verb -> ceasesFire (intransitive)
+ The guerrillas declared a ceasefire on Monday. => guerrillas | ceasesFire | -
+ Armenian troops ceased fire on Monday. => troops | ceasesFire | -
- The guerrillas declared their income on Monday.
cease {fire hostility firing shelling}
hold {fire}
declare {@ceasefire}
announce {@ceasefire}
proclaim {@ceasefire}
observe {@ceasefire}
respect {@ceasefire}
honour {@ceasefire} / honor {@ceasefire}
uphold {@ceasefire}
implement {@ceasefire}
extend {@ceasefire}
enter {@ceasefire}
call {@ceasefire}
order {@ceasefire}
keep to {@ceasefire}
stick to {@ceasefire}
abide by {@ceasefire}

== halt-fighting : verb -> ceasesFire (transitive)
+ Both armies halted hostilities at noon. => armies | ceasesFire | hostilities
- Both armies halted a train at noon.
halt {hostility fighting fire offensive bombing shelling attack air_strike}
stop {hostility fighting fire offensive bombing shelling attack air_strike}
suspend {hostility fighting offensive bombing shelling attack air_strike operation}
end {hostility fighting offensive bombing shelling attack war insurgency}
pause {hostility fighting offensive bombing attack}
cease {attack operation}
call off {offensive attack air_strike}
stop fighting
stop shooting
suspend {military_operation military_action war}
halt {military_operation military_action war raid}
stop {military_operation military_action raid air_raid}
end {military_operation raid air_raid shelling bombing}
call off {raid invasion}
suspend {raid air_raid}
halt {air_raid}
cancel {offensive air_strike}
lay off

== ceasefire-noun : noun -> ceasesFire (nominal-meeting)
+ The ceasefire between Israel and Hezbollah began on Wednesday. => Israel | ceasesFire | Hezbollah
- The border between Israel and Lebanon is short.
ceasefire
cease-fire
truce
armistice
humanitarian pause
humanitarian truce
unilateral ceasefire

== surrender : verb -> surrendersTo (target)
+ The militia surrendered to the army on Friday. => militia | surrendersTo | army
- The militia talked to the army on Friday.
surrender to
surrender
capitulate
raise {white_flag}
wave {white_flag}

== surrender-reflexive : verb -> surrendersTo (intransitive)
+ The gunman turned himself in on Monday. => gunman | surrendersTo | -
- The gunman turned the car on Monday.
turn in {himself herself themselves}
give up {himself herself themselves}
hand in {himself herself themselves}
turn {himself herself themselves} in
give {himself herself themselves} up
hand {himself herself themselves} in

== cede : verb -> surrendersTo (target)
+ Serbia ceded the village to Kosovo. => Serbia | surrendersTo | Kosovo
- Serbia showed the village to a tourist.
cede {@territory @power sovereignty} to
cede {ground land} to
surrender {@territory @power} to
yield {@power @territory control} to
relinquish {@power control} to
give up {@territory} to
hand {territory island land sovereignty} to
hand over {@territory} to

== cede-alone : verb -> surrendersTo (transitive)
+ The rebels gave up the town on Monday. => rebels | surrendersTo | town
- The rebels gave up smoking on Monday.
give up {@territory}
surrender {@territory @power}
cede {@territory @power control ground}
relinquish {@territory @power control}
abandon {@territory}
lose {@territory}

== surrender-noun : noun -> surrendersTo (nominal)
+ The surrender of the garrison to the rebels ended the siege. => garrison | surrendersTo | rebels
- The concert of the garrison for the children ended the fair.
surrender
capitulation
unconditional surrender
mass surrender

== transfer-of-power-noun : noun -> surrendersTo (nominal-object)
? object @power
+ The handover of power by the king went smoothly. => king | surrendersTo | power
- The handover of keys by the tenant went smoothly.
handover
transfer
relinquishment

== resign : verb -> resignsFrom (leaving)
+ The health minister resigned on Thursday. => minister | resignsFrom | -
+ The judge resigned from the court in May. => judge | resignsFrom | court
- The health minister spoke on Thursday.
resign
resign from
step down
step down from
stand down
stand down from
step aside
stand aside
bow out
abdicate
abdicate from
retire from {@post_left}
drop out of {race contest}
step back from {@post_left}

== tender-resignation : verb -> resignsFrom (intransitive)
+ The bishop tendered his resignation on Monday. => bishop | resignsFrom | -
- The bishop tendered a report on Monday.
tender {resignation}
submit {resignation}
hand in {resignation}
announce {resignation retirement abdication}
offer {resignation}
give {notice}
call it quits

== quit-office : verb -> resignsFrom (leaving)
+ The premier quit the government on Tuesday. => premier | resignsFrom | government
- The premier praised the government on Tuesday.
quit {@post_left}
leave {office government cabinet post}
relinquish {@office}
vacate {@office}
give up {@office}
renounce {throne crown title presidency}
resign {@office}
surrender {seat post}
walk away from {@office}

== quit-person : verb -> resignsFrom (intransitive)
? actor person|@official|@staff
? object none
+ The finance chief quit on Monday. => chief | resignsFrom | -
- The smoker quit cigarettes on Monday.
quit
retire

== resignation-noun : noun -> resignsFrom (nominal-motion)
+ The resignation of the premier shook the coalition. => premier | resignsFrom | -
- The speech of the premier shook the coalition.
resignation
abdication
mass resignation
shock resignation
retirement

== give-back : verb -> returns (transfer)
+ Germany returned the bronzes to Nigeria in December. => Germany | returns | Nigeria
- Germany sold the machines to Nigeria in December.
return {@returned_thing} to
give back {@returned_thing} to
hand back {@returned_thing} to
hand over {body remains corpse artefact artifact wreckage} to
restore {land property territory} to
repatriate {@returned_thing} to
send back {@returned_thing} to
turn over {body remains} to
give {@returned_thing} back to
hand {@returned_thing} back to

== give-back-alone : verb -> returns (transitive)
+ The museum returned the statue on Monday. => museum | returns | statue
- The museum returned a call on Monday.
return {@returned_thing}
give back {@returned_thing}
hand back
hand over {body remains corpse artefact artifact wreckage}
repatriate

== return-home : verb -> returns (motion)
? actor @troops|@refugee|@person_noun|@worker|@diplomat|@ship
+ The refugees returned to Syria in January. => refugees | returns | Syria
- The minister said the economy returned to growth.
return to {home village country homeland}
return to
return home
go home
come home
go back to
come back to
move back to
head home

== return-to-work : verb -> returns (intransitive)
+ The miners returned to work on Monday. => miners | returns | -
- The miners stopped work on Monday.
return to {work job duty}
go back to {work job}
resume {work}

== return-noun : noun -> returns (nominal-object)
? object @returned_thing|@refugee|@person_noun
+ The return of the remains by Japan took years. => Japan | returns | remains
- The return of spring pleased farmers.
return
handback
hand-back
handover
repatriation
restitution

== repatriation-noun : noun -> returns (nominal-object)
+ The repatriation of refugees by Kenya stalled in June. => Kenya | returns | refugees
- The registration of voters by Kenya stalled in June.
repatriation
restitution
voluntary return
voluntary repatriation

== disarm : verb -> disarms (change)
+ The guerrillas laid down their arms on Tuesday. => guerrillas | disarms | arms
+ Libya dismantled its nuclear programme in 2003. => Libya | disarms | programme
- The guerrillas bought arms on Tuesday.
disarm
demobilise / demobilize
demilitarise / demilitarize
denuclearise / denuclearize
lay down {arm weapon gun}
put down {arm weapon gun}
turn in {@arsenal}
hand in {@arsenal}
hand over {@arsenal}
give up {@arsenal}
surrender {@arsenal}
dismantle {@arsenal}
scrap {@arsenal}
abandon {@arsenal}
decommission {@arsenal}
eliminate {arsenal stockpile nuclear_weapon chemical_weapon}
destroy {stockpile arsenal chemical_weapon landmine}
renounce {nuclear_weapon nuclear_programme nuclear_program weapon violence}
mothball {@arsenal}
shut down {reactor test_site nuclear_plant}
freeze {nuclear_programme nuclear_program nuclear_activity}
reduce {arsenal stockpile}
cut {arsenal stockpile}
down-blend {uranium}
disband {army militia armed_wing}
ground {arm}

== defuse : verb -> disarms (transitive)
? object @bomb|@missile|@munition
+ Experts defused a bomb in Cologne on Sunday. => Experts | disarms | bomb
- Talks defused the row in Cologne on Sunday.
defuse
deactivate
dispose of
make safe
disable
clear

== disarmament-noun : noun -> disarms (nominal-object)
+ The disarmament of the militia by the state failed. => state | disarms | militia
- The payment of the workers by the state failed.
disarmament
nuclear disarmament
denuclearisation / denuclearization
demilitarisation / demilitarization
demobilisation / demobilization
decommissioning
arms reduction
mine clearance
demining
dismantlement
dismantling
bomb disposal
weapons handover

== leave-organisation : verb -> leavesOrganisation (leaving)
? object organisation|@organisation_noun
+ Mali left the bloc in January. => Mali | leavesOrganisation | bloc
+ Britain withdrew from the European Union in 2020. => Britain | leavesOrganisation | Union
- Mali left the door open in January.
leave
quit
exit
withdraw from
pull out of
pull out from
drop out of
walk out of
break away from
secede from
split from
split with
break with
part from
part with
bolt
depart
depart from
bow out of

== state-quits : verb -> leavesOrganisation (leaving)
? actor country
? object organisation|@organisation_noun
+ Malta quit the tuna council on Monday. => Malta | leavesOrganisation | council
- The mayor quit the town council on Monday.
quit {@organisation_noun}
leave {@organisation_noun}
give up {membership} of
give up {membership} in
end {membership} of
end {membership} in
renounce {membership} of

== secede : verb -> leavesOrganisation (leaving)
+ The province seceded from the republic in 1991. => province | leavesOrganisation | republic
- The province sang its anthem in June.
secede from
secede
break away from
declare {independence} from
suspend {membership} of
suspend {membership} in

== leave-organisation-noun : noun -> leavesOrganisation (nominal-motion)
? actor party|none
? object organisation|@organisation_noun
+ The British exit from the European Union took years. => British | leavesOrganisation | Union
- The British exit from the tunnel took hours.
exit
departure
withdrawal
secession
defection
pullout
resignation

== secession-noun : noun -> leavesOrganisation (nominal-motion)
+ The secession of the province from the union caused a war. => province | leavesOrganisation | union
- The beauty of the province caused a boom.
secession
Brexit
breakaway

== stop-hostile : verb -> stops (transitive)
? object @hostile_act|@hostile_measure
+ Iran halted uranium enrichment on Monday. => Iran | stops | enrichment
- Iran began uranium enrichment on Monday.
stop
halt
end
suspend
call off
cease
pause
discontinue
freeze
abandon
give up
wind down
refrain from
desist from
back away from
put {end stop halt} to

== stop-with-noun : verb -> stops (target)
? actor !@disaster
? object @hostile_act|@hostile_measure|@protest|@conflict
+ The king put an end to the blockade on Sunday. => king | stops | blockade
- The king put a stamp on the letter on Sunday.
put {end stop halt} to
bring {end} to
call {halt} to
bring to {end halt}

== lift-siege : verb -> stops (transitive)
? actor !@disaster
+ The army lifted the siege of the town on Tuesday. => army | stops | siege
- The army lifted a crate on Tuesday.
lift {siege blockade roadblock}
raise {siege blockade}
break off {siege attack engagement}
end {siege blockade occupation boycott hunger_strike strike sit-in}
clear {roadblock barricade}
dismantle {roadblock barricade}
remove {roadblock barricade}
leave off {attack}

== end-hostility-noun : noun -> stops (nominal-object)
? object @hostile_act|@hostile_measure|@protest
+ The suspension of the offensive by the army lasted a day. => army | stops | offensive
- The suspension of the player by the club lasted a day.
suspension
halt
cessation
lifting
termination
end

== end-fight-with : verb -> ceasesFire (target)
? actor !@disaster
+ The rebels ceased hostilities against Goma on Tuesday. => rebels | ceasesFire | Goma
- The rebels ceased publication on Tuesday.
cease {hostility fire operation} against
cease {hostility} with
halt {hostility operation attack offensive raid} against
halt {attack raid} on
stop {hostility operation attack offensive raid} against
stop {attack raid} on
suspend {hostility operation attack offensive raid military_operation} against
suspend {attack raid} on
end {hostility operation offensive military_operation} against
end {hostility war} with
end {attack raid} on
call off {offensive attack operation strike} against
call off {attack} on
agree to {ceasefire truce cease-fire} with
declare {ceasefire truce cease-fire} with
observe {ceasefire truce} with

== send-home-people : verb -> releases (removal)
? object person|@prisoner|@hostage|@refugee
+ Oman sent home eight detainees on Monday. => Oman | releases | detainees
- Oman sent a home loan on Monday.
send home
let go
allow home
let go home

== admit-outsiders : verb -> permits (transitive)
? object @outsider
? actor country|@authority|@fighter|organisation
+ Burma admitted the inspectors on Monday. => Burma | permits | inspectors
- The hospital admitted nine patients.
admit
let in
allow in
receive
accept
give {access} to
grant {access} to

@outsider = inspector, observer, monitor, relief worker, aid worker, peacekeeper, mediator, investigator, weapons inspector, arms inspector, fact-finding mission, monitoring mission, observer mission, aid agency, relief agency

== dismantle-base : verb -> withdrawsFrom (removal)
? object @given_up_base
? actor party|none
+ Russia dismantled its base in Georgia on Monday. => Russia | withdrawsFrom | base
- Russia dismantled the clock on Monday.
dismantle
vacate
evacuate
abandon
hand back
give up

@given_up_base = base, military base, garrison, outpost, air base, naval base, listening post, checkpoint, army post, camp

== disband-alone : verb -> disarms (intransitive)
? actor @fighter|@foe|@troops
? object none
+ The rebels disbanded on Monday. => rebels | disarms | -
- The choir disbanded on Monday.
disband
demobilise / demobilize
