"""Where somebody states something: the cues of a sentence, each with its subject."""
