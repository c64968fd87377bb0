"""What sends requests: the two drivers, on requests and on aiohttp. They hold no policy."""
