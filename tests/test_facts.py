"""What is noted for merging when an article is loaded is what would be read out of its graph."""

from __future__ import annotations

from kg.cleaning import clean
from kg.extraction.extractor import Extractor
from kg.facts import facts_of, pack, read_facts, unpack
from kg.graph.iris import article_iri
from kg.graph.quads import build_graph, build_quads
from kg.knowledge import load_knowledge
from kg.model import Article
from kg.paths import data_dir
from kg.reading import read_articles


def test_noted_facts_are_those_of_the_graph() -> None:
    knowledge = load_knowledge()
    extract = Extractor(knowledge).extract
    articles = [each for each in read_articles([data_dir("examples") / "articles"]) if isinstance(each, Article)]
    assert articles
    for article in articles:
        extraction = extract(clean(article))
        _, statements = build_graph(extraction, knowledge.ontology)
        read = read_facts(article_iri(article), build_quads(extraction, knowledge.ontology))
        assert facts_of(article_iri(article), statements) == read
        assert unpack(pack(read)) == read
        assert read.tellings and read.mentions and read.source
