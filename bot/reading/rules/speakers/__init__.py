"""Who speaks: by name, by description, by pronoun, or for somebody who lets him."""
