"""From a text to its statements, by rules: no model, no network, one core."""
