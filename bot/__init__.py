"""Claimdesk: a newsroom bot that keeps track of claims. Floors 2 to 6; see README.md."""

__version__ = "0.1.0"
