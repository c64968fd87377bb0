"""The section on authorization in Markdown: one list item for each kind of token, a user token's scopes, and the grants of users to an app."""

import re

from attrs import define, field, frozen

from generator.docs import authorization as access
from generator.docs.markdown.plain import plain
from generator.docs.markdown.structure import Section, Told, uncoded

_ANNOUNCED = re.compile(r"\bgranted\b[^:]{0,80}:$")
_SHOWN = 60


@frozen
class Authorization:
    """`granted` is None if the page has no item about app tokens."""

    tokens: frozenset[str]
    scopes: frozenset[str]
    granted: frozenset[str] | None
    text: str


@define
class _Way:
    """One list item, with everything below it."""

    number: int
    head: str
    words: list[str] = field(factory=list[str])
    grants: list[tuple[int, str]] = field(factory=list[tuple[int, str]])

    @property
    def text(self) -> str:
        return " ".join([self.head, *self.words, *(text for _, text in self.grants)])

    @property
    def tokens(self) -> frozenset[str]:
        """The kinds that its first sentence names."""
        return access.tokens(self.head.partition(". ")[0])


def read_authorization(section: Section | None, entry: str, tell: Told, number: int) -> Authorization:
    """`number`: the line of the entry, for one that has no such section."""
    if section is None or section.is_empty:
        tell(section.number if section else number, entry, "nothing says what token it needs; is the page cut off?")
        return Authorization(frozenset(), frozenset(), None, "")
    ways, prose = _ways(section)
    if not ways:
        return _from_prose(section, prose, entry, tell)
    tokens, scopes, granted = set[str](), set[str](), set[str]()
    for way in ways:
        found = frozenset(access.SCOPE.findall(way.text))
        if not way.tokens:
            tell(way.number, entry, f"what token it needs isn't understood: {way.head[:_SHOWN]!r}")
        if not found and "that includes" in way.head.partition(". ")[0]:
            tell(way.number, entry, f"no scope where one is announced: {way.head[:_SHOWN]!r}")
        tokens |= way.tokens
        if "user" in way.tokens:
            scopes |= found
        if "app" in way.tokens:
            granted |= found
            _check_grants(way, entry, tell)
    text = " ".join([prose, *(way.text for way in ways)])
    return Authorization(frozenset(tokens), frozenset(scopes), frozenset(granted) if "app" in tokens else None, text)


def _check_grants(way: _Way, entry: str, tell: Told) -> None:
    if _ANNOUNCED.search(way.text.rstrip()):
        tell(way.number, entry, "nothing says what the application must have been granted; is the page cut off?")
    for number, text in way.grants:
        if not access.SCOPE.search(text):
            tell(number, entry, f"no scope where one is announced: {text[:_SHOWN]!r}")


def _ways(section: Section) -> tuple[list[_Way], str]:
    """The items, and the prose around them."""
    found: list[_Way] = []
    prose: list[str] = []
    after_blank = False
    for number, line in uncoded(section.lines):
        said = line.strip()
        indent = len(line) - len(line.lstrip(" "))
        if said.startswith("- ") and not indent:
            found.append(_Way(number, plain(said[2:])))
        elif said.startswith("- ") and found:
            found[-1].grants.append((number, plain(said[2:])))
        elif said and found and (indent or not after_blank):
            if found[-1].grants:
                first, text = found[-1].grants[-1]
                found[-1].grants[-1] = first, f"{text} {plain(said)}"
            else:
                found[-1].words.append(plain(said))
        elif said:
            prose.append(plain(said))
        after_blank = not said
    return found, " ".join(prose)


def _from_prose(section: Section, text: str, entry: str, tell: Told) -> Authorization:
    """A paragraph instead of a list: `No authorization required.`, or sentences as on the old pages."""
    tokens = access.tokens(text)
    if not tokens and not access.is_open(text):
        tell(section.number, entry, f"what token it needs isn't understood: {text[:_SHOWN]!r}")
    scopes, granted = access.scopes(text)
    return Authorization(tokens, scopes, granted if "app" in tokens else None, text)
