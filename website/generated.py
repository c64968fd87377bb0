"""The pages that website/ makes, by the name that navigation.yaml gives them."""

import json
import socket
from pathlib import Path

from attrs import asdict

from generator.build import build
from generator.ir import Api
from generator.load import load_spec
from website.arguments import Arguments
from website.endpoint_examples import EndpointExamples
from website.event_examples import EventExamples
from website.figures import coverage, drift, figures
from website.pages import ROOT, Page, SiteError
from website.python_pages import python_pages
from website.reference import event_pages, group_pages
from website.running import Ran, Runner

LAST = ROOT / ".cache" / "site-examples.json"
"""The examples of the last build, for those who work on other pages."""


def all_generated(*, reuse: bool = False) -> dict[str, list[Page]]:
    """All generated pages. reuse: take the examples of the last build instead of running them. Raises SiteError for every example that failed."""
    api = picture(ROOT / "spec")
    if reuse and LAST.is_file():
        endpoints, events = ({name: Ran(**one) for name, one in part.items()} for part in json.loads(LAST.read_text("utf-8")))
    else:
        endpoints, events = endpoint_examples(api), event_examples(api)
        LAST.parent.mkdir(exist_ok=True)
        LAST.write_text(json.dumps([{name: asdict(one) for name, one in part.items()} for part in (endpoints, events)]), "utf-8")
    return {
        "endpoints": group_pages(api, endpoints),
        "events": event_pages(api, events),
        "python": python_pages(),
        "figures": [figures(ROOT / "README.md")],
        "coverage": [coverage(api)],
        "differences": [drift(ROOT / "spec")],
    }


def picture(spec: Path) -> Api:
    """The generator's picture of the spec."""
    return build(load_spec(spec))


def endpoint_examples(api: Api) -> dict[str, Ran]:
    """The example of each operation, by its name."""
    examples, problems = dict[str, Ran](), list[str]()
    with Runner(lenient=True) as runner:
        made = EndpointExamples(Arguments(api), runner)
        for operation in api.operations:
            try:
                examples[operation.name] = made.of(operation)
            except SiteError as error:
                problems += error.problems
    if problems:
        raise SiteError(problems)
    return examples


def event_examples(api: Api) -> dict[str, Ran]:
    """The example of each event type, by its key."""
    examples, problems = dict[str, Ran](), list[str]()
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    with Runner() as runner:
        made = EventExamples(runner, port)
        for one in (one for family in api.events for one in family.types):
            try:
                examples[one.key] = made.of(one)
            except SiteError as error:
                problems += error.problems
    if problems:
        raise SiteError(problems)
    return examples
