"""The founding story, walked through by the real bot on a page and a database of its own."""
