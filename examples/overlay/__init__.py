"""Alerts for a stream: a browser source for OBS that shows followers, subscribers, raids and cheers."""
