"""Families of EventSub: what is wrong is told where it is, and what is right gets its method. `#!` marks the line where a problem is due."""

from pathlib import Path

import pytest

from generator.event_docstrings import event_manual, shown
from tests.unit.generator.support import SCOPES, api_of, assert_problems, problems, spec_files

TYPE = {
    "head": "train.begin@1:",
    "title": "title: Train Begin",
    "anchor": "anchor: trainbegin",
    "description": "description: Tells when a train begins.",
    "condition": "condition: {id: required, place: {need: optional, description: Where.}}",
    "event": "event: TrainBegin",
}
MODEL = "models:\n  TrainBegin:\n    description: A train began.\n    fields:\n      id: string\n"
WHERE = "condition: {id: optional, place: {need: optional, description: Where.}}"


def one(**changed: str) -> str:
    head, *lines = [text for text in (TYPE | changed).values() if text]
    return f"  {head}\n" + "".join(f"    {line}\n" for text in lines for line in text.split("\n"))


def family(*types: str, models: str = MODEL, name: str = "Trains") -> str:
    return f"family: {name}\n{models}types:\n{''.join(types or (one(),))}"


def files(*families: str, **named: str) -> dict[str, str]:
    found = {"eventsub/trains.yaml": families[0] if families else family()}
    return spec_files() | found | {f"eventsub/{name}.yaml": text for name, text in named.items()}


@pytest.mark.parametrize(
    "changed",
    [
        {"head": "train@1:  #! 'train@1' must be a type and its version, like channel.follow@2"},
        {"head": "train.begin:  #! 'train.begin' must be a type and its version, like channel.follow@2"},
        {"event": "event: TrainBegan  #! there is no model 'TrainBegan' in this file (did you mean 'TrainBegin'?)"},
        {"event": "event: User  #! there is no model 'User' in this file"},
        {"transports": "transports: [webhok]  #! 'webhok' is not a transport (did you mean 'webhook'?); known: webhook, websocket, conduit"},
        {"status": "status: new  #! 'new' is not a status; known: beta"},
        {"description": "description: ''  #! train.begin@1 has no description"},
        {"condition": "condition:\n  id: maybe  #! 'maybe' is not what may be said of a condition; known: required, optional"},
        {"condition": "condition:\n  size: required  #! the condition 'size' has no description; give it one, or add 'size' to glossary.yaml"},
        {"condition": "condition:\n  a-b: {need: required, description: x}  #! 'a-b' can't be the name of a parameter"},
        {"condition": "condition:\n  callback: {need: required, description: x}  #! 'callback' can't be the name of a parameter"},
        {"scopes": "scopes: bits:reed  #! unknown scope 'bits:reed' (did you mean 'bits:read'?); scopes.yaml lists them"},
        {"app_scopes": "app_scopes: bits:reed  #! unknown scope 'bits:reed' (did you mean 'bits:read'?); scopes.yaml lists them"},
        {"extra_scopes": "extra_scopes: [bits:reed]  #! unknown scope 'bits:reed' (did you mean 'bits:read'?); scopes.yaml lists them"},
        {"more": "exactly_one_of: [id, place]  #! 'id' is required, so nothing may choose between it and others"},
        {"more": "exactly_one_of: [where, place]  #! there is no condition 'where'"},
        {"condition": WHERE, "more": "exactly_one_of: [place]  #! needs two conditions or more"},
    ],
    ids=lambda changed: next(reversed(changed.values()))[:40],
)
def test_what_is_wrong_with_a_type_is_told_where_it_is(tmp_path: Path, changed: dict[str, str]) -> None:
    assert_problems(tmp_path, files(family(one(**changed))))


def test_what_is_there_twice_is_told(tmp_path: Path) -> None:
    again = one(head="train.begin@2:  #! the anchor 'trainbegin' is there twice (first in spec/eventsub/trains.yaml:8)")
    assert_problems(tmp_path, files(family(one(), again)))
    head = "train.begin@1:  #! the subscription type 'train.begin@1' is there twice (first in spec/eventsub/a.yaml:8)"
    both = one(head=head, anchor="anchor: other", event="event: Train")
    other = family(both, models=MODEL.replace("TrainBegin", "Train"))
    assert_problems(tmp_path / "second", spec_files() | {"eventsub/a.yaml": family(name="A"), "eventsub/trains.yaml": other})


def test_a_family_is_in_the_file_of_its_name(tmp_path: Path) -> None:
    wrong = family().replace("family: Trains", "family: Train Rides  #! the family 'Train Rides' belongs in a file train_rides.yaml")
    assert_problems(tmp_path, files(wrong))
    taken = family(name="Sync").replace(
        "family: Sync", "family: Sync  #! the family 'Sync' would be the module 'sync', which can't be used; choose another name"
    )
    assert_problems(tmp_path / "second", spec_files() | {"eventsub/sync.yaml": taken})


def test_a_family_without_types_serves_the_others(tmp_path: Path) -> None:
    common = "family: Common\nmodels:\n  Place:\n    description: A place.\n    fields:\n      id: string\n"
    api = api_of(tmp_path, files(family(models=f"{MODEL}      place: {{type: Place, description: Where.}}\n"), common=common))
    assert [(group.module, len(group.types)) for group in api.events] == [("common", 0), ("trains", 1)]


def test_two_families_may_not_need_each_other(tmp_path: Path) -> None:
    common = "family: Common\nmodels:\n  Place:\n    description: A place.\n    fields:\n      train: {type: TrainBegin, description: x}\n"
    models = MODEL.replace("id: string\n", "id: string\n      place: {type: Place, description: x}\n")
    found = problems(tmp_path, files(family(models=models), common=common))
    assert sorted((message.partition(": ")[2] for message in found), reverse=True) == [
        "models may not contain one another in a circle: Place → TrainBegin → Place",
        "groups may not contain one another in a circle: common → trains → common",
    ]


def test_an_unused_name_in_its_glossary_is_told(tmp_path: Path) -> None:
    glossary = "names:\n  place: Where.\n  plaice: A fish.  #! no field or parameter is named 'plaice' (did you mean 'place'?)\n"
    assert_problems(tmp_path, files(glossary=glossary))


def test_the_newest_version_has_the_plain_name(tmp_path: Path) -> None:
    heads = ("train.begin@1:", "train.begin@10:", "train.begin@beta:", "train.begin@9:", "train.end@beta:")
    types = [one(head=head, anchor=f"anchor: a{index}") for index, head in enumerate(heads)]
    (trains,) = api_of(tmp_path, files(family(*types))).events
    assert {found.key: (found.method, found.aliases) for found in trains.types} == {
        "train.begin@1": ("listen_train_begin_v1", ()),
        "train.begin@10": ("listen_train_begin", ("listen_train_begin_v10",)),
        "train.begin@beta": ("listen_train_begin_beta", ()),
        "train.begin@9": ("listen_train_begin_v9", ()),
        "train.end@beta": ("listen_train_end", ()),
    }


def test_the_manual_says_what_there_is_to_know(tmp_path: Path) -> None:
    scopes = f"{SCOPES}  a:a: x\n  b:b: x\n  c:c: x\n  d:d: x\n  e:e: x\n  f:f: x\n  g:g: x\n  h:h: x\n  i:i: x\n"
    pairs = ", ".join(f"{{any: [{pair[0]}:{pair[0]}, {pair[1]}:{pair[1]}]}}" for pair in ("ab", "cd", "ef", "gh"))
    text = one(
        condition=WHERE, more="exactly_one_of: [id, place]", scopes=f"scopes: {{all: [{pairs}, i:i]}}", app_scopes="app_scopes: bits:read",
        extra_scopes="extra_scopes: [user:edit]", status="status: beta", batching="batching: true", transports="transports: [webhook, websocket]",
    )  # fmt: skip
    twitch = 'docs: {eventsub: "https://twitch.example/{page}/#{anchor}"}'
    (trains,) = api_of(tmp_path, files(family(f"{text}    page: rails\n")) | {"scopes.yaml": scopes, "twitch.yaml": twitch}).events
    (found,) = trains.types
    assert len(found.scopes) == 16
    assert shown(found.scopes) == "a:a or b:b, and c:c or d:d, and e:e or f:f, and g:g or h:h, and i:i"
    assert shown((frozenset({"a:a", "b:b"}), frozenset({"a:a"}))) == "a:a, perhaps b:b as well"
    manual = event_manual(found)
    for part in (
        "Tells when a train begins.\n\nIn beta: ",
        "`train.begin` version 1. Over WebSockets with a user token, over webhooks with an app token; scope a:a or b:b",
        "with an app token, users must have granted the app bits:read", "events have more fields with user:edit",
        "    id: A user's id.\n    place: Where.\n",
        "Pass exactly one of id and place.", "in batches", "Raises: ParameterError, TokenError, ", "https://twitch.example/rails/#trainbegin",
    ):  # fmt: skip
        assert part in manual
