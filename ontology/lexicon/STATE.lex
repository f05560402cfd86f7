# STATE: verbs and nouns of saying. They matter twice: each also marks who says what is in their clause (attribution).
# Classes go by strength and manner: plain, added, insistent, claimed, judged, foreseen, answered, written, voiced.

@utterance = statement, communique, communiqué, declaration, press release, bulletin, advisory, notice, announcement
@findings = figure, result, data, report, detail, name, list, statistic, estimate, transcript, photo, photograph, video, footage, document, date

== say : verb -> says (speech)
+ The president stated his position on Tuesday. => president | says | position
- The villagers had no say in the matter.
say
state
tell
utter
put it
speak of
talk of
get across
read out

== say-more : verb -> says (speech)
+ The envoy mentioned the water shortage on Monday. => envoy | says | shortage
- The banknotes arrived on Monday.
add
note
observe
mention
point out
point to
remark
go on to say
explain
clarify
elaborate
elaborate on
expand on
specify
detail
recap
remind

== say-recall : verb -> says (speech)
? object event
+ Mandela recalled that the food was bad. => Mandela | says | bad
- The factory recalled the cars in May.
recall
recollect
remember

== say-firmly : verb -> says (speech)
+ The minister stressed the need for patience. => minister | says | need
- The bridge was under stress.
affirm
assert
aver
argue
contend
declare
emphasise / emphasize
insist
insist on
maintain
profess
reaffirm
reiterate
repeat
restate
stress
swear by
underline
underscore
hammer home
drive home
make {case} for
make {point} about
make clear
make plain
spell out

== claim : verb -> says (speech)
? object event
+ The commander claimed that the bridge was safe. => commander | says | safe
- The flood claimed thirty lives.
claim
purport
profess
pretend
let on

== say-opinion : verb -> says (speech)
? object event
+ Analysts believe that the harvest failed. => Analysts | says | failed
- The bishop keeps his belief.
believe
think
feel
consider
reckon
judge
deem
conclude
suppose
assume
suspect
surmise
figure

== say-foresee : verb -> says (speech)
+ The bank predicted a slow year on Thursday. => bank | says | year
- The prediction market closed early.
predict
forecast
foresee
foretell
anticipate
envisage
estimate
speculate
prophesy

== say-hint : verb -> says (speech)
+ The spokesman hinted at a change of course. => spokesman | says | change
- The soup had a hint of garlic.
hint
hint at
imply
indicate
intimate
insinuate
signal
allude to
give {hint} of
drop {hint} about

== say-suggest : verb -> says (speech)
? object event
? actor !party
+ The report suggests that the well is dry. => report | says | dry
- The cook made a suggestion.
suggest
show
find
warn of

== say-answer : verb -> says (speech)
+ The ambassador answered the question politely. => ambassador | says | question
- The answer was unknown.
answer
reply
retort
rejoin
shoot back

== say-written : verb -> says (speech)
+ The senator tweeted a short statement on Sunday. => senator | says | statement
- The post office opened on Monday.
write
tweet
retweet
blog
post on {twitter facebook instagram telegram x weibo}
write on {twitter facebook instagram telegram x weibo}
say on {twitter facebook instagram telegram x weibo}
write in {article column letter blog memoir newspaper}
scribble
pen

== say-voice : verb -> says (speech)
+ The bishop spoke out on Sunday. => bishop | says | -
- The postman delivered a parcel.
deliver {statement}
make {statement remark comment observation}
read {statement}
read out {statement}
quip
joke
exclaim
whisper
mutter
murmur
shout
yell
cry
chant
speak out
speak up
pronounce
preach
rant
muse
enthuse
sigh
gush
chime in

== say-told-others : verb -> says (addressed)
+ The general persuaded the villagers on Friday. => general | says | villagers
- The insurer paid the assured sum.
persuade
convince

== announce : verb -> announces (speech)
+ The ministry announced the results on Friday. => ministry | announces | results
+ The results were announced by the ministry. => ministry | announces | results
- The announcer left the studio.
announce
proclaim
disclose
divulge
reveal
unveil
make public
make known
publicise / publicize
herald
bring to {light}
lay out
set out
outline
break {news} of
break {news} to
give {notice} of
come forward with
go public with
leak
declassify
trumpet
tout

== announce-issue : verb -> announces (speech)
? object @utterance|@findings
? actor party|none
+ The central bank released the figures on Monday. => bank | announces | figures
- Egypt released the prisoners on Monday.
issue
release
publish
circulate
put out
post
distribute
present
unveil
leak

@proclaimed = independence, mourning, holiday, candidacy, bankruptcy, republic, amnesty, vacancy, jubilee, national holiday

== announce-state : verb -> announces (speech)
? object @proclaimed
+ The governor declared a holiday on Friday. => governor | announces | holiday
- The traveller declared nothing at customs.
declare
proclaim

@news_item = story, report, article, item, account, interview, scoop, dispatch

== report-news : verb -> reports (speech)
? object @news_item
? actor party|none
+ The newspaper carried the report on Sunday. => newspaper | reports | report
- The mule carried the bags.
carry
run
file
publish
broadcast
air

@outlook = hope, optimism, confidence, pessimism, opinion, view, belief, doubt

== comment-outlook : verb -> comments (speech)
? object @outlook
+ The envoy expressed optimism on Friday. => envoy | comments | optimism
- The express train stopped.
express
voice
share

== report : verb -> reports (speech)
+ The agency reported heavy rain on Sunday. => agency | reports | rain
- Two reporters left Ankara on Friday.
report
relay
recount
document
chronicle
broadcast
televise
give {update} on
cite
quote
attest to
testify
testify about
bear {witness} to
paint {picture} of

== report-confirm : verb -> reports (speech)
+ The hospital confirmed the figures. => hospital | reports | figures
- The senate has a confirmed date for the visit.
confirm
verify
corroborate
substantiate
authenticate
acknowledge
attest
vouch for
ascertain
certify

== report-inform : verb -> reports (addressed)
+ Denmark informed the council on Monday. => Denmark | reports | council
- The informed public voted early.
inform
notify
apprise
alert
update
advise of
fill in on

== comment : verb -> comments (judgement)
+ The envoy commented on the report on Friday. => envoy | comments | report
- The commentator retired on Friday.
comment
comment on
comment about
remark on
remark upon
opine
opine on
weigh in on
sound off on
speak about
talk about
pontificate about
reflect on
dwell on
give {opinion} on
give {view} on
express {view opinion} on
express {hope optimism confidence pessimism} about
offer {comment assessment analysis} on
play down
downplay
react to
respond to {question report remark}
shed {light} on

== describe : verb -> describes (transitive)
+ The doctor described the conditions in the camp. => doctor | describes | conditions
- The description was short.
describe
characterise / characterize
portray
depict
liken
compare to
refer to
label
dub
define
interpret
sketch
write off as
single out

== describe-call : verb -> describes (transitive)
? object event|thing|place
? object !@session
+ The mayor called the stadium a success. => mayor | describes | stadium
- The mayor called his wife after lunch.
- The mayor called an emergency session on Monday.
call
@session = session, emergency session, special session, election, snap election, general election, referendum, vote, strike, general strike, hearing, recess, halt, conference, rally, meeting, summit, truce, ceasefire, cease-fire, poll, ballot, protest

== speech : noun -> says (nominal-speech)
? actor party
+ The speech by Macron lasted an hour. => Macron | says | -
- The speech therapist went home.
speech
inaugural address
televised address
sermon
news conference
press conference
testimony

== announcement : noun -> announces (nominal-speech)
? actor party
+ The announcement by Finland came on Monday. => Finland | announces | -
- The announcement board was empty.
announcement
proclamation
disclosure
revelation
declaration
communique
communiqué
press release

== reporting : noun -> reports (nominal-speech)
? actor party
+ The confirmation by Finland came on Monday. => Finland | reports | -
- The reporting line is long.
confirmation
notification
testimonial
eyewitness account
news report
situation report

== commentary : noun -> comments (nominal-speech)
? actor party
+ The comment by Macron surprised the markets. => Macron | comments | -
- The comment section was closed.
comment
commentary
off-the-cuff remark

== description : noun -> describes (nominal-object)
? actor party
+ Lula's description of the flood moved the crowd. => Lula | describes | flood
- The job description was vague.
description
portrayal
depiction
characterisation
characterization

== outlook-adj : adj -> comments (predicate)
+ Modi was optimistic about the harvest. => Modi | comments | harvest
- The optimistic forecast came on Friday.
optimistic
pessimistic
hopeful
confident
upbeat
certain
sure
convinced
silent
tight-lipped
noncommittal
cautious

== claim-victory : verb -> announces (speech)
+ The senator claimed victory in the run-off. => senator | announces | victory
- The senator clinched victory in the run-off.
claim {victory win}
declare {victory}
