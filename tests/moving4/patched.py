"""Runs a program of TwitchIO 3 with an emulator, since TwitchIO has no setting for its addresses. Knows nothing of this project.

python patched.py URL PROGRAM
"""

import runpy
import sys

from twitchio.eventsub import websockets
from twitchio.http import Route

url, program = sys.argv[1:3]
Route.BASE, Route.ID_BASE = f"{url}/helix/", f"{url}/"
websockets.WSS = f"{url.replace('http', 'ws', 1)}/ws"
runpy.run_path(program, run_name="__main__")
