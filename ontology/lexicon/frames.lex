# Argument patterns: which grammatical slots fill actor, object, recipient and content. See README.md.
# FRAME : POS | actor | object | recipient | content
transitive      : verb | subj | obj | prep:to | -
intransitive    : verb | subj | - | - | -
assistance      : verb | subj | obj, compsubj, iobj | prep:to | comp
target          : verb | subj | obj, prep:on,at,against,upon,into,with,over,to,towards | - | -
with            : verb | subj | prep:with,against,to, obj | - | -
judgement       : verb | subj | obj, prep:at,of,about,over,on,against,with, comp | - | comp
accusation      : verb | subj | obj, compsubj, prep:against,on,at | - | prep:of,with,for, comp
praise          : verb | subj | obj, prep:for,with,behind,of,to | - | prep:for, comp
directive       : verb | subj | obj, compsubj, prep:on,to,upon, comp | prep:from,of | comp
asking          : verb | subj | prep:for, comp | iobj, obj, prep:from,of,to,with | comp
demand          : verb | subj | obj, prep:for, compsubj, comp | prep:from,of,on,to | comp
speech          : verb | subj | comp, obj | prep:to | comp
addressed       : verb | subj | obj, prep:to,with, comp | prep:to,with,of | comp
commitment      : verb | subj | comp, obj, prep:to,on | prep:to,with, iobj | comp
threat          : verb | subj | comp, obj, prep:of,with | prep:against, iobj | comp
breach          : verb | subj | prep:with,against,by | - | -
refusal         : verb | subj | obj, comp, prep:to,with | - | comp
meeting         : verb | subj | obj, prep:with,to | - | -
motion          : verb | subj | obj, prep:to,in,at,into,for,towards,on,aboard,through,across,off,near | - | -
leaving         : verb | subj | obj, prep:from,out,of | - | -
transfer        : verb | subj | iobj, prep:to,for,into, obj, comp | - | -
carrying        : verb | subj | obj | prep:to,into,in | -
taking          : verb | subj | obj | prep:from | -
entrance        : verb | obj | subj | - | -
removal         : verb | subj | obj, prep:from,out,of | - | -
protest         : verb | subj | prep:against,over,at,outside, obj, comp | - | prep:for, comp
happening       : verb | obj, subj | - | - | -
change          : verb | subj | obj | - | -
contest         : verb | subj | obj, prep:against,over,to,in | - | -
standing        : verb | subj | obj, prep:of,in,for,at,to,as | - | -
nominal         : noun | poss, prep:by,from, of | prep:on,against,to,with,in,into,at,over,for, of, compound | - | comp
nominal-mediation : noun | poss, prep:by,from, of, compound | prep:between, prep:in,over,on,with | - | -
nominal-target  : noun | poss, prep:by,from | prep:on,against,upon,over,into, of, compound, prep:in,at,to | - | -
nominal-object  : noun | poss, prep:by | of, compound, prep:for,on,against,to,with | prep:to | -
nominal-motion  : noun | of, poss, prep:by | prep:to,in,at,into,from,aboard,on,off,through,across,over | - | -
nominal-meeting : noun | parties, poss, prep:by, of | prep:with,to | - | -
nominal-speech  : noun | poss, prep:by,from, of | comp, prep:for,on,against,to,about,over | prep:to | comp
nominal-threat  : noun | poss, prep:by,from, of | comp, of, prep:to,against | - | comp
nominal-happen  : noun | of, poss, compound | - | - | -
predicate       : adj | subj | prep:of,about,with,to,on,for, comp | - | comp
verdict         : adj | speaker | subj, comp | - | comp
nominal-demand  : noun | poss, prep:by,from, of | prep:on,to, compsubj, prep:for,of, comp | - | comp
obligation      : verb | subj | compsubj | prep:to | comp
experience      : verb | obj | prep:by,at,about,over,with, subj, comp | - | comp
reversed        : verb | prep:from,by,of | subj | - | -
nominal-protest : noun | poss, prep:by,from, of, compound | prep:against,over,about,at | - | comp
warning         : verb | subj | obj | prep:of,about,against | comp
nominal-patient : noun | prep:by | of, poss, compound, prep:on,against | prep:to | -
