"""docs/openapi.json and docs/asyncapi.json: all that the facts say is in them, and nothing else."""
