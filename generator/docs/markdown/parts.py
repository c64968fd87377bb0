"""The sections of an entry, by their purpose."""

import re
from collections.abc import Iterator

from attrs import define, field

from generator.docs.markdown.plain import plain
from generator.docs.markdown.structure import Entry, Section, Told, samples, uncoded
from generator.surface import Example

_SHOWN = 60


@define
class Parts:
    """`examples` are all sections with samples, in the page's order."""

    entry: Entry
    sections: dict[str, Section] = field(factory=dict[str, Section])
    examples: list[Section] = field(factory=list[Section])

    @property
    def text(self) -> str:
        """The prose before the first section."""
        return " ".join(plain(line) for _, line in uncoded(self.entry.prose) if line.strip())

    def samples(self) -> Iterator[tuple[str, str]]:
        """The title of its section, and the text, of each sample."""
        return ((section.title, text) for section in self.examples for text in samples(section.lines))

    def named_samples(self, kinds: tuple[tuple[re.Pattern[str], str], ...]) -> tuple[Example, ...]:
        """Each sample with its kind: that of the first rule that finds something in the section's title."""
        found: list[Example] = []
        for number, (title, text) in enumerate(self.samples(), 1):
            kind = next((kind for rule, kind in kinds if rule.search(title)), "request")
            found.append(Example(title=f"{self.entry.anchor} example {number}: {title}", text=text.strip(), kind=kind))
        return tuple(found)


def parts_of(entry: Entry, rules: tuple[tuple[re.Pattern[str], str], ...], tell: Told) -> Parts:
    """The entry's sections. Reports a section with an unknown title, and a second section of a kind."""
    parts = Parts(entry)
    for section in entry.sections:
        part = next((name for rule, name in rules if rule.search(section.title)), "")
        if part == "examples":
            parts.examples.append(section)
        elif not part:
            tell(section.number, entry.anchor, f"a section that isn't known: {section.title[:_SHOWN]!r}")
        elif part in parts.sections:
            tell(section.number, entry.anchor, f"a second section {section.title[:_SHOWN]!r} (first in line {parts.sections[part].number})")
        else:
            parts.sections[part] = section
    return parts
