"""The interface for programs of version 4, beside the original."""
