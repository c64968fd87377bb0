"""5,000 hostile texts through the generator: the modules are those that harmless ones make, and importing them does nothing else."""

import subprocess
import sys
from pathlib import Path
from random import Random

from generator.render import render
from generator.write import formatted
from tests.golden.golden import golden_api
from tests.unit.generator.hostile import HOSTILE
from tests.unit.generator.support import ROOT
from tests.unit.generator.test_hostile_spec import Infestation, bones, strings

TEXTS, AT_ONCE = 5_000, 100
_IMPORTS = """
import importlib, pathlib, sys
def watch(event, arguments):
    writes = event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wxa+")
    if writes or event.startswith(("os.", "subprocess.", "socket.", "shutil.")) and event not in ("os.listdir", "os.scandir"):
        print("did", event, arguments)
root, made = pathlib.Path(sys.argv[1]), []
sys.dont_write_bytecode = True
sys.path.insert(0, str(root))
import twitchapi_gen.runtime.client, twitchapi_gen.runtime.call, twitchapi_gen.runtime.codec, twitchapi_gen.runtime.inputs
sys.addaudithook(watch)
for file in sorted((root / "twitchapi_gen" / "api").rglob("*.py")):
    importlib.import_module(".".join(file.relative_to(root).with_suffix("").parts))
    made.append(file)
print(len(made), "imported")
"""


def hostile_texts(seed: int) -> list[str]:
    """Texts made of what has broken generators, of marks and of any characters; the same for the same seed."""
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
    while len(found) < TEXTS:
        text = "".join(part() for _ in range(random.randint(1, 6)))
        if text.strip():
            found[text] = None
    return list(found)


def test_5_000_hostile_texts_change_nothing_but_strings() -> None:
    texts, api = hostile_texts(seed=20), golden_api()
    benign = bones(render(api))
    assert len(set(texts)) == TEXTS
    said: set[str] = set()
    for start in range(0, TEXTS, AT_ONCE):
        files = render(Infestation(texts[start : start + AT_ONCE]).api(api))
        assert bones(files) == benign
        said |= strings(files)
    assert len([text for text in texts if text in said]) > TEXTS / 2  # those of docstrings are wrapped


def test_importing_hostile_modules_does_nothing_else(tmp_path: Path) -> None:
    words = [text for text in HOSTILE if text.strip() and not any("\ud800" <= sign < "\ue000" for sign in text)]
    files = formatted(render(Infestation(words).api(golden_api())), ROOT / "pyproject.toml")
    package = tmp_path / "twitchapi_gen"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "runtime").symlink_to(ROOT / "twitchapi_gen" / "runtime")
    for path, text in files.items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    modules = sum(path.endswith(".py") for path in files)
    done = subprocess.run([sys.executable, "-c", _IMPORTS, str(tmp_path)], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr, done.stdout) == (0, "", f"{modules} imported\n")
