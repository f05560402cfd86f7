# ruff: noqa: E501 - a case is a line
"""The gazetteer finds names, offices and roles; what is wrong in a table is said with file and line."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from kg.errors import DataError, NotFoundError
from kg.knowledge.gazetteer import Gazetteer, load_gazetteer
from kg.knowledge.identifiers import SCHEMES, Identifier
from kg.knowledge.word_tables import plural_of

TINY = Path(__file__).parent / "data" / "gazetteer"


@pytest.fixture(scope="module")
def tiny() -> Gazetteer:
    return load_gazetteer(TINY)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Freedonia", "country/FRE"),
        ("freedonia", "country/FRE"),
        ("the Republic of Freedonia", "country/FRE"),
        ("Freedonian", "country/FRE"),
        ("Old Freedonia", "country/FRE"),
        ("Marble Hall", "country/FRE"),
        ("Sylvânia", "country/SYL"),
        ("S.F.", "organisation/sylvanian-front"),
        ("SF", "organisation/sylvanian-front"),
        ("Front-of-Sylvania", "organisation/sylvanian-front"),
        ("sf", None),
        ("People’s Daily of Freedonia", "organisation/peoples-daily"),
        ("Peoples Daily of Freedonia", "organisation/peoples-daily"),
        ("Ruritania", None),
        ("Rufus Firefly", "person/rufus-firefly"),
        ("Marsh Men", "group/marsh-men"),
        ("Bare Sea", "place/bare-sea"),
        ("Duck Soup", "vessel/duck-soup"),
    ],
)
def test_lookup(tiny: Gazetteer, name: str, key: str | None) -> None:
    found = tiny.lookup(name)
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    ("text", "start", "length", "key"),
    [
        ("Freedonia won", 0, 1, "country/FRE"),
        ("Old Freedonia won", 0, 2, "country/FRE"),
        ("in Old Freedonia", 1, 2, "country/FRE"),
        ("freedonia won", 0, 0, None),
        ("the front of Sylvania", 1, 0, None),
        ("the Front of Sylvania attacked", 1, 3, "organisation/sylvanian-front"),
        ("People 's Daily of Freedonia said", 0, 5, "organisation/peoples-daily"),
        ("Front - of - Sylvania", 0, 5, "organisation/sylvanian-front"),
        ("Sf attacked", 0, 0, None),
        ("S.F. attacked", 0, 1, "organisation/sylvanian-front"),
        ("nobody here", 0, 0, None),
    ],
)
def test_longest_match(tiny: Gazetteer, text: str, start: int, length: int, key: str | None) -> None:
    found = tiny.longest_match(text.split(), start)
    assert (found[0], found[1].key) == (length, key) if found else (length, key) == (0, None)


@pytest.mark.parametrize(
    ("name", "states", "key"),
    [
        ("National Party", (), None),
        ("National Party", ("FRE",), "organisation/freedonian-national-party"),
        ("National Party", ("SYL",), "organisation/sylvanian-national-party"),
        ("National Party", ("FRE", "SYL"), None),
        ("Labour", (), "organisation/freedonian-labour"),
        ("Labour", ("SYL",), "organisation/sylvanian-labour"),
        ("Labour", ("FRE", "SYL"), "organisation/freedonian-labour"),
    ],
)
def test_context_decides_an_ambiguous_name(
    tiny: Gazetteer, name: str, states: tuple[str, ...], key: str | None
) -> None:
    found = tiny.lookup(name, states)
    assert (found.key if found else None) == key
    match = tiny.longest_match(name.split(), 0, states)
    assert (match[1].key if match else None) == key


def test_readings_put_the_plain_one_first(tiny: Gazetteer) -> None:
    assert [e.key for e in tiny.readings("Labour")] == [
        "organisation/freedonian-labour",
        "organisation/sylvanian-labour",
    ]


def test_names_leaves_out_what_needs_context(tiny: Gazetteer) -> None:
    names = dict(tiny.names())
    assert names["labour"].key == "organisation/freedonian-labour"
    assert "national party" not in names


def test_demonym_metonym_and_capital_are_told_apart(tiny: Gazetteer) -> None:
    flags = {}
    for name in ("Freedonia", "Freedonians", "Marble Hall", "Fredon", "Sylvan City"):
        entry = tiny.lookup(name)
        assert entry is not None
        flags[name] = (entry.state, entry.demonym, entry.metonym)
    assert flags == {
        "Freedonia": ("FRE", False, False),
        "Freedonians": ("FRE", True, False),
        "Marble Hall": ("FRE", False, True),
        "Fredon": ("FRE", False, True),
        "Sylvan City": ("SYL", False, False),
    }


@pytest.mark.parametrize(
    ("word", "state"),
    [("Freedonian", "FRE"), ("Old Freedonian", "FRE"), ("Highlander", "SYL"), ("Freedonia", None), ("Fredon", None)],
)
def test_state_of_demonym(tiny: Gazetteer, word: str, state: str | None) -> None:
    assert tiny.state_of_demonym(word) == state


@pytest.mark.parametrize(
    ("name", "state"),
    [("Fredon", "FRE"), ("Highlands", "SYL"), ("Freedonia", "FRE"), ("Bare Sea", None), ("Freedonian", None)],
)
def test_state_of_place(tiny: Gazetteer, name: str, state: str | None) -> None:
    assert tiny.state_of_place(name) == state


def test_country_by_code(tiny: Gazetteer) -> None:
    assert tiny.country("SYL").label == "Sylvania"
    with pytest.raises(NotFoundError, match='"ZZZ": no state of this code'):
        tiny.country("ZZZ")


@pytest.mark.parametrize(
    ("phrase", "noun"),
    [
        ("foreign minister", "foreign minister"),
        ("the Freedonian foreign ministers", "foreign minister"),
        ("minister of foreign affairs", "foreign minister"),
        ("ministers of foreign affairs", "foreign minister"),
        ("minister of silly walks", "minister"),
        ("minister", "minister"),
        ("heads of state", "head of state"),
        ("chief of police in Fredon", "chief of police"),
        ("ministry", None),
        ("", None),
    ],
)
def test_office(tiny: Gazetteer, phrase: str, noun: str | None) -> None:
    office = tiny.office(phrase)
    assert (office.noun if office else None) == noun


@pytest.mark.parametrize(
    ("phrase", "noun", "sector"),
    [
        ("Freedonian rebels", "rebel", "REB"),
        ("rebel", "rebel", "REB"),
        ("the navy of Freedonia", "navy", "MIL"),
        ("navies", "navy", "MIL"),
        ("thieves", "thief", "CRM"),
        ("terrorist networks", "terrorist network", "REB"),
        ("television networks", "network", "MED"),
        ("penguins", None, None),
    ],
)
def test_role(tiny: Gazetteer, phrase: str, noun: str | None, sector: str | None) -> None:
    role = tiny.role(phrase)
    assert (role.noun if role else None, role.sector if role else None) == (noun, sector)


@pytest.mark.parametrize(
    ("noun", "plural"),
    [("rebel", "rebels"), ("navy", "navies"), ("spokesman", "spokesmen"), ("church", "churches"), ("day", "days"),
     ("chief of police", "chiefs of police"), ("adviser to the king", "advisers to the king")],
)  # fmt: skip
def test_plural_of(noun: str, plural: str) -> None:
    assert plural_of(noun) == plural


@pytest.mark.parametrize(
    ("name", "gender"), [("Gloria", "f"), ("GLORIA", "f"), ("Rufus", "m"), ("Robin", "u"), ("Zeppo", None)]
)
def test_gender_of_given_name(tiny: Gazetteer, name: str, gender: str | None) -> None:
    assert tiny.gender_of_given_name(name) == gender


@pytest.mark.parametrize(("title", "gender"), [("Mrs", "f"), ("Mr.", "m"), ("Gen.", "u"), ("Table", None)])
def test_gender_of_title(tiny: Gazetteer, title: str, gender: str | None) -> None:
    assert tiny.gender_of_title(title) == gender


def test_function_surname(tiny: Gazetteer) -> None:
    assert tiny.is_function_surname("May") and not tiny.is_function_surname("Firefly")


@pytest.mark.parametrize(
    ("year", "keys"),
    [
        (1931, ["person/rufus-firefly", "person/gloria-firefly"]),
        (1990, ["person/gloria-firefly", "person/rufus-firefly"]),
        (2020, ["person/gloria-firefly", "person/rufus-firefly"]),
    ],
)
def test_the_person_nearest_in_time_comes_first(tiny: Gazetteer, year: int, keys: list[str]) -> None:
    assert [p.key for p in tiny.person_candidates("Firefly", year)] == keys


def test_short_name_of_a_person_with_family_name_first(tiny: Gazetteer) -> None:
    assert [p.label for p in tiny.person_candidates("Wu")] == ["Wu Ling"]
    assert tiny.person_candidates("Ling") == []


@pytest.mark.parametrize(("year", "office"), [(1930, "president"), (1920, None), (1933, "president"), (1934, None)])
def test_office_in_a_year(tiny: Gazetteer, year: int, office: str | None) -> None:
    assert tiny.entries["person/rufus-firefly"].office_in(year) == office


@pytest.mark.parametrize(
    ("key", "sector", "org_type"),
    [
        ("organisation/league-of-hats", None, "IGO"),
        ("organisation/sylvanian-front", "REB", None),
        ("person/rufus-firefly", "GOV", None),
    ],
)
def test_entity_of_an_entry(tiny: Gazetteer, key: str, sector: str | None, org_type: str | None) -> None:
    entity = tiny.entries[key].entity("seen words")
    assert (entity.key, entity.sector, entity.org_type) == (key, sector, org_type)
    assert "seen words" in entity.names


def test_a_table_goes_on_in_a_further_file(tiny: Gazetteer) -> None:
    assert tiny.entries["person/wu-ling"].source_file == "persons-east.tsv"


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (
            "country/FRE",
            [
                ("iso3166-1-alpha-2", "FE", None),
                ("iso3166-1-numeric", "099", None),
                ("wikipedia", "Freedonia (film)", "https://en.wikipedia.org/wiki/Freedonia_(film)"),
            ],
        ),
        ("place/fredon", [("geonames", "4501", "https://sws.geonames.org/4501/")]),
        ("country/SYL", []),
    ],
)
def test_identifiers_of_an_entry(tiny: Gazetteer, key: str, said: list[tuple[str, str, str | None]]) -> None:
    assert [(each.scheme.name, each.value, each.iri) for each in tiny.identifiers.of(key)] == said


@pytest.mark.parametrize(
    ("title", "page"),
    [
        ("AT&T", "AT%26T"),
        ("B'Tselem", "B%27Tselem"),
        ("Félix Tshisekedi", "F%C3%A9lix_Tshisekedi"),
        ("Tesla, Inc.", "Tesla,_Inc."),
        ("What? 100%", "What%3F_100%25"),
    ],
)
def test_a_title_becomes_the_address_of_its_page(title: str, page: str) -> None:
    assert Identifier(SCHEMES["wikipedia"], title).iri == f"https://en.wikipedia.org/wiki/{page}"


def test_a_gazetteer_without_identifiers_has_none(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    for path in folder.glob("identifiers*.tsv"):
        path.unlink()
    assert load_gazetteer(folder).identifiers.by_key == {}


@pytest.mark.parametrize(
    ("phrase", "noun", "owner", "host"),
    [
        ("navy", "navy", None, None),
        ("the Naval Forces", "navy", None, None),
        ("Freedonia's navy", "navy", "country/FRE", None),
        ("Freedonia 's navy", "navy", "country/FRE", None),
        ("the Freedonian Navy", "navy", "country/FRE", None),
        ("the navy of Old Freedonia", "navy", "country/FRE", None),
        ("Ministry of Foreign Affairs of Sylvania", "foreign ministry", "country/SYL", None),
        ("Fredon's foreign ministry", "foreign ministry", "place/fredon", None),
        ("the foreign office in Fredon", "foreign ministry", "place/fredon", None),
        ("Freedonia's president's office", "president's office", "country/FRE", None),
        ("Fredon police force", "police", "place/fredon", None),
        ("Sylvanian embassy", "embassy", "country/SYL", None),
        ("Sylvanian embassy in Fredon", "embassy", "country/SYL", "place/fredon"),
        ("the embassy of Sylvania in Fredon", "embassy", "country/SYL", "place/fredon"),
        ("embassy in Fredon", "embassy", None, "place/fredon"),
    ],
)
def test_a_body_is_found_with_its_owner(
    tiny: Gazetteer, phrase: str, noun: str, owner: str | None, host: str | None
) -> None:
    named = tiny.bodies.find(phrase)
    assert named is not None
    found = (named.body.noun, named.owner and named.owner.key, named.host and named.host.key)
    assert found == (noun, owner, host)


@pytest.mark.parametrize(
    "phrase",
    ["ministry", "new navy", "navy base", "freedonian navy", "navy of Ruritania", "navy in the Bare Sea",
     "navy of Freedonia said", "League of Hats", "Sylvanian Front", ""],
)  # fmt: skip
def test_what_is_no_body_is_none(tiny: Gazetteer, phrase: str) -> None:
    assert tiny.bodies.find(phrase) is None


def test_a_body_that_the_gazetteer_names_keeps_its_key(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    with (folder / "organisations.tsv").open("a", encoding="utf-8") as file:
        file.write("marble-office\tMarble Office\tFreedonian foreign ministry\tMINISTRY\tFRE\tGOV\t\t\n")
        file.write("navy-party\tFreedonian Navy\t\tPARTY\tFRE\tPTY\t\t\n")
        file.write("old-office\tOld Freedonian president's office\t\tMINISTRY\tFRE\tGOV\t\t\n")
    own = load_gazetteer(folder).bodies.own_entries
    assert {key: entry.key for key, entry in own.items()} == {("FRE", "foreign ministry"): "organisation/marble-office"}


BAD = [
    ("cities.tsv", "Fredon\t\tFRE\tcity\t\t", r"cities\.tsv:5: place/fredon is already in cities\.tsv:2; join the rows"),
    ("cities.tsv", "Oz\t\tOZZ\tcity\t\t", r'cities\.tsv:5: "OZZ" is no code of states\.tsv; write an ISO 3166-1'),
    ("cities.tsv", "Oz\t\t\tcity\t\t", r'cities\.tsv:5: "" is no code'),
    ("cities.tsv", "Oz\t\tFRE\tvillage\t\t", r'cities\.tsv:5: "village" is no valid type; valid are: capital, city, site'),
    ("cities.tsv", "Oz\tSylvan City\tFRE\tcity\t\t", r'cities\.tsv:5: "Sylvan City" already stands for Sylvan City in cities\.tsv:4; say in the column "ambiguous"'),
    ("cities.tsv", "Oz\tOz\tFRE\tcity\t\t", r'cities\.tsv:5: "Oz" is twice in this row'),
    ("cities.tsv", "\tOz\tFRE\tcity\t\t", r"cities\.tsv:5: no name"),
    ("cities.tsv", "Oz\t\tFRE\tcity\tUz: never\t", r'cities\.tsv:5: ambiguous "Uz" is no name of this row'),
    ("cities.tsv", "Oz\t\tFRE\tcity\tOz\t", r'cities\.tsv:5: ambiguous "Oz" must be like'),
    ("cities.tsv", "Oz\tFRE", r"cities\.tsv:5: 2 cells where the header has 6; mind the tabs"),
    ("states.tsv", "fre\tOz\t\t\t\t\tstate\t\t", r'states\.tsv:5: "fre" is no ISO 3166-1 alpha-3 code'),
    ("states.tsv", "OZZ\tOz\t\t\tEmerald City\t\tstate\t\t", r'states\.tsv:5: capital "Emerald City" is not in cities\.tsv with state OZZ'),
    ("states.tsv", "OZZ\tOz\t\t\t\t\tformer\t\t", r'states\.tsv:5: "OZZ" is no code of a present state; name the successor'),
    ("states.tsv", "FRE\tOz\t\t\t\t\tstate\t\t", r"states\.tsv:5: country/FRE is already in states\.tsv:2"),
    ("organisations.tsv", "Oz Guard\tOz Guard\t\tMILITARY\tFRE\tMIL\t\t", r'organisations\.tsv:\d+: id "Oz Guard" must be small letters, digits and hyphens: "oz-guard"'),
    ("organisations.tsv", "oz-guard\tOz Guard\t\tCHOIR\tFRE\tMIL\t\t", r'organisations\.tsv:\d+: "CHOIR" is no valid kind'),
    ("organisations.tsv", "oz-guard\tOz Guard\t\tMILITARY\tFRE\tSING\t\t", r'organisations\.tsv:\d+: "SING" is no valid sector'),
    ("persons.tsv", "Oz Great\t\t\tx\tFRE\tGOV\t\t\t\t", r'persons\.tsv:\d+: "x" is no valid gender'),
    ("persons.tsv", "Oz Great\t\t\tm\tFRE\tGOV\twizard 1950-1940\t\t\t", r'persons\.tsv:\d+: office "wizard 1950-1940" ends before it begins'),
    ("persons.tsv", "Rufus Firefly\t\t\tm\tFRE\tGOV\t\t\t\t", r"persons\.tsv:\d+: person/rufus-firefly is already in persons\.tsv:2"),
    ("given_names.tsv", "Gloria\tm", r'given_names\.tsv:\d+: "Gloria" is already in this table with another gender'),
    ("given_names.tsv", "Zeppo\tq", r'given_names\.tsv:\d+: "q" is no valid gender; valid are: m, f, u'),
    ("roles.tsv", "rebel\t\tgroup\tREB\tyes\tno", r'roles\.tsv:\d+: "rebel" is already in this table'),
    ("roles.tsv", "imp\t\tgroup\tREB\tperhaps\tno", r'roles\.tsv:\d+: "perhaps" is no valid person; valid are: yes, no'),
    ("offices.tsv", "minister\t\t\tperson\tGOV\tminister\tyes", r'offices\.tsv:\d+: "minister" is already in this table'),
    ("bodies.tsv", "senate\tplanet\t", r'bodies\.tsv:8: "planet" is no valid per; valid are: state, city, host, town'),
    ("bodies.tsv", "senate\tstate\tFOREIGN office", r'bodies\.tsv:8: "FOREIGN office" is already in this table; write it once'),
    ("bodies.tsv", "senate\tstate", r"bodies\.tsv:8: 2 cells where the header has 3; mind the tabs"),
    ("identifiers.tsv", "country/OZZ\tgeonames\t77\t", r'identifiers\.tsv:5: "country/OZZ" is no key of this gazetteer'),
    ("identifiers.tsv", "country/SYL\tisbn\t77\t", r'identifiers\.tsv:5: "isbn" is no valid scheme; valid are: iso3166-1-alpha-2, .*wikipedia'),
    ("identifiers.tsv", "country/SYL\tiso3166-1-alpha-2\tsy\t", r'identifiers\.tsv:5: "sy" is no iso3166-1-alpha-2 identifier; write two capital letters'),
    ("identifiers.tsv", "country/SYL\tiso3166-1-numeric\t77\t", r'identifiers\.tsv:5: "77" is no iso3166-1-numeric identifier; write three digits'),
    ("identifiers.tsv", "country/SYL\tgeonames\thttps://www.geonames.org/77\t", r"identifiers\.tsv:5: .* is no geonames identifier; write digits"),
    ("identifiers.tsv", "country/SYL\twikipedia\tSylvan_Republic\t", r'identifiers\.tsv:5: "Sylvan_Republic" is no wikipedia identifier; write the English page'),
    ("identifiers.tsv", "country/SYL\twikipedia\tsylvania\t", r"identifiers\.tsv:5: .* is no wikipedia identifier"),
    ("identifiers.tsv", "country/SYL\twikipedia\tSylvania \t", r"identifiers\.tsv:5: .* is no wikipedia identifier"),
    ("identifiers.tsv", "country/SYL\twikidata\t12\t", r"identifiers\.tsv:5: .* is no wikidata identifier; write Q and digits"),
    ("identifiers.tsv", "place/fredon\tiso3166-1-alpha-2\tFO\t", r"identifiers\.tsv:5: place/fredon cannot have iso3166-1-alpha-2: only a country has one"),
    ("identifiers.tsv", "country/FRE\tiso3166-1-alpha-2\tFE\t", r"identifiers\.tsv:5: country/FRE iso3166-1-alpha-2 FE stands already in identifiers\.tsv:2; keep one"),
    ("identifiers.tsv", "country/FRE\tiso3166-1-alpha-2\tFR\t", r"identifiers\.tsv:5: country/FRE has iso3166-1-alpha-2 FE in identifiers\.tsv:2 already; keep the right one"),
    ("identifiers.tsv", "country/SYL\tiso3166-1-alpha-2\tFE\t", r"identifiers\.tsv:5: iso3166-1-alpha-2 FE is country/FRE in identifiers\.tsv:2 already; one of the two is wrong"),
    ("identifiers-places.tsv", "place/split-rock\tgeonames\t4501\t", r"identifiers-places\.tsv:3: geonames 4501 is place/fredon in identifiers-places\.tsv:2"),
    ("identifiers.tsv", "country/SYL\twikipedia", r"identifiers\.tsv:5: 2 cells where the header has 4"),
    ("offices.tsv", "wizard\t\t\tperson\tGOV\tmagic\tyes", r'offices\.tsv:\d+: "magic" is no valid level'),
]  # fmt: skip


@pytest.mark.parametrize(("table", "line", "message"), BAD, ids=[f"{t}-{i}" for i, (t, _, _) in enumerate(BAD)])
def test_a_wrong_row_is_refused_with_its_file_and_line(tmp_path: Path, table: str, line: str, message: str) -> None:
    folder = _copy(tmp_path)
    with (folder / table).open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    with pytest.raises(DataError, match=message):
        load_gazetteer(folder)


@pytest.mark.parametrize(
    ("table", "old", "new", "message"),
    [
        ("cities.tsv", "\ttype\t", "\t", r"cities\.tsv:1: column missing: type"),
        (
            "cities.tsv",
            "\tnote",
            "\tnote\tmayor",
            r"cities\.tsv:1: column not known here: mayor; valid are: name, names",
        ),
        ("cities.tsv", "\tnote", "\tnote\tnote", r"cities\.tsv:1: column not known here: one column twice"),
        ("surnames.tsv", "example", "exmaple", r"surnames\.tsv:1: column missing: example"),
    ],
)
def test_a_wrong_header_is_refused(tmp_path: Path, table: str, old: str, new: str, message: str) -> None:
    folder = _copy(tmp_path)
    header, rest = (folder / table).read_text("utf-8").split("\n", 1)
    (folder / table).write_text(header.replace(old, new) + "\n" + rest, "utf-8")
    with pytest.raises(DataError, match=message):
        load_gazetteer(folder)


@pytest.mark.parametrize(
    "table", sorted(p.name for p in TINY.glob("*.tsv") if not re.match(r"\w+-|identifiers", p.name))
)
def test_a_missing_table_is_said(tmp_path: Path, table: str) -> None:
    folder = _copy(tmp_path)
    (folder / table).unlink()
    with pytest.raises(DataError, match=f"{table}: no such file"):
        load_gazetteer(folder)


def test_text_that_is_not_utf8_is_said(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    (folder / "cities.tsv").write_bytes(b"name\xff\n")
    with pytest.raises(DataError, match=r"cities\.tsv: cannot be read as UTF-8"):
        load_gazetteer(folder)


def test_comments_empty_lines_and_crlf_are_passed_over(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    path = folder / "cities.tsv"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n") + b"# a comment\r\n\r\nOz\t\tFRE\tcity\t\t\r\n")
    assert load_gazetteer(folder).state_of_place("Oz") == "FRE"


def _copy(tmp_path: Path) -> Path:
    folder = tmp_path / "gazetteer"
    shutil.copytree(TINY, folder)
    return folder
