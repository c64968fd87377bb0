"""What PyInstaller is told; `make pyinstaller` builds and runs a program."""

import pkgutil
import runpy
from importlib.metadata import entry_points
from pathlib import Path

import twitchapi_gen
from tests.supply.audit import pins
from tests.supply.frozen import LOCK
from tests.supply.venvs import ROOT


def test_the_hook_names_all_modules_but_its_own_and_pytests() -> None:
    (found,) = [one.load()() for one in entry_points(group="pyinstaller40") if one.value.startswith("twitchapi_gen.")]
    (folder,) = found
    hidden = set(runpy.run_path(str(Path(folder) / "hook-twitchapi_gen.py"))["hiddenimports"])
    modules = {one.name for one in pkgutil.walk_packages(twitchapi_gen.__path__, "twitchapi_gen.")} | {"twitchapi_gen"}
    left_out = {"twitchapi_gen.emulator.pytest_plugin", "twitchapi_gen._pyinstaller", "twitchapi_gen._pyinstaller.hook-twitchapi_gen"}
    assert hidden == modules - left_out
    assert {"twitchapi_gen.api.facts.users", "twitchapi_gen.runtime.transport.aiohttp", "twitchapi_gen.emulator.running"} <= hidden


def test_a_program_is_frozen_with_what_is_tested() -> None:
    frozen, tested = pins(LOCK), pins(ROOT / "requirements.lock")
    assert "pyinstaller" in frozen
    assert {"aiohttp", "requests", "orjson", "attrs", "cattrs"} <= frozen.keys()
    assert {name: version for name, version in frozen.items() if tested.get(name, version) != version} == {}
