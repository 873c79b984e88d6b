"""Statements that the layout makes: headlines, interviews, signed quotations, colons."""
