"""From a text to its statements, by rules: no model, no network, one core.

`statements.find_statements` is the door. A text is cut up (`text`), each sentence's cues get
their subjects (`clauses`), what is said gets its ends (`said`), and who says it, for whom, is told
by whom the text has named (`people`, `principals`, `speakers`). What the layout says by itself
comes from `forms`. All of them read their words out of one `Lexicon` (`languages`).
"""
