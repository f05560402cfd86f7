"""Reads the ``.lex`` files of a lexicon folder into senses that the extraction can look up by lemma.

The format is specified in ``ontology/lexicon/README.md``. Every breach of it raises ``DataError`` with file and line.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kg.errors import DataError
from kg.knowledge.frames import Frame, read_frames

POS = ("verb", "noun", "adj")
CONDITION_SLOTS = ("actor", "object", "recipient", "subject", "content")
SPEECH_FRAMES = ("speech", "addressed", "accusation", "warning")  # frames whose clause is said and not done
TABLES = ("light.lex", "catenative.lex", "cues.lex", "frames.lex", "relations.lex")
_HEADING = re.compile(r"^==\s*(?P<id>[a-z0-9-]+)\s*:\s*(?P<pos>\w+)\s*->\s*(?P<action>\w+)\s*\((?P<frame>[\w-]+)\)$")
_NOUN_CLASS = re.compile(r"^@(?P<name>[a-z_]+)\s*(?P<op>\+?=)\s*(?P<words>.+)$")
_PART = re.compile(r"\{([^}]*)\}|(\S+)")


@dataclass(frozen=True, slots=True)
class NounSet:
    """Nouns that a trigger needs at a place; each is its words from the first to the head, as lemmas."""

    nouns: tuple[tuple[str, ...], ...]
    heads: frozenset[str]  # the last word of each


@dataclass(frozen=True, slots=True)
class Condition:
    """A test of one slot; true where any alternative holds (with ``negated``: where none does)."""

    slot: str
    alternatives: tuple[str, ...]
    negated: bool


@dataclass(frozen=True, slots=True)
class Sense:
    """One trigger of one class: which words, and the action that they tell."""

    lemma: str  # verb lemma, or head lemma of a noun, or adjective
    parts: tuple[str | NounSet, ...]  # the words that must go with it: after it, or before a noun (``leads``)
    pos: str
    class_id: str
    action: str
    frame: Frame
    conditions: tuple[Condition, ...]
    source: str  # file:line

    @property
    def leads(self) -> bool:
        """Whether the other words follow: always behind a verb, behind a noun in "suspension of {aid} to"."""
        return self.pos == "verb" or any(isinstance(part, NounSet) for part in self.parts)

    @property
    def weight(self) -> tuple[int, int, int, int]:
        """More words, then more conditions on the object, then more conditions, then fewer nouns to choose from."""
        on_object = sum(c.slot == "object" for c in self.conditions)
        nouns = sum(len(part.nouns) for part in self.parts if not isinstance(part, str))
        return (len(self.parts), on_object, len(self.conditions), -nouns)


@dataclass(frozen=True, slots=True)
class Example:
    """A case written in a class; ``expected`` is None where nothing of ``action`` may be found."""

    sentence: str
    expected: str | None
    class_id: str
    action: str
    source: str


@dataclass(frozen=True, slots=True)
class LexicalClass:
    """What the words under one heading share."""

    class_id: str
    pos: str
    action: str
    frame: str
    source: str
    examples: tuple[Example, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All senses by head lemma, the noun classes, and the small tables."""

    verbs: Mapping[str, tuple[Sense, ...]]
    nouns: Mapping[str, tuple[Sense, ...]]
    adjectives: Mapping[str, tuple[Sense, ...]]
    classes: tuple[LexicalClass, ...]
    noun_classes: Mapping[str, frozenset[str]]
    light: Mapping[str, tuple[str, ...]]  # verb lemma (with particle) -> constructions
    catenative: Mapping[str, str]  # verb (or "be ADJ") -> modality or polarity that it lends to its complement
    cues: Mapping[str, Mapping[str, str]]  # kind of cue -> word -> modality or polarity
    speech_verbs: frozenset[str]  # lemmas of the verbs that put a clause in somebody's mouth

    @property
    def size(self) -> int:
        """How many triggers there are."""
        return sum(len(s) for table in (self.verbs, self.nouns, self.adjectives) for s in table.values())


@dataclass(slots=True)
class _Heading:
    class_id: str
    pos: str
    action: str
    frame: str
    source: str
    examples: list[Example] = field(default_factory=list)
    size: int = 0


class _Builder:
    """Collects the lines of all files, since a noun class may be defined after its first use."""

    def __init__(self, frames: Mapping[str, Frame]) -> None:
        self.frames = frames
        self.noun_classes: dict[str, set[str]] = {}
        self.defined: dict[str, str] = {}
        self.headings: dict[str, _Heading] = {}
        self._triggers: list[tuple[str, _Heading, tuple[Condition, ...], str]] = []

    def read(self, path: Path) -> None:
        heading: _Heading | None = None
        conditions: tuple[Condition, ...] = ()
        for number, line in read_lines(path):
            where = f"{path.name}:{number}"
            if line.startswith("=="):
                heading, conditions = self._heading(line, where), ()
            elif line.startswith("@"):
                self._noun_class(line, where)
            elif heading is None:
                raise DataError(
                    f"{where}: {line!r} is under no class; write '== class : verb -> action (frame)' above it"
                )
            elif line.startswith("?"):
                conditions = (*conditions, _condition(line, where))
            elif line[:2] in ("+ ", "- "):
                heading.examples.append(_example(line, heading, where))
            else:
                for trigger in re.split(r"\s+/\s+", line):
                    self._triggers.append((trigger.strip(), heading, conditions, where))
                    heading.size += 1

    def _heading(self, line: str, where: str) -> _Heading:
        match = _HEADING.match(line)
        if not match:
            raise DataError(f"{where}: {line!r} is no heading; write '== class : verb -> action (frame)'")
        if match["pos"] not in POS:
            raise DataError(f"{where}: part of speech {match['pos']!r} is unknown; use one of {', '.join(POS)}")
        if match["frame"] not in self.frames:
            known = ", ".join(sorted(self.frames))
            raise DataError(f"{where}: frame {match['frame']!r} is not in frames.lex; it has {known}")
        if match["id"] in self.headings:
            raise DataError(f"{where}: class {match['id']!r} stands at {self.headings[match['id']].source}; rename one")
        heading = _Heading(match["id"], match["pos"], match["action"], match["frame"], where)
        self.headings[heading.class_id] = heading
        return heading

    def _noun_class(self, line: str, where: str) -> None:
        match = _NOUN_CLASS.match(line)
        if not match:
            raise DataError(f"{where}: {line!r} defines no noun class; write '@name = noun, noun'")
        name = match["name"]
        if match["op"] == "=" and name in self.defined:
            raise DataError(f"{where}: @{name} is defined at {self.defined[name]}; add to it with '@{name} += …'")
        if match["op"] == "=":
            self.defined[name] = where
        words = {w.strip().casefold() for w in match["words"].split(",") if w.strip()}
        self.noun_classes.setdefault(name, set()).update(words)

    def senses(self) -> Iterator[Sense]:
        for trigger, heading, conditions, where in self._triggers:
            for condition in conditions:
                for item in condition.alternatives:
                    if item.startswith("@"):
                        self._members(item, where)
            yield self._sense(trigger, heading, conditions, where)

    def _sense(self, trigger: str, heading: _Heading, conditions: tuple[Condition, ...], where: str) -> Sense:
        parts = [self._part(group, word, where) for group, word in _PART.findall(trigger)]
        leads = heading.pos == "verb" or any(isinstance(part, NounSet) for part in parts)
        head = parts[0] if leads else parts[-1]
        if not isinstance(head, str):
            raise DataError(f"{where}: trigger {trigger!r} needs a plain {heading.pos} as its head")
        rest = parts[1:] if leads else parts[:-1]
        frame = self.frames[heading.frame]
        return Sense(head, tuple(rest), heading.pos, heading.class_id, heading.action, frame, conditions, where)

    def _part(self, group: str, word: str, where: str) -> str | NounSet:
        if not group:
            return word.casefold()
        nouns: list[tuple[str, ...]] = []
        for item in re.split(r"[\s,|]+", group.strip()):
            if item.startswith("@"):
                nouns += [tuple(name.split()) for name in sorted(self._members(item, where))]
            else:
                nouns.append(tuple(item.casefold().split("_")))
        return NounSet(tuple(nouns), frozenset(noun[-1] for noun in nouns))

    def _members(self, item: str, where: str) -> set[str]:
        members = self.noun_classes.get(item[1:])
        if members is None:
            raise DataError(f"{where}: noun class {item} is not defined; define it with '{item} = …'")
        return members


def load_lexicon(folder: Path) -> Lexicon:
    """Read every ``.lex`` file of ``folder``, in the order of their names.

    Raises ``DataError`` with file, line, what is wrong and what to write instead.
    """
    if not folder.is_dir():
        raise DataError(f"{folder}: no such folder of lexicon files; give --ontology a folder that has lexicon/")
    builder = _Builder(read_frames(folder / "frames.lex"))
    for path in sorted(folder.glob("*.lex")):
        if path.name not in TABLES:
            builder.read(path)
    tables: dict[str, dict[str, list[Sense]]] = {pos: defaultdict(list) for pos in POS}
    for sense in builder.senses():
        tables[sense.pos][sense.lemma].append(sense)
    return Lexicon(
        verbs=_ordered(tables["verb"]),
        nouns=_ordered(tables["noun"]),
        adjectives=_ordered(tables["adj"]),
        classes=tuple(
            LexicalClass(h.class_id, h.pos, h.action, h.frame, h.source, tuple(h.examples), h.size)
            for h in builder.headings.values()
        ),
        noun_classes={name: frozenset(words) for name, words in builder.noun_classes.items()},
        light=_light(folder / "light.lex"),
        catenative=_table(folder / "catenative.lex"),
        cues=_cues(folder / "cues.lex"),
        speech_verbs=frozenset(
            lemma
            for lemma, senses in tables["verb"].items()
            if any(s.frame.name in SPEECH_FRAMES and not s.parts for s in senses)
        ),
    )


def _ordered(table: Mapping[str, Iterable[Sense]]) -> dict[str, tuple[Sense, ...]]:
    return {lemma: tuple(sorted(senses, key=lambda s: s.weight, reverse=True)) for lemma, senses in table.items()}


def read_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield number and text of every line that says something, comments removed."""
    if not path.exists():
        return
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise DataError(f"{path.name}: not UTF-8 ({error.reason} at byte {error.start}); save it as UTF-8") from error
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw if "#" not in raw or raw.startswith(("+ ", "- ")) else re.sub(r"(^|\s)#.*$", "", raw)
        if line.strip():
            yield number, line.strip()


def _condition(line: str, where: str) -> Condition:
    words = line[1:].split(None, 1)
    if len(words) != 2 or words[0] not in CONDITION_SLOTS:
        slots = ", ".join(CONDITION_SLOTS)
        raise DataError(f"{where}: {line!r} is no condition; write '? object @weapon' (slots: {slots})")
    alternatives = [w.strip() for w in words[1].split("|")]
    negated = alternatives[0].startswith("!")
    return Condition(words[0], tuple(a.lstrip("!").strip() for a in alternatives), negated)


def _example(line: str, heading: _Heading, where: str) -> Example:
    sentence, arrow, expected = line[2:].partition("=>")
    if line[0] == "+" and not arrow:
        raise DataError(f"{where}: a '+' case needs '=> actor | action | object' after its sentence")
    wanted = expected.strip() if line[0] == "+" else None
    return Example(sentence.strip(), wanted, heading.class_id, heading.action, where)


def _light(path: Path) -> dict[str, tuple[str, ...]]:
    """``light VERB, VERB (CONSTRUCTION)``; a verb may stand in several lines."""
    table: dict[str, tuple[str, ...]] = {}
    for number, line in read_lines(path):
        match = re.match(r"^light\s+(.+?)\s*\(([\w-]+)\)$", line)
        if not match:
            raise DataError(f"{path.name}:{number}: {line!r} is no light verb line; write 'light hold (subject-actor)'")
        for verb in (v.strip().replace("_", " ") for v in match[1].split(",")):
            table[verb] = (*table.get(verb, ()), match[2])
    return table


def _cues(path: Path) -> dict[str, dict[str, str]]:
    """``KIND word, word : value``."""
    table: dict[str, dict[str, str]] = {}
    for number, line in read_lines(path):
        match = re.match(r"^(\w+)\s+(.+?)\s*:\s*(\w+)$", line)
        if not match:
            raise DataError(f"{path.name}:{number}: {line!r} is no cue line; write 'adverb reportedly : possible'")
        for cue in match[2].split(","):
            table.setdefault(match[1], {})[cue.strip()] = match[3]
    return table


def _table(path: Path) -> dict[str, str]:
    """``word, word : value``."""
    table: dict[str, str] = {}
    for number, line in read_lines(path):
        keys, colon, value = line.rpartition(":")
        if not colon:
            raise DataError(f"{path.name}:{number}: {line!r} has no value; write 'word, word : value'")
        for key in keys.split(","):
            table[key.strip()] = value.strip()
    return table
