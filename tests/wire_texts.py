"""Strategies for articles: arbitrary text, sentences in the manner of wire reports, and such sentences spoilt."""

from __future__ import annotations

import datetime
import functools
import textwrap

from hypothesis import strategies as st

from kg.knowledge.lexicon import Lexicon, NounSet, Sense, load_lexicon
from kg.model import Article
from kg.paths import data_dir

STATES = (
    "Norway",
    "Peru",
    "the United States",
    "North Korea",
    "the North",
    "South Korea's",
    "Chad",
    "Seoul",
    "Côte d'Ivoire",
)
PERSONS = (
    "Defence Minister No Kwang Chol",
    "No",
    "U.S. Defense Secretary Pete Hegseth",
    "Ada Berg",
    "President An Myong Hun of Togo",
    "Jean-Luc O'Brien",
    "Berg",
    "Mr. Smith",
    "Trump and other leaders",
)
OTHERS = (
    "the aircraft carrier George Washington",
    "the carrier",
    "the port city of Busan",
    "the ministry",
    "rebels",
    "thousands of protesters",
    "half of the crew",
    "the U.S.-South Korea talks",
    "U.S. and South Korean defence chiefs",
    "the Korean Central News Agency (KCNA)",
    "a missile",
    "no country",
    "neither Oman nor Iran",
    "nothing",
    "it",
    "they",
    "he",
    "she",
    "who",
    "we",
    "its navy",
    "themselves",
    "the former",
    "Al-Qaeda in the Islamic Maghreb",
    "the visit of the carrier to Busan",
    "the arrest of the editor by police",
    "a ban on the export of grain",
)
VERBS = "condemned praised condemns visited met attacked warned criticised denies hosted accused launched sank".split()
BASE_FORMS = "condemn praise visit meet attack warn criticise deny host accuse launch expel sink".split()
GOVERNED = (
    "will {}",
    "may {}",
    "did not {}",
    "plans to {}",
    "failed to {}",
    "threatened to {}",
    "is going to {}",
    "would {}",
    "never {}",
    "could {}",
    "reportedly wants to {}",
    "agreed to help {}",
    "urged Iran to {}",
)
TIMES = (
    "on Saturday",
    "on Monday",
    "last week",
    "two days ago",
    "a day earlier",
    "on February 29",
    "on 31 November 2024",
    "in 2002",
    "in May",
    "since 1 January",
    "from March 3 to 5",
    "yesterday",
    "99999999 years ago",
    "on September 31, 1999",
    "0 days ago",
    "",
    "",
    "",
)
PLACES = ("in Oslo", "off the coast of Yemen", "near the port of Busan", "at the border", "", "", "")
FRAMES = (
    "{0}.",
    "{0}, {1} said.",
    '"{0}," {1} said. "{2}."',
    "{1} said that {0}, and {2}.",
    "According to {1}, {0}.",
    "{0}, {1} told reporters, while {2}.",
    "If {0}, {2}.",
    "{1}, who {3}, said {0}",
    "“{0},” the statement said, adding “{2}.",
    "{0} after {1} {3}; {2}.",
    "No, {0}?",
    "{1} denied that {0} or that {2}.",
    "{1} accused {1} of having {3}.",
    "({0})",
)
DATELINES = ("", "", "SEOUL (Reuters) - ", "OSLO, March 7, 2025 (AFP) -- ", "NAIROBI - ")
MARKUP = (
    "<b>",
    "</script>",
    "&amp;",
    "{{x}}",
    "\\u0000",
    "]]>",
    "http://a.b/?q=<x>&y",
    "@handle",
    "#tag",
    "$1.5 mn",
    "<!--",
    "\t",
    "--",
)
ODD = (
    "\x00",
    "\x1b[31m",
    "\u202e",
    "\u200b",
    "\ufeff",
    "\u2028",
    "\x85",
    "\xa0",
    "é",
    "e\u0301",
    "\U0001f6a2",
    "\ud83d",
    "ﬁ",
    "İ",
    "ß",
    "北",
    "ا",
)


@functools.lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon as shipped."""
    return load_lexicon(data_dir("ontology") / "lexicon")


@functools.lru_cache(maxsize=1)
def verb_phrases() -> tuple[str, ...]:
    """Every verbal trigger of the lexicon in its base form, with the words that go with it."""
    senses = (sense for entries in lexicon().verbs.values() for sense in entries)
    return tuple(sorted({_written(sense) for sense in senses}))


@functools.lru_cache(maxsize=1)
def event_nouns() -> tuple[str, ...]:
    """Every nominal trigger of the lexicon."""
    senses = (sense for entries in lexicon().nouns.values() for sense in entries)
    return tuple(sorted({" ".join([*_words(sense), sense.lemma]) for sense in senses}))


@functools.lru_cache(maxsize=1)
def light_verbs() -> tuple[str, ...]:
    """Every light verb of the lexicon, passive ones with their "be"."""
    return tuple(sorted(lexicon().light))


def _written(sense: Sense) -> str:
    return " ".join([sense.lemma, *_words(sense)])


def _words(sense: Sense) -> list[str]:
    return [" ".join(part.nouns[0]) if isinstance(part, NounSet) else part for part in sense.parts]


@st.composite
def parties(draw: st.DrawFn) -> str:
    """Who takes part, now and then several."""
    one = draw(st.sampled_from((*STATES, *PERSONS, *OTHERS)))
    joined = draw(st.sampled_from(("", "", "", " and ", ", ", " or ", "'s ", " of ", "-", " but not ", ", including ")))
    return one + joined + draw(st.sampled_from((*STATES, *PERSONS, *OTHERS))) if joined else one


@st.composite
def predicates(draw: st.DrawFn) -> str:
    """A verb phrase without its object: plain, governed, nominal or light."""
    sort = draw(st.integers(0, 6))
    if sort < 2:
        return draw(st.sampled_from(VERBS))
    if sort == 2:
        verb, *rest = draw(st.sampled_from(verb_phrases())).split()
        ending = "d" if verb.endswith("e") else "ed"
        return " ".join([verb + ending, *rest])
    if sort < 5:
        governed = BASE_FORMS if sort == 3 else verb_phrases()
        return draw(st.sampled_from(GOVERNED)).format(draw(st.sampled_from(governed)))
    if sort == 5:
        verb, *rest = draw(st.sampled_from(light_verbs())).split()
        words = ["was" if verb == "be" else f"{verb}s", *rest, "a", draw(st.sampled_from(event_nouns())), "against"]
        return " ".join(words)
    return f"was {draw(st.sampled_from(VERBS))} by"


@st.composite
def clauses(draw: st.DrawFn) -> str:
    """Who did what to whom, when and where."""
    if draw(st.integers(0, 5)) == 0:
        noun, of = (
            draw(st.sampled_from(event_nouns())),
            draw(st.sampled_from(("of", "by", "between", "against", "with"))),
        )
        verb = draw(st.sampled_from(("took place", "was called off", "fell through", "worried", "is planned")))
        parts = ["the", noun, of, draw(parties()), verb, draw(st.sampled_from(TIMES))]
    else:
        subject, verb, time = draw(parties()), draw(predicates()), draw(st.sampled_from(TIMES))
        object_, place = draw(st.one_of(parties(), st.just(""))), draw(st.sampled_from(PLACES))
        parts = [subject, verb, *((time, object_) if draw(st.booleans()) else (object_, time)), place]
    words = " ".join(part for part in parts if part)
    return words[:1].upper() + words[1:]


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """One or two clauses in a frame: reported, quoted, conditional, joined."""
    frame = draw(st.sampled_from(FRAMES))
    return frame.format(draw(clauses()), draw(parties()), draw(clauses()), draw(predicates()))


@st.composite
def reports(draw: st.DrawFn) -> str:
    """A wire report of a few sentences, perhaps with a headline and a dateline, perhaps wrapped or in capitals."""
    body = [" ".join(draw(st.lists(sentences(), min_size=1, max_size=3))) for _ in range(draw(st.integers(1, 2)))]
    body[0] = draw(st.sampled_from(DATELINES)) + body[0]
    if draw(st.booleans()):
        headline = draw(clauses()).rstrip(".")
        body.insert(0, draw(st.sampled_from((headline, headline.upper(), headline.title()))))
    if draw(st.integers(0, 3)) == 0:
        body = [textwrap.fill(part, draw(st.integers(20, 70)), break_long_words=False) for part in body]
    text = draw(st.sampled_from(("\n\n", "\n\n", "\n"))).join(body)
    return text.upper() if draw(st.integers(0, 9)) == 0 else text


@st.composite
def spoilt_reports(draw: st.DrawFn) -> str:
    """A report into which markup, odd characters and long words have fallen, or that is cut off or doubled."""
    text = draw(reports())
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(text)))
        foreign = draw(
            st.one_of(st.sampled_from((*MARKUP, *ODD, '"', "“", "'", "-", ", ", "\n", "x" * 3000)), st.text(max_size=8))
        )
        text = text[:place] + foreign + text[place + draw(st.sampled_from((0, 0, 1, 5))) :]
    return text


ANYTHING = st.one_of(
    st.text(alphabet=st.characters(exclude_categories=()), max_size=200),
    st.text(alphabet="aA.\"'“”’-–(){}<>&;:,!?\n\r\t 0123%$#@é北\x00\x7f", max_size=200),
    st.lists(
        st.sampled_from((*STATES, *PERSONS, *OTHERS, *VERBS, *MARKUP, *ODD, "and", "not", "of", "to", "\n\n")),
        max_size=60,
    ).map(" ".join),
)
TEXTS = st.one_of(reports(), spoilt_reports(), ANYTHING)
DAYS = st.one_of(
    st.none(),
    st.dates(datetime.date(2024, 1, 1), datetime.date(2025, 12, 31)),
    st.sampled_from((datetime.date.min, datetime.date.max, datetime.date(2024, 2, 29))),
)


def articles(texts: st.SearchStrategy[str] = TEXTS) -> st.SearchStrategy[Article]:
    """Articles of such texts, with a date of publication or without."""
    return st.builds(Article, name=st.just("made"), text=texts, date=DAYS)
