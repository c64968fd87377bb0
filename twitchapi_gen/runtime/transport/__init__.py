"""All I/O of a call, and no policy: requests for the synchronous client, aiohttp for the asynchronous one."""
