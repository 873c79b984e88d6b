"""Translate an event into a Request and a Reply into a message. Nothing else."""
