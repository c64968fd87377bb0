"""Speed comparisons with the alternatives that a user has. Every figure is a ratio measured in one run."""
