"""Docstrings of the client's methods → help texts of the command line."""

import re
from collections.abc import Iterator

from attrs import define

_SECTION = re.compile(r"(Args|Returns|Raises):\s*")
_ARGUMENT = re.compile(r" {4}(\w+): (.*)")
_NAMES = re.compile(r"^ {4}(\w+): ", re.M)
_QUOTED = re.compile(r"`([^`\n]+)`")
_FOR_PROGRAMS = (
    (re.compile(r",? or a timedelta\b|, or a timedelta"), ""),
    (re.compile(r" Iterating walks over all pages\."), " --all walks over all pages."),
    (re.compile(r"\bTrue\b"), "true"),
    (re.compile(r"\bFalse\b"), "false"),
)


@define(frozen=True)
class Documentation:
    """The parts of a docstring. summary: paragraphs. request: method, path, tokens and scopes. arguments: texts by name. returns, url."""

    summary: tuple[str, ...]
    request: str
    arguments: dict[str, str]
    returns: str
    url: str

    @property
    def first_sentence(self) -> str:
        """For lists of commands."""
        text = self.summary[0] if self.summary else ""
        return re.split(r"(?<=[.])\s", text, maxsplit=1)[0]


def read(docstring: str) -> Documentation:
    """Parse a generated docstring without its indentation."""
    summary, request, arguments, returns, url = list[str](), "", dict[str, str](), "", ""
    options = {name: f"--{name.strip('_').replace('_', '-')}" for name in _NAMES.findall(docstring)}

    def words(text: str) -> str:
        return _QUOTED.sub(lambda found: options.get(found[1], found[1]), _plain(text))

    for paragraph in docstring.strip().split("\n\n"):
        section = _SECTION.match(paragraph)
        if section and section[1] == "Args":
            arguments = {name: words(text) for name, text in _arguments(paragraph.splitlines()[1:])}
        elif section and section[1] == "Returns":
            returns = words(paragraph[section.end() :])
        elif paragraph.startswith("https://"):
            url = paragraph.strip()
        elif paragraph.startswith("`") and (summary or request):
            request = words(paragraph)
        elif not section:
            summary.append(words(paragraph))
    return Documentation(tuple(summary), request, arguments, returns, url)


def _arguments(lines: list[str]) -> Iterator[tuple[str, str]]:
    name, text = "", list[str]()
    for line in lines:
        begun = _ARGUMENT.fullmatch(line)
        if begun:
            if name:
                yield name, " ".join(text)
            name, text = begun[1], [begun[2]]
        else:
            text.append(line.strip())
    if name:
        yield name, " ".join(text)


def _plain(text: str) -> str:
    """Return the text on one line, in command-line terms."""
    found = " ".join(text.split())
    for pattern, replacement in _FOR_PROGRAMS:
        found = pattern.sub(replacement, found)
    return found
