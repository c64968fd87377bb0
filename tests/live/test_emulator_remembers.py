"""The table of what the emulator remembers: it names every write there is, and each of its entries does what it says."""

from typing import Any

import pytest

from tests.live.remembered_cases import BY_HAND, CASES, ME, Case
from tests.live.remembering import Bot, populate
from twitchapi_gen import Emulator, operations
from twitchapi_gen.emulator.remembered import BESIDE, NOT_READABLE, RESOURCES, SHOWN, WRITTEN
from twitchapi_gen.emulator.resources import Act, Resource
from twitchapi_gen.emulator.shaping import place
from twitchapi_gen.runtime.models.shapes import Object

ACTS = [pytest.param(one, act, id=f"{act.operation} ({one.name})") for one in RESOURCES for act in one.acts]


def test_every_write_is_remembered_or_has_a_reason_why_not() -> None:
    writes = {name for name, operation in operations.items() if operation.method != "GET"}
    assert set(WRITTEN) | set(NOT_READABLE) == writes
    assert not set(WRITTEN) & set(NOT_READABLE)
    assert all(NOT_READABLE.values())


def test_everything_that_is_written_is_read_somewhere() -> None:
    assert all(one.reads or one.envelope for one in RESOURCES)
    assert {operations[name].method for name in SHOWN} == {"GET"}
    assert "get_channel_stream_schedule" in BESIDE


@pytest.mark.parametrize(("resource", "act"), ACTS)
def test_the_names_in_the_table_are_twitchs(resource: Resource, act: Act) -> None:
    """A misspelt parameter or field would be ignored without a word."""
    parameters = {one.name for one in operations[act.operation].parameters}
    reads = {one.name for name in resource.reads for one in operations[name].parameters}
    inner = {"id", "transport"} if act.each else set[str]()
    assert {name for name in act.names if not name.startswith("@")} <= parameters
    assert {act.each} - {""} <= parameters
    assert set(resource.named) <= parameters | reads | {name for one in resource.acts for name in _parameters(one)}
    assert set(resource.filters) <= reads
    for choices in resource.key:
        names = set(choices.split("|"))
        assert names & parameters or "@user" in names or "@client" in names
    if resource.reads:
        shape = place(operations[resource.reads[0]])[1]
        assert isinstance(shape, Object)
        fields = {one.name for one in shape.table.fields}
        paths = [*resource.id, *act.names.values(), *act.new, *act.reply.values(), *resource.made]
        assert {path.partition(".")[0] for path in paths} <= fields
        assert set(resource.id) <= parameters | inner | set(resource.named.values()) or act.does == "create" or resource.own


def _parameters(act: Act) -> set[str]:
    return {one.name for one in operations[act.operation].parameters}


def items(bot: Bot, case: Case) -> list[Any]:
    """The list, as its data."""
    data = bot(case.read[0], **bot.mine(case.read[1]))
    return list(data if isinstance(data, list) else data.get("segments", [data]))


def assert_shows(item: Any, wanted: Any) -> None:
    assert {name: item[name] for name in wanted} == wanted


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_written_is_read_back(fresh: Emulator, case: Case) -> None:
    """Created, read, updated, read, deleted, gone; and nobody else sees anything of it."""
    populate(fresh)
    bot, other = Bot(fresh), Bot(fresh, "other", "other_app")
    unwritten = [] if case.alone else items(other, case)
    key: dict[str, Any] = {}
    first: Any = None
    if case.create is not None:
        before = items(bot, case)
        created = bot(case.create[0], **bot.mine(case.create[1]))
        first = items(bot, case)[0]
        assert first not in before
        assert_shows(first, bot.mine(case.shows))
        if created and case.whole:
            assert (created if isinstance(created, list) else created["segments"]) == [first]
        key = {name: at[1:] if at[0] == "=" else first[at] for name, at in case.id.items()}
    if case.update is not None:
        updated = bot(case.update[0], **{**bot.mine(case.update[1]), **(key if case.create is not None else {})})
        first = items(bot, case)[0]
        assert_shows(first, bot.mine(case.then))
        if updated and case.whole:
            assert (updated if isinstance(updated, list) else updated.get("segments", [updated]))[0] == first
    assert items(bot, case)[0] == first
    if case.delete:
        names = {one.name for one in operations[case.delete].parameters}
        given = {name: value for name, value in bot.mine(case.create[1] if case.create else {}).items() if name in names} | key
        bot(case.delete, **given)
        assert first not in items(bot, case)
        assert bot.status(case.delete, **given) == case.again
    if ME in str(case) and not case.alone:
        assert items(other, case) == unwritten


def test_the_cases_are_all_that_can_be_written() -> None:
    assert set[str]().union(*(case.operations for case in CASES)) | BY_HAND == set(WRITTEN)


REFUSING = [case for case in CASES if case.create and case.delete and case.again != 204 and case.name != "guest star session"]


@pytest.mark.parametrize("case", REFUSING, ids=lambda case: case.name)
def test_an_unknown_one_isnt_there(fresh: Emulator, case: Case) -> None:
    populate(fresh)
    bot = Bot(fresh)
    assert case.create is not None
    names = {one.name for one in operations[case.delete].parameters}
    given = {name: value for name, value in bot.mine(case.create[1]).items() if name in names}
    assert bot.status(case.delete, **given, **dict.fromkeys(case.id.keys() - given.keys(), "55")) == case.again
    bot(case.create[0], **bot.mine(case.create[1]))
    assert bot.status(case.delete, **{**given, **dict.fromkeys(case.id, "78")}) == case.again
