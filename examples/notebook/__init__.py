"""A notebook with plots."""
