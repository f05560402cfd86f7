"""From the names of firms to what their last words say: "Tarnow Steel Works Ltd" may go by "Tarnow Steel"."""

from __future__ import annotations

from collections.abc import Mapping

from kg.merge.records import Evidence

Words = tuple[str, ...]
FORM, TRADE = "form", "trade"


def firm_names(words: Words, endings: Mapping[str, str]) -> tuple[Words, Words]:
    """Return a firm's name without the words of its form behind it, and without its trade, too; never nothing."""
    plain = words
    while len(plain) > 1 and endings.get(plain[-1]) == FORM:
        plain = plain[:-1]
    is_trade = len(plain) > 1 and endings.get(plain[-1]) == TRADE
    return plain, plain[:-1] if is_trade else plain


def compare_firms(one: Words, other: Words, endings: Mapping[str, str]) -> list[Evidence]:
    """Return what the names of two firms that are not alike say; nothing where they do not agree."""
    (a, bare), (b, bare_too) = firm_names(one, endings), firm_names(other, endings)
    if a == b:
        return [Evidence("firm-form")]
    if a == bare_too or b == bare:
        known_by = "firm-trade" if len(min(a, b, key=len)) > 1 else "firm-word"
        return [Evidence(known_by, max(a, b, key=len)[-1])]
    return [Evidence("trades-differ", f"{a[-1]}, {b[-1]}")] if bare == bare_too else []
