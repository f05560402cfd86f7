"""Each repair of the text before it is parsed: where it mends, and where it must not."""

from __future__ import annotations

import pytest

from kg.extraction.extractor import Extractor
from kg.model import Paragraph
from kg.parsing.prepared import Prepared
from kg.parsing.repairs import repair

SURNAMES = {"No", "An", "So"}
VERB_FORMS = {"fired", "said", "told", "arrested", "condemned", "visited", "fires", "seizing"}


def repaired(*lines: str, headline: bool = False) -> list[Prepared]:
    paragraphs, start = [], 0
    for number, line in enumerate(lines):
        offsets = tuple(range(start, start + len(line) + 1))
        paragraphs.append(Prepared.from_paragraph(Paragraph(line, offsets, is_headline=headline and number == 0)))
        start += len(line) + 1
    made = repair(paragraphs, is_surname=SURNAMES.__contains__, is_verb_form=VERB_FORMS.__contains__)
    article = "\n".join(lines)
    for p in made:
        assert len(p.offsets) == len(p.text) + 1
        assert list(p.offsets) == sorted(p.offsets)
        assert all(offset <= len(article) for offset in p.offsets)
    return made


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("The U.S.-led force left.", "The US-led force left."),
        ("A U.S.-South Korean drill began.", "A US-South Korean drill began."),
        ("The U.N.-U.S. talks failed.", "The UN-U.S. talks failed."),
        ("The U.S. force left.", None),
        ("Plan A.-led force", None),
        ("a.m.-long waits", None),
    ],
)
def test_joined_states_lose_their_dots(text: str, mended: str | None) -> None:
    assert repaired(text)[0].text == (mended or text)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Togo--a small state--agreed.", "Togo – a small state – agreed."),
        ("Togo -- a small state -- agreed.", "Togo – a small state – agreed."),
        ("Togo - a small state", None),
        ("a well-known state", None),
        ("-- Togo agreed.", None),
    ],
)
def test_double_hyphens_are_dashes(text: str, mended: str | None) -> None:
    assert repaired(text)[0].text == (mended or text)


@pytest.mark.parametrize(
    ("text", "mended", "removed"),
    [
        ("Chad arrested on Sunday a general.", "Chad arrested a general.", ["on Sunday"]),
        ("Chad arrested Sunday a general.", "Chad arrested a general.", ["Sunday"]),
        ("Chad condemned late Friday the raid.", "Chad condemned the raid.", ["late Friday"]),
        ("Chad said on Monday night Togo fired.", "Chad said Togo fired.", ["on Monday night"]),
        ("Chad condemned yesterday the raid.", "Chad condemned the raid.", ["yesterday"]),
        ("Chad arrested a general on Sunday.", None, []),
        ("Chad arrested on Sunday in Abeche a general.", None, []),
        ("Chad arrested on Sunday, a holiday, a general.", None, []),
        ("Trains leave on Sunday all day.", None, []),
        ("The general arrested on Sunday was freed.", None, []),
        ("They visited on Sunday and Monday.", None, []),
    ],
)
def test_a_weekday_between_verb_and_object_is_read_apart(text: str, mended: str | None, removed: list[str]) -> None:
    (made,) = repaired(text)
    assert made.text == (mended or text)
    assert [r.text for r in made.removed] == removed
    for r in made.removed:
        assert made.text[: r.position].split()[-1] in VERB_FORMS


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Minister No Kwang Chol spoke. No condemned it.", "Minister Kim Kwang Chol spoke. Smith condemned it."),
        ("Minister No Kwang Chol spoke. No also left.", "Minister Kim Kwang Chol spoke. Smith also left."),
        ("Minister No Kwang Chol spoke. It was No's idea.", "Minister Kim Kwang Chol spoke. It was Smith's idea."),
        ("Minister No Kwang Chol spoke. He met No.", "Minister Kim Kwang Chol spoke. He met Smith."),
        ("Minister No Kwang Chol spoke. No troops left.", "Minister Kim Kwang Chol spoke. No troops left."),
        ("Minister No Kwang Chol spoke. No seizing of ships.", "Minister Kim Kwang Chol spoke. No seizing of ships."),
        ("Envoy An Myong Hun spoke. An envoy left.", "Envoy Kim Myong Hun spoke. An envoy left."),
        ("No Kwang Chol, its minister, left.", "Kim Kwang Chol, its minister, left."),
        ("No Kwang-chol visited Oslo. No condemned it.", "Kim Kwang-chol visited Oslo. Smith condemned it."),
        ("It rained. No Sang Su told Oslo.", "It rained. Kim Sang Su told Oslo."),
        ("An Myong Hun, the envoy, left.", "Kim Myong Hun, the envoy, left."),
        ("Chief No Kwang Chol spoke. No United Nations aid.", "Chief Kim Kwang Chol spoke. No United Nations aid."),
        ("Chief No Kwang Chol spoke. No Swedes condemned it.", "Chief Kim Kwang Chol spoke. No Swedes condemned it."),
        ("No Hong Kong official left.", None),
        ("No Hong Kong fires were told.", None),
        ("No Palestinian Authority said so.", None),
        ("So Ben Kim visited Oslo.", None),
        ("No Jong Un Kim told him.", None),
        ("No country condemned it.", None),
        ("He met An in Geneva An 3.", None),
        ("No Americans condemned it. No condemned is freed.", None),
        ("Minister Le Kwang Chol spoke. No condemned it.", None),
    ],
)
def test_a_surname_that_is_a_function_word_is_masked(text: str, mended: str | None) -> None:
    assert repaired(text)[0].text == (mended or text)


def test_a_mask_leads_to_the_name_it_stands_for() -> None:
    text = "Minister No Kwang Chol spoke. No condemned it."
    (made,) = repaired(text)
    start, end = made.span(made.text.index("Smith"), made.text.index("Smith") + 5)
    assert text[start:end] == "No"


def test_a_surname_of_one_paragraph_is_masked_in_all() -> None:
    _, second = repaired("Minister No Kwang Chol spoke.", "Then No condemned it.")
    assert second.text == "Then Smith condemned it."


@pytest.mark.parametrize(
    ("headline", "mended"),
    [
        ("CHAD CONDEMNS RAID ON PORT OF LOME", "Chad condemns raid on port of Lome"),
        ("Chad Condemns Raid On Port Of Lome", "Chad Condemns raid on port of Lome"),
        ("Chad condemns raid on port of Lome", None),
        ("RAID", "Raid"),
        ("1 2 3", None),
    ],
)
def test_a_headline_in_capitals_is_written_as_the_body_writes(headline: str, mended: str | None) -> None:
    body = "The state of Chad said on Monday that a raid on the port of Lome failed."
    first, second = repaired(headline, body, headline=True)
    assert first.text == (mended or headline)
    assert second.text.startswith("The state of Chad said")
    assert first.offsets == tuple(range(len(headline) + 1))


def test_capitals_in_the_body_stay() -> None:
    assert repaired("CHAD CONDEMNS RAID ON LOME", headline=False)[0].text == "CHAD CONDEMNS RAID ON LOME"


@pytest.mark.parametrize(
    ("text", "mended"),
    [("Chad left. " + "=" * 60 + " Togo came.", "Chad left.   Togo came."), ("Chad left ... (sic!?)", None)],
)
def test_rows_of_signs_are_left_out(text: str, mended: str | None) -> None:
    assert repaired(text)[0].text == (mended or text)


@pytest.mark.parametrize(
    "text",
    [
        "Launches by North Korea were seen on Monday.",
        "The ministers met in Geneva May 3.",
        "On Friday Chad and Jordan signed.",
        "He said the White House and the Supreme Court of Israel agreed.",
        "The envoy met King Charles and President Donald Trump Sunday in London.",
    ],
)
def test_no_day_state_or_house_is_masked_with_the_shipped_surnames(extractor: Extractor, text: str) -> None:
    whole = Prepared.from_paragraph(Paragraph(text, tuple(range(len(text) + 1))))
    is_surname = extractor.knowledge.gazetteer.is_function_surname
    assert repair([whole], is_surname=is_surname, is_verb_form=VERB_FORMS.__contains__)[0].text == text
