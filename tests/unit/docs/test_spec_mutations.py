"""A single change of the spec is reported exactly once, in the right words, with the right line; and nothing else is."""

from pathlib import Path

import pytest

from generator.docs.page import read_docs
from generator.surface import Surface
from tests.conftest import ROOT
from tests.unit.docs.support import changed_spec, only, outcome

POLLS, GOALS, GAMES, VIDEOS = "helix/polls.yaml", "helix/goals.yaml", "helix/games.yaml", "helix/videos.yaml"
WHISPERS, CHARITY, PREDICTIONS, RAIDS = "helix/whispers.yaml", "helix/charity.yaml", "helix/predictions.yaml", "helix/raids.yaml"
GOAL_SCOPE = "    scopes: channel:read:goals\n"
OUTCOMES = 'outcomes: {type: "PredictionOutcomeInput[]", required: true, min_items: 2, max_items: 10'
WINDOW = "prediction_window: {type: int, unit: seconds, required: true, min: 30, max: 1800"
# file, the text, what it becomes, kind, where, and the text in whose line the source must be (that of the change when left out)
MUTATIONS: list[tuple[str, str, str, str, str, str]] = [
    (GOALS, "who: token", "who: anyone", "who", "get-creator-goals.query.broadcaster_id", "      broadcaster_id:"),
    (GOALS, "    method: GET\n", "    method: PUT\n", "method", "get-creator-goals", "    method: PUT"),
    (GOALS, "    path: /goals\n", "    path: /aims\n", "path", "get-creator-goals", "    path: /aims"),
    (GOALS, "    tokens: [user]\n", "    tokens: [app, user]\n", "tokens", "get-creator-goals", "    tokens: [app"),
    (WHISPERS, "    tokens: [user]\n", "    tokens: [jwt]\n", "tokens", "send-whisper", "    tokens: [jwt]"),
    (GOALS, GOAL_SCOPE, "    scopes: channel:read:polls\n", "scopes", "get-creator-goals", "    scopes: channel:read:polls"),
    (GOALS, GOAL_SCOPE, "", "scopes", "get-creator-goals", "  get-creator-goals:"),
    (GOALS, GOAL_SCOPE, "    scopes: {any: [channel:read:goals, bits:read]}\n", "scopes", "get-creator-goals", "    scopes: {any"),
    (GOALS, "    codes: [200, 400, 401]", "    codes: [200, 400]", "codes", "get-creator-goals", "    codes:"),
    (WHISPERS, "    codes: [204, 400, 401, 403, 404, 429]", "    codes: [204, 400, 401, 403, 404, 410, 429]", "codes", "send-whisper", "    codes:"),
    (GOALS, "    tokens: [user]\n", "    tokens: [user]\n    status: beta\n", "status", "get-creator-goals", "    status: beta"),
    (GOALS, "  get-creator-goals:\n", "  get-creator-goalz:\n", "removed", "get-creator-goalz", "  get-creator-goalz:"),
    (GOALS, "      created_at: datetime\n", "", "added", "get-creator-goals.response.data.created_at", 'data: {type: "CreatorGoal[]"'),
    (
        GOALS,
        "      created_at: datetime\n",
        "      created_at: datetime\n      updated_at: datetime\n",
        "removed",
        "get-creator-goals.response.data.updated_at",
        "      updated_at",
    ),
    (
        GOALS,
        "      created_at: datetime\n",
        "      updated_at: datetime\n",
        "renamed",
        "get-creator-goals.response.data.updated_at",
        "      updated_at",
    ),
    (
        GOALS,
        "      broadcaster_login: string\n",
        "      broadcaster_login: int\n",
        "type",
        "get-creator-goals.response.data.broadcaster_login",
        "      broadcaster_login: int",
    ),
    (
        GOALS,
        "      broadcaster_login: string\n",
        "      broadcaster_login: string[]\n",
        "type",
        "get-creator-goals.response.data.broadcaster_login",
        "      broadcaster_login",
    ),
    (
        GOALS,
        "      broadcaster_login: string\n",
        "      broadcaster_login: string?\n",
        "nullable",
        "get-creator-goals.response.data.broadcaster_login",
        "      broadcaster_login",
    ),
    (GOALS, "      id: string\n", "      id: {type: string, deprecated: Gone.}\n", "status", "get-creator-goals.response.data.id", "      id: {"),
    (GOALS, "        required: true\n", "", "required", "get-creator-goals.query.broadcaster_id", "      broadcaster_id:\n"),
    (
        GOALS,
        "      subscription_count: Number of subscriptions, won less lost\n",
        "",
        "enum",
        "get-creator-goals.response.data.type",
        "  CreatorGoalType:",
    ),
    (
        GOALS,
        "      follower: Followers",
        "      subscriber: X\n      follower: Followers",
        "enum",
        "get-creator-goals.response.data.type",
        "  CreatorGoalType:",
    ),
    (
        GOALS,
        "      type: {type: CreatorGoalType,",
        "      type: {type: string,",
        "enum",
        "get-creator-goals.response.data.type",
        "      type: {type: string",
    ),
    (
        GAMES,
        "id: {type: string, many: 100, description: Id of a game or category.}",
        "id: {type: string, many: 50, description: Id of a game or category.}",
        "bounds",
        "get-games.query.id",
        "many: 50",
    ),
    (
        GAMES,
        "      first: {type: int, default: 20, min: 1, max: 100}",
        "      first: {type: int, default: 25, min: 1, max: 100}",
        "bounds",
        "get-top-games.query.first",
        "default: 25",
    ),
    (GAMES, "      before: string\n", "", "added", "get-top-games.query.before", "    query:"),
    (
        GAMES,
        "      before: string\n",
        "      before: string\n      language: string\n",
        "removed",
        "get-top-games.query.language",
        "      language: string",
    ),
    (
        VIDEOS,
        "      id: {type: string, required: true, many: 5, description: Ids of the videos.}",
        "      id: {type: string, required: true, many: 6, description: Ids of the videos.}",
        "bounds",
        "delete-videos.query.id",
        "many: 6",
    ),
    (VIDEOS, "sort: {type: VideoSort, default: time", "sort: {type: VideoSort, default: views", "bounds", "get-videos.query.sort", "default: views"),
    (
        VIDEOS,
        '      language: {type: string, description: "Only',
        '      language: {type: string, required: true, description: "Only',
        "required",
        "get-videos.query.language",
        "language: {type: string, required",
    ),
    (
        VIDEOS,
        'muted_segments: {type: "VideoMutedSegment[]", empty: true,',
        'muted_segments: {type: "VideoMutedSegment[]",',
        "nullable",
        "get-videos.response.data.muted_segments",
        "muted_segments: {",
    ),
    (
        VIDEOS,
        "      duration: {type: duration, description: Its length.}",
        "      length: {type: duration, description: Its length.}",
        "renamed",
        "get-videos.response.data.length",
        "      length:",
    ),
    (
        CHARITY,
        "        type: CharityAmount?\n",
        "        type: CharityAmount\n",
        "nullable",
        "get-charity-campaign.response.data.target_amount",
        "      target_amount:",
    ),
    (CHARITY, "      charity_logo:\n", "      charity_icon:\n", "renamed", "get-charity-campaign.response.data.charity_icon", "      charity_icon:"),
    (PREDICTIONS, WINDOW, WINDOW.replace("30", "20"), "bounds", "create-prediction.body.prediction_window", "min: 20"),
    (PREDICTIONS, OUTCOMES, OUTCOMES.replace("10", "5"), "bounds", "create-prediction.body.outcomes", "max_items: 5"),
    (
        PREDICTIONS,
        "      title: {type: string, required: true, max_length: 25",
        "      title: {type: string, max_length: 25",
        "required",
        "create-prediction.body.outcomes.title",
        "      title: {type: string, max_length: 25",
    ),
    (
        POLLS,
        "      title: {type: string, required: true, max_length: 25",
        "      title: {type: string, required: true, max_length: 26",
        "bounds",
        "create-poll.body.choices.title",
        "max_length: 26",
    ),
    (
        POLLS,
        "      duration: {type: int, unit: seconds, required: true, min: 15, max: 1800",
        "      duration: {type: float, unit: seconds, required: true, min: 15, max: 1800",
        "type",
        "create-poll.body.duration",
        "duration: {type: float",
    ),
    (POLLS, "      ARCHIVED: End it now and hide it\n", "", "enum", "end-poll.body.status", "  PollEndStatus:"),
    (WHISPERS, "        min_length: 1\n", "        min_length: 1\n        max_length: 9\n", "bounds", "send-whisper.body.message", "      message:"),
    ("scopes.yaml", "  bits:read: See", "  bits:reed: See", "added", "scope.bits:read", ""),
    ("scopes.yaml", "  chat:edit: {", "  chat:new: {description: X., use: irc}\n  chat:edit: {", "removed", "scope.chat:new", "  chat:new"),
]


@pytest.fixture(scope="module")
def pages(docs: Path) -> Surface:
    return read_docs(str(docs))


def test_an_untouched_spec_reports_nothing(pages: Surface) -> None:
    found = outcome(ROOT / "spec", pages)
    assert found.open == []
    assert found.idle == []
    assert len(found.explained) > 100


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: f"{mutation[3]} {mutation[4]}")
def test_a_change_of_the_spec_is_told_once(mutation: tuple[str, str, str, str, str, str], pages: Surface, tmp_path: Path) -> None:
    file, old, new, kind, where, line = mutation
    spec = changed_spec(tmp_path, file, old, new)
    if kind == "removed" and where == "get-creator-goalz":  # another anchor: one endpoint less and one more
        pages = Surface(endpoints={anchor: one for anchor, one in pages.endpoints.items() if anchor != "get-creator-goals"}, scopes=pages.scopes)
    if where == "scope.bits:read":
        for path in (*spec.glob("*/*.yaml"), spec / "webhooks.yaml"):  # whatever names it
            path.write_text(path.read_text(encoding="utf-8").replace("scopes: bits:read", "scopes: bits:reed"), encoding="utf-8")
        found = outcome(spec, pages)
        assert [(one.kind, one.where) for one in found.open] == [
            ("scopes", "get-bits-leaderboard"),
            ("added", "scope.bits:read"),
            ("removed", "scope.bits:reed"),
            ("scopes", "channel.bits.use@1"),
            ("scopes", "channel.cheer@1"),
        ]
        return
    one = only(outcome(spec, pages))
    assert (one.kind, one.where) == (kind, where)
    assert one.anchor == ("scopes" if where.startswith("scope.") else where.partition(".")[0])
    shown, _, number = one.source.rpartition(":")
    assert shown == f"spec/{file}"
    lines = (spec / file).read_text(encoding="utf-8").splitlines()
    assert line.rstrip("\n") in lines[int(number) - 1], f"{one.source}: {lines[int(number) - 1]!r}"
