"""A user's login: the page in the browser, and what is said to Twitch."""
