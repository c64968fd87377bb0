"""Twitch's names → Python's."""

import keyword

import pytest
from hypothesis import given, strategies as st

from generator.names import camel, constant, module, plural, singular, snake, usable, usable_class


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Get Users", "get_users"),
        ("Get Channel iCalendar", "get_channel_icalendar"),
        ("Start a Raid", "start_a_raid"),
        ("Get User's Emotes", "get_user_s_emotes"),
        ("user_id", "user_id"),
        ("inDevelopment", "in_development"),
        ("isXYPosition", "is_xy_position"),
        ("URL", "url"),
        ("imageURL1x", "image_url_1x"),
        ("is-mature", "is_mature"),
        ("url_1x", "url_1x"),
        ("UserId", "user_id"),
        ("UserID", "user_id"),
        ("", ""),
    ],
)
def test_names_become_snake_case(text: str, due: str) -> None:
    assert snake(text) == due


@pytest.mark.parametrize(
    ("text", "due"), [("Channel Points", "channel_points"), ("EventSub", "eventsub"), ("CCLs", "ccls"), ("../x/", "x"), ("", "")]
)
def test_a_groups_module_is_a_plain_file_name(text: str, due: str) -> None:
    assert module(text) == due


@given(st.text())
def test_no_group_has_a_module_outside_of_its_folder(text: str) -> None:
    assert set(module(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789_")


@pytest.mark.parametrize(
    ("text", "due"), [("hype_train", "HypeTrain"), ("get_users", "GetUsers"), ("Ad Schedule", "AdSchedule"), ("already", "Already")]
)
def test_names_become_camel_case(text: str, due: str) -> None:
    assert camel(text) == due


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("id", "ids"),
        ("user_id", "user_ids"),
        ("status", "statuses"),
        ("category", "categories"),
        ("key", "keys"),
        ("box", "boxes"),
        ("match", "matches"),
    ],
)
def test_repeated_parameters_are_plural(one: str, many: str) -> None:
    assert plural(one) == many


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("Users", "User"),
        ("Categories", "Category"),
        ("Boxes", "Box"),
        ("Classes", "Class"),
        ("Status", "Status"),
        ("Access", "Access"),
        ("ChatSettings", "ChatSettings"),
    ],
)
def test_items_are_singular(many: str, one: str) -> None:
    assert singular(many) == one


@pytest.mark.parametrize(
    ("value", "member"),
    [
        ("bits:read", "BITS_READ"),
        ("global_mod", "GLOBAL_MOD"),
        ("1000", "VALUE_1000"),
        ("", "NONE"),
        ("--", "NONE"),
        ("None", "NONE"),
        ("non-fiction", "NON_FICTION"),
    ],
)
def test_members_are_in_capitals(value: str, member: str) -> None:
    assert constant(value) == member


@given(st.text())
def test_every_value_has_a_member_that_python_can_have(value: str) -> None:
    assert usable(constant(value))
    assert constant(value).isupper()


@given(st.one_of(st.text(max_size=5), st.sampled_from(keyword.kwlist), st.from_regex(r"[A-Za-z_][A-Za-z0-9_]*", fullmatch=True)))
def test_a_usable_name_can_be_a_parameter(name: str) -> None:
    if usable(name):
        compile(f"def {name}(*, {name}=1): {name}", "test", "exec")
    else:
        assert not name.isidentifier() or keyword.iskeyword(name) or name.startswith("_") or not name.isascii()
    if usable_class(name):
        assert usable(name)
