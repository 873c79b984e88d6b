"""A text cut into words, quotations and sentences: nothing here knows who speaks."""
