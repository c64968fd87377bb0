"""The public cattrs converter: people's own classes that contain models."""

import copy
import json
import subprocess
import sys
from typing import Any

import pytest
from attrs import define

from tests.unit.runtime.samples import user, user_json, users, video, video_json
from tests.unit.runtime.test_models import EVERY_MODEL
from twitchapi_gen import Page, converter
from twitchapi_gen.api.models.users import BroadcasterType, User
from twitchapi_gen.api.models.videos import Video
from twitchapi_gen.runtime.models.model import Model


@define
class Shelf:
    owner: User
    kind: BroadcasterType
    videos: list[Video]
    by_id: dict[str, Video]
    best: Video | None
    page: Page[User]
    names: Page[str]


def shelf_json(**changes: Any) -> dict[str, Any]:
    return {
        "owner": user_json(),
        "kind": "brand-new",
        "videos": [video_json(), {"id": "2"}],
        "by_id": {"335921245": video_json()},
        "best": None,
        "page": {"data": [user_json()], "pagination": {"cursor": "next", "previous": "last"}, "total": 3},
        "names": {"data": ["a", "b"]},
        **changes,
    }


def test_models_in_a_class_of_ones_own_are_read_as_the_client_reads_them() -> None:
    shelf = converter.structure(shelf_json(), Shelf)
    assert (shelf.owner, shelf.videos[0], shelf.by_id) == (user(), video(), {"335921245": video()})
    assert (type(shelf.kind), shelf.kind, shelf.kind.known) == (BroadcasterType, "brand-new", False)
    assert (shelf.videos[1].to_dict(), shelf.best) == ({"id": "2"}, None)
    assert converter.structure(shelf_json(best=video_json()), Shelf).best == video()


def test_a_class_of_ones_own_is_written_as_the_json_it_was_read_from() -> None:
    written = converter.unstructure(converter.structure(shelf_json(best=video_json()), Shelf))
    assert json.loads(json.dumps(written)) == shelf_json(best=video_json())


def test_a_page_is_read_with_all_that_came_with_it() -> None:
    page = converter.structure(shelf_json(), Shelf).page
    assert (list(page), page.cursor, page["total"], page["pagination"]["previous"]) == ([user()], "next", 3, "last")
    assert converter.structure({"data": [user_json()]}, Page[User]) == users(user_json())


def test_a_page_is_written_as_it_came_and_with_its_changes() -> None:
    page = converter.structure(shelf_json(), Shelf).page
    page.data[0].login = "other"
    assert converter.unstructure(page) == {**shelf_json()["page"], "data": [user_json(login="other")]}
    assert converter.unstructure([page, None]) == [page.to_dict(), None]


@pytest.mark.parametrize("value", [[], None, "text", 3, {}, {"data": None}, {"data": {}}, {"data": "ab"}])
def test_what_has_no_list_of_data_is_no_page(value: Any) -> None:
    with pytest.raises(ValueError, match="a page requires an object whose `data` is an array"):
        converter.structure(value, Page[User])


@pytest.mark.parametrize("value", [[], "", "text", None, 3])
def test_what_is_no_object_is_no_model(value: Any) -> None:
    with pytest.raises(TypeError, match="User is read from an object"):
        converter.structure(value, User)
    with pytest.raises(TypeError, match="User is read from an object"):
        converter.structure({"data": [value]}, Page[User])


def test_an_error_deep_inside_says_where() -> None:
    from cattrs import ClassValidationError, transform_error

    with pytest.raises(ClassValidationError) as raised:
        converter.structure(shelf_json(videos=[video_json(), 7]), Shelf)
    assert transform_error(raised.value) == ["invalid value for type, expected Video @ $.videos[1]"]


@pytest.mark.parametrize("kind", EVERY_MODEL, ids=[kind.__name__ for kind in EVERY_MODEL])
def test_every_model_goes_through_the_converter_unharmed(kind: type[Model]) -> None:
    sent = {**dict.fromkeys(kind.NAMES, "?"), "brand_new": [{"x": None}]}
    read = converter.structure(copy.deepcopy(sent), kind)
    assert type(read) is kind
    assert converter.unstructure(read) == sent


def test_a_copy_of_the_converter_knows_the_models_too() -> None:
    own = converter.copy()
    assert own.structure(user_json(), User) == user()
    assert own.unstructure(user()) == user_json()


def test_an_empty_page_is_read_where_nothing_is_loaded_yet() -> None:
    program = "from twitchapi_gen import Page, converter; print(converter.structure({'data': [], 'pagination': {}}, Page[int]))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "Page(0 items)\n"
