"""The claims database. The only place that knows SQLAlchemy; it imports nothing of bot."""
