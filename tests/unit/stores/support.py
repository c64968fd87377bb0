"""A script run in a process of its own."""

import subprocess
import sys

from tests.stores.support import ROOT

HEAD = """
import os, resource, signal, sys, time
from twitchapi_gen import FileTokenStore, MemoryTokenStore, RedisTokenStore, TokenStoreError
def token(access):
    return {"access_token": access, "refresh_token": None, "scopes": [], "expires_at": None, "user_id": None, "login": None}
"""


def start(script: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", HEAD + script, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def said(script: str, *arguments: str) -> list[str]:
    """The lines that the script writes. It must end well and say nothing on stderr."""
    process = start(script, *arguments)
    output, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    return output.splitlines()
