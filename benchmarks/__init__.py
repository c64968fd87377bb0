"""Speed, side by side with what a user would pick instead. Everything is a ratio measured in one run."""
