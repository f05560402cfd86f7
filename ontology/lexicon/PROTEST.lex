# PROTEST: demonstrate, strike, riot, rally, hunger strike, petition.

@worker = worker, employee, nurse, teacher, doctor, driver, pilot, miner, docker, union, trade union, labour union, labor union, staff, cleaner, engineer, controller, air traffic controller, trucker, farmer, actor, writer, postman, steward, cabin crew, judge, lawyer, civil servant, bus driver, student, paramedic, medic, fisherman, steelworker, railwayman, firefighter, journalist, lecturer, physician, refuse collector, shopkeeper, trader, taxi driver, dockworker, autoworker, carmaker, baker, professor, prison guard, prosecutor, sailor, player, baggage handler, machinist, public servant, labourer, laborer, electrician, security guard, shop, business, ferry worker, longshoreman, oil worker
@protester = protester, demonstrator, marcher, rioter, mob, crowd, activist, student, supporter, opponent, people, worker, union, farmer, campaigner, thousand, hundred, dozen, resident, villager, citizen, woman, youth, child, monk, refugee, migrant, prisoner, inmate, nurse, teacher, pensioner, veteran, fan, mourner, environmentalist, trader, trucker, fisherman, miner, taxi driver, driver, opposition, settler, believer, Muslim, Christian, Buddhist, Catholic, loyalist, nationalist, monarchist, feminist, anarchist, minority, group, tribe, writer, lawyer, doctor, picket, relative, critic, party, team, footballer, exile, journalist, million, parent, pupil, mother, hooligan, community, squatter, local, islander, parishioner, employee, coalition, movement, grower, peasant, farmhand, herder, parishioner, docker, steelworker, civil servant, public employee, widow, relative
@demanded = right, pay, wage, democracy, reform, peace, resignation, election, job, freedom, justice, change, water, release, independence, answer

== protest-against : verb -> protestsAgainst (protest)
+ Farmers protested against the tax in Paris on Monday. => Farmers | protestsAgainst | tax
+ Thousands demonstrated against the war on Saturday. => Thousands | protestsAgainst | war
- Farmers ploughed against the slope in Paris on Monday.
protest against
protest at
protest over
protest outside
protest about
protest
demonstrate against
demonstrate over
demonstrate outside
demonstrate at
demonstrate
march against
march over
march in {protest}
march in {protest} at
march in {protest} against
rally against
rally in {protest} against
rally over
campaign against
agitate against
picket
shout down
chant {slogan} against
shout {slogan} against
burn {effigy} of
burn {flag} of
burn {effigy flag portrait picture}
trample {flag}
wave {banner placard} against
take to {street} against
take to {street} over
turn out against
turn out in {protest} against
walk out in {protest} at
walk out in {protest} over
walk out in {protest} against
voice {anger opposition} at
camp outside
gather outside
mass outside
rally outside
march on
converge on
besiege {embassy parliament ministry}
chain to {railing gate fence tree}
lie down in {road street}
kneel in {protest}

== take-to-streets : verb -> protestsAgainst (intransitive)
+ Thousands of students took to the streets on Tuesday. => students | protestsAgainst | -
+ Students took to the streets on Tuesday. => Students | protestsAgainst | -
- Students took to the hills on Tuesday.
take to {street}
flood {street square}
pour into {street square}
fill {street square}
pack {street square}
throng {street square}
come out into {street}
come out on {street}
spill into {street}
line {street} in {protest}
chant {slogan}
shout {slogan}
wave {placard banner}
carry {placard banner}
hold {placard banner} 
bang {pot pan saucepan}
hold {vigil} outside

== protesters-gather : verb -> protestsAgainst (intransitive)
? actor @protester
+ Demonstrators marched peacefully on Sunday. => Demonstrators | protestsAgainst | -
- Soldiers marched peacefully on Sunday.
march
camp out
sit down
occupy {square street park}
block {traffic}
march through
march in
march around
march past

== protesters-block : verb -> protestsAgainst (transitive)
? actor @protester
? object @road|@building|@place_public|@border|@vehicle|@ship
+ Activists blocked a runway in Munich on Thursday. => Activists | protestsAgainst | runway
- Snow blocked a runway in Munich on Thursday.
block
occupy
blockade
surround
picket
barricade
obstruct
disrupt
march on
march to

== protest-noun : noun -> protestsAgainst (nominal-protest)
+ Student protests against the reform spread on Monday. => Student | protestsAgainst | reform
+ A protest by nurses disrupted the hospital. => nurses | protestsAgainst | -
- A student play about the reform opened on Monday.
protest
demonstration
mass protest
mass demonstration
street protest
street demonstration
protest march
protest rally
anti-government protest
anti-government demonstration
anti-war protest
anti-war demonstration
peaceful protest
sit-in
sit-down protest
sit-down strike
silent protest
protest camp
protest campaign
protest movement
civil disobedience
road blockade
picket
picketing
pro-democracy protest
climate protest
anti-austerity protest
boycott rally
show of dissent
hartal
flag-burning
human chain

== strike-work : verb -> strikes (protest)
? actor @worker|group|organisation|@protester
? object !country|place|@assailed|@troops|@agreement
+ Nurses struck over pay in Leeds on Tuesday. => Nurses | strikes | pay
- Lightning struck a barn in Leeds on Tuesday.
strike over
strike for
strike against
strike in {protest support}

== strike-no-object : verb -> strikes (intransitive)
? actor @worker
? object none
+ Train drivers struck on Tuesday. => drivers | strikes | -
- The gunman struck on Tuesday.
strike
walk out

== hunger-strike : verb -> hungerStrikes (protest)
+ Twelve prisoners went on hunger strike on Friday. => prisoners | hungerStrikes | -
- Twelve prisoners went on a walk on Friday.
go on {hunger_strike}
be on {hunger_strike}
fast against
fast in {protest}

== go-on-strike : verb -> strikes (protest)
+ Dockers in Odessa went on strike on Monday. => Dockers | strikes | -
- Dockers in Odessa went on holiday on Monday.
go on {@strike_noun}
be on {strike}
come out on {strike}
stay on {strike}
remain on {strike}
vote for {strike industrial_action}
walk off
walk off {set site}
stay off {work}
stay away from {work}
work to {rule}
shut {shop} in {protest}
picket {factory plant mine}
abandon {post} over

== stop-work : verb -> strikes (intransitive)
+ Teachers walked off the job on Monday. => Teachers | strikes | -
+ The union called a strike on Monday. => union | strikes | -
- Teachers walked to the market on Monday.
walk off {job}
call {strike general_strike}
extend {strike walkout}
observe {strike general_strike}
take {industrial_action strike_action}
down {tool}
lay down {tool}
put down {tool}
stop {work}
halt {work}
refuse to work

== strike-noun-labour : noun -> strikes (nominal-protest)
? actor party|@worker|none
+ A strike by airport workers grounded flights on Friday. => workers | strikes | -
- A walk by airport workers raised money on Friday.
strike
general strike
walkout
walk-out
work stoppage
stoppage
industrial action
wildcat strike
transport strike
rail strike
train strike
bus strike
port strike
dock strike
school strike
climate strike
postal strike
metro strike
tube strike
solidarity strike
sympathy strike
warning strike
one-day strike
24-hour strike
nationwide strike
national strike
indefinite strike
strike action
go-slow
work-to-rule
sick-out
lockout
labour unrest / labor unrest
slowdown strike
shutdown strike
bandh

== riot : verb -> riots (target)
+ Prisoners rioted in Guayaquil on Tuesday. => Prisoners | riots | -
+ Youths threw stones at police on Tuesday. => Youths | riots | police
- Prisoners sang in Guayaquil on Tuesday.
riot
rampage
rampage through
run {riot}
go on {rampage}
run amok
rise up
rise up against
revolt
revolt against
rebel
mutiny
throw {@stone} at
hurl {@stone} at
pelt with {@stone}
pelt
lob {@stone} at
fling {@stone} at
toss {@stone} at
throw {@stone}
hurl {@stone}
set up {barricade}
erect {barricade}
build {barricade}
man {barricade}
overturn {car bus vehicle}
smash {window shop}
break {window}
break through {barrier cordon}
break down {gate door}
burn {tyre tire}
torch {tyre tire}

== mob-storms : verb -> riots (transitive)
? actor @protester
? object @building|@place_public|organisation|@diplomatic_mission
+ Protesters stormed the parliament in Tbilisi on Friday. => Protesters | riots | parliament
- Commandos stormed the bunker in Tbilisi on Friday.
storm
attack
ransack
break into
burst into
vandalise / vandalize
invade
overrun

== riot-noun : noun -> riots (nominal-protest)
+ A riot by inmates killed six guards. => inmates | riots | -
- A concert by inmates pleased six guards.
riot
rioting
race riot
prison riot
food riot
bread riot
uprising
revolt
rebellion
insurrection
mutiny
unrest
civil unrest
political unrest
social unrest
disturbance
intifada
popular uprising
street violence
armed rebellion
armed uprising
stone-throwing
rampage
turmoil

== rally : verb -> rallies (protest)
+ Thousands rallied in Warsaw on Sunday. => Thousands | rallies | -
+ Supporters rallied in Warsaw on Sunday. => Supporters | rallies | -
- Shares rallied in Warsaw on Sunday.
rally in {street square}
rally for
rally in {support}
rally to demand
march for
demonstrate for
demonstrate in {support favour favor}
march in {support solidarity}
turn out in {support}
parade through
gather in {protest solidarity}

== rally-people : verb -> rallies (intransitive)
? actor @protester|person|organisation
+ Villagers gathered in the square on Sunday. => Villagers | rallies | -
- Clouds gathered in the square on Sunday.
rally
gather
assemble
congregate
parade
turn out
protest peacefully
converge

== rally-noun : noun -> rallies (nominal-protest)
+ A rally by monarchists drew a huge crowd. => monarchists | rallies | -
- A novel by monarchists drew praise.
rally
march
mass rally
opposition rally
solidarity rally
solidarity march
peace march
peace rally
freedom march
candlelight vigil
candle-lit vigil
vigil
procession
torchlight procession
torchlit procession
pride parade
pride march
million-man march
car rally protest
counter-demonstration
counter-protest
counterprotest
flash mob

== refuse-food : verb -> hungerStrikes (intransitive)
+ Six prisoners refused food on Friday. => prisoners | hungerStrikes | -
- Six prisoners refused visitors on Friday.
refuse {food meal}
refuse to eat
stop eating
sew {lip}
begin {fast}
go on {fast}
continue {fast}
stage {fast}
start {fast}

== hunger-strike-noun : noun -> hungerStrikes (nominal-protest)
+ The activist's hunger strike entered its third week. => activist | hungerStrikes | -
- The activist's book tour entered its third week.
hunger strike
hunger-strike
dry hunger strike
fast unto death
mass hunger strike

== petition : verb -> petitions (addressed)
+ Villagers handed a petition to the governor in May. => Villagers | petitions | governor
- Villagers greeted the governor in May.
petition
submit {petition} to
deliver {petition} to
hand {petition} to
hand in {petition} to
present {petition} to
send {petition} to
send {open_letter} to
address {petition open_letter} to
file {petition} against
sign {petition} against
launch {petition} against

== petition-alone : verb -> petitions (intransitive)
+ A million people signed a petition on Monday. => people | petitions | -
- A million people signed on at the clinic on Monday.
sign {petition open_letter}
start {petition}
launch {petition}
organise {petition} / organize {petition}
collect {signature}
gather {signature}

== petition-noun : noun -> petitions (nominal-protest)
+ A petition by teachers against the law reached parliament. => teachers | petitions | law
- A song by teachers about the sea reached children.
petition
online petition
mass petition
signature campaign
letter-writing campaign

== people-protest : verb -> protestsAgainst (protest)
? actor @protester|@worker|group|person
? object !none
+ Villagers protested against a mine on Friday. => Villagers | protestsAgainst | mine
- Villagers worked at a mine on Friday.
protest against
protest at
protest over
protest

== protesters-riot : verb -> riots (target)
? actor @rioter
? object !none
+ Protesters clashed with police on Tuesday. => Protesters | riots | police
- Armies clashed on Tuesday.
clash with
battle
battle with
battle against
fight with
scuffle with
skirmish with
stone
ransack
loot
trash
vandalise / vandalize
attack
set {fire} to
torch
overturn

@rioter = protester, demonstrator, marcher, rioter, mob, crowd, picketer, striker, stone-thrower, youth, looter, hooligan, supporter

== crowd-barricades : verb -> protestsAgainst (intransitive)
? actor @protester
+ Farmers set up barricades on Tuesday. => Farmers | protestsAgainst | -
- Farmers set up a bank on Tuesday.
set up {barricade roadblock picket}
erect {barricade roadblock}
build {barricade roadblock}
put up {barricade roadblock}
throw up {barricade}
man {barricade picket_line roadblock}

== fast : verb -> hungerStrikes (intransitive)
? actor person|group|@protester|@prisoner
? object none
+ Dissidents fasted in Rome on Monday. => Dissidents | hungerStrikes | -
- The car drove fast on Monday.
fast
