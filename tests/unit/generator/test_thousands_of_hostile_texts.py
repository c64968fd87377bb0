"""5,000 hostile texts through the generator: the modules are those that harmless ones make, and importing them does nothing else."""

import re
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from generator.render import render
from generator.write import formatted
from tests.golden.golden import generated, golden_api
from tests.unit.generator.hostile import HOSTILE
from tests.unit.generator.support import ROOT
from tests.unit.generator.test_hostile_spec import Infestation, bones, strings

COUNT, AT_ONCE = 5_000, 125
_HALF = re.compile("[\ud800-\udfff]")
_IMPORTS = """
import importlib, pathlib, sys
def watch(event, arguments):
    writes = event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wxa+")
    if writes or event.startswith(("os.", "subprocess.", "socket.", "shutil.")) and event not in ("os.listdir", "os.scandir"):
        print("did", event, arguments)
root, made = pathlib.Path(sys.argv[1]), 0
sys.dont_write_bytecode = True
import twitchapi_gen.runtime.client.client, twitchapi_gen.runtime.models.decode
import twitchapi_gen.runtime.http.call, twitchapi_gen.runtime.http.parameters
sys.addaudithook(watch)
for package in sorted(root.iterdir()):
    for name in [name for name in sys.modules if name.startswith("twitchapi_gen.api")]:
        del sys.modules[name]
    twitchapi_gen.__path__[:] = [str(package)]
    for file in sorted((package / "api").rglob("*.py")):
        module = importlib.import_module(".".join(["twitchapi_gen", *file.relative_to(package).with_suffix("").parts]))
        assert pathlib.Path(module.__file__) == file, module.__file__
        made += 1
print(made, "imported")
"""


def hostile_texts(seed: int) -> list[str]:
    """Texts made of what has broken generators, of marks and of any characters that a file can hold; the same for the same seed."""
    random = Random(seed)
    marks = ['"', "'", "\\", " ", "\n", "\r", "{", "}", "%", "#", "\0", "\u2028", "\x0c", "n", "x"]

    def part() -> str:
        kind = random.randrange(4)
        if kind == 0:
            return random.choice(HOSTILE)
        if kind == 1:
            return "".join(random.choices(marks, k=random.randint(1, 8)))
        return "word" if kind == 2 else "".join(chr(random.randrange(0x11000)) for _ in range(random.randint(1, 6)))

    found: dict[str, None] = {}
    while len(found) < COUNT:
        text = "".join(part() for _ in range(random.randint(1, 6)))
        if text.strip() and not _HALF.search(text):
            found[text] = None
    return list(found)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    return hostile_texts(seed=20)


@pytest.fixture(scope="module")
def made(texts: list[str]) -> list[dict[str, str]]:
    """The files of each 125 texts, formatted. The picture has more places for them than that."""
    api = golden_api()
    rendered = [render(Infestation(texts[start : start + AT_ONCE]).api(api)) for start in range(0, COUNT, AT_ONCE)]
    modules = {f"{number}/{path}": text for number, files in enumerate(rendered) for path, text in files.items() if path.endswith(".py")}
    found = formatted(modules, ROOT / "pyproject.toml")
    return [{path: found[f"{number}/{path}"] for path in files if path.endswith(".py")} for number, files in enumerate(rendered)]


def said(text: str) -> str:
    """What a docstring keeps of a text: everything, but where it was wrapped or indented."""
    return re.sub(r"[ \n]+", " ", text).strip(" ")


def test_5_000_hostile_texts_change_nothing_but_strings(made: list[dict[str, str]]) -> None:
    benign = bones(generated())
    assert len(made) == COUNT / AT_ONCE
    for files in made:
        assert bones(files) == benign


def test_each_of_them_is_said_as_it_is(texts: list[str], made: list[dict[str, str]]) -> None:
    lost: list[str] = []
    for number, files in enumerate(made):
        all_that_is_said = "\n".join(map(said, strings(files)))
        lost += [text for text in texts[number * AT_ONCE :][:AT_ONCE] if said(text) not in all_that_is_said]
    assert lost == []


def test_importing_them_does_nothing_else(made: list[dict[str, str]], tmp_path: Path) -> None:
    modules = 0
    for number, files in enumerate(made):
        for path, text in files.items():
            target = tmp_path / str(number) / Path(path).relative_to("twitchapi_gen")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
            modules += 1
    assert modules > 500
    done = subprocess.run([sys.executable, "-c", _IMPORTS, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stderr, done.stdout) == (0, "", f"{modules} imported\n")
