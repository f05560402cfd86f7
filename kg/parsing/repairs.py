"""Repairs of a text before it is parsed, each for a class of errors that the parser makes on news text.

Measured on the development sample (notes/nlp.md of the project's shared folder has the method): tokenizer cases for
joined state names mended 3 of 22 parse checks, masking surnames that are function words 2, moving a weekday from
between verb and object 2. Every repair keeps each character's place in the article.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from kg.parsing.prepared import Edit, Prepared

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# a verb in the past, then "on Saturday", then what may be an object (no preposition, conjunction or mark)
_WEEKDAY = re.compile(
    rf"(?<=[a-z])(?P<date>\s(?:on\s)?(?:late\s|early\s)?{_DAY}(?:\s(?:morning|afternoon|evening|night))?|\s(?:yesterday|today))"
    rf"(?=\s(?!(?:to|that|and|or|but|in|at|on|as|for|by|with|from|of|after|before|when|while|if|during|over|near|following|"
    rf"because|since|until|amid|against|into|outside|inside|about|under|where|who|which|it|its|he|she|they|"
    rf"morning|afternoon|evening|night|is|was|were|are|had|has|have|would|will)\b)[A-Za-z\d\"'])"
)
_VERB_BEFORE = re.compile(r"(\w+)$")
_JOINED_STATE = re.compile(r"\b((?:[A-Z]\.){2,})-(?=[A-Za-z])")
_DOUBLE_HYPHEN = re.compile(r"(?<=\w)\s?--\s?(?=\w)")
# Rules and rows of stars: they say nothing, and the tokenizer takes time by the square of their length.
_SIGNS = re.compile(r"[^\w\s]{40,}")
_MASK = "Smith"
# a Korean given name ("Kwang Chol", "Kwang-chol"), and behind it an apposition or a verb: what follows a person's
_SYLLABLE = (
    r"(?:kk|tt|pp|ss|jj|ch|sh|[bcdghjklmnprstwy])?[hwy]?"
    r"(?:ae|eo|eu|oe|oo|ou|ee|ui|wa|we|wi|wo|[aeiou])(?:ng|[bdgklmnprt])?"
)
_GIVEN = rf"(?=(?i:{_SYLLABLE}[ -]{_SYLLABLE})\b)[A-Z][a-z]+(?: [A-Z]|-[A-Za-z])[a-z]+"
_BEHIND_NAME = rf"{_GIVEN}(?=, (?:an?|the|its|his|her|their|[A-Z]\w+[’']s) [a-z]| (?P<verb>[a-z]+))"
_DETERMINERS = ("No", "An")  # none stands before a person's name, as the adverb of "So Li Na won" does
_IRREGULAR = frozenset(
    "said told met gave took left made went spoke sent led held became wrote fled rose sought flew".split()
)


def repair(
    paragraphs: Sequence[Prepared],
    *,
    is_surname: Callable[[str], bool],
    is_verb_form: Callable[[str], bool],
) -> list[Prepared]:
    """Apply every repair to every paragraph of one document.

    ``is_surname`` tells a surname that is also a function word ("No"), ``is_verb_form`` a form of a known verb.
    """
    text = "\n".join(p.text for p in paragraphs)
    masks = _function_surnames(text, is_surname, is_verb_form)
    cases = _usual_case(p.text for p in paragraphs if not p.is_headline)
    out = []
    for p in paragraphs:
        p = p.edit([Edit(m.start(), m.end(), " ") for m in _SIGNS.finditer(p.text)])
        if p.is_headline:
            p = _recase(p, cases)
        p = p.edit([Edit(m.start(1), m.end(1), m[1].replace(".", "")) for m in _JOINED_STATE.finditer(p.text)])
        p = p.edit([Edit(m.start(), m.end(), " – ") for m in _DOUBLE_HYPHEN.finditer(p.text)])
        for name in masks:
            p = _mask(p, name, is_verb_form)
        out.append(_move_weekday(p, is_verb_form))
    return out


def _function_surnames(text: str, is_surname: Callable[[str], bool], is_verb_form: Callable[[str], bool]) -> list[str]:
    """Surnames that are function words and that the document gives with further names: "No Kwang Chol"."""
    found = Counter(
        word
        for match in re.finditer(r"\b([A-Z][a-z]+)((?: [A-Z][a-z]+(?:-[a-z]+)?){1,2})\b", text)
        for word in (match[1], *match[2].split())
        if is_surname(word)
    )
    full = [
        name
        for name in found
        # "No Kwang Chol" anywhere but at the beginning of a sentence, where "No Americans" may stand
        if re.search(rf"(?<=[a-z,] ){name} [A-Z][a-z]+(?: [A-Z][a-z]+)?\b|[a-z] [A-Z][a-z]+ {name}\b(?! [A-Z\d])", text)
        or _begins_sentence_as_name(text, name, is_verb_form)
    ]
    return sorted(full)


def _begins_sentence_as_name(text: str, name: str, is_verb_form: Callable[[str], bool]) -> bool:
    """Whether a determiner is a surname even where a sentence begins: "No Kwang Chol, its minister, warned"."""
    if name not in _DETERMINERS:
        return False
    for match in re.finditer(rf"\b{name} {_BEHIND_NAME}", text):
        verb = match["verb"]
        if verb is None or verb in _IRREGULAR or (verb.endswith("ed") and is_verb_form(verb)):
            return True
    return False


def _mask(p: Prepared, name: str, is_verb_form: Callable[[str], bool]) -> Prepared:
    """Put a plain surname for ``name`` wherever it stands alone as one."""
    edits = []
    for m in re.finditer(rf"\b{name}\b", p.text):
        before, after = p.text[: m.start()], p.text[m.end() :]
        following = re.match(r"\s+(\w+)", after)
        word = following[1] if following else ""
        starts = not before.strip() or bool(re.search(r"[.!?][\"']?\s+$", before))
        full_name = bool(re.match(rf" {_GIVEN}" if starts else r" [A-Z][a-z]+ [A-Z]?[a-z]+", after))
        verbal = (
            (is_verb_form(word) and not word.endswith("ing"))
            or word in {"also", "later", "then", "himself", "herself", "who"}
            or after[:2] in ("'s", "’s")
        )
        if full_name or verbal or (not starts and not re.match(r"\s+[a-z]+", after)):
            edits.append(Edit(m.start(), m.end(), _MASK if not full_name else "Kim"))
    return p.edit(edits)


def _move_weekday(p: Prepared, is_verb_form: Callable[[str], bool]) -> Prepared:
    """Take "on Saturday" out from between a verb and its object; it is read apart as a date of that verb."""
    edits = []
    for m in _WEEKDAY.finditer(p.text):
        verb = _VERB_BEFORE.search(p.text[: m.start()])
        if verb and is_verb_form(verb[1]):
            edits.append(Edit(m.start("date"), m.end("date"), ""))
    return p.edit(edits, keep_removed=True)


def _usual_case(texts: Iterable[str]) -> dict[str, str]:
    """How the body writes each word, by its small form; words at the beginning of a sentence do not count."""
    seen: dict[str, Counter[str]] = {}
    for text in texts:
        for m in re.finditer(r"(?<=[\w,;] )[\w.&’'-]+", text):
            word = m[0].rstrip(".,;:'’\"")
            seen.setdefault(word.casefold(), Counter())[word] += 1
    return {small: max(forms.items(), key=lambda f: (f[1], f[0]))[0] for small, forms in seen.items()}


def _recase(p: Prepared, cases: dict[str, str]) -> Prepared:
    """Write a headline that is all or mostly capitals as the body writes the same words; length stays."""
    words = [w for w in re.findall(r"[A-Za-z][\w.’'-]*", p.text) if len(w) > 3]
    if not words:
        return p
    shouting = sum(w.isupper() for w in words) > len(words) * 0.7
    titled = sum(w[0].isupper() for w in words) > len(words) * 0.8 and len(words) > 3
    if not (shouting or titled):
        return p
    edits: list[Edit] = []
    for m in re.finditer(r"[A-Za-z][\w.&-]*", p.text):
        usual = cases.get(m[0].casefold())
        new = usual if usual and len(usual) == len(m[0]) else (m[0].lower() if shouting else m[0])
        if not edits and m.start() == 0:
            new = new[0].upper() + new[1:]
        if new != m[0]:
            edits.append(Edit(m.start(), m.end(), new))
    return p.edit(edits)
