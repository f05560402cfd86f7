"""The knowledge that extraction runs on, read from ontology/: actions, lexicon, gazetteer."""
