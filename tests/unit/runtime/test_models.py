"""A model's fields by Twitch's names: [], in, get, keys, items; and models that were made by hand or read on their own."""

import subprocess
import sys
from datetime import UTC, datetime
from importlib import import_module
from types import MappingProxyType
from typing import Any, get_type_hints

import pytest

from tests.unit.runtime.payloads import GROUPS
from tests.unit.runtime.samples import user, user_json, users, video
from twitchapi_gen.api.models.analytics import GameAnalyticsReport
from twitchapi_gen.api.models.users import BroadcasterType, User
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import AsyncPaged, Page, Paged, Pagination


def models(group: str) -> list[type[Model]]:
    found = vars(import_module(f"twitchapi_gen.api.models.{group}")).values()
    kinds = [kind for kind in found if isinstance(kind, type) and issubclass(kind, Model) and kind.__module__.endswith(f".{group}")]
    return [kind for kind in kinds if not issubclass(kind, AsyncPaged)]  # which come from the asynchronous client only


EVERY_MODEL = [kind for group in GROUPS for kind in models(group)]
every_model = pytest.mark.parametrize("kind", EVERY_MODEL, ids=[kind.__name__ for kind in EVERY_MODEL])


def test_a_reply_reads_as_plain_json_would() -> None:
    page = users(user_json(), pagination={"cursor": "next"}, total=3)
    assert page["data"][0]["id"] == "141981764"
    assert page["data"][0]["brand_new"]["list"][1]["deep"] is True
    assert page["pagination"]["cursor"] == "next"
    assert page["total"] == page.get("total") == 3
    assert page.keys() == ["data", "pagination", "total"]


def test_a_field_is_the_same_by_name_and_by_attribute() -> None:
    one = user()
    for name, attribute in User.NAMES.items():
        assert one[name] is getattr(one, attribute)


def test_a_name_is_twitchs_even_where_the_attribute_has_another() -> None:
    report = GameAnalyticsReport.from_dict({"game_id": "1", "URL": "https://example.com", "type": "overview_v2"})
    assert report["URL"] == report.url == "https://example.com"
    assert "URL" in report
    assert "url" not in report
    with pytest.raises(KeyError):
        report["url"]


def test_a_field_that_is_nowhere_raises_a_key_error_that_names_those_there_are() -> None:
    one = user()
    with pytest.raises(KeyError, match=r"User has no field 'nmae'; it has id, login, display_name"):
        one["nmae"]
    assert "nmae" not in one
    assert one.get("nmae") is None
    assert one.get("nmae", 7) == 7


@pytest.mark.parametrize("name", ["json_", "NAMES", "TABLE", "keys", "from_dict", "__class__", ""])
def test_what_is_no_field_is_not_in_reach_by_name(name: str) -> None:
    one = user()
    assert name not in one
    assert one.get(name) is None
    with pytest.raises(KeyError):
        one[name]


def test_a_name_that_is_no_text_is_not_in_a_model() -> None:
    assert 3 not in user()
    assert None not in user()


def test_a_missing_field_is_none_and_not_in_the_model() -> None:
    one = user()
    assert (one.email, one["email"], one.get("email", "nobody")) == (None, None, "nobody")
    assert "email" not in one
    assert "email" not in list(one)


def test_a_field_sent_as_null_or_nothing_is_in_the_model() -> None:
    assert (video()["stream_id"], "stream_id" in video(), video().get("stream_id", "none")) == (None, True, "none")
    assert (user()["type"], "type" in user(), user().get("type", "none")) == (None, True, "none")


def test_get_gives_what_is_falsy_but_there() -> None:
    assert user(view_count=0).get("view_count", 7) == 0
    assert user().get("description", "none") == ""


def test_keys_are_those_that_are_there_with_the_new_ones_last() -> None:
    sent = user_json()
    assert user().keys() == list(sent)
    assert user(another=None).keys() == [*sent, "another"]


def test_items_are_keys_with_their_values() -> None:
    one = user()
    assert one.items() == [(name, one[name]) for name in one]
    assert dict(one.items())["created_at"] == datetime(2026, 2, 27, 10, 20, 30, 123456, tzinfo=UTC)


def test_a_model_unpacks_as_a_dict_does() -> None:
    one = user()
    assert list(one) == one.keys()
    assert dict(one) == {**one} == dict(one.items())


def test_what_is_shown_has_the_fields_with_a_value() -> None:
    shown = repr(user())
    assert shown.startswith("User(id='141981764', login='twitchdev', ")
    assert "broadcaster_type=<BroadcasterType.PARTNER: 'partner'>" in shown
    assert "offline_image_url=''" in shown
    assert "email" not in shown


def test_a_model_made_by_hand_has_what_it_was_given() -> None:
    one = Pagination()
    assert (one.keys(), one.to_dict(), "cursor" in one, one["cursor"]) == ([], {}, False, None)
    one.cursor = "next"
    assert (one.keys(), one.to_dict(), "cursor" in one, one["cursor"]) == (["cursor"], {"cursor": "next"}, True, "next")
    page = Page(data=[one])
    assert page.to_dict() == {"data": [{"cursor": "next"}]}
    assert list(page) == [one]


def test_a_field_set_after_reading_is_in_the_model() -> None:
    one = user()
    one.email = "a@example.com"
    assert "email" in one
    assert one.keys()[list(User.NAMES).index("email")] == "email"
    assert one.to_dict() == {**user_json(), "email": "a@example.com"}


@every_model
def test_every_model_reads_nothing_as_nothing(kind: type[Model]) -> None:
    """Its table lies in another module, and is found."""
    empty = kind.from_dict({})
    assert type(empty) is kind
    assert {getattr(empty, attribute) for attribute in kind.NAMES.values()} <= {None}
    assert (empty.keys(), empty.to_dict()) == ([], {})
    assert repr(empty) == f"{kind.__name__}({'0 items' if issubclass(kind, Paged) else ''})"


@every_model
def test_every_model_keeps_what_it_does_not_know(kind: type[Model]) -> None:
    sent = {"brand_new": [{"x": None}], "": 0, "json_": 1}
    read = kind.from_dict(sent)
    assert read.to_dict() == sent
    assert {name: read[name] for name in sent} == sent


@every_model
def test_every_model_keeps_what_it_can_not_read(kind: type[Model]) -> None:
    others: list[Any] = [True, [[]], {"\x00": []}, -1.5]
    for other in others:
        sent = dict.fromkeys(kind.NAMES, other)
        assert kind.from_dict(sent).to_dict() == sent


def test_the_built_in_pagination_is_read_where_nothing_is_loaded_yet() -> None:
    program = "from twitchapi_gen.runtime.models.page import Pagination; print(Pagination.from_dict({'cursor': 'next'}))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "Pagination(cursor='next')\n"


def test_so_many_models_there_are() -> None:
    assert len(EVERY_MODEL) >= 130


def test_what_fields_are_made_of_can_be_asked_for() -> None:
    """As programs do that make forms, tables or schemas of classes."""
    kinds: list[type[Model]] = [*EVERY_MODEL, Page]
    for kind in kinds:
        hints = get_type_hints(kind)
        assert set(kind.NAMES.values()) <= set(hints), kind


def test_a_model_reads_any_mapping_and_leaves_it_as_it_is() -> None:
    sent = user_json()
    one = User.from_dict(MappingProxyType(sent))
    one.login = "other"
    one.json_["more"] = 1
    assert one.broadcaster_type is BroadcasterType.PARTNER
    assert sent == user_json()


@pytest.mark.parametrize("value", [[], "", "text", None, 3, [["id", "1"]]])
def test_what_is_no_object_makes_no_model(value: Any) -> None:
    with pytest.raises(TypeError, match=f"User is read from an object, not from {type(value).__name__}"):
        User.from_dict(value)


@pytest.mark.parametrize("kind", [Model, Page])
def test_what_has_no_fields_of_its_own_is_not_read_on_its_own(kind: type[Model]) -> None:
    with pytest.raises(TypeError, match=f"{kind.__name__} can't be read on its own"):
        kind.from_dict({"data": []})
