# AID: give money, food, arms, shelter, asylum, peacekeepers; rescue, treat, evacuate.

@in_need = victim, survivor, refugee, migrant, poor, homeless, hungry, needy, orphan, family, patient, civilian, displaced, resident, child, farmer, population, people, community, evacuee, villager, prisoner, war victim, pensioner, widow, worker, flood victim, earthquake victim, student, city, region, country, hospital, school, neighbour, neighbor
@endangered = survivor, migrant, miner, sailor, crew, passenger, hostage, fisherman, climber, child, boy, girl, people, person, man, woman, resident, tourist, hiker, villager, worker, pilot, swimmer, diver, refugee, family, student, mountaineer, dog, animal, whale, civilian, crewman, castaway, skier, baby, pupil, driver, victim
@patient = patient, wounded, injured, casualty, victim, survivor, child, soldier, people, sick, person, infant, prisoner, refugee, animal, villager, fighter, civilian, worker, man, woman, resident, boy, girl, health worker, nurse, teacher, elderly
@evacuee = resident, civilian, citizen, national, family, villager, people, student, staff, diplomat, patient, tourist, worker, town, city, village, area, building, embassy, school, hospital, coast, island, passenger, wounded, employee, foreigner, expatriate, household, neighbourhood, neighborhood, personnel, person, crew, inmate, child, airport, station, zone, district
@warcraft = fighter jet, warplane, frigate, corvette, submarine, warship, patrol vessel, patrol boat, coast guard ship, helicopter gunship, jet, F-16, attack helicopter, gunboat, fighter plane, trainer jet
@debt_noun = debt, loan, arrears, debts, obligation

== aid : verb -> aids (assistance)
? object party|@in_need|@victim
+ Morocco helped the flood victims on Sunday. => Morocco | aids | victims
- The rain helped the harvest on Sunday.
help
aid
assist
feed
house
clothe
support with {@aid_goods}
help out

== give-aid : verb -> aids (target)
+ India sent medicine to Nepal on Tuesday. => India | aids | Nepal
+ Blankets were delivered to the survivors by the Red Cross. => Cross | aids | survivors
- India sent a letter to Nepal on Tuesday.
send {@aid_goods} to
send {@aid_goods} for
deliver {@aid_goods} to
provide {@aid_goods} to
provide {@aid_goods} for
supply {@aid_goods} to
give {@aid_goods} to
donate {@aid_goods} to
distribute {@aid_goods} to
distribute {@aid_goods} among
hand out {@aid_goods} to
ship {@aid_goods} to
ship {@aid_goods} for
fly {@aid_goods} to
fly {@aid_goods} into
airlift {@aid_goods} to
airdrop {@aid_goods} to
airdrop {@aid_goods} into
airdrop {@aid_goods} on
drop {@aid_goods} to
drop {@aid_goods} into
drop {@aid_goods} on
parachute {@aid_goods} to
dispatch {@aid_goods} to
rush {@aid_goods} to
carry {@aid_goods} to
truck {@aid_goods} to
truck {@aid_goods} into
extend {assistance aid help} to
channel {@aid_goods} to
resume {aid assistance} to
increase {aid assistance} to
restore {aid assistance} to
send {rescuer rescue_team doctor medic medical_team firefighter} to
send {ship plane convoy truck} with {@aid_goods}
come to {aid help rescue assistance} of
lend {hand support} to
give {help aid assistance relief} to
render {assistance aid} to
dispatch {rescuer rescue_team doctor medic medical_team firefighter nurse medical_staff} to
fly {rescuer rescue_team doctor medic medical_team} to
airlift {tonne ton sack consignment} to
ship {tonne ton sack consignment} to
send {tonne ton sack consignment} to
deliver {tonne ton sack consignment} to
donate {tonne ton sack consignment} to
fly {tonne ton sack consignment} to
rush {tonne ton sack consignment rescuer doctor medic} to
truck {tonne ton sack} to
provide {tonne ton} to
bring {food food_aid grain wheat rice flour maize water medicine blanket tent supply relief_supply aid assistance help milk fuel} to
send {nurse medical_staff} to
approve {aid food_aid emergency_aid assistance relief} for
approve {aid food_aid emergency_aid assistance relief} to
send {engineer technician teacher expert} to
send {military_adviser military_advisor trainer instructor police_trainer adviser} to
provide {military_adviser military_advisor trainer instructor engineer technician expert} to
dispatch {engineer technician expert trainer instructor} to
ferry {@aid_goods} to
haul {@aid_goods} to
approve {relief_supply} for

== supply-with : verb -> aids (transitive)
+ Jordan supplied the camp with water in March. => Jordan | aids | camp
- Jordan supplied the answer in March.
supply with {@aid_goods}
provide with {@aid_goods}
help with {@aid_goods}
furnish with {@relief_goods}

== give-party-aid : verb -> aids (transfer)
? actor country|organisation
? object country|place|organisation|@in_need
+ Finland sent Zambia 60 tonnes of maize on Friday. => Finland | aids | Zambia
+ Canada gave Mali 500 tents on Sunday. => Canada | aids | Mali
- Finland sent Zambia a protest note on Friday.
give {@relief_goods}
send {@relief_goods}
hand {@relief_goods}

== receive-aid : verb -> aids (reversed)
? actor country|organisation
? object country|place|organisation|@in_need
+ Zambia received 60 tonnes of maize from Finland on Friday. => Finland | aids | Zambia
- Zambia received a protest note from Finland on Friday.
receive {@relief_goods}
get {@relief_goods}

@relief_goods = food, food aid, grain, wheat, rice, flour, maize, corn, water, drinking water, medicine, drug, vaccine, dose, vaccine dose, blanket, tent, clothing, clothes, supply, relief supply, medical supply, relief goods, fertiliser, fertilizer, field hospital, medical kit, test kit, ration, food parcel, milk, milk powder, seed, cattle, ambulance, mask, ventilator, oxygen, fuel, generator

== give-aid-alone : verb -> aids (transitive)
+ The charity distributed food on Friday. => charity | aids | food
- The charity distributed leaflets on Friday.
distribute {@aid_goods}
deliver {aid food relief_supply medicine blanket tent assistance humanitarian_aid food_aid}
airdrop {@aid_goods}
send {aid relief humanitarian_aid food_aid relief_supply emergency_aid}
donate {@aid_goods}
hand out {@aid_goods}
provide {aid relief assistance humanitarian_aid food shelter humanitarian_assistance medical_assistance}
resume {aid aid_delivery}

== aid-noun : noun -> aids (nominal-target)
? object country|place|organisation|group|@in_need
+ Japanese aid to Laos rose in April. => Japanese | aids | Laos
- Japanese cars in Laos are popular.
aid
assistance
help
relief
humanitarian aid
emergency aid
food aid

== aid-delivery-noun : noun -> aids (nominal-target)
+ A Turkish aid shipment to Somalia arrived on Sunday. => Turkish | aids | Somalia
- A Turkish football team arrived in Somalia on Sunday.
aid delivery
aid shipment
aid convoy
aid flight
relief effort
relief operation
relief flight
relief mission
aid mission
aid effort
aid operation
humanitarian mission
humanitarian operation
humanitarian assistance
food distribution
aid distribution
food delivery
airdrop
air drop
vaccine donation
technical assistance
disaster relief
development assistance
development aid
medical aid

== delivery-noun : noun -> aids (nominal-object)
+ The delivery of blankets to Haiti by Cuba took a week. => Cuba | aids | Haiti
- The delivery of letters to Haiti by Cuba took a week.
delivery of {@relief_goods} to
shipment of {@relief_goods} to
donation of {@relief_goods} to
dispatch of {@relief_goods} to
distribution of {@relief_goods} to
distribution of {@relief_goods} among
provision of {@relief_goods} to
airlift of {@relief_goods} to

== fund : verb -> funds (transitive)
+ Qatar funded a hospital in Gaza. => Qatar | funds | hospital
- Qatar photographed a hospital in Gaza.
fund
finance
bankroll
subsidise / subsidize
bail out
sponsor
underwrite
refinance
recapitalise / recapitalize
co-finance
reimburse
compensate
indemnify

== give-money : verb -> funds (target)
+ Germany lent 500 million euros to Tunisia on Monday. => Germany | funds | Tunisia
+ A loan was granted to Ghana by the bank. => bank | funds | Ghana
- Germany lost 500 million euros on Monday.
lend {@money} to
loan {@money} to
lend to
grant {@money} to
give {@money} to
donate {@money} to
donate {@money} for
provide {@money} to
provide {@money} for
provide {@money} in
allocate {@money} to
allocate {@money} for
earmark {@money} for
set aside {@money} for
disburse {@money} to
disburse {@money} for
release {tranche fund money loan instalment million billion} to
release {tranche fund money million billion} for
transfer {@money} to
pay {@money} to
contribute {@money} to
contribute {@money} for
extend {loan credit grant credit_line} to
channel {@money} to
raise {@money} for
award {grant scholarship} to
approve {loan grant bailout funding aid_package} for
approve {loan grant bailout funding aid_package} to
hand {@money} to
send {@money} to
commit {@money} to
commit {@money} for
spend {@money} on
unlock {@money} for
donate to
increase {funding aid} for
increase {funding} to
provide with {loan grant credit fund funding money}
furnish with {loan credit}
approve {credit credit_line soft_loan financing} for
approve {credit credit_line financing} to
extend {credit loan} for
advance {@money} to
sanction {loan credit} for
grant {credit credit_line} for
offer {credit credit_line} to
allot {@money} to
allot {@money} for
assign {@money} to

== relieve-debt : verb -> funds (transitive)
+ China wrote off the debts of Zambia on Friday. => China | funds | debts
- China paid no attention to Zambia on Friday.
write off {@debt_noun}
forgive {@debt_noun}
cancel {@debt_noun}
restructure {@debt_noun}
reschedule {@debt_noun}
relieve {@debt_noun}
waive {@debt_noun}
approve {bailout loan aid_package rescue_package}
disburse {loan tranche fund}
grant {loan}

== funding-noun : noun -> funds (nominal-target)
+ A World Bank loan to Kenya pleased farmers. => Bank | funds | Kenya
- A world map in Kenya was printed on Friday.
loan
donation
bailout
bail-out
aid package
rescue package
relief package
debt relief
debt forgiveness
debt cancellation
debt write-off
financial assistance
financial aid
financial support
disbursement
emergency loan
soft loan
funding
subsidy
stimulus package
cash injection
bailout package
reparation
compensation
payout

== rescue : verb -> rescues (removal)
+ Italy rescued 80 migrants in the strait on Monday. => Italy | rescues | migrants
+ Three climbers were rescued by a helicopter. => helicopter | rescues | climbers
- Italy counted 80 migrants in the strait on Monday.
rescue
pluck from {@water roof mountain}
pull from {rubble wreckage water sea river debris ruin}
pull out of {rubble wreckage water sea river}
bring to {safety shore}
haul to {safety shore}
carry to {safety}
lead to {safety}
winch to {safety}
fish out of {@water}
dig out of {rubble snow}

== rescue-people : verb -> rescues (removal)
? object person|@endangered
+ Divers saved four boys in the cave on Sunday. => Divers | rescues | boys
- Divers saved money for the trip.
save
pick up
dig out
pull out
airlift
winch
locate
recover

== rescuers-lift : verb -> rescues (transitive)
? object person|@endangered
? actor @rescuer|vessel|organisation|country
+ The navy lifted six men off a burning trawler. => navy | rescues | men
+ Six passengers were hoisted off the ferry by the coast guard. => guard | rescues | passengers
- The waiter lifted six men on his shoulders.
lift
hoist
pluck
haul

@rescuer = navy, coast guard, coastguard, lifeboat, helicopter, rescuer, ship, vessel, frigate, cutter, destroyer, trawler, tug, boat, crew, air force, lifeboat crew, patrol boat, fireman, firefighter, ferry, freighter, tanker

== rescue-noun : noun -> rescues (nominal-object)
+ The rescue of the miners by engineers took nine days. => engineers | rescues | miners
- The wages of the miners rose in June.
rescue
rescue operation
rescue mission
rescue effort
rescue attempt
rescue work
sea rescue
mountain rescue
search and rescue
salvage operation

== treat : verb -> treats (transitive)
? object person|group|@patient|@disease|@victim
+ Doctors treated 30 patients in Beira on Saturday. => Doctors | treats | patients
- Farmers treated the wood with oil.
treat
nurse
cure
heal
care for
tend to
operate on
look after
attend to
test
screen

== treat-always : verb -> treats (transitive)
+ Nurses vaccinated the children in June. => Nurses | treats | children
- Nurses counted the children in June.
vaccinate
inoculate
immunise / immunize
resuscitate
bandage
rehabilitate
rush to {hospital}
take to {hospital clinic}
admit to {hospital clinic}
perform {surgery operation} on
give {first_aid} to
administer {first_aid vaccine dose} to
give {vaccine jab dose shot} to
transplant
fly to {hospital}
transfer to {hospital}

== treatment-noun : noun -> treats (nominal-object)
? object person|@patient|@disease
+ The treatment of the wounded by medics went on all night. => medics | treats | wounded
- The treatment of the wood by the carpenter took an hour.
treatment
vaccination
care
surgery

== vaccination-noun : noun -> treats (nominal-object)
+ The vaccination of children by nurses began on Monday. => nurses | treats | children
- The education of children by nuns began on Monday.
vaccination
vaccination campaign
immunisation / immunization
immunisation campaign / immunization campaign
inoculation
medical treatment
hospital treatment
emergency treatment
hospitalisation / hospitalization
mass vaccination
first aid
life-saving surgery
organ transplant

== evacuate : verb -> evacuates (removal)
+ Chile evacuated two villages near the volcano on Friday. => Chile | evacuates | villages
+ Residents were evacuated by soldiers. => soldiers | evacuates | Residents
- Chile mapped two villages near the volcano on Friday.
evacuate
move to {safety shelter}
take to {safety}
fly to {safety}
ferry to {safety}
bus to {safety}
order out of {home}

== evacuate-people : verb -> evacuates (removal)
? object person|@evacuee
+ Ghana relocated 200 students on Friday. => Ghana | evacuates | students
- Ghana taught 200 students on Friday.
airlift
bring home
bring back
fly home
ferry out
move out
get out
repatriate
relocate
resettle
pull out

== evacuation-noun : noun -> evacuates (nominal-object)
+ The evacuation of tourists by Greece went on overnight. => Greece | evacuates | tourists
- The invasion of tourists in Greece went on all summer.
evacuation
mass evacuation
airlift
emergency evacuation
medical evacuation
repatriation flight
evacuation flight
evacuation operation

== give-asylum : verb -> givesAsylumTo (transfer)
+ Uruguay granted asylum to a journalist on Tuesday. => Uruguay | givesAsylumTo | journalist
- Uruguay awarded a prize to a journalist on Tuesday.
grant {asylum refuge sanctuary political_asylum refugee_status protection citizenship} to
give {asylum refuge sanctuary shelter refugee_status political_asylum} to
provide {asylum refuge sanctuary shelter} to
provide {asylum refuge sanctuary shelter} for
grant {asylum refuge sanctuary political_asylum refugee_status}
give {asylum refuge sanctuary political_asylum refugee_status}
open {border door} to {@refugee}

== shelter-people : verb -> givesAsylumTo (transitive)
? object @refugee|@fighter|@person_noun|@in_need|person
+ Jordan took in refugees from Syria in 2013. => Jordan | givesAsylumTo | refugees
+ Jordan sheltered refugees in 2013. => Jordan | givesAsylumTo | refugees
- Jordan counted refugees in 2013.
shelter
take in
harbour / harbor
resettle
give {home} to
accommodate
put up

== accept-refugees : verb -> givesAsylumTo (transitive)
? object @refugee
+ Canada accepted 900 refugees from Sudan in May. => Canada | givesAsylumTo | refugees
- Canada accepted the apology in May.
accept
admit
host
welcome
receive
absorb
let in

== asylum-noun : noun -> givesAsylumTo (nominal-target)
+ The resettlement of refugees by Canada went smoothly. => Canada | givesAsylumTo | refugees
- The election of judges by Canada went smoothly.
resettlement

== granting-noun : noun -> givesAsylumTo (nominal-object)
+ The granting of asylum to a colonel by Ghana took a year. => Ghana | givesAsylumTo | colonel
- The granting of a licence to a colonel by Ghana angered Togo.
granting of {asylum refuge sanctuary political_asylum refugee_status} to
grant of {asylum refuge sanctuary political_asylum refugee_status} to

== send-peacekeepers : verb -> sendsPeacekeepersTo (target)
+ Rwanda sent peacekeepers to Mozambique on Friday. => Rwanda | sendsPeacekeepersTo | Mozambique
- Rwanda sent tourists to Mozambique on Friday.
send {@peacekeeper} to
send {@peacekeeper} into
deploy {@peacekeeper} to
deploy {@peacekeeper} in
deploy {@peacekeeper} along
dispatch {@peacekeeper} to
contribute {@peacekeeper} to
provide {@peacekeeper} to
provide {@peacekeeper} for
station {@peacekeeper} in
contribute {@soldier} to
contribute {@troops} to
provide {soldier troop battalion contingent peacekeeper} for
provide {soldier troop battalion contingent peacekeeper} to
supply {soldier troop battalion contingent peacekeeper} for
reinforce {peacekeeping_force peacekeeping_mission}

== send-peacekeepers-alone : verb -> sendsPeacekeepersTo (transitive)
+ The African Union deployed peacekeepers on Sunday. => Union | sendsPeacekeepersTo | peacekeepers
- The African Union deployed arguments on Sunday.
send {@peacekeeper}
deploy {@peacekeeper}
dispatch {@peacekeeper}

== peacekeeping-noun : noun -> sendsPeacekeepersTo (nominal-target)
+ The U.N. peacekeeping mission in Cyprus began in 1964. => U.N. | sendsPeacekeepersTo | Cyprus
- The U.N. climate conference in Cyprus began on Monday.
peacekeeping mission
peace-keeping mission
peacekeeping operation
peacekeeping deployment
peace mission
monitoring mission
observer mission
stabilisation mission / stabilization mission
ceasefire monitoring mission
peace operation

== arm-party : verb -> arms (transitive)
? object party|@troops|@foe|@fighter
+ Iran armed the militia in Yemen. => Iran | arms | militia
- The engineer armed the alarm in Yemen.
arm
equip
rearm / re-arm

== train-troops : verb -> aids (transitive)
? object @troops|@foe|@fighter
+ British officers trained Kenyan soldiers in June. => officers | aids | soldiers
- British athletes trained in June.
train
advise
mentor
retrain

== send-arms : verb -> arms (target)
+ Poland sent tanks to Ukraine on Monday. => Poland | arms | Ukraine
+ Missiles were supplied to Taiwan by the United States. => States | arms | Taiwan
- Poland sent apples to Ukraine on Monday.
send {@arms} to
supply {@arms} to
provide {@arms} to
provide {@arms} for
ship {@arms} to
deliver {@arms} to
give {@arms} to
donate {@arms} to
transfer {@arms} to
smuggle {@arms} to
smuggle {@arms} into
funnel {@arms} to
hand {@arms} to
hand over {@arms} to
supply {@warcraft} to
provide {@warcraft} to
donate {@warcraft} to
give {@warcraft} to
deliver {@warcraft} to
gift {@warcraft} to
hand over {@warcraft} to
transfer {@warcraft} to
lend {@warcraft} to
lend {@arms} to
pour {@arms} into
airlift {@arms} to
gift {@arms} to
back with {@arms}
ferry {@arms} to
fly {@arms} to
rush {@arms} to

== supply-with-arms : verb -> arms (transitive)
+ Iran supplied the rebels with drones in 2020. => Iran | arms | rebels
- Iran supplied the rebels with maps in 2020.
supply with {@arms}
provide with {@arms}
arm with {@arms}
equip with {@arms}
furnish with {@arms}

== arms-supply-noun : noun -> arms (nominal-target)
+ German arms deliveries to Ukraine rose in March. => German | arms | Ukraine
- German cheese in Ukraine is dear.
arms delivery
arms shipment
arms supply
arms transfer
weapons delivery
weapons shipment
weapons supply
weapons transfer
military aid
military assistance
security assistance
lethal aid
military support
arms package
weapons package
tank delivery
missile delivery
military aid package

== free-captives : verb -> rescues (removal)
? actor @troops
? actor !@fighter
? object person|@endangered
+ Commandos freed two hostages in the desert. => Commandos | rescues | hostages
- Rebels freed two hostages in the desert.
free
liberate

== give-party : verb -> aids (transfer)
? object party
+ The EU on Monday gave Chad 5.1 million dollars of aid for farm projects. => EU | aids | Chad
- Norway gave Malawi a warning on Tuesday.
give {@money}
give {@aid_goods}
give {aid help assistance relief support}
send {@aid_goods}
grant {@money}
grant {aid assistance relief}
lend {@money}
hand {@money}
offer {@aid_goods}

== supply-intelligence : verb -> aids (target)
+ France is supplying satellite photographs to Chad. => France | aids | Chad
+ Kenya provided Somalia with intelligence on the group. => Kenya | aids | Somalia
- France is showing photographs in Chad.
provide {@intelligence_given} to
supply {@intelligence_given} to
furnish {@intelligence_given} to
provide with {intelligence military_intelligence satellite_image}
supply with {intelligence military_intelligence satellite_image}

@intelligence_given = intelligence, military intelligence, satellite image, satellite picture, satellite photograph, aerial photograph, photograph, targeting data, intelligence data

== protect-people : verb -> aids (transitive)
? object @refugee|@in_need
? actor @troops|@peacekeeper|country|organisation
+ Soldiers protected the refugees on Monday. => Soldiers | aids | refugees
- Soldiers protected the bridge on Monday.
protect
safeguard
escort
escort to {safety}

== offer-refuge : verb -> givesAsylumTo (transfer)
+ Uruguay offered sanctuary to a journalist on Monday. => Uruguay | givesAsylumTo | journalist
- Uruguay offered a prize to a journalist on Monday.
offer {asylum refuge sanctuary shelter safe_haven political_asylum haven} to
give {safe_haven haven} to
grant {safe_haven haven shelter} to
provide {safe_haven haven} to
extend {protection} to

== peacekeepers-come : verb -> sendsPeacekeepersTo (motion)
? actor @peacekeeper
? actor !@fighter
? object country|place
+ Peacekeepers arrived in Chad on Monday. => Peacekeepers | sendsPeacekeepersTo | Chad
- Tourists arrived in Chad on Monday.
arrive in
arrive at
arrive
deploy in
deploy to
deploy along
land in
land
fly into
fly to
move into
enter

