"""In whose mouth an event is put; a star stands before the word that tells the event."""

from __future__ import annotations

import pytest
from extraction_units import read

from kg.extraction.attribution import Attribution
from kg.extraction.extractor import Extractor


def speakers(extractor: Extractor, sentence: str) -> list[str]:
    reading = read(extractor, sentence)
    return [e.label for e in Attribution(reading.entities, reading.lexicon).speakers(reading.draft().trigger)]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Peru said Chile had *arrested the miner.", "Peru"),
        ("Peru said on Monday that Chile had *arrested the miner.", "Peru"),
        ("Chile has *arrested the miner, Peru said.", "Peru"),
        ("Chile, Peru said, has *arrested the miner.", "Peru"),
        ('"Chile has *arrested the miner," Peru said.', "Peru"),
        ("“Chile has *arrested the miner,” Peru said.", "Peru"),
        ('Peru said: "Chile has *arrested the miner."', "Peru"),
        ('"We are appalled," Peru said. "Chile has *arrested the miner."', "Peru"),
        ("According to Peru, Chile *arrested the miner.", "Peru"),
        ("Chile *arrested the miner, according to Peru.", "Peru"),
        ("Peru claimed that Chile had *arrested the miner and shelled a port.", "Peru"),
        ("Peru claimed that Chile had arrested the miner and *shelled a port.", "Peru"),
        ("Peru accused Chile of *arresting the miner.", "Peru"),
        ("Seoul said Chile had *arrested the miner.", "South Korea"),
        ("Peru accused Chile of planning an *attack on the port.", "Peru"),
        ("Peru accused Chile of helping Bolivia to prepare an *invasion.", "Peru"),
        ("Peru said Chile was preparing an *attack on the port.", "Peru"),
        ("Peru did not confirm that Chile had *arrested the miner.", "Peru"),
    ],
)
def test_somebody_says_so(extractor: Extractor, sentence: str, speaker: str) -> None:
    assert speakers(extractor, sentence)[:1] == [speaker]


@pytest.mark.parametrize(
    "sentence",
    [
        "Chile *arrested the miner.",
        "Peru *said that Chile had arrested the miner.",
        "Peru praised Chile, which *arrested the miner.",
        "Chile *arrested the miner after Peru had said that it was angry.",
        "Peru said that Chile was ill. Chile *arrested the miner.",
        'Chile *arrested the "miner" of Arica.',
        "Chile, which Peru praised, *arrested the miner.",
        "Peru has not said why Chile *arrested the miner.",
        "Peru said Bolivia had condemned the *attack by Chile on the port.",
    ],
)
def test_the_article_itself_says_so(extractor: Extractor, sentence: str) -> None:
    assert speakers(extractor, sentence) == []


def test_the_nearest_speaker_comes_first(extractor: Extractor) -> None:
    assert speakers(extractor, "Peru said that Togo had claimed that Chile *arrested the miner.")[0] == "Togo"
