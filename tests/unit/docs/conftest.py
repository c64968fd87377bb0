"""Each test here changes one file of the spec or one page of many. What comes of the same text is the same, so each text, table and section is read
once a process.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import pytest
from selectolax.lexbor import LexborNode

from generator import yaml_source
from generator.docs import event_objects, event_types, html, reference, scopes
from generator.docs.html import Table
from generator.surface import Endpoint
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


@pytest.fixture(scope="session")
def sections_read_once() -> tuple[object, object]:
    table, endpoint = html._table, reference._endpoint
    tables: dict[str | None, Table] = {}
    endpoints: dict[Any, tuple[Endpoint, list[str]]] = {}

    def table_once(node: LexborNode) -> Table:
        return tables[node.html] if node.html in tables else tables.setdefault(node.html, table(node))

    def endpoint_once(section: Any, group: str, problems: list[str]) -> Endpoint:
        key = section.anchor, section.title, group, *((name, *blocks) for name, blocks in section.parts.items())
        if key not in endpoints:
            told: list[str] = []
            endpoints[key] = endpoint(section, group, told), told
        found, told = endpoints[key]
        problems += told
        return found

    return table_once, endpoint_once


@pytest.fixture(autouse=True)
def the_same_is_read_once(
    parsed_once: tuple[object, object], sections_read_once: tuple[object, object], monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    parse, blocks = parsed_once
    table, endpoint = sections_read_once
    with monkeypatch.context() as patched:
        patched.setattr(yaml_source, "parse", parse)
        patched.setattr(html, "_table", table)
        patched.setattr(reference, "_endpoint", endpoint)
        for module in (reference, scopes, event_objects, event_types):
            patched.setattr(module, "blocks", blocks)
        yield
