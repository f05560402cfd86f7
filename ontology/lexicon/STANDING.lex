# Standing facts: what holds rather than happens. Titles and appositions ("Kenya's minister X") are read in code.

@grouping = party, alliance, group, union, bloc, league, committee, council, club, team, coalition, parliament, senate, congress, cabinet, army, navy, force, militia, gang, board, commission, delegation, faction, movement, organisation, organization, panel, federation, guild, order, sect, tribe, family, crew, network, corps, assembly, squad
@seat = capital, headquarters, seat, base, home, office
@kin = father, mother, son, daughter, brother, sister, husband, wife, widow, widower, cousin, nephew, niece, uncle, aunt, grandson, granddaughter, grandfather, grandmother, spouse, child, half-brother, half-sister, stepson, stepdaughter, twin, heir, descendant, relative, partner, son-in-law, brother-in-law, father-in-law, daughter-in-law, parent, sibling, fiancee, fiance

# --- holdsOffice

== hold-office : verb -> holdsOffice (standing)
+ The lawyer served as mayor of Cork. => lawyer | holdsOffice | mayor
+ The admiral holds the post of commander. => admiral | holdsOffice | commander
- The waiter served soup to the mayor.
serve as
work as
act as
hold {post office position rank title job} of
occupy {post position} of
fill {post office position} of
be employed as
remain as
stay on as
double as

== hold-office-of-body : verb -> holdsOffice (standing)
? object organisation|group|country|@grouping
? subject person
+ The professor heads a committee in Tallinn. => professor | holdsOffice | committee
- The convoy headed north on Monday.
head
lead
chair
run
co-chair
direct
preside over
captain
govern
rule
command
be at {helm} of
be in {charge} of
be in {command} of
be {head leader chief chair chairman} of
reign over
skipper
manage
edit
helm
be named to
represent

== hold-office-noun : noun -> holdsOffice (nominal)
+ Latvia's presidency of the council ends in June. => Latvia | holdsOffice | council
- The presidential palace was empty.
presidency
chairmanship
premiership
leadership
chancellorship
governorship
rotating presidency
tenure

# --- memberOf

== member : verb -> memberOf (standing)
+ Slovakia is a member of the alliance. => Slovakia | memberOf | alliance
- The member states met in Ghent.
be {member} of
be {affiliate} of
count among
be among

== sit-on : verb -> memberOf (standing)
? object organisation|group|@grouping
+ The senator sits on the budget committee. => senator | memberOf | committee
- The cat sat on the roof.
sit on
sit in
serve on
serve in
serve with
play for
be on
be in
be part of
be {part} of
remain in

== belong-member : verb -> memberOf (standing)
? actor person|country|group
+ The deputy belongs to the opposition party. => deputy | memberOf | party
- The bag belonged to the tailor.
belong to
be {loyal} to
be {affiliated} with
be {affiliated} to
affiliate with
affiliate to
enlist in
rank among

== member-noun : noun -> memberOf (nominal)
? actor country|person|organisation|group
+ Iceland's affiliation with the bloc was debated. => Iceland | memberOf | bloc
- The membership fee rose.
observer status
affiliation

# --- partOf

== part : verb -> partOf (standing)
? actor !person
+ The island is part of Ecuador. => island | partOf | Ecuador
+ The valley belongs to Tajikistan. => valley | partOf | Tajikistan
- The actors played their parts well.
be {part} of
be {portion section} of
form {part} of
make up {part} of
belong to
be {province} of
be {region} of
be {state} of
be {district} of
be {territory} of
be {dependency} of
be {subsidiary} of
be {unit} of
be {branch} of
be {division} of
be {arm} of
be {wing} of
be {colony} of
be {suburb} of
be {owned} by
fall under
come under {control jurisdiction authority administration} of
be under {control jurisdiction authority administration} of
be {integral} to
be {component} of
be {affiliate} of
incorporate into
integrate into
absorb into

== owned : verb -> partOf (happening)
+ The brewery is owned by a Danish group. => brewery | partOf | group
- The owner of the dog was fined.
own by
attach to
annex to
administer by
subsume under
include in

# --- flagState

== flag : verb -> flagState (standing)
+ The ship sailed under the flag of Panama. => ship | flagState | Panama
- The flag of Panama was raised in the square.
fly {flag colour color} of
sail under {flag colour color} of
carry {flag} of
sail under {flag}
operate under {flag} of
be {flagged} to
be {flagged} in

== registered : verb -> flagState (happening)
? subject vessel|@ship|@vehicle|@aircraft
+ The freighter is registered in Liberia. => freighter | flagState | Liberia
- The voters are registered in the capital.
register in
register under {flag} of
flag in
flag to
reflag to
be {registered} in

# --- locatedIn

== located : verb -> locatedIn (standing)
? object place|country
+ The town lies in southern Bulgaria. => town | locatedIn | Bulgaria
+ The mine sits near Kolwezi. => mine | locatedIn | Kolwezi
- The witness lied in court.
lie in
lie on
lie near
lie off
lie within
lie between
sit in
sit on
sit near
sit off
stand in
stand on
stand near
nestle in
be {located situated} in
be {located situated} near
be {located situated} on
be {located situated} at
be {close adjacent} to
be {north south east west} of
be {home} of
straddle
border
border on
adjoin

== located-passive : verb -> locatedIn (happening)
? subject !person
+ The reactor is located in Tamil Nadu. => reactor | locatedIn | Nadu
+ The village is situated near Tirana. => village | locatedIn | Tirana
- The police located the stolen car.
locate in
locate near
locate on
locate at
locate off
situate in
situate near
situate on
situate at
site in
site near
place in
nestle in
house in
bury in

== be-in : verb -> locatedIn (standing)
? actor place|thing|organisation|@building
? object place|country
+ The lighthouse is in Namibia. => lighthouse | locatedIn | Namibia
- The patient is in danger.
be in
be near
be off
be within
be on
be outside

== location-noun : noun -> locatedIn (nominal)
+ The port's location in Djibouti is prized. => port | locatedIn | Djibouti
- The film was shot on location.
location

# --- capitalOf

== capital : verb -> capitalOf (standing)
+ Lima is the capital of Peru. => Lima | capitalOf | Peru
- The firm raised capital in Zurich.
be {capital} of
be {seat} of
serve as {capital} of
become {capital} of
remain {capital} of
be {capital} for

# --- alsoKnownAs

== known-as : verb -> alsoKnownAs (happening)
+ The colonel is known as the Falcon. => colonel | alsoKnownAs | Falcon
+ The region was formerly known as Kibaria. => region | alsoKnownAs | Kibaria
- The causes are not known.
know as
refer to as
call as
dub as
nickname as
describe as {leader}
style as
rename as
rebrand as
brand as
identify as
designate as
codename as
christen as
entitle as

== name-as : verb -> alsoKnownAs (standing)
+ The gang goes by the name of Viper. => gang | alsoKnownAs | Viper
- The clerk went by train.
go by {name} of
go under {name} of
go by {nickname alias} of
be {alias} of
be {nickname} of
be {synonym} of
be {short} for
be {acronym} for
be {abbreviation} for
use {name alias} of

# --- alliedWith

== allied : verb -> alliedWith (standing)
+ Eritrea is an ally of Yemen. => Eritrea | alliedWith | Yemen
- The alley was dark.
be {ally partner friend} of
be {allied aligned} with
be {allied aligned} to
be {loyal} to
be in {alliance league} with
enjoy {tie relation} with
have {tie relation} with
maintain {tie relation} with
have {alliance pact} with

== allied-passive : verb -> alliedWith (happening)
+ The faction is allied with Tehran. => faction | alliedWith | Tehran
+ The clan is aligned with the governor. => clan | alliedWith | governor
- The wheels were badly aligned.
ally with
ally to
align with
align to
link to {@grouping}
link with {@grouping}

== alliance-noun-standing : noun -> alliedWith (nominal-meeting)
+ The alliance between Fiji and Tonga is old. => Fiji | alliedWith | Tonga
- Alliance Street was closed.
alliance
military alliance
defence alliance
security alliance
defense alliance

# --- basedIn

== based : verb -> basedIn (happening)
? object place|country
+ The charity is based in Geneva. => charity | basedIn | Geneva
+ The airline is headquartered in Addis Ababa. => airline | basedIn | Ababa
- The film was based on a novel.
base in
base at
base near
base out of
headquarter in
headquarter at
station in
station at
domicile in
garrison in
house at
billet in

== live-in : verb -> basedIn (standing)
? object place|country
? subject person|group|organisation
+ The minister lives in Cairo. => minister | basedIn | Cairo
- The tenant lives in fear.
live in
live near
reside in
reside at
be {resident} in
be {resident} of
be {native} of
be {citizen} of
be {based headquartered} in
be {based headquartered} at
have {headquarters base office home} in
maintain {headquarters base office home} in
settle in
dwell in
operate from
operate out of
come from
hail from
inhabit
be from
work in
work from
study in
study at
live among

== based-noun : noun -> basedIn (nominal)
+ The agency's headquarters in Vienna were searched. => agency | basedIn | Vienna
- The headquarters were painted white.
headquarters
head office

# --- relativeOf

== relative : verb -> relativeOf (standing)
? actor person
+ The general is the brother of the king. => general | relativeOf | king
+ The actress married a footballer in Lyon. => actress | relativeOf | footballer
+ The premier is married to a pianist. => premier | relativeOf | pianist
- The brotherhood met in secret.
be {@kin} of
be {@kin} to
be {married engaged related} to
marry
wed
divorce
adopt
father

== relative-passive : verb -> relativeOf (happening)
? subject person
+ The singer was married to a pianist by a priest. => singer | relativeOf | pianist
- The plan is tied to trade.
marry to
relate to
engage to
bear to

== relative-noun : noun -> relativeOf (nominal-meeting)
+ The marriage between the prince and the princess was short. => prince | relativeOf | princess
- The marriage registry closed.
marriage

== letters-stand-for : verb -> alsoKnownAs (standing)
? actor organisation|thing
? object organisation|thing
+ The group is the PLF, which stands for Popular Labour Front. => PLF | alsoKnownAs | Front
- Mr. Amadi will stand for the presidency in May.
stand for
