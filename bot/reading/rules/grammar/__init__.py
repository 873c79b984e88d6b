"""The parts of a sentence, without a parser: cues, subjects, objects, phrases and their order."""
