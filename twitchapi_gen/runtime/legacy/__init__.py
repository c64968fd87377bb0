"""Systems that Twitch has retired, for programs written for the library's second version."""
