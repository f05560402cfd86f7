"""From a cleaned document to parsed paragraphs whose tokens know where they stand in the article."""
