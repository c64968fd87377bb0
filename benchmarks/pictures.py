"""Draws the README's two pictures: `python -m benchmarks.pictures`, after `make bench`.

The figures come from .cache/bench.json and from `benchmarks.coverage`; the pictures go to docs/pictures/.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import asdict, define
from jinja2 import Environment, StrictUndefined

from benchmarks import coverage
from benchmarks.venv import PEERS
from twitchapi_gen import operations
from twitchapi_gen.eventsub import subscription_types

ROOT = Path(__file__).resolve().parent.parent
_WIDTH, _LEFT, _BAR, _GAP = 760, 250, 16, 14
"""Pixels: of the picture, of the labels, of a bar, and between groups of bars."""
_TEMPLATE = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True).from_string("""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{ width }} {{ height }}" role="img" aria-label="{{ title }}" font-family="sans-serif">
<style>
text { fill: #1f2328; font-size: 13px } .title { font-size: 15px; font-weight: 600 } .quiet { fill: #59636e; font-size: 12px }
.ours { fill: #9146ff } .first { fill: #8c959f } .second { fill: #bcc4cc } .line { stroke: #59636e; stroke-dasharray: 3 3 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .quiet { fill: #9198a1 } .line { stroke: #9198a1 }
  .ours { fill: #a970ff } .first { fill: #6e7681 } .second { fill: #484f58 }
}
</style>
<text class="title" x="0" y="18">{{ title }}</text>
<text class="quiet" x="0" y="38">{{ subtitle }}</text>
{% if line is not none %}
<line class="line" x1="{{ line }}" x2="{{ line }}" y1="52" y2="{{ height - 34 }}"/>
{% endif %}
{% for label in labels %}
<text x="0" y="{{ label.y }}">{{ label.text }}</text>
{% endfor %}
{% for bar in bars %}
<rect class="{{ bar.kind }}" x="{{ left }}" y="{{ bar.y }}" width="{{ bar.width }}" height="{{ bar_height }}" rx="2"/>
<text class="quiet" x="{{ left + bar.width + 6 }}" y="{{ bar.y + 12.5 }}">{{ bar.text }}</text>
{% endfor %}
{% for name, kind in legend %}
<rect class="{{ kind }}" x="{{ left + loop.index0 * 150 }}" y="{{ height - 20 }}" width="12" height="12" rx="2"/>
<text class="quiet" x="{{ left + loop.index0 * 150 + 18 }}" y="{{ height - 9.5 }}">{{ name }}</text>
{% endfor %}
</svg>
""")
_KINDS = ("ours", "first", "second")


@define
class Group:
    """Bars under one label: a value of each library, None where it has none, with the text behind the bar."""

    label: str
    values: list[float | None]
    texts: list[str]


@define
class _Bar:
    kind: str
    y: float
    width: float
    text: str


@define
class _Label:
    text: str
    y: float


def draw(title: str, subtitle: str, groups: list[Group], most: float, line: float | None = None) -> str:
    """A picture of horizontal bars. most: the value of the longest bar; longer ones are cut off there. line: where a dashed line goes."""
    scale = (_WIDTH - _LEFT - 120) / most
    y, bars, labels = 60.0, list[_Bar](), list[_Label]()
    for group in groups:
        labels.append(_Label(group.label, y + 12.5))
        for kind, value, text in zip(_KINDS, group.values, group.texts, strict=True):
            if value is not None:
                bars.append(_Bar(kind, y, round(min(value, most) * scale, 1), text))
                y += _BAR + 2
        y += _GAP
    return _TEMPLATE.render(
        width=_WIDTH, height=y + 30, title=title, subtitle=subtitle, line=None if line is None else round(_LEFT + line * scale, 1), left=_LEFT,
        bar_height=_BAR, labels=[asdict(one) for one in labels], bars=[asdict(one) for one in bars],
        legend=zip(["twitchapi-gen", *(f"{name} {version}" for name, version in PEERS.items())], _KINDS, strict=True),
    )  # fmt: skip


def _speed(rows: list[dict[str, Any]]) -> Iterator[Group]:
    for row in rows:
        theirs = [row["peers"].get(name, "") for name in PEERS]
        values = [row["ours"]["value"], *(float(one) if one not in ("", "-") else None for one in theirs)]
        yield Group(f"{row['what']}", values, [f"{value:.2f} ×" if value is not None else "" for value in values])


def _covered() -> list[Group]:
    found = [coverage.ours(), *coverage.peers().values()]
    endpoints, types = len({(one.method, one.path) for one in operations.values()}), len({type for type, _ in subscription_types})
    return [
        Group("Helix endpoints", [one.endpoints / endpoints for one in found], [f"{one.endpoints} of {endpoints}" for one in found]),
        Group("EventSub types", [one.types / types for one in found], [f"{one.types} of {types}" for one in found]),
    ]


def main() -> None:
    source = ROOT / ".cache" / "bench.json"
    if not source.is_file():
        sys.exit("there are no figures in .cache/bench.json: run `make bench` first")
    target = ROOT / "docs" / "pictures"
    target.mkdir(exist_ok=True)
    rows = list(_speed(json.loads(source.read_text("utf-8"))))
    speed = draw("CPU time of typed calls", "as a ratio to the bare library that a user would pick instead; shorter is faster", rows, 8.0, 1.0)
    (target / "speed.svg").write_text(speed, "utf-8")
    (target / "coverage.svg").write_text(draw("Coverage of Twitch's API", "endpoints and event types in each library", _covered(), 1.0), "utf-8")
    print(f"{target.relative_to(ROOT)}: speed.svg, coverage.svg")


if __name__ == "__main__":
    main()
