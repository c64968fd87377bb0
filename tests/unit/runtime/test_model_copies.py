"""Models compared, copied, pickled: nothing is lost on the way, neither what the spec doesn't know nor what Python can't hold."""

import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

import orjson
import pytest

from tests.unit.runtime.payloads import READ, full, same, table, written
from tests.unit.runtime.samples import user, user_json, users, video, video_json
from twitchapi_gen.api.models.users import User
from twitchapi_gen.api.models.videos import Video, VideoMutedSegment
from twitchapi_gen.runtime.models.page import Page
from twitchapi_gen.runtime.models.shapes import Object

Copier = Callable[[Any], Any]


def pickled(protocol: int, model: Any) -> Any:
    return pickle.loads(pickle.dumps(model, protocol))


COPIERS: dict[str, Copier] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    **{f"pickle {number}": partial(pickled, number) for number in range(pickle.HIGHEST_PROTOCOL + 1)},
}
every_copier = pytest.mark.parametrize("copier", COPIERS.values(), ids=COPIERS)


def test_models_of_equal_fields_are_equal() -> None:
    assert video() == video()
    assert users(user_json()) == users(user_json())
    assert video() == Video.from_dict(video_json())


@pytest.mark.parametrize("name", Video.NAMES)
def test_models_that_differ_in_one_field_differ(name: str) -> None:
    assert video() != video(**{name: "another"})


def test_models_that_differ_deep_inside_differ() -> None:
    one, other = video(), video()
    assert one.muted_segments is not None
    one.muted_segments[1].offset += 1
    assert one != other
    assert users(user_json()) != users(user_json(), user_json())


def test_a_model_equals_nothing_of_another_kind() -> None:
    segment = VideoMutedSegment.from_dict({})
    assert segment != User.from_dict({})
    assert segment != {}
    assert segment != None  # noqa: E711  # what is asked for here
    assert (segment == {}) is False


def test_a_model_can_change_so_it_has_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(user())


@every_copier
def test_every_reply_survives_copying(copier: Copier) -> None:
    for name, operation in READ.items():
        payload = {**full(Object(table(operation))), "brand_new": [{"x": None}]}
        model = operation.decode(orjson.dumps(payload))
        made = copier(model)
        assert made is not model
        assert same(made, model), name
        assert written(made.to_dict()) == written(payload), name


@every_copier
def test_what_python_cannot_hold_survives_copying(copier: Copier) -> None:
    assert copier(user()).to_dict() == user_json()
    assert copier(video()).to_dict() == video_json()
    made = copier(video())
    assert (type(made.type), made.type.known, made.duration) == (type(video().type), False, timedelta(hours=3, minutes=8, seconds=33))


@every_copier
def test_changes_survive_copying(copier: Copier) -> None:
    one = video()
    one.title, one.stream_id = "Another", "7"
    assert copier(one).to_dict() == {**video_json(), "title": "Another", "stream_id": "7"}


@every_copier
def test_a_model_made_by_hand_survives_copying(copier: Copier) -> None:
    page = Page(data=[VideoMutedSegment(duration=timedelta(seconds=1), offset=2)])
    made = copier(page)
    assert made == page
    assert made.to_dict() == {"data": [{"duration": 1, "offset": 2}]}


@every_copier
def test_a_copys_fields_are_its_own(copier: Copier) -> None:
    one = user()
    made = copier(one)
    made.login = "other"
    made.json_["more"] = 1
    assert (one.login, "more" in one) == ("twitchdev", False)


def test_a_deep_copy_shares_nothing() -> None:
    one = video()
    made = copy.deepcopy(one)
    assert made.muted_segments is not None
    made.muted_segments[0].offset = 7
    made.json_["muted_segments"].clear()
    assert one == video()
    assert one.to_dict() == video_json()


def test_a_pickle_is_read_where_nothing_is_loaded_yet() -> None:
    """Whether "" stands for none in a field stands in its table, which lies in a module that reading the pickle doesn't load."""
    one = user()
    one.description = None  # type: ignore[assignment]  # as Twitch may send it
    program = "import json, pickle, sys; print(json.dumps(pickle.load(sys.stdin.buffer).to_dict()))"
    done = subprocess.run([sys.executable, "-c", program], input=pickle.dumps(one), capture_output=True, timeout=60, check=True)
    assert json.loads(done.stdout) == user_json(description=None, type="")
