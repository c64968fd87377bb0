"""Support for programs of the seed's library: the base of the generated modules, and `python -m twitchapi_gen.moving`, which analyzes them."""
