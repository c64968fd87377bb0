"""What is handed out: the wheel is the package and nothing else, and runs without the repository; the source archive is all it takes to go on."""

import re
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import zipfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest

from tests.conftest import ROOT
from twitchapi_gen import __version__

NAME = f"twitchapi_gen-{__version__}"
INFO = f"{NAME}.dist-info"
PROGRAM = """
import importlib, importlib.metadata, json, pathlib, sys
import twitchapi_gen
for name in dir(twitchapi_gen):
    getattr(twitchapi_gen, name)
import twitchapi_gen.eventsub, twitchapi_gen.pubsub, twitchapi_gen.webhook, twitchapi_gen.oauth
for missing in ("generator", "tests"):
    try:
        importlib.import_module(missing)
    except ModuleNotFoundError:
        continue
    raise SystemExit(f"{missing} can be imported")
with twitchapi_gen.Emulator() as url, twitchapi_gen.Twitch("id", "secret", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2") as twitch:
    users = len(twitch.get_users(ids=["100000000", "100000001"]))
(hooks,) = [importlib.import_module(one.module).get_hook_dirs() for one in importlib.metadata.entry_points(group="pyinstaller40", name="hook-dirs")
            if one.module.startswith("twitchapi_gen")]
assert (pathlib.Path(hooks[0]) / "hook-twitchapi_gen.py").is_file()
facts = {"operations": len(twitchapi_gen.operations), "types": len(twitchapi_gen.eventsub.subscription_types), "users": users}
print(json.dumps({**facts, "at": twitchapi_gen.__file__, "loaded": sorted(sys.path)}))
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with both, built without a network and without touching the work tree."""
    folder = tmp_path_factory.mktemp("built")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "--directory", folder], cwd=ROOT, check=True, capture_output=True, timeout=120)
    return folder


def tracked(*folders: str) -> set[str]:
    """Files below these folders that are no by-product."""
    return {
        str(path.relative_to(ROOT))
        for folder in folders
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc"
    }


def metadata(wheel: zipfile.ZipFile) -> Message:
    return message_from_bytes(wheel.read(f"{INFO}/METADATA"))


def test_the_wheel_holds_the_package_its_metadata_and_nothing_else(built: Path) -> None:
    with zipfile.ZipFile(built / f"{NAME}-py3-none-any.whl") as wheel:
        names = set(wheel.namelist())
    about = {f"{INFO}/{name}" for name in ("METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE")}
    assert names == tracked("twitchapi_gen") | about
    assert {"twitchapi_gen/py.typed", "twitchapi_gen/api/sync/users.py", "twitchapi_gen/api/eventsub/aio/channels.py"} <= names
    assert {"twitchapi_gen/_pyinstaller/__init__.py", "twitchapi_gen/_pyinstaller/hook-twitchapi_gen.py", "twitchapi_gen/api/types.py"} <= names


def parts(needed: str) -> tuple[str, list[str]]:
    """A name, and its bounds in any order."""
    name = re.split("[<>]", needed, maxsplit=1)[0]
    return name, sorted(needed.removeprefix(name).split(","))


def test_the_wheel_says_what_it_is_and_needs(built: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    with zipfile.ZipFile(built / f"{NAME}-py3-none-any.whl") as wheel:
        told, entries = metadata(wheel), wheel.read(f"{INFO}/entry_points.txt").decode()
    assert (told["Name"], told["Version"], told["Requires-Python"], told["License-Expression"]) == ("twitchapi-gen", __version__, ">=3.11", "MIT")
    needed = [one for one in told.get_all("Requires-Dist", []) if "extra ==" not in one]
    assert sorted(map(parts, needed)) == sorted(map(parts, project["dependencies"]))
    assert ("aiohttp", ["<4", ">=3.14.4"]) in map(parts, needed)
    assert "redis>=6; extra == 'redis'" in told.get_all("Requires-Dist", [])
    assert "# twitchapi-gen" in str(told.get_payload())
    assert {"click>=8.2.1; extra == 'cli'", "rich>=14; extra == 'cli'"} <= set(told.get_all("Requires-Dist", []))
    assert {"twitch-emulator", "twitchapi-gen", "pytest11", "pyinstaller40"} <= set(entries.replace("[", " ").replace("]", " ").split())


def test_the_wheel_runs_in_an_environment_that_has_never_seen_the_repository(built: Path, tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", venv], check=True, timeout=120)
    python = venv / "bin" / "python"
    install: list[str | Path] = ["--disable-pip-version-check", "install", "--quiet", "--no-index", "--no-deps", built / f"{NAME}-py3-none-any.whl"]
    subprocess.run([sys.executable, "-m", "pip", "--python", python, *install], check=True, timeout=120, cwd=tmp_path)
    (site,) = venv.glob("lib/python*/site-packages")
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"))  # as a plain folder: what its own .pth files add isn't added
    done = subprocess.run([python, "-I", "-c", PROGRAM], capture_output=True, text=True, cwd=tmp_path, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert '"operations": 149, "types": 83, "users": 2' in done.stdout
    assert f'"at": "{site}/twitchapi_gen/__init__.py"' in done.stdout
    assert f'"{ROOT}"' not in done.stdout
    helped = subprocess.run([venv / "bin" / "twitch-emulator", "--help"], capture_output=True, text=True, cwd=tmp_path, timeout=60, check=True)
    assert "--port" in helped.stdout
    listed = subprocess.run(
        [venv / "bin" / "twitchapi-gen", "scopes", "for", "get_polls"], capture_output=True, text=True, cwd=tmp_path, timeout=60, check=True
    )
    assert "channel:read:polls" in listed.stdout


def test_the_source_archive_holds_what_it_takes_to_go_on(built: Path) -> None:
    with tarfile.open(built / f"{NAME}.tar.gz") as archive:
        names = {name.removeprefix(f"{NAME}/") for name in archive.getnames()}
    wanted = tracked("twitchapi_gen", "generator", "spec", "tests", "docs", "benchmarks", "examples", "website", ".github", ".ci")
    assert wanted <= names
    assert names - wanted == {
        ".gitignore", ".pre-commit-config.yaml", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile",
        "PKG-INFO", "README.md", "SECURITY.md", "pyproject.toml", "requirements.lock",
    }  # fmt: skip


def test_a_package_index_takes_both_and_shows_the_readme(built: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "twine", "check", "--strict", *built.iterdir()], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("PASSED") == 2


def test_the_metadata_leads_to_the_project_and_not_to_twitch(built: Path) -> None:
    with zipfile.ZipFile(built / f"{NAME}-py3-none-any.whl") as wheel:
        told = metadata(wheel)
    urls = dict(one.split(", ", 1) for one in told.get_all("Project-URL", []))
    assert {"Source", "Documentation", "Changelog", "Issues"} <= urls.keys()
    assert not any("twitch.tv" in url for url in urls.values())
    assert {"twitch", "eventsub", "helix"} <= set(str(told["Keywords"]).split(","))
    assert told["Author"]


def test_the_readmes_links_work_away_from_the_repository() -> None:
    """On a package index, a relative link leads nowhere; each absolute one into the repository names a file that is there."""
    text = (ROOT / "README.md").read_text("utf-8")
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert len(links) >= 20
    assert [one for one in links if not one.startswith("https://")] == []
    here = [one.partition("/main/")[2].partition("#")[0] for one in links if "/twitchapi-gen/twitchapi-gen/" in one]
    assert [one for one in here if not (ROOT / one).exists()] == []
