"""One call of an operation, without I/O: arguments → requests, waits and retries, replies → values or errors."""
