"""Whom a text names: persons and institutions, and how it calls them again."""
