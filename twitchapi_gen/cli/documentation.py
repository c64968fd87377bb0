"""Docstrings of the client's methods → what the help of the command line says."""

import re
from collections.abc import Iterator

from attrs import define

_SECTION = re.compile(r"(Args|Returns|Raises):\s*")
_ARGUMENT = re.compile(r" {4}(\w+): (.*)")
_FOR_PROGRAMS = (
    (re.compile(r",? or a timedelta\b|, or a timedelta"), ""),
    (re.compile(r" Iterating walks over all pages\."), " --all walks over all pages."),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"\bTrue\b"), "true"),
    (re.compile(r"\bFalse\b"), "false"),
)


@define(frozen=True)
class Documentation:
    """summary: what the method does, by paragraphs. request: method, path, tokens and scopes. arguments: what each one means. returns, url."""

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
    """Read a docstring that the generator wrote, without its indentation."""
    summary, request, arguments, returns, url = list[str](), "", dict[str, str](), "", ""
    for paragraph in docstring.strip().split("\n\n"):
        section = _SECTION.match(paragraph)
        if section and section[1] == "Args":
            arguments = dict(_arguments(paragraph.splitlines()[1:]))
        elif section and section[1] == "Returns":
            returns = _words(paragraph[section.end() :])
        elif paragraph.startswith("https://"):
            url = paragraph.strip()
        elif paragraph.startswith("`") and (summary or request):
            request = _words(paragraph)
        elif not section:
            summary.append(_words(paragraph))
    return Documentation(tuple(summary), request, arguments, returns, url)


def _arguments(lines: list[str]) -> Iterator[tuple[str, str]]:
    name, text = "", list[str]()
    for line in lines:
        begun = _ARGUMENT.fullmatch(line)
        if begun:
            if name:
                yield name, _words(" ".join(text))
            name, text = begun[1], [begun[2]]
        else:
            text.append(line.strip())
    if name:
        yield name, _words(" ".join(text))


def _words(text: str) -> str:
    """The text on one line, in the words of a command line."""
    found = " ".join(text.split())
    for pattern, replacement in _FOR_PROGRAMS:
        found = pattern.sub(replacement, found)
    return found
