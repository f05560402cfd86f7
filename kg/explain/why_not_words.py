"""From the reports of a sentence's words to lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.explain.senses import CHOSEN, CONDITION, LATER, PARTY, WORDS, Verdict, nearest_first
from kg.explain.tracing import say_pattern, say_place
from kg.explain.why_not import CLAIM, NO_ENTRY, NO_SENSE, WordReport

_WIDTH = 15  # of the column of words
_SHOWN = 4  # entries whose words are missing


def write_reports(reports: Sequence[WordReport]) -> str:
    """A block a word; words without an entry are listed together at the end."""
    lines: list[str] = []
    for report in reports:
        if report.outcome != NO_ENTRY or report.reason:
            lines += _block(report)
    for sort in ("verb", "noun", "adjective"):
        unknown = [r.lemma for r in reports if r.outcome == NO_ENTRY and not r.reason and r.sort == sort]
        if unknown:
            lines.append(f"{'no entry':{_WIDTH}}for the {sort} {', '.join(dict.fromkeys(unknown))}")
    return "".join(f"{line}\n" for line in lines)


def _block(report: WordReport) -> Iterator[str]:
    head = f"{report.word:{_WIDTH - 1}} "
    if report.outcome == CLAIM:
        for number, claim in enumerate(report.claims):
            yield f"{head if not number else ' ' * _WIDTH}claim: {claim}"
        if report.reason:
            yield f"{'':{_WIDTH}}by {report.reason}"
    else:
        yield f"{head}no claim: {report.outcome}{f'; {report.reason}' if report.reason else ''}"
    if report.outcome in (CLAIM, NO_SENSE):
        yield from (f"{'':{_WIDTH}}- {line}" for line in _entries(report.verdicts, is_told=report.outcome == CLAIM))


def _entries(verdicts: Sequence[Verdict], *, is_told: bool) -> Iterator[str]:
    for verdict in verdicts:
        if verdict.outcome in (CONDITION, PARTY) or (verdict.outcome == LATER and not is_told):
            yield f"{_say(verdict)}: {verdict.reason}"
        if verdict.outcome == CHOSEN:
            return  # what is asked after the one that holds does not matter
    if is_told:
        return
    missing = [v for v in verdicts if v.outcome == WORDS]
    for verdict in list(nearest_first(missing))[:_SHOWN]:
        yield f"{_say(verdict)}: {verdict.reason}"
    if len(missing) > _SHOWN:
        yield f"and {len(missing) - _SHOWN} more that need other words"


def _say(verdict: Verdict) -> str:
    return f"“{say_pattern(verdict.sense)}” ({verdict.sense.class_id}, {say_place(verdict.sense)})"
