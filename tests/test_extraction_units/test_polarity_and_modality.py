"""Whether an event is told as having happened, and how real; a star stands before the word that tells the event."""

from __future__ import annotations

import pytest
from extraction_units import read

from kg.extraction.extractor import Extractor
from kg.extraction.modality import find_modality
from kg.extraction.polarity import find_polarity
from kg.model import Modality, Polarity


@pytest.mark.parametrize(
    "sentence",
    [
        "Chad hasn't *attacked Togo.",
        "Chad has yet to *sign the treaty.",
        "Chad refused to *sign the treaty.",
        "Chad neither *attacked Togo nor shelled Benin.",
        "Chad neither attacked Togo nor *shelled Benin.",
        "None of the rebels *attacked Togo.",
        "Chad won't *attack Togo.",
        "The army was prevented from *attacking Togo.",
        "Chad withdrew without *attacking Togo.",
        "No *talks took place between Chad and Togo.",
        "The *talks between Chad and Togo were called off.",
        "Chad hardly *criticised Togo.",
        "Chad never *praised Togo.",
        "Chad denied preparing an *invasion of Togo.",
        "Chad denied planning to carry out a *raid on the village.",
        "Chad denied plans for an *invasion of Togo.",
        "Chad did not plan an *attack on Togo.",
    ],
)
def test_it_did_not_happen(extractor: Extractor, sentence: str) -> None:
    reading = read(extractor, sentence)
    assert find_polarity(reading.draft().trigger, reading.lexicon) is Polarity.NEGATIVE


@pytest.mark.parametrize(
    "sentence",
    [
        "Chad did not fail to *sign the treaty.",
        "Chad, not Niger, *attacked Togo.",
        "Chad did not speak and *attacked Togo.",
        "Not only Chad *attacked Togo.",
        "Few countries *condemned Togo.",
        "Chad *attacked Togo, which has no army.",
        "The army that did not flee *attacked Togo.",
        "Chad *condemned the failure of the talks.",
        "Chad *said that Togo had not attacked Benin.",
        "*Talks between Chad and Togo took place in Rome.",
        "Chad did not condemn the *attack by Niger on Togo.",
        "Chad did not discuss an *attack on Togo.",
    ],
)
def test_it_did_happen(extractor: Extractor, sentence: str) -> None:
    reading = read(extractor, sentence)
    assert find_polarity(reading.draft().trigger, reading.lexicon) is Polarity.POSITIVE


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Chad *attacked Togo.", Modality.ACTUAL),
        ("Chad has *attacked Togo.", Modality.ACTUAL),
        ("Chad managed to *sign the treaty.", Modality.ACTUAL),
        ("Chad began *shelling Togo.", Modality.ACTUAL),
        ("Chad condemned Togo for *attacking Benin.", Modality.ACTUAL),
        ("Chad *threatened to attack Togo.", Modality.ACTUAL),
        ("Chad *urged Togo to sign the treaty.", Modality.ACTUAL),
        ("Chad will *attack Togo.", Modality.FUTURE),
        ("Chad is to *sign the treaty on Friday.", Modality.FUTURE),
        ("Chad agreed to *sign the treaty.", Modality.FUTURE),
        ("Chad threatened to *attack Togo.", Modality.FUTURE),
        ("Chad urged Togo to *sign the treaty.", Modality.FUTURE),
        ("Chad plans *talks with Togo.", Modality.FUTURE),
        ("Chad is preparing an *attack on Togo.", Modality.FUTURE),
        ("*Talks between Chad and Togo are scheduled.", Modality.FUTURE),
        ("The planned *attack by Chad on Togo worried Benin.", Modality.FUTURE),
        ("Chad said it would *attack Togo.", Modality.FUTURE),
        ("Chad sent troops to *attack Togo.", Modality.FUTURE),
        ("Chad promised to stop *shelling Togo.", Modality.FUTURE),
        ("Chad may have *attacked Togo.", Modality.POSSIBLE),
        ("Chad can *attack Togo.", Modality.POSSIBLE),
        ("Chad was accused of *attacking Togo.", Modality.POSSIBLE),
        ("Chad probably *attacked Togo.", Modality.POSSIBLE),
        ("Chad seems to have *attacked Togo.", Modality.POSSIBLE),
        ("If Chad *invades Togo, Benin will flee.", Modality.HYPOTHETICAL),
        ("Chad would have *attacked Togo if Benin had left.", Modality.HYPOTHETICAL),
    ],
)
def test_how_real_it_is(extractor: Extractor, sentence: str, modality: Modality) -> None:
    reading = read(extractor, sentence)
    assert find_modality(reading.draft().trigger, reading.lexicon) is modality
