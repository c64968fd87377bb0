"""One call of an operation, without I/O: from arguments to requests, waits and retries, and from replies to values or errors."""
