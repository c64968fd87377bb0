"""Runs small programs as `python -W error -c …` does, without starting Python and loading the package anew each time.

One process has loaded what most programs need. For each program it forks, and the child is the program: with its own environment, folder,
output and exit code. A test of what starting, loading or interrupting a program does needs a process of its own.
"""

import atexit
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conftest import ROOT

_PARENT = """
import atexit, gc, json, os, runpy, sys, threading, types
import click, rich.console, rich.status
import generator.build, generator.load, generator.render, generator.write, generator.docs.compare, generator.docs.page
assert "generator.progress" not in sys.modules  # it looks at the environment when it is loaded
import aiohttp, requests, twitchapi_gen, twitchapi_gen.cli.call, twitchapi_gen.cli.main
import twitchapi_gen.eventsub, twitchapi_gen.async_eventsub, twitchapi_gen.emulator
from twitchapi_gen.runtime.transport import aiohttp as async_driver
from twitchapi_gen.runtime.transport import requests as sync_driver

def run(job):
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for descriptor, path in enumerate(job["outputs"], 1):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), descriptor)
    os.chdir(job["folder"])
    os.environ.clear()
    os.environ.update(job["environment"])
    program = sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        exec(compile(job["source"], "<string>", "exec"), vars(program))
        return 0
    except SystemExit as leaving:
        if leaving.code is None or isinstance(leaving.code, int):
            return leaving.code or 0
        print(leaving.code, file=sys.stderr)
    except BaseException:
        sys.excepthook(*sys.exc_info())
    return 1

def end(code):
    # as Python ends a program, except that it doesn't take apart all that the parent has loaded, which takes half a second
    threading._shutdown()
    atexit._run_exitfuncs()
    vars(sys.modules["__main__"]).clear()
    gc.collect()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):  # a closed pipe, a closed stream
            code = 120
    os._exit(code)

gc.collect()
gc.freeze()
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        end(run(json.loads(line)))
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@cache
def _parent() -> "subprocess.Popen[str]":
    environment = {"PATH": "", "PYTHONPATH": str(ROOT)}
    made = subprocess.Popen([sys.executable, "-W", "error", "-c", _PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
    assert made.stdin is not None
    assert made.stdout is not None
    atexit.register(made.stdout.close)
    atexit.register(made.wait)
    atexit.register(made.stdin.close)
    return made


def run(source: str, folder: Path, environment: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    parent = _parent()
    assert parent.stdin is not None
    assert parent.stdout is not None
    with TemporaryDirectory() as beside:
        outputs = [Path(beside, name) for name in ("out", "err")]
        parent.stdin.write(json.dumps({"source": source, "folder": str(folder), "environment": environment, "outputs": [*map(str, outputs)]}) + "\n")
        parent.stdin.flush()
        code = int(parent.stdout.readline())
        return subprocess.CompletedProcess([], code, *(one.read_text("utf-8") for one in outputs))


def module(name: str, *arguments: str, before: str = "") -> "subprocess.CompletedProcess[str]":
    """As `python -m name` does, in the project's folder. before: statements that run first."""
    source = f"{before}\nimport runpy, sys\nsys.argv = {[name, *arguments]!r}\nrunpy.run_module({name!r}, run_name='__main__', alter_sys=True)"
    return run(source, ROOT, dict(os.environ))


MEASURED = """
import atexit, pathlib, resource, sys
def kib(name): return int(pathlib.Path("/proc/self/status").read_text().split(name + ":")[1].split()[0])
resource.setrlimit(resource.RLIMIT_CPU, (50, 50))
pathlib.Path("/proc/self/clear_refs").write_text("5")  # begins the peak anew
loaded = kib("VmRSS")
atexit.register(lambda: print("KiB", kib("VmHWM") - loaded, file=sys.stderr))
"""
"""For `module`: the program may take 50 s of CPU, and its last line of errors is how much memory it took at most."""


def said(errors: str) -> str:
    """What a program wrote as errors, without what asyncio's debug mode says of tasks that took long, as on any busy machine."""
    return "".join(line for line in errors.splitlines(keepends=True) if not line.startswith("Executing <"))
