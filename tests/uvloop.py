"""`pytest -p tests.uvloop`: every event loop of the tests is uvloop's."""

import asyncio

import uvloop

asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
