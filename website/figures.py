"""The pages of figures: the README's table and pictures of speed, coverage by group, and the differences from Twitch's pages."""

import re
from itertools import groupby
from pathlib import Path

from generator.docs.drift import load_drift
from generator.ir import Api
from generator.words import cell
from website.pages import Page, SiteError

_PICTURE = re.compile(r"https://raw\.githubusercontent\.com/\S+?/docs/(pictures/\w+\.svg)")
_PAGE = re.compile(r"https://github\.com/\S+?/blob/main/docs/(\w+\.md)")
PATH = "figures.md"


def figures(readme: Path) -> Page:
    """The README's section on its peers, as a page. Raises SiteError if it isn't there."""
    found = re.search(r"^## Beside its peers\n(.*?)^## ", readme.read_text("utf-8"), re.M | re.S)
    if found is None:
        raise SiteError([f"{readme.name}: there is no section `Beside its peers`, which the page of figures shows"])
    text = _PAGE.sub(r"\1", _PICTURE.sub(r"\1", found[1]))
    return Page(
        title="Coverage and speed", path=PATH, source=PATH, text=f"# Coverage and speed\n{text}\n`make bench` and `make faults` measure them anew.\n"
    )


def coverage(api: Api) -> Page:
    """How much of Twitch's API each group of the reference and each family of events covers, and by which tokens."""
    lines = ["# Coverage by group", "", "All of Twitch's reference, group by group. `make diff` compares it with Twitch's pages.", ""]
    lines += ["| endpoints | all | app token | user token | extension JWT | beta | gone |", "|---|---|---|---|---|---|---|"]
    for group in api.groups:
        count = [sum(kind in one.tokens for one in group.operations) for kind in ("app", "user", "jwt")]
        count += [sum(one.status == status for one in group.operations) for status in ("beta", "gone")]
        lines.append(_row(f"[{group.title}](reference/endpoints/{group.module}.md)", len(group.operations), *count))
    lines.append(_row("**all**", len(api.operations), *(sum(kind in one.tokens for one in api.operations) for kind in ("app", "user", "jwt")),
                      *(sum(one.status == status for one in api.operations) for status in ("beta", "gone"))))  # fmt: skip
    lines += ["", "| events | all | WebSockets | webhooks | conduits | beta |", "|---|---|---|---|---|---|"]
    families = [family for family in api.events if family.types]
    for family in families:
        count = [sum(name in one.transports for one in family.types) for name in ("websocket", "webhook", "conduit")]
        lines.append(
            _row(f"[{family.title}](reference/events/{family.module}.md)", len(family.types), *count, sum(bool(one.status) for one in family.types))
        )
    kinds = [one for family in families for one in family.types]
    count = [sum(name in one.transports for one in kinds) for name in ("websocket", "webhook", "conduit")]
    lines.append(_row("**all**", len(kinds), *count, sum(bool(one.status) for one in kinds)))
    path = "coverage.md"
    return Page(title="Coverage by group", path=path, source=path, text="\n".join(lines) + "\n")


def drift(spec: Path) -> Page:
    """Each place where the spec differs from Twitch's pages on purpose, by its reason."""
    found = load_drift(spec)
    lines = [
        "# Differences from Twitch's pages", "",
        f"Where Twitch's pages contradict themselves or its service, the spec follows the evidence. These are all {len(found)} places; "
        "[drift](drift.md) describes how they are kept.", "",
    ]  # fmt: skip
    for (why, evidence), places in groupby(found, key=lambda one: (one.why, one.evidence)):
        lines += [
            f"## {cell(_line(why)).rstrip('.')}",
            "",
            f"Evidence: {_line(evidence)}",
            "",
            "| place | kind | spec | Twitch's page |",
            "|---|---|---|---|",
        ]
        lines += [f"| `{one.where}` | {one.kind} | {_fact(one.spec)} | {_fact(one.docs)} |" for one in places]
        lines.append("")
    path = "differences.md"
    return Page(title="Differences from Twitch's pages", path=path, source=path, text="\n".join(lines))


def _row(name: str, *counts: int) -> str:
    return f"| {name} | {' | '.join(str(count) if count else '' for count in counts)} |"


def _fact(fact: object) -> str:
    """A value of a difference, as it is in a table."""
    if fact is None:
        return "absent"
    text = ", ".join(map(str, fact)) if isinstance(fact, list | tuple) else str(fact)
    return cell(_line(text)).replace("<", "&lt;") or "none"


def _line(text: str) -> str:
    return " ".join(text.split())
