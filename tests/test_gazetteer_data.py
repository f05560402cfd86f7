# ruff: noqa: E501 - a case is a line
"""The shipped gazetteer is complete, holds to ISO 3166-1, and knows the names that wire reports use."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pycountry
import pytest

from kg.knowledge.entry_tables import ORGANISATION_KINDS
from kg.knowledge.gazetteer import Gazetteer, load_gazetteer
from kg.model import Kind
from kg.paths import data_dir

FOLDER = data_dir("ontology") / "gazetteer"

NOT_ISO = {"XKX"}  # Kosovo: the code that the World Bank and others use
NOT_HERE = {  # uninhabited, or no actor of its own
    "ATF", "BES", "BLM", "BVT", "HMD", "SGS", "UMI",
}  # fmt: skip


def _rows(name: str) -> list[dict[str, str]]:
    lines = (FOLDER / name).read_text("utf-8").splitlines()
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:] if line and line[:2] != "# "]


STATES = [row for row in _rows("states.tsv") if row["status"] != "former"]


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer(FOLDER)


def test_codes_are_those_of_iso_3166() -> None:
    iso = {country.alpha_3 for country in pycountry.countries}
    here = {row["code"] for row in STATES}
    assert here - iso == NOT_ISO
    assert iso - here == NOT_HERE


@pytest.mark.parametrize("row", STATES, ids=lambda row: str(row["code"]))
def test_every_state_has_demonym_and_capital_or_a_reason(row: dict[str, str]) -> None:
    assert row["demonyms"] or row["note"]
    assert row["capital"] or row["note"]


@pytest.mark.parametrize("row", STATES, ids=lambda row: str(row["code"]))
def test_a_state_answers_to_its_names(gazetteer: Gazetteer, row: dict[str, str]) -> None:
    marked = {part.partition(": ")[0] for part in row["ambiguous"].split("; ")}
    for name in (row["name"], *row["demonyms"].split("; ")):
        if name and name not in marked:
            found = gazetteer.lookup(name)
            assert found is not None and found.key == f"country/{row['code']}", name


@pytest.mark.parametrize("row", STATES, ids=lambda row: str(row["code"]))
def test_a_state_is_found_in_other_registers(gazetteer: Gazetteer, row: dict[str, str]) -> None:
    said = {each.scheme.name: each.value for each in gazetteer.identifiers.of(f"country/{row['code']}")}
    country = pycountry.countries.get(alpha_3=row["code"])
    codes = {"iso3166-1-alpha-2": country.alpha_2, "iso3166-1-numeric": country.numeric} if country else {}
    assert {name: value for name, value in said.items() if name.startswith("iso")} == codes
    assert set(said) - set(codes) == {"geonames", "wikipedia"}


@pytest.mark.parametrize(
    ("key", "scheme", "value"),
    [
        ("country/GEO", "wikipedia", "Georgia (country)"), ("country/PRK", "wikipedia", "North Korea"),
        ("country/COD", "wikipedia", "Democratic Republic of the Congo"), ("country/PRK", "geonames", "1873107"),
        ("place/busan", "geonames", "1838524"), ("place/kyiv", "geonames", "703448"),
        ("place/frankfurt", "geonames", "2925533"), ("place/santiago", "geonames", "3871336"),
        ("place/georgia-state", "geonames", "4197000"), ("place/tokyo", "geonames", "1850147"),
        ("person/kim-jong-un", "wikipedia", "Kim Jong Un"), ("person/king-hussein", "wikipedia", "Hussein of Jordan"),
        ("organisation/hamas", "wikipedia", "Hamas"), ("organisation/m23", "wikipedia", "March 23 Movement"),
    ],
)  # fmt: skip
def test_identifier_of_an_entry(gazetteer: Gazetteer, key: str, scheme: str, value: str) -> None:
    assert value in [each.value for each in gazetteer.identifiers.of(key) if each.scheme.name == scheme]


def test_there_are_enough_identifiers(gazetteer: Gazetteer) -> None:
    counts = Counter(key.partition("/")[0] for key in gazetteer.identifiers.by_key)
    least = {"country": 240, "place": 4000, "organisation": 700, "person": 700}
    assert not {kind: counts[kind] for kind, count in least.items() if counts[kind] < count}


def test_there_are_enough_of_each(gazetteer: Gazetteer) -> None:
    kinds = Counter(entry.kind for entry in gazetteer.entries.values())
    states = sum(row["status"] == "state" for row in STATES)
    counts = {
        "states": (states, 190),
        "organisations": (kinds[Kind.ORGANISATION], 600),
        "places": (kinds[Kind.PLACE], 1000),
        "roles": (len(_rows("roles.tsv")), 200),
        "offices": (len(_rows("offices.tsv")), 100),
        "given names": (len(_rows("given_names.tsv")), 1000),
    }
    assert not {what: count for what, count in counts.items() if count[0] < count[1]}


def test_the_tables_stay_small() -> None:
    """The whole folder is read at every start."""
    assert sum(path.stat().st_size for path in FOLDER.glob("*.tsv")) < 2_000_000


def test_every_kind_of_organisation_occurs(gazetteer: Gazetteer) -> None:
    found = {entry.type for entry in gazetteer.entries.values() if entry.kind is Kind.ORGANISATION}
    assert found == set(ORGANISATION_KINDS)


def test_given_names_are_written_once() -> None:
    names = [row["name"] for row in _rows("given_names.tsv")]
    assert len(names) == len(set(names))


FUNCTION_WORDS = """
a about after again against all also although always am an and another any are as ask at away back be because been
before being below best better between both but by call came can cannot come could day days did do does done down
during each early either else end ever every far few first five for found four from full further gave general give go
going good got great had half has have he help her here high him his home hot how however if in inside into is it its
just keep last late later least leave left less let like little long low made main major make male man many march mark
may me mean men might mobile more most much must my near neither never new next nice no nobody none nor not nothing now
of off old on once one only open or orange other our out over own perm police put read reading real same saw second see
seem she short should show side since six small so some something soon split still such swat take tell ten than that
the their them then there these they thing this those though three through thus time to today too total toward two
under union unit until up upon us use van very was way we well went were what when where whether which while who whole
whom whose why will with within without woman women work would yes yet you young your
""".split()


@pytest.mark.parametrize("word", FUNCTION_WORDS)
def test_no_common_word_is_a_name_of_its_own(gazetteer: Gazetteer, word: str) -> None:
    found = gazetteer.longest_match([word.capitalize()], 0)
    assert found is None, f"mark {found[1].label} in {found[1].source_file}"
    if word not in ("mark", "will"):
        assert gazetteer.gender_of_given_name(word) in (None, "u")


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("Zaire", "COD"), ("Burma", "MMR"), ("Soviet Union", "RUS"), ("Ivory Coast", "CIV"), ("Holland", "NLD"),
        ("South Korea", "KOR"), ("North Korea", "PRK"), ("Yugoslavia", "SRB"), ("Czech Republic", "CZE"), ("U.S.", "USA"),
        ("Kremlin", "RUS"), ("Downing Street", "GBR"), ("White House", "USA"), ("Blue House", "KOR"), ("Danes", "DNK"),
        ("Chechen", "RUS"), ("Kosovo Albanian", "XKX"), ("Scottish", "GBR"), ("Catalan", "ESP"), ("Bosnian Serb", "BIH"),
        ("Niger", "NER"), ("Nigerian", "NGA"), ("Dominica", "DMA"), ("Guinea-Bissau", "GNB"), ("Congolese", "COD"),
        ("Hizbollah", "LBN"), ("Hamas", "PSE"), ("UNITA", "AGO"), ("Tamil Tigers", "LKA"), ("Khmer Rouge", "KHM"),
        ("Taleban", "AFG"), ("PKK", "TUR"), ("FARC", "COL"), ("Polisario", "ESH"), ("Boko Haram", "NGA"), ("M23", "COD"),
        ("Lord's Resistance Army", "UGA"), ("FDLR", "RWA"), ("Abu Sayyaf", "PHL"), ("Houthis", "YEM"), ("IRA", "GBR"),
        ("State Department", "USA"), ("Foreign Office", "GBR"), ("Pakistan's Foreign Office", "PAK"), ("Knesset", "ISR"),
        ("State Duma", "RUS"), ("Bundestag", "DEU"), ("Lok Sabha", "IND"), ("Mossad", "ISR"), ("MI6", "GBR"),
        ("Bundesbank", "DEU"), ("Bank of Japan", "JPN"), ("Gazprom", "RUS"), ("Petrobras", "BRA"), ("Eskom", "ZAF"),
        ("Itar-Tass", "RUS"), ("Ceteka", "CZE"), ("Tanjug", "SRB"), ("AFP", "FRA"), ("Xinhua", "CHN"), ("KCNA", "PRK"),
        ("Le Monde", "FRA"), ("Haaretz", "ISR"), ("New York Times", "USA"), ("Chosun Ilbo", "KOR"), ("Al-Ahram", "EGY"),
        ("Petroperu", "PER"), ("Trans-Dniestr", "MDA"), ("Grozny", "RUS"), ("Sarajevo", "BIH"), ("Gaza", "PSE"),
    ],
)  # fmt: skip
def test_state_of_a_name(gazetteer: Gazetteer, name: str, state: str) -> None:
    found = gazetteer.lookup(name)
    assert found is not None and found.state == state


@pytest.mark.parametrize(
    ("name", "org_type"),
    [
        ("U.N.", "IGO"), ("UN", "IGO"), ("Security Council", "IGO"), ("UNHCR", "IGO"), ("European Community", "IGO"),
        ("EU", "IGO"), ("OAU", "IGO"), ("Arab League", "IGO"), ("NATO", "IGO"), ("Nato", "IGO"), ("IMF", "IGO"),
        ("World Bank", "IGO"), ("ASEAN", "IGO"), ("OPEC", "IGO"), ("OSCE", "IGO"), ("IAEA", "IGO"), ("WHO", "IGO"),
        ("Red Cross", "NGO"), ("Amnesty International", "NGO"), ("Human Rights Watch", "NGO"), ("Greenpeace", "NGO"),
        ("Physicians for Human Rights", "NGO"), ("Médecins Sans Frontières", "NGO"), ("al-Qaeda", "IMG"),
        ("Islamic State", "IMG"), ("Shell Oil", "MNC"), ("Toyota", "MNC"), ("Huawei", "MNC"), ("Hamas", None),
    ],
)  # fmt: skip
def test_type_of_an_organisation(gazetteer: Gazetteer, name: str, org_type: str | None) -> None:
    found = gazetteer.lookup(name)
    assert found is not None and found.kind is Kind.ORGANISATION
    assert found.org_type == org_type


@pytest.mark.parametrize(
    ("name", "state", "elsewhere"),
    [
        ("Labour Party", "ISR", "GBR"),
        ("National Guard", "VEN", None),
        ("AFP", "PHL", "FRA"),
        ("BNP", "GBR", "BGD"),
        ("SDF", "JPN", None),
    ],
)
def test_context_decides(gazetteer: Gazetteer, name: str, state: str, elsewhere: str | None) -> None:
    near, far = gazetteer.lookup(name, (state,)), gazetteer.lookup(name)
    assert near is not None and near.state == state
    assert (far.state if far else None) == elsewhere


@pytest.mark.parametrize(
    ("phrase", "sector"),
    [
        ("opposition newspaper", "MED"), ("rebel radio", "MED"), ("television network", "MED"), ("private daily", "MED"),
        ("terrorist network", "REB"), ("human rights network", "CVL"), ("human rights umbrella group", "CVL"),
        ("opposition leader", "OPP"), ("army officers", "MIL"), ("riot police", "COP"), ("prison guards", "COP"),
        ("striking dockers", "LAB"), ("coffee farmers", "AGR"), ("oil company", "BUS"), ("drug traffickers", "CRM"),
        ("supreme court", "JUD"), ("refugees", "REF"), ("guerrillas", "REB"), ("bishops", "REL"), ("students", "EDU"),
    ],
)  # fmt: skip
def test_sector_of_a_role(gazetteer: Gazetteer, phrase: str, sector: str) -> None:
    role = gazetteer.role(phrase)
    assert role is not None and role.sector == sector


@pytest.mark.parametrize(
    ("phrase", "level", "sector"),
    [
        ("president", "head", "GOV"), ("prime minister", "head", "GOV"), ("foreign minister", "minister", "GOV"),
        ("defence secretary", "minister", "GOV"), ("army commander", "military", "MIL"), ("police chief", "official", "COP"),
        ("opposition leader", "head", "OPP"), ("rebel commander", "head", "REB"), ("ambassador", "official", "GOV"),
        ("supreme court judge", "judge", "JUD"), ("archbishop", "head", "REL"), ("union leader", "head", "LAB"),
    ],
)  # fmt: skip
def test_level_of_an_office(gazetteer: Gazetteer, phrase: str, level: str, sector: str) -> None:
    office = gazetteer.office(phrase)
    assert office is not None and (office.level, office.sector) == (level, sector)


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Tansu", "f"), ("Benazir", "f"), ("Gro", "f"), ("Wangari", "f"), ("Yevgeny", "m"), ("Jean-Marie", "m"),
        ("Yitzhak", "m"), ("Joao", "m"), ("Ryutaro", "m"), ("Makiko", "f"), ("Olusegun", "m"), ("Kim", "u"), ("Andrea", "u"),
    ],
)  # fmt: skip
def test_gender_of_a_given_name(gazetteer: Gazetteer, name: str, gender: str) -> None:
    assert gazetteer.gender_of_given_name(name) == gender


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.tsv")), ids=lambda path: path.name)
def test_cells_have_no_stray_space(path: Path) -> None:
    for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        for cell in line.split("\t"):
            assert cell == cell.strip() and "  " not in cell and not cell.endswith(";"), f"{path.name}:{number}"
