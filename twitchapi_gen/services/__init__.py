"""Optional parts for services with many users or logins in a web application. They use the runtime; the runtime never uses them."""
