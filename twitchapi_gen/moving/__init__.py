"""For programs of the seed's library: what the generated faces stand on, and `python -m twitchapi_gen.moving`, which reads such programs."""
