"""Bytes that aren't the reply they should be: an UnexpectedReply that says why and shows nothing of them; never another error or an empty list."""

import traceback
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.unit.runtime.payloads import CANARY, READ, full, table
from tests.unit.runtime.samples import user_json, wire
from twitchapi_gen import UnexpectedReply, operations
from twitchapi_gen.eventsub import subscription_types
from twitchapi_gen.runtime.http.operation import Operation
from twitchapi_gen.runtime.models.shapes import Object

GOOD = wire({"data": [user_json(login=CANARY)]})
DEEP = 100_000
HOSTILE: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "it is empty"),
    "blanks": (b" \r\n\t ", "it is empty"),
    "HTML": (b"<!doctype html><title>canary-7f3a</title>", "it looks like HTML"),
    "HTML after blanks": (b"\n  <html>canary-7f3a", "it looks like HTML"),
    "text": (b"canary-7f3a", "not JSON"),
    "a byte order mark": (b"\xef\xbb\xbf" + GOOD, "not JSON"),
    "UTF-16": (GOOD.decode().encode("utf-16"), "not JSON"),
    "no UTF-8": (GOOD.replace(b"canary", b"canary\xff"), "not JSON"),
    "a surrogate in UTF-8": (GOOD.replace(b"canary", b"canary\xed\xa0\x80"), "not JSON"),
    "an overlong slash": (GOOD.replace(b"canary", b"canary\xc0\xaf"), "not JSON"),
    "a lone surrogate": (GOOD.replace(b"canary", rb"canary\ud800"), "not JSON"),
    "a control character": (GOOD.replace(b"canary", b"canary\x00"), "not JSON"),
    "NaN": (b'{"data":[NaN],"x":"canary-7f3a"}', "not JSON"),
    "Infinity": (b'{"data":[Infinity],"x":"canary-7f3a"}', "not JSON"),
    "-Infinity": (b'{"data":[-Infinity],"x":"canary-7f3a"}', "not JSON"),
    "more than a float holds": (b'{"data":[1e999],"x":"canary-7f3a"}', "not JSON"),
    "5,000 digits": (b'{"data":[' + b"9" * 5_000 + b"]}", "not JSON"),
    "arrays 100,000 deep": (b'{"data":' + b"[" * DEEP + b"]" * DEEP + b"}", "not JSON"),
    "objects 100,000 deep": (b'{"data":[' + b'{"a":' * DEEP + b"1" + b"}" * DEEP + b"]}", "not JSON"),
    "open for ever": (b"[" * DEEP, "not JSON"),
    "cut off": (GOOD[:-2], "not JSON"),
    "more behind": (GOOD + b'"canary-7f3a"', "not JSON"),
    "a zero byte behind": (GOOD + b"\x00", "not JSON"),
    "a comma too many": (b'{"data":["canary-7f3a"],}', "not JSON"),
    "a comment": (b'{"data":[]} // canary-7f3a', "not JSON"),
    "single quotes": (b"{'data':['canary-7f3a']}", "not JSON"),
    "a string": (b'"canary-7f3a"', "the reply is a string, not an object"),
    "an array": (b'[{"data":["canary-7f3a"]}]', "the reply is an array, not an object"),
    "a number": (b"73", "the reply is a number, not an object"),
    "a fraction": (b"7.3", "the reply is a number, not an object"),
    "true": (b"true", "the reply is true or false, not an object"),
    "null": (b"null", "the reply is null, not an object"),
    "an empty object": (b"{}", "there is no `data` in the reply"),
    "no data": (b'{"Data":["canary-7f3a"],"total":1}', "there is no `data` in the reply"),
    "text for data": (b'{"data":"canary-7f3a"}', "`data` is a string in the reply"),
    "a number for data": (b'{"data":73}', "`data` is a number in the reply"),
    "false for data": (b'{"data":false}', "`data` is true or false in the reply"),
}
listeners = pytest.mark.parametrize("watched", [False, True], ids=["fast reader", "careful reader"])


def decode(operation: Operation, body: bytes, watched: bool) -> Any:
    return operation.decode(body, (lambda *_: None) if watched else None)


@listeners
@pytest.mark.parametrize("what", HOSTILE)
def test_every_operation_says_what_is_wrong_with_the_reply(what: str, watched: bool) -> None:
    body, reason = HOSTILE[what]
    for name, operation in READ.items():
        with pytest.raises(UnexpectedReply) as raised:
            decode(operation, body, watched)
        assert str(raised.value).startswith(f"{name}: ")
        assert reason in str(raised.value)
        assert "canary" not in "".join(traceback.format_exception(raised.value)) + repr(vars(raised.value))


@listeners
def test_null_for_data_is_an_empty_list_where_a_list_must_be_and_an_error_where_an_object_must_be(watched: bool) -> None:
    """As get_channel_teams and search_categories have it for a channel without a team, and for a search that finds nothing."""
    for name, operation in READ.items():
        assert operation.codec is not None
        if operation.codec.data is dict:
            with pytest.raises(UnexpectedReply, match="`data` is null in the reply, instead of an object"):
                decode(operation, b'{"data":null}', watched)
            continue
        told: list[tuple[str, str, str]] = []
        read = operation.decode(b'{"data":null}', (lambda *one, told=told: told.append(one)) if watched else None)
        assert (read.data, len(read), bool(read), read.to_dict(), list(read.pages())) == ([], 0, False, {"data": None}, [read]), name
        assert (("data", "array", "null") in told) == watched


@listeners
def test_null_is_an_empty_list_in_every_list_unless_the_spec_gives_it_a_meaning(watched: bool) -> None:
    def video(body: bytes) -> Any:
        return decode(operations["get_videos"], b'{"data":[' + body + b"]}", watched).data[0]

    assert (video(b'{"muted_segments":null}').muted_segments, video(b'{"muted_segments":null}').to_dict()) == ([], {"muted_segments": None})
    stream = decode(operations["get_streams"], b'{"data":[{"tags":null,"tag_ids":null}]}', watched).data[0]
    assert (stream.tags, stream.tag_ids, stream.to_dict()) == ([], [], {"tags": None, "tag_ids": None})
    stream.tags = ["English"]
    assert stream.to_dict() == {"tags": ["English"], "tag_ids": None}
    schedule = decode(operations["get_channel_stream_schedule"], b'{"data":{"segments":null}}', watched)
    assert (schedule.data.segments, len(schedule), schedule.first()) == ([], 0, None)


def test_null_is_an_empty_list_in_events_too() -> None:
    def read(type_: str, version: str, **fields: Any) -> Any:
        return subscription_types[type_, version].decode(fields)

    assert read("channel.hype_train.begin", "2", shared_train_participants=None).shared_train_participants == []
    assert read("channel.chat.message", "1", badges=None, source_badges=None).badges == []
    assert read("channel.chat.message", "1", badges=None, source_badges=None).source_badges is None
    assert read("channel.warning.send", "1", chat_rules_cited=None).chat_rules_cited is None
    outcome = read("channel.prediction.end", "1", outcomes=[{"top_predictors": None}, {}]).outcomes
    assert [one.top_predictors for one in outcome] == [[], None]


@listeners
def test_an_array_is_not_taken_for_an_object_nor_the_reverse(watched: bool) -> None:
    counted: dict[type, int] = {list: 0, dict: 0}
    for operation in READ.values():
        assert operation.codec is not None
        assert operation.codec.data is not None
        counted[operation.codec.data] += 1
        body, reason = (b'{"data":{}}', "`data` is an object in the reply, instead of an array")
        if operation.codec.data is dict:
            body, reason = (b'{"data":[]}', "`data` is an array in the reply, instead of an object")
        with pytest.raises(UnexpectedReply, match=reason):
            decode(operation, body, watched)
    assert counted == {list: 108, dict: 5}


def test_the_status_of_the_reply_is_on_the_error() -> None:
    codec = operations["get_users"].codec
    assert codec is not None
    for body in (b"", b"[]", b"{}"):
        with pytest.raises(UnexpectedReply) as raised:
            codec.decode(body, status=203)
        assert raised.value.status == 203


@listeners
def test_of_a_key_that_comes_twice_the_last_one_counts(watched: bool) -> None:
    read = decode(operations["get_users"], b'{"data":null,"data":[{"id":"1","id":"2"}]}', watched)
    assert [one.id for one in read.data] == ["2"]
    assert read.to_dict() == {"data": [{"id": "2"}]}


@listeners
@pytest.mark.parametrize("number", [2**53 + 1, 2**63 - 1, 2**63, 2**64 - 1, -(2**63)])
def test_whole_numbers_of_64_bits_are_exact(number: int, watched: bool) -> None:
    read = decode(operations["get_users"], wire({"data": [user_json(view_count=number, brand_new=number)]}), watched)
    assert (read.data[0].view_count, read.data[0]["brand_new"]) == (number, number)
    assert read.to_dict() == {"data": [user_json(view_count=number, brand_new=number)]}


@pytest.mark.parametrize("digits", ["18446744073709551616", "-9223372036854775809", "9" * 300])
def test_a_larger_number_is_kept_as_a_float_and_told(digits: str) -> None:
    told: list[tuple[str, str, str]] = []
    body = wire({"data": [user_json(view_count=1)]}).replace(b'"view_count":1', b'"view_count":' + digits.encode())
    read = operations["get_users"].decode(body, lambda *one: told.append(one))
    assert read.data[0].view_count == float(digits)
    assert ("data.view_count", "int", "float") in told
    assert operations["get_users"].decode(body) == read


@listeners
def test_what_is_deep_but_json_is_read_and_kept(watched: bool) -> None:
    deep = b"[" * 1_000 + b"]" * 1_000
    for key in (b'"login"', b'"brand_new"'):
        read = decode(operations["get_users"], b'{"data":[{"id":"1",' + key + b":" + deep + b"}]}", watched)
        assert read.data[0].id == "1"
        level, found = 0, read.data[0][key.decode().strip('"')]
        while found:
            level, found = level + 1, found[0]
        assert level == 999


@listeners
def test_a_reply_of_100_000_items_none_of_which_is_an_item_is_read(watched: bool) -> None:
    sent: Any = {"data": [None, 1, "a", [], {}] * 20_000}
    assert decode(operations["get_users"], wire(sent), watched).to_dict() == sent


@given(st.binary(max_size=200) | st.binary(max_size=20).map(lambda some: b'{"data":[' + some + b"]}"))
def test_any_bytes_are_a_reply_or_an_unexpected_one(body: bytes) -> None:
    for operation in READ.values():
        try:
            read = operation.decode(body)
        except UnexpectedReply:
            continue
        assert read.to_dict()["data"] is not None


@given(st.sampled_from(sorted(READ)), st.data())
def test_a_reply_with_a_few_other_bytes_is_a_reply_or_an_unexpected_one(name: str, data: st.DataObject) -> None:
    operation = READ[name]
    body = bytearray(wire(full(Object(table(operation)))))
    for at, byte in data.draw(st.lists(st.tuples(st.integers(0, len(body) - 1), st.integers(0, 255)), min_size=1, max_size=3)):
        body[at] = byte
    for watched in (False, True):
        try:
            read = decode(operation, bytes(body), watched)
        except UnexpectedReply:
            continue
        assert type(read.to_dict()["data"]) in (list, dict)


def test_a_calendar_is_text_whatever_its_bytes_are() -> None:
    calendar = operations["get_channel_icalendar"]
    assert calendar.decode("BEGIN:VCALENDAR\r\nÉ".encode()) == "BEGIN:VCALENDAR\r\nÉ"
    assert calendar.decode(b"\xff\x00") == "\ufffd\x00"
    assert calendar.decode(b"") == ""


def test_where_nothing_comes_back_bytes_are_not_looked_at() -> None:
    silent = [one for one in operations.values() if one.reply == "none"]
    assert len(silent) == 35
    assert {one.decode(b"[" * DEEP) for one in silent} == {None}
