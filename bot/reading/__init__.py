"""From a URL to an article and its statements."""
