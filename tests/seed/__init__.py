"""The seed's readme: its snippets run here."""
