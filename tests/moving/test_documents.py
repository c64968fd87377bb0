"""`spec/moving`: its schema holds, and every kind of mistake is told with file, line and the nearest name."""

import json
import re
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
import yaml

from generator.build import build
from generator.ir import Api
from generator.load import load_spec
from generator.moving import documents
from generator.moving.build import load_faces
from generator.moving.render import render_faces
from generator.write import formatted
from generator.yaml_source import SpecError
from tests.conftest import ROOT

FOLDER = ROOT / "spec" / "moving"
TEXT = (FOLDER / "v2.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def api() -> Api:
    return build(load_spec(ROOT / "spec"))


def problems(api: Api, folder: Path, old: str, new: str, version: str = "v2") -> list[str]:
    """What is said of the file with this change."""
    text = (FOLDER / f"{version}.yaml").read_text(encoding="utf-8")
    assert text.count(old) >= 1, old
    (folder / "moving").mkdir()
    (folder / "moving" / f"{version}.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        load_faces(folder, api)
    return [str(one) for one in caught.value.problems]


MISTAKES = [
    ("      operation: get_users\n", "      operation: get_userz\n", r"there is no operation 'get_userz' \(did you mean 'get_users'\?\)"),
    (
        "user_ids: {type: ids, default: null, to: ids}",
        "user_ids: {type: ids, default: null, to: idz}",
        r"there is no parameter of get_users 'idz' \(did you mean 'ids'\?\)",
    ),
    (
        "        broadcaster_id: id\n      since: \"2.5.6\"",
        "        broadcaster_id: idd\n      since: \"2.5.6\"",
        r"there is no kind of parameter 'idd' \(did you mean 'id'\?\)",
    ),
    (
        "        broadcaster_id: id\n      since: \"2.5.6\"",
        "        broadcaster: {type: id, gone: x}\n      since: \"2.5.6\"",
        r"get_creator_goals needs broadcaster_id, which no parameter is `to`",
    ),
    (
        "period: {type: TimePeriod, default: ALL}",
        "period: {type: TimePeriod, default: AL}",
        r"there is no member of TimePeriod 'AL' \(did you mean 'ALL'\?\)",
    ),
    ("base: TwitchAuthorizationException", "base: TwitchAuthorisationException", r"did you mean 'TwitchAuthorizationException'"),
    ("      auth: user\n", "      auth: usr\n", r"there is no kind of token 'usr' \(did you mean 'user'\?\)"),
    ("reply: success", "reply: succes", r"there is no kind of reply 'succes' \(did you mean 'success'\?\)"),
    ("{at_most: 100, of: [user_ids, logins]}", "{at_most: 100, of: [user_ids, login]}", r"there is no parameter 'login' \(did you mean 'logins'\?\)"),
    ("topic: user_changed", "topic: users_changed", r"there is no topic 'users_changed' \(did you mean 'user_changed'\?\)"),
    ("type: channel.follow@2", "type: channel.follow@3", r"there is no subscription type 'channel.follow@3'"),
    ("scopes: [WHISPERS_READ]", "scopes: [WHISPER_READ]", r"there is no scope 'WHISPER_READ' \(did you mean 'WHISPERS_READ'\?\)"),
    ("        today: get_banned_users\n", "        today: get_banned_user\n", r"there is no operation 'get_banned_user'"),
    ("    today: # scopes", "    todayy: # scopes", r"unknown key 'todayy' \(did you mean 'today'\?\)"),
    (
        "      WHISPERS_EDIT: 'user:manage:whispers'",
        "      WHISPERS_EDIT: 'user:manage:whisper'",
        r"there is no scope of today 'user:manage:whisper'",
    ),
    ("refused: {404: NotFoundException}", "refused: {404: NotFound}", r"there is no exception 'NotFound' \(did you mean 'NotFoundException'\?\)"),
    (
        "          parameters: {user_id: from_id, first: first, after: after}",
        "          parameters: {user: from_id, first: first, after: after}",
        r"there is no parameter of get_followed_channels 'user'",
    ),
    (
        "condition: {broadcaster_user_id: broadcaster_user_id}",
        "condition: {broadcaster_id: broadcaster_user_id}",
        r"there is no part of the condition of channel\.\w+@\d 'broadcaster_id'",
    ),
    ("default: 20, min: 1", "default: [20], min: 1", r"default: needs text or a whole number or true or false"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "said"), MISTAKES, ids=[one[2][:40] for one in MISTAKES])
def test_a_mistake_is_told_with_its_line(api: Api, tmp_path: Path, old: str, new: str, said: str) -> None:
    found = problems(api, tmp_path, old, new)
    assert any(re.search(said, one) for one in found), found
    line = TEXT[: TEXT.index(old)].count("\n") + 1
    lines = [int(one.split(":")[1]) for one in found]
    assert all(one.startswith(f"{tmp_path.name}/moving/v2.yaml:") for one in found)
    assert any(abs(one - line) <= 8 for one in lines), (lines, line)


@pytest.mark.parametrize(("old", "new", "said"), [
    ("returns: TwitchUser\n", "returns: TwitchUsr\n", r"there is no class 'TwitchUsr' \(did you mean 'TwitchUser'\?\)"),
    ("event: ChannelFollowEvent\n", "event: ChannelFolowEvent\n", r"there is no class 'ChannelFolowEvent' \(did you mean 'ChannelFollowEvent'\?\)"),
    ("event: ChannelFollowData", "event: ChannelFolowData", r"there is no class 'ChannelFolowData' \(did you mean 'ChannelFollowData'\?\)"),
    ("date_range: DateRange", "date_range: DateRanges", r"there is no class 'DateRanges' \(did you mean 'DateRange'\?\)"),
    ("base: IterTwitchObject", "base: IterTwitchObjct", r"there is no class 'IterTwitchObjct' \(did you mean 'IterTwitchObject'\?\)"),
    ("token_from: target_token", "token_from: target_tokn", r"there is no parameter 'target_tokn' \(did you mean 'target_token'\?\)"),
    ("reply: items\n", "reply: itemz\n", r"there is no kind of reply 'itemz' \(did you mean 'item'\?\)"),
])  # fmt: skip
def test_a_mistake_in_an_asynchronous_version_is_told(api: Api, tmp_path: Path, old: str, new: str, said: str) -> None:
    found = problems(api, tmp_path, old, new, "v4")
    assert any(re.search(said, one) for one in found), found
    assert all(one.startswith(f"{tmp_path.name}/moving/v4.yaml:") for one in found)


def test_all_mistakes_come_out_together(api: Api, tmp_path: Path) -> None:
    (tmp_path / "moving").mkdir()
    text = TEXT.replace("operation: get_users\n", "operation: get_userz\n").replace("topic: user_changed", "topic: users_changed")
    (tmp_path / "moving" / "v2.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        load_faces(tmp_path, api)
    assert len(caught.value.problems) == 2


@pytest.mark.parametrize("version", ["v2", "v4"])
def test_a_file_fits_its_schema_and_a_mistake_does_not(version: str) -> None:
    schema: Any = json.loads((FOLDER / "schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    value: Any = yaml.safe_load((FOLDER / f"{version}.yaml").read_text(encoding="utf-8"))
    for name, one in value["twitch"]["methods"].items():  # YAML's numbers are names here
        one["refused"] = {str(status): kind for status, kind in one.get("refused", {}).items()}
        assert isinstance(name, str)
    assert list(validator.iter_errors(value)) == []
    value["twitch"]["methods"]["get_users"]["operations"] = "get_users"
    assert len(list(validator.iter_errors(value))) == 1


DEFINED = {
    "parameter": documents.OldParameterDocument, "check": documents.CheckDocument, "withdrawn": documents.WithdrawnDocument,
    "instead": documents.InsteadDocument, "method": documents.OldMethodDocument, "topic": documents.OldTopicDocument,
    "event": documents.OldEventDocument, "topics": documents.TopicsDocument, "module": documents.ModuleDocument,
    "object": documents.ObjectDocument,
}  # fmt: skip


@pytest.mark.parametrize("name", DEFINED)
def test_the_schema_has_the_keys_of_the_documents(name: str) -> None:
    schema: Any = json.loads((FOLDER / "schema.json").read_text(encoding="utf-8"))
    found = schema["$defs"][name]
    found = found["anyOf"][1] if "anyOf" in found else found
    fields = attrs.fields(DEFINED[name])
    assert set(found["properties"]) == {one.name for one in fields}
    assert set(found["required"] if "required" in found else []) == {one.name for one in fields if one.default is attrs.NOTHING}


def test_what_is_made_is_the_same_each_time(api: Api) -> None:
    made = [formatted(render_faces(load_faces(ROOT / "spec", api), api), ROOT / "pyproject.toml") for _ in range(2)]
    assert made[0] == made[1]
    for path, text in made[0].items():
        assert (ROOT / path).read_text(encoding="utf-8") == text
        assert f"spec/moving/{Path(path).parts[1]}.yaml" in text


def test_a_spec_without_old_names_makes_no_faces(api: Api, tmp_path: Path) -> None:
    assert load_faces(tmp_path, api) == ()
