"""All I/O of a call, without policies: requests for the synchronous client, aiohttp for the asynchronous one."""
