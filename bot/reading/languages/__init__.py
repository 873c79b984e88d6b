"""One small file a language: its words, in the shape of `lexicon.Lexicon`."""
