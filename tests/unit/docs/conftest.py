"""Each test here changes one file of the spec or one page of many. What comes of the same text is the same, so each text is parsed once a process."""

from collections.abc import Iterator
from functools import lru_cache

import pytest

from generator import yaml_source
from generator.docs import event_objects, event_types, html, reference, scopes
from generator.yaml_source import Problem, Source


@pytest.fixture(scope="session")
def parsed_once() -> tuple[object, object]:
    parse = yaml_source.parse

    @lru_cache(500)
    def faultless(text: str, shown: str) -> Source | None:
        problems: list[Problem] = []
        source = parse(text, shown, problems)
        return None if problems else source

    def parse_once(text: str, shown: str, problems: list[Problem]) -> Source | None:
        return faultless(text, shown) or parse(text, shown, problems)

    read = lru_cache(8)(lambda page: tuple(html.blocks(page)))
    return parse_once, lambda page: list(read(page))


@pytest.fixture(autouse=True)
def texts_are_parsed_once(parsed_once: tuple[object, object], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    parse, blocks = parsed_once
    with monkeypatch.context() as patched:
        patched.setattr(yaml_source, "parse", parse)
        for module in (reference, scopes, event_objects, event_types):
            patched.setattr(module, "blocks", blocks)
        yield
