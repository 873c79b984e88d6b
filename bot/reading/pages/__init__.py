"""From a URL to an article: fetching a page and finding its text on it."""
