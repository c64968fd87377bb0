"""A service for many users: they log in on the web, their tokens are in a database, and two workers act for them."""
