"""The page's colours hold for the common kinds of colour blindness, by simulation, and stand out from the ground."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from kg.view.payload import load_palette

Vector = NDArray[np.float64]

# Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE
# TVCG 15 (2009), table of severity 1.0; they apply to linear RGB.
SIGHTS = {
    "all colours": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = TO_XYZ.sum(axis=1)
FAR_APART = 20.0  # CIE76; colours of a map's key are told apart from about 10 on
GREYS = 12.0  # the two greys, which differ in their dashes too
THEMES = ("light", "dark")
PALETTE = load_palette()


def linear(colour: str) -> Vector:
    """#rrggbb as linear RGB, 0 to 1."""
    parts = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def lab(rgb: Vector) -> Vector:
    """Linear RGB as CIE L*a*b* (D65)."""
    ratio = TO_XYZ @ np.clip(rgb, 0, 1) / WHITE
    bent = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    return np.array([116 * bent[1] - 16, 500 * (bent[0] - bent[1]), 200 * (bent[1] - bent[2])])


def distance(one: str, other: str, sight: str) -> float:
    matrix = SIGHTS[sight]
    return float(np.linalg.norm(lab(matrix @ linear(one)) - lab(matrix @ linear(other))))


def contrast(one: str, other: str) -> float:
    """The contrast of WCAG 2, from 1 to 21."""
    low, high = sorted(float(linear(colour) @ [0.2126, 0.7152, 0.0722]) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def theme_colours(theme: str) -> dict[str, str]:
    """The colours that the style sheet gives a theme by name."""
    css = (Path(__file__).parent.parent / "kg" / "view" / "assets" / "page.css").read_text(encoding="utf-8")
    opening = ":root {" if theme == "light" else ':root[data-theme="dark"] {'
    return dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", css.split(opening)[1].split("}")[0]))


def test_the_simulation_knows_red_and_green() -> None:
    red, green = "#c00000", "#5a7a00"
    assert distance(red, green, "all colours") > 3 * distance(red, green, "protanopia")
    assert distance("#000000", "#ffffff", "deuteranopia") == pytest.approx(100, abs=1)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("sight", SIGHTS)
def test_kinds_and_categories_are_told_apart(sight: str, theme: str) -> None:
    for part in ("kinds", "quads"):
        for one, other in combinations(PALETTE[part], 2):
            least = GREYS if {one, other} == {"other", "standing"} else FAR_APART
            colours = PALETTE[part][one][theme], PALETTE[part][other][theme]
            assert distance(*colours, sight) >= least, (one, other)


@pytest.mark.parametrize("theme", THEMES)
def test_symbols_and_lines_stand_out_from_the_ground(theme: str) -> None:
    ground = theme_colours(theme)["bg"]
    for part in ("kinds", "quads"):
        for name, look in PALETTE[part].items():
            assert contrast(look[theme], ground) >= 3, name


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("words", "ground"),
    [("ink", "bg"), ("ink", "panel"), ("soft", "panel"), ("soft", "bg"), ("accent", "panel"), ("markink", "mark"),
     ("ink", "quote"), ("soft", "hover")],
)  # fmt: skip
def test_words_can_be_read(theme: str, words: str, ground: str) -> None:
    colours = theme_colours(theme)
    assert contrast(colours[words], colours[ground]) >= 4.5


def test_nothing_rests_on_colour_alone() -> None:
    shapes = [kind["shape"] for kind in PALETTE["kinds"].values()]
    assert len(set(shapes)) == len(shapes)
    for hue in ("conflict", "cooperation"):
        material, verbal = (PALETTE["quads"][f"{way}-{hue}"] for way in ("material", "verbal"))
        assert material["dash"] == [] and verbal["dash"] != []
    assert PALETTE["quads"]["standing"]["dash"] not in ([], PALETTE["quads"]["verbal-conflict"]["dash"])
    signs = [status["mark"] for status in PALETTE["statuses"].values()]
    assert len(set(signs)) == len(signs)


@pytest.mark.parametrize("theme", THEMES)
def test_conflict_is_orange_and_cooperation_blue(theme: str) -> None:
    for name, look in PALETTE["quads"].items():
        red, _, blue = (int(look[theme][at : at + 2], 16) for at in (1, 3, 5))
        if name.endswith(("conflict", "cooperation")):
            assert (red > 2 * blue) if name.endswith("conflict") else (blue > 1.5 * red)


def test_scripts_and_style_sheet_have_the_same_colours() -> None:
    script = (Path(__file__).parent.parent / "kg" / "view" / "assets" / "js" / "style.js").read_text(encoding="utf-8")
    for theme in THEMES:
        inks = dict(re.findall(r'(\w+): "(#[0-9a-f]{6})"', script.split(f"  {theme}: {{")[1].split("}")[0]))
        assert inks == {name: theme_colours(theme)[name] for name in inks}
