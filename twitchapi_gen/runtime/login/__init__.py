"""User logins: the page for the browser, and the requests to Twitch."""
