"""`spec/moving/*.yaml`: today's name for each name of the original library → the old interfaces, for programs written for it."""
