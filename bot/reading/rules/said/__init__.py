"""What is said: which words of the text, and where they end."""
