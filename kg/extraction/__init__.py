"""From a cleaned document to entities and claims."""
