"""French: parts of patterns that several files share."""

AVOIR = r"(?:a|ont|avait|avaient|aurait|auraient|ayant)"
