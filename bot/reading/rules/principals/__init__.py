"""For whom somebody speaks: roles, clients, owners, houses."""
