"""One file a command group: (Request, Work) to Reply."""
