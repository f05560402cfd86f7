"""``python -m tests.eval.calibrate``: fits the weights of ``ontology/confidence.tsv``, and prints what they are worth.

The articles are in two halves. Each claim of one half gets its confidence from weights fitted on the other half, so
the tables show what confidence is worth on articles that had no part in the fit. ``--write`` fits the weights on both
halves and writes them into the file.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from kg.errors import KgError
from kg.knowledge.confidence import BASE, FEATURES, FILE, Weights, read_weights

from .judged import JudgedClaim, Judgement, judge
from .shared import CHECKOUT, find_shared, say_missing

TABLE = CHECKOUT / "ontology" / FILE
# The half that is looked at when the extraction is worked on; the other articles are only measured.
FIRST_HALF = frozenset({"reuters-north-korea", "wikinews-afghan", "wikinews-hackers", "wikinews-korea"})
RIDGE = 1.0  # how strongly weights are drawn to nought: as much as one claim for and one against would
_STEPS = 50  # Newton's; about six are enough
_THRESHOLDS = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8)


@dataclass(frozen=True, slots=True)
class Scored:
    """A judged claim with the confidence that it gets."""

    claim: JudgedClaim
    confidence: float

    @property
    def is_in_first_half(self) -> bool:
        """True for the half that is looked at."""
        return self.claim.article in FIRST_HALF


def fit(claims: Sequence[JudgedClaim]) -> Weights:
    """Return the weights, in log-odds to two decimals, of a logistic regression with a ridge on all but the base."""
    names = (BASE, *FEATURES)
    features = np.array([[name == BASE or name in claim.features for name in names] for claim in claims], dtype=float)
    right = np.array([claim.is_right for claim in claims], dtype=float)
    ridge = np.diag([1e-6, *(RIDGE for _ in FEATURES)])
    weights = np.zeros(len(names))
    for _ in range(_STEPS):
        chances = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (right - chances) - ridge @ weights
        curve = (features.T * (chances * (1 - chances))) @ features + ridge
        step = np.linalg.solve(curve, slope)
        weights += step
        if np.abs(step).max() < 1e-9:
            break
    return Weights({name: round(float(weight), 2) + 0.0 for name, weight in zip(names, weights, strict=True)})


def score_held_out(claims: Iterable[JudgedClaim]) -> list[Scored]:
    """Return every claim with the confidence that weights fitted on the other half give it."""
    halves: tuple[list[JudgedClaim], list[JudgedClaim]] = ([], [])
    for claim in claims:
        halves[claim.article not in FIRST_HALF].append(claim)
    one, other = halves
    return [
        Scored(claim, weights.probability(claim.features))
        for weights, half in ((fit(other), one), (fit(one), other))
        for claim in half
    ]


def tell_bands(scored: Sequence[Scored]) -> str:
    """Return a table: of the claims in each band of confidence, how many are right, in either half and in both."""
    lines = ["confidence    first half  second half   both halves  right"]
    for tenth in range(9, -1, -1):
        band = [each for each in scored if min(9, int(each.confidence * 10 + 1e-9)) == tenth]
        if band:
            first = _ratio(each for each in band if each.is_in_first_half)
            second = _ratio(each for each in band if not each.is_in_first_half)
            name = f"{tenth / 10:.1f} to {tenth / 10 + 0.09:.2f}"
            lines.append(f"{name} {first:>12} {second:>12} {_ratio(band):>13} {_share(band):>4} %")
    return "\n".join(lines)


def tell_thresholds(scored: Sequence[Scored], golds: int) -> str:
    """Return a table: what ``--min-confidence`` leaves, with its precision and recall in percent."""
    lines = ["--min-confidence  claims  precision  recall"]
    for least in _THRESHOLDS:
        kept = [each for each in scored if each.confidence >= least]
        recall = 100 * sum(each.claim.finds for each in kept) / golds if golds else 0.0
        name = f"{least:.1f}" if least else "not given"
        lines.append(f"{name:<16} {len(kept):>7} {_share(kept):>8} % {recall:>5.0f} %")
    return "\n".join(lines)


def _ratio(scored: Iterable[Scored]) -> str:
    right = [each.claim.is_right for each in scored]
    return f"{sum(right)} of {len(right)}"


def _share(scored: Sequence[Scored]) -> str:
    return f"{100 * sum(each.claim.is_right for each in scored) / len(scored):.0f}" if scored else "-"


def main(arguments: list[str] | None = None) -> int:
    """Fit, print, write where asked to, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.calibrate", description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"write the weights into ontology/{FILE}")
    options = parser.parse_args(arguments)
    shared = find_shared()
    if shared is None:
        sys.stderr.write(f"calibrate: {say_missing()}\n")
        return 1
    try:
        judgement = judge(shared)
        shipped = read_weights(TABLE)
    except KgError as error:
        sys.stderr.write(f"calibrate: {error}\n")
        return 1
    sys.stdout.write(tell(judgement))
    fitted = fit(judgement.claims)
    if options.write:
        write_weights(TABLE, fitted.by_feature)
        sys.stdout.write(f"\nwrote {TABLE.relative_to(CHECKOUT)}\n")
    elif fitted != shipped:
        sys.stderr.write("\nThe extraction has changed since the weights were fitted; --write fits them anew.\n")
    return 0


def tell(judgement: Judgement) -> str:
    """Return what is printed of a judgement."""
    scored = score_held_out(judgement.claims)
    return (
        f"{len(scored)} claims of {len(judgement.golds)} articles; each half by weights fitted on the other\n\n"
        f"{tell_bands(scored)}\n\n{tell_thresholds(scored, sum(judgement.golds.values()))}\n"
    )


def write_weights(path: Path, weights: Mapping[str, float]) -> None:
    """Put new weights into a file of weights; its other lines and what its rows mean stay."""
    lines = path.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines):
        cells = line.split("\t")
        if number and cells[0] in weights:
            lines[number] = "\t".join((cells[0], f"{weights[cells[0]]:g}", *cells[2:]))
    path.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
