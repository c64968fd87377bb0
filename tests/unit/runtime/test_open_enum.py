"""Enums that hold tomorrow's values, too."""

import copy
import json
import pickle
from typing import Any

import orjson
import pytest
from hypothesis import given, strategies as st

from twitchapi_gen import AuthScope
from twitchapi_gen.api.models.users import BroadcasterType, UserType

ANY_TEXT = st.text() | st.sampled_from(("partner", "Partner", "PARTNER", "", " ", "mro", "__class__", "_value_", "name", "\x00", "\ud800"))


@given(ANY_TEXT)
def test_every_text_makes_a_member_that_is_the_text(text: str) -> None:
    member = BroadcasterType(text)
    assert isinstance(member, BroadcasterType)
    assert member == text == member.value
    assert {member, text} == {text}
    assert (str(member), f"{member}", type(str(member))) == (text, text, str)
    assert member.known == (text in ("affiliate", "partner"))


def test_a_known_value_is_the_one_member() -> None:
    assert BroadcasterType("partner") is BroadcasterType.PARTNER
    assert AuthScope("bits:read") is AuthScope.BITS_READ
    assert AuthScope("bits:read").known


def test_a_new_value_has_a_name_that_can_be_read() -> None:
    assert repr(BroadcasterType("super-affiliate")) == "<BroadcasterType.SUPER_AFFILIATE: 'super-affiliate'>"
    assert BroadcasterType("").name == "EMPTY"


def test_a_value_like_a_known_ones_name_is_not_that_one() -> None:
    member = BroadcasterType("PARTNER")
    assert member.name == BroadcasterType.PARTNER.name
    assert member != BroadcasterType.PARTNER
    assert not member.known


@pytest.mark.parametrize("value", [None, 3, 1.5, True, ["partner"], {}, b"partner"])
def test_what_is_no_text_is_no_value(value: Any) -> None:
    with pytest.raises(ValueError, match="BroadcasterType"):
        BroadcasterType(value)


def test_new_values_are_not_remembered() -> None:
    """Otherwise a server that sends ever new ones would fill the memory."""
    for number in range(1_000):
        BroadcasterType(f"new-{number}")
    assert [member.value for member in BroadcasterType] == ["affiliate", "partner"]
    assert len(BroadcasterType.__members__) == 2
    assert not BroadcasterType("new-1").known


@given(ANY_TEXT, st.integers(0, pickle.HIGHEST_PROTOCOL))
def test_a_member_survives_pickling_and_copying(text: str, protocol: int) -> None:
    member = BroadcasterType(text)
    for made in (pickle.loads(pickle.dumps(member, protocol)), copy.copy(member), copy.deepcopy(member)):
        assert type(made) is BroadcasterType
        assert (made, made.value, made.known) == (text, text, member.known)
        assert (made is member) or not member.known


def test_a_member_is_written_as_its_text() -> None:
    both = [BroadcasterType.PARTNER, BroadcasterType("new")]
    assert json.loads(json.dumps(both)) == orjson.loads(orjson.dumps(both)) == ["partner", "new"]


def test_a_member_of_another_enum_makes_a_new_one_with_plain_text() -> None:
    member = BroadcasterType(UserType.STAFF)
    assert (type(member), member.value, type(member.value)) == (BroadcasterType, "staff", str)
