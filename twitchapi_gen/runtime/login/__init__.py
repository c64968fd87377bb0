"""Getting a user's token: the address the user is sent to, the page they come back to, the code that a device shows."""
