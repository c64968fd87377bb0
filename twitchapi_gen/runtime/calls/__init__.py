"""One call: its arguments, its requests with their waits and retries, its replies and pages."""
