"""`make conformance`: what others' tools make of docs/openapi.json and docs/asyncapi.json, and of the emulator that they describe."""
