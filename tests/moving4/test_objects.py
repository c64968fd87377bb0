"""Version 4's objects: what they read, keep and give back."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.examples import at_least
from twitchapi_gen.v4.object import api, eventsub
from twitchapi_gen.v4.object.base import TwitchObject
from twitchapi_gen.v4.type import VideoType

CLASSES = [
    kind
    for module in (api, eventsub)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, TwitchObject) and kind.__module__ == module.__name__
]


def test_what_twitch_left_out_is_no_attribute_and_what_it_added_is_left_out() -> None:
    user = api.TwitchUser(id="1", email=None, brand_new="x")
    assert vars(user) == {"id": "1", "email": None}
    with pytest.raises(AttributeError):
        user.login  # noqa: B018
    assert user.to_dict() == {"id": "1"}
    assert user.to_dict(include_none_values=True) == {"id": "1", "email": None}


def test_values_are_of_their_types() -> None:
    video = api.Video(type="archive", view_count="12", created_at="2024-01-02T03:04:05.123456789Z", muted_segments=[{"duration": 1, "x": 2}])
    assert (video.type, video.view_count) == (VideoType.ARCHIVE, 12)
    assert video.created_at == datetime(2024, 1, 2, 3, 4, 5, 123456, UTC)
    assert vars(video.muted_segments[0]) == {"duration": 1}
    assert video.to_dict()["type"] == "archive"
    assert api.TwitchUser(created_at="").created_at is None
    extensions = api.UserActiveExtensions(panel={"1": {"active": True, "id": "a"}})
    assert isinstance(extensions.panel["1"], api.ActiveUserExtension)
    assert extensions.to_dict() == {"panel": {"1": {"active": True, "id": "a"}}}


def test_what_twitch_may_invent_is_kept_as_it_came() -> None:
    assert api.Video(type="short").to_dict() == {"type": "short"}
    assert api.TwitchUser(created_at="soon").to_dict() == {"created_at": "soon"}
    assert api.Stream(viewer_count="many", tags=None).to_dict() == {"viewer_count": "many"}


def test_replies_without_a_list_say_so() -> None:
    assert [one.rank for one in api.BitsLeaderboard(data=[{"rank": 1}])] == [1]
    with pytest.raises(ValueError, match="no data"):
        list(api.BitsLeaderboard())


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@at_least(200)
@given(kind=st.sampled_from(CLASSES), data=st.data())
def test_no_reply_makes_it_raise(kind: type[TwitchObject], data: st.DataObject) -> None:
    names = [name for one in kind.__mro__ for name in getattr(one, "__annotations__", {}) if not name.startswith("_")]
    sent = data.draw(st.fixed_dictionaries({}, optional=dict.fromkeys(names, VALUES)))
    made = kind(**sent)
    assert set(vars(made)) == set(sent)
    assert set(made.to_dict(include_none_values=True)) == set(sent)
    assert repr(made)
