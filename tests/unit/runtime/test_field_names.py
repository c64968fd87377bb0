"""The fast readers hold the names of fields as orjson makes them."""

import subprocess
import sys

import orjson
import pytest

from tests.conftest import ROOT
from twitchapi_gen import operations
from twitchapi_gen.runtime.models.shapes import key

PROGRAM = """
from twitchapi_gen import operations
names = ["id", "user_id", "user_login", "user_name", "game_id", "title", "started_at", "thumbnail_url", "pagination"]
page = operations["get_streams"].decode(b'{"data": [{"id": "", "user_id": "", "user_login": "", "user_name": "", "game_id": "", "title": "", \
"started_at": "", "thumbnail_url": ""}]}')
sent = list(page.data[0].json_)
mine = [value for name, value in type(page.data[0]).TABLE.fast.__globals__.items() if name.startswith("k")]
print(sum(any(one is other for other in mine) for one in sent), len(sent))
"""


def test_in_a_reply_they_are_the_very_objects_that_the_readers_look_up() -> None:
    """As long as orjson keeps them; where it doesn't, readers are slower and no less right."""
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, cwd=ROOT)
    same, of = map(int, done.stdout.split())
    assert of == 8
    assert same >= 6


@pytest.mark.parametrize("name", ["id", "", 'a"b\\c', "ключ", "x" * 300, "\u0000\n", "😀"])
def test_a_name_is_what_it_was(name: str) -> None:
    assert key(name) == name
    assert orjson.loads(orjson.dumps({name: 1}))[key(name)] == 1


def test_names_of_any_other_origin_are_read_as_well() -> None:
    body = {"".join(["da", "ta"]): [{"".join(["i", "d"]): "5"}]}
    fast = operations["get_streams"].codec
    assert fast is not None
    assert fast.table.fast(body).data[0].id == "5"
