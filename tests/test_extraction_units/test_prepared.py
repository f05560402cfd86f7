"""Edits of a paragraph before parsing: whatever they do, each character left leads to its place in the article."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import Paragraph
from kg.parsing.prepared import LONGEST, Edit, Prepared, Removed


def prepared(text: str, first: int = 0) -> Prepared:
    return Prepared.from_paragraph(Paragraph(text, tuple(range(first, first + len(text) + 1))))


@pytest.mark.parametrize(
    ("edits", "text", "words"),
    [
        ([], "The U.S.-led force left.", "force"),
        ([Edit(4, 8, "US")], "The US-led force left.", "force"),
        ([Edit(4, 8, "the United States")], "The the United States-led force left.", "force"),
        ([Edit(3, 12, "")], "The force left.", "force"),
        ([Edit(13, 18, "FORCE"), Edit(4, 8, "US")], "The US-led FORCE left.", "left"),
    ],
)
def test_an_edit_changes_the_text_and_not_what_stands_beside(edits: list[Edit], text: str, words: str) -> None:
    article = "The U.S.-led force left."
    made = prepared(article, 100).edit(edits)
    assert made.text == text
    assert len(made.offsets) == len(text) + 1
    start = text.index(words)
    begin, end = made.span(start, start + len(words))
    assert article[begin - 100 : end - 100] == words


def test_what_was_put_in_leads_to_what_it_stands_for() -> None:
    made = prepared("The U.S.-led force").edit([Edit(4, 8, "United States")])
    assert made.span(4, 17) == (4, 8)


def test_what_was_taken_out_is_kept_with_its_place() -> None:
    made = prepared("Chad said on Monday it fired on Friday a shell.").edit(
        [Edit(9, 19, ""), Edit(28, 38, "")], keep_removed=True
    )
    assert made.text == "Chad said it fired a shell."
    assert made.removed == (Removed(9, "on Monday"), Removed(18, "on Friday"))
    again = made.edit([Edit(0, 4, "Tchad")])
    assert again.removed == (Removed(10, "on Monday"), Removed(19, "on Friday"))


def test_half_a_surrogate_pair_gives_way_one_for_one() -> None:
    made = prepared("a \ud83d b")
    assert made.text == "a \ufffd b"
    assert made.span(4, 5) == (4, 5)


TEXT = st.text(alphabet="ab .,\n", min_size=1, max_size=40)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(TEXT)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    spans = list(zip(cuts[::2], cuts[1::2], strict=False))
    return text, [Edit(start, end, draw(st.text(alphabet="XY", max_size=5))) for start, end in spans]


@settings(max_examples=200, deadline=None, derandomize=True)
@given(edited())
def test_offsets_hold_after_any_edits(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    made = prepared(text, 7).edit(edits, keep_removed=True)
    assert len(made.offsets) == len(made.text) + 1
    assert list(made.offsets) == sorted(made.offsets)
    assert all(7 <= offset <= 7 + len(text) for offset in made.offsets)
    kept = [(c, o) for c, o in zip(made.text, made.offsets, strict=False) if c not in "XY"]
    assert all(text[offset - 7] == character for character, offset in kept)
    assert [offset for _, offset in kept] == [
        i + 7 for i in range(len(text)) if not any(e.start <= i < e.end for e in edits)
    ]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(TEXT, st.integers(1, 12))
def test_pieces_are_the_whole_and_none_too_long(text: str, longest: int) -> None:
    pieces = list(prepared(text, 3).pieces(longest))
    assert "".join(piece.text for piece in pieces) == text
    assert all(len(piece.text) <= longest and len(piece.offsets) == len(piece.text) + 1 for piece in pieces)
    assert [offset for piece in pieces for offset in piece.offsets[:-1]] == list(range(3, 3 + len(text)))


def test_a_long_paragraph_is_divided_behind_sentences() -> None:
    (whole,) = prepared("x" * LONGEST).pieces()
    assert len(whole.text) == LONGEST
    pieces = list(prepared("Chad shelled a port. " * (LONGEST // 10)).pieces())
    assert len(pieces) == 3
    assert all(piece.text.endswith("port. ") for piece in pieces)
