# COOPERATE: work together, joint exercises, trade, exchanges, extradition, shared intelligence, investment, joining.

@tradable = oil, gas, natural gas, LNG, coal, wheat, grain, corn, rice, soybean, beef, steel, uranium, electricity, power, aircraft, plane, jet, fighter jet, helicopter, submarine, ship, frigate, warship, missile, missile system, weapon, arm, arms, tank, drone, ammunition, radar, chip, car, machinery, equipment, technology, goods, fruit, wine, fish, timber, vaccine, medicine, fertiliser, fertilizer, iron ore, gold, diamond, crude, fuel, diesel, train, satellite, reactor, bond, product, commodity, textile, coffee, tea, cocoa, sugar, cattle, livestock, crude oil, cotton, copper, lithium, warplane, airliner, bus, turbine, software, airbus, boeing, rifle, artillery
@capital_sum = money, million, billion, trillion, dollar, euro, yuan, yen, pound, capital, fund, cash, investment, sum, resource
@suspect_noun = suspect, fugitive, criminal, hacker, trafficker, drug trafficker, killer, murderer, leader, businessman, banker, man, woman, dealer, drug lord, militant, terrorist, drug dealer, boss, kingpin, tycoon, smuggler, citizen, national, general, convict, oligarch, trader, executive, official, cleric, gangster
@intelligence = intelligence, information, data, evidence, satellite image, satellite imagery, imagery, radar data, secret, detail, tip, tip-off, dossier, file, intercept, technology, expertise, knowledge, passenger data, sample, finding, know-how, image, fingerprint
@prisoner_set = prisoner, prisoner of war, POW, captive, detainee, hostage, spy, body, ambassador, remains, soldier, inmate, convict
@joint_undertaking = project, pipeline, satellite, plane, jet, vaccine, fighter, railway, programme, program, study, investigation, weapon, patrol, operation, mission, bid, dam, reactor, missile, system, plant, submarine, tank, drone, research

== cooperate : verb -> cooperatesWith (with)
+ Nigeria cooperated with Benin on border security in May. => Nigeria | cooperatesWith | Benin
- Nigeria quarrelled with Benin on border security in May.
cooperate with / co-operate with
collaborate with
work with
work together with
work closely with
team up with
partner with
link up with
join {hand force} with
pool {resource effort} with
deepen {@bond} with
strengthen {@bond} with
boost {@bond} with
expand {@bond} with
step up {@bond} with
broaden {@bond} with
develop {@bond} with
bolster {@bond} with
enhance {@bond} with
forge {@bond} with
cement {@bond} with
build {@bond} with
maintain {@bond} with
increase {@bond} with
intensify {@bond} with
extend {cooperation co-operation} to
cultivate {@bond} with
tighten {@bond} with
nurture {@bond} with
hold {joint_patrol joint_operation} with
conduct {joint_patrol joint_operation} with
carry out {joint_patrol joint_operation} with
run {joint_project} with
work hand in hand with
work alongside
operate alongside
fight alongside
upgrade {cooperation partnership alliance} with
share {revenue power wealth resource} with

== cooperate-alone : verb -> cooperatesWith (intransitive)
+ Peru and Ecuador cooperated on a road in the Andes. => Peru | cooperatesWith | Ecuador
- Peru and Ecuador quarrelled about a road in the Andes.
cooperate / co-operate
collaborate
work together
join {force hand}
pool {resource effort}
team up
act in {concert}
pull together

== develop-jointly : verb -> cooperatesWith (with)
+ Japan developed a fighter with Britain in 2022. => Japan | cooperatesWith | Britain
- Japan developed a fever for football in 2022.
develop {@joint_undertaking} with
build {@joint_undertaking} with
produce {@joint_undertaking} with
run {@joint_undertaking} with
launch {@joint_undertaking} with
co-produce with
co-develop with
plan {@joint_undertaking} with
organise {@joint_undertaking} with / organize {@joint_undertaking} with
run jointly
co-host with
co-sponsor

== cooperation-noun : noun -> cooperatesWith (nominal-meeting)
+ Cooperation between Spain and Morocco improved in April. => Spain | cooperatesWith | Morocco
- The football match between Spain and Morocco was fun.
cooperation
co-operation
military cooperation
security cooperation
economic cooperation
defence cooperation
defense cooperation
nuclear cooperation
police cooperation
technical cooperation
trilateral cooperation
bilateral cooperation
collaboration
partnership
strategic partnership
joint venture
joint project
joint operation
joint mission
joint patrol
joint naval patrol
joint investigation
joint programme / joint program
joint effort
joint research
joint production
joint development
teamwork
twinning
rapprochement
joint flight
joint air patrol

== exercise-with : verb -> exercisesWith (with)
+ Egypt held naval drills with Cyprus in June. => Egypt | exercisesWith | Cyprus
- Egypt held talks with Cyprus in June.
? object party|@ship|@troops|none
hold {@exercise} with
conduct {@exercise} with
stage {@exercise} with
carry out {@exercise} with
begin {@exercise} with
start {@exercise} with
launch {@exercise} with
kick off {@exercise} with
run {@exercise} with
complete {@exercise} with
end {@exercise} with
undertake {@exercise} with
mount {@exercise} with
perform {@exercise} with
resume {@exercise} with
plan {@exercise} with
do {@exercise} with
host {@exercise} with
participate in {@exercise} with
take part in {@exercise} with
hold {@exercise} alongside
drill with
train with
train alongside
exercise with
exercise alongside

== join-exercise : verb -> exercisesWith (with)
+ Philippine troops joined American marines in a drill on Tuesday. => troops | exercisesWith | marines
- Philippine troops painted a barracks on Tuesday.
join in {@exercise}
rehearse with

== joint-exercise-noun : noun -> exercisesWith (nominal-meeting)
+ Joint military exercises between Serbia and China began on Sunday. => Serbia | exercisesWith | China
- Military talks between Serbia and China began on Sunday.
joint exercise
joint drill
joint manoeuvre
joint maneuver
joint military exercise
joint military drill
joint military training
joint manoeuvres / joint maneuvers
joint war game
joint wargame
joint naval exercise
joint naval drill
joint naval manoeuvre / joint naval maneuver
joint maritime exercise
joint maritime drill
joint air exercise
joint air drill
joint live-fire exercise
joint live-fire drill
joint army exercise
joint training
joint training exercise
joint field exercise
joint amphibious exercise
joint rescue exercise
joint search and rescue exercise
joint anti-terrorism exercise
joint counter-terrorism exercise
joint anti-submarine exercise
joint missile defence exercise / joint missile defense exercise
annual joint exercise
bilateral exercise
bilateral drill
trilateral exercise
trilateral drill
trilateral naval exercise
multinational exercise
multilateral exercise
combined exercise
combined drill
combined military exercise

== exercise-noun-with : noun -> exercisesWith (nominal-object)
? object party
+ Japan's drills with India ended on Friday. => Japan | exercisesWith | India
- Japan's trade with India grew on Friday.
drill
exercise
manoeuvre / maneuver
war game
wargame
military exercise
military drill
naval exercise
naval drill
air exercise
air drill
live-fire exercise
live-fire drill
military manoeuvre / military maneuver

== trade : verb -> tradesWith (with)
+ Turkey traded with Georgia for decades. => Turkey | tradesWith | Georgia
- Turkey quarrelled with Georgia for decades.
trade with
do {business} with
barter with
trade {@tradable} with
sign {contract} with

== sell-to : verb -> tradesWith (target)
+ Brazil sold beef to China in August. => Brazil | tradesWith | China
+ Gas was exported to Italy by Algeria. => Algeria | tradesWith | Italy
- Brazil showed films to China in August.
sell {@tradable} to
export {@tradable} to
supply {@tradable} to
ship {@tradable} to
deliver {@tradable} to
import {@tradable} from
buy {@tradable} from
purchase {@tradable} from
order {@tradable} from
obtain {@tradable} from
acquire {@tradable} from
procure {@tradable} from
lease {@tradable} from
lease {@tradable} to
sell to
export to
import from
buy from
approve {sale} to
approve {arms_sale} to
clear {sale} to

== sell-goods : verb -> tradesWith (transitive)
? object @tradable
+ Angola exported crude oil in August. => Angola | tradesWith | oil
- Angola wasted oil in August.
export
import
sell
buy
purchase
barter

== trade-noun : noun -> tradesWith (nominal-meeting)
+ Trade between India and Nepal fell in July. => India | tradesWith | Nepal
- The border between India and Nepal is open.
trade
bilateral trade
two-way trade
cross-border trade
arms sale
weapons sale
arms trade
barter

== export-noun : noun -> tradesWith (nominal)
? object country|organisation
+ Russian exports to India rose in July. => Russian | tradesWith | India
- Russian dancers in India rose early.
export
sale
shipment
oil export
gas export
grain export
oil shipment
gas supply

== exchange : verb -> exchanges (transitive)
+ Ukraine exchanged prisoners with Russia on Saturday. => Ukraine | exchanges | prisoners
+ Prisoners were swapped by the rebels. => rebels | exchanges | Prisoners
- Ukraine exchanged fire with Russia on Saturday.
exchange {@prisoner_set}
swap {@prisoner_set}
trade {@prisoner_set}
exchange {gift ambassador diplomat student delegation}

== exchange-noun : noun -> exchanges (nominal-meeting)
+ A prisoner exchange between Yemen and Saudi Arabia took place on Friday. => Yemen | exchanges | Arabia
- A football match between Yemen and Saudi Arabia took place on Friday.
prisoner exchange
prisoner swap
prisoner-swap
hostage swap
spy swap
prisoner trade
cultural exchange
student exchange
academic exchange
exchange programme / exchange program
military exchange
people-to-people exchange
exchange visit
ambassador exchange
swap

== extradite-to : verb -> extraditesTo (target)
+ Colombia extradited a trafficker to the United States on Friday. => Colombia | extraditesTo | States
- Colombia welcomed a singer from the United States on Friday.
extradite to
extradite {@suspect_noun} to
hand over {@suspect_noun} to
hand {@suspect_noun} to
surrender {@suspect_noun} to
turn over {@suspect_noun} to
transfer {@suspect_noun} to
deliver {@suspect_noun} to
render {@suspect_noun} to
rendition to

== extradite : verb -> extraditesTo (transitive)
+ Spain extradited a banker on Monday. => Spain | extraditesTo | banker
- Spain employed a banker on Monday.
extradite

== hand-over-person : verb -> extraditesTo (carrying)
? object person|@person_noun|@fighter|@official|@soldier
? recipient country
+ Kenya handed over a Rwandan colonel to Rwanda on Friday. => Kenya | extraditesTo | colonel
- Kenya handed over a letter to Rwanda on Friday.
hand over
turn over
give up

== extradition-noun : noun -> extraditesTo (nominal-object)
+ The extradition of a hacker by Greece took two years. => Greece | extraditesTo | hacker
- The education of a hacker by monks took two years.
extradition
rendition
extraordinary rendition

== share-intelligence : verb -> sharesIntelligenceWith (target)
+ Australia shared intelligence with Indonesia in October. => Australia | sharesIntelligenceWith | Indonesia
- Australia shared a border with nobody in October.
share {@intelligence} with
exchange {@intelligence} with
swap {@intelligence} with
pool {@intelligence} with
pass {@intelligence} to
pass on {@intelligence} to
give {intelligence information data evidence tip} to
hand {intelligence information data evidence dossier} to
hand over {intelligence information data evidence dossier} to
transfer {intelligence data technology} to
feed {intelligence information} to
pass {name list tip detail} to
pass on {name list tip detail} to
provide {evidence tip-off} to
provide with {evidence information data dossier file detail}
furnish with {evidence information data dossier file detail}
supply with {evidence information dossier file}
tip off
alert to {whereabouts}
hand {list file} to
hand over {list file} to
turn over {evidence file document dossier} to
provide with {record telephone_record photograph map}
supply with {record telephone_record map}
give {record telephone_record} to
hand over {record} to

== share-intelligence-alone : verb -> sharesIntelligenceWith (intransitive)
+ Spain shared intelligence about traffickers in May. => Spain | sharesIntelligenceWith | -
- France and Spain share a mountain range.
share {intelligence information data}
exchange {intelligence information data}
pool {intelligence information data}

== intelligence-noun : noun -> sharesIntelligenceWith (nominal-meeting)
+ Intelligence sharing between Britain and Germany continued in May. => Britain | sharesIntelligenceWith | Germany
- Tennis matches between Britain and Germany continued in May.
intelligence sharing
intelligence-sharing
information sharing
information-sharing
information exchange
intelligence exchange
intelligence cooperation
data sharing
data exchange
technology transfer

== ally-with : verb -> alliesWith (with)
+ The party formed a coalition with the Greens in March. => party | alliesWith | Greens
- The party quarrelled with the Greens in March.
side with
form {alliance coalition pact bloc front government} with
forge {alliance coalition pact partnership} with
enter {alliance coalition} with
make {alliance pact} with
build {alliance coalition} with
strike {alliance} with
merge with
unite with
band together with
join together with
reunite with
throw in {lot} with
make common {cause} with
make {cause} with

== ally-alone : verb -> alliesWith (intransitive)
+ The two parties formed a coalition on Sunday. => parties | alliesWith | -
- The two parties lost many voters on Sunday.
form {alliance coalition}
ally
merge
unite
band together

== coalition-noun : noun -> alliesWith (nominal-meeting)
+ The merger between Renault and Nissan failed in June. => Renault | alliesWith | Nissan
- The railway between Turkey and Azerbaijan was repaired in June.
merger
unification
reunification

== invest-in : verb -> invests (target)
+ Norway invested two billion dollars in Malawi. => Norway | invests | Malawi
- Norway lost two billion dollars in Malawi.
invest in
invest {@capital_sum} in
invest {@capital_sum} into
pump {@capital_sum} into
pour {@capital_sum} into
plough {@capital_sum} into / plow {@capital_sum} into
put {@capital_sum} into
inject {@capital_sum} into
sink {@capital_sum} into
channel {@capital_sum} into
buy {stake share} in
acquire {stake share} in
take {stake} in
purchase {stake share} in
increase {stake} in
raise {stake} in

== invest : verb -> invests (transitive)
? object @capital_sum|@money
+ Kuwait invested three billion dollars on Monday. => Kuwait | invests | dollars
- Kuwait lost three billion dollars on Monday.
invest

== buy-company : verb -> invests (transitive)
? object organisation|@company_noun
+ A Japanese bank bought a Thai insurer in May. => bank | invests | insurer
- A Japanese tourist bought a hat in May.
buy
acquire
take over
buy out
buy up
snap up
purchase
invest in
merge with

@company_noun = company, firm, bank, insurer, business, start-up, startup, airline, newspaper, maker, manufacturer, brewery, retailer, rival, subsidiary, carmaker, automaker, club, factory, mine, operator, lender, utility, refinery, chain, broadcaster, supplier, unit, conglomerate, developer

== investment-noun : noun -> invests (nominal-target)
+ Chinese investment in Angola rose in 2012. => Chinese | invests | Angola
- Chinese tourists in Angola were few in 2012.
investment
foreign investment
direct investment
capital injection
joint investment
infrastructure investment

== join : verb -> joins (transitive)
? object organisation|@organisation_noun|@rebel_group|@agreement|@talks|@conflict|@exercise|@operation|country|@protest|@troops
+ Finland joined the alliance in April. => Finland | joins | alliance
- The carpenter joined two planks in April.
join
rejoin
enter
sign up to
sign up for
participate in
take part in
enlist in
enrol in / enroll in
join in
become part of

== become-member : verb -> joins (target)
+ Croatia became a member of the euro zone in 2023. => Croatia | joins | zone
+ Samoa became part of the federation in May. => Samoa | joins | federation
- Croatia became a magnet for tourists in 2023.
become {member} of
become {part} of
gain {membership} of
gain {membership} in
win {membership} of
obtain {membership} of
accede to
be admitted to
sign {accession_protocol} with
pledge {allegiance} to
swear {allegiance} to
join {rank} of
affiliate with
affiliate to

== admit-member : verb -> joins (entrance)
? actor country
? object organisation|@organisation_noun
+ The customs union admitted Georgia on Friday. => Georgia | joins | union
+ Fiji was admitted to the tuna council on Friday. => Fiji | joins | council
- The union admitted on Friday that Georgia had lost money.
- Fiji admitted a mistake to the council on Friday.
admit
admit to
admit into
admit as {member}
accept into
accept as {member}
take in
welcome into
welcome as {member}

== enter-bloc : verb -> joins (transitive)
? actor country
? object organisation|@organisation_noun
+ Croatia entered the currency union in January. => Croatia | joins | union
- Croatia entered the village in January.
enter

== join-noun : noun -> joins (nominal)
? object organisation|@organisation_noun|@agreement
+ The accession of Sweden to the alliance was welcomed. => Sweden | joins | alliance
- The visit of a Swede to the museum was welcomed.
accession
entry
admission

== integrate-forces : verb -> joins (transitive)
+ The rebels integrated their fighters into the army in March. => rebels | joins | army
- The school integrated the lesson into the timetable in March.
integrate {@troops} into
integrate {@troops} with
integrate {@troops} in
merge {@troops} into
merge {@troops} with
fold {@troops} into

== take-part : verb -> joins (target)
+ Chad took part in the mission on Monday. => Chad | joins | mission
- Chad took the town on Monday.
take {part} in
