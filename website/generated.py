"""The pages that website/ makes, by the name that navigation.yaml gives them."""

import socket
from pathlib import Path

from generator.build import build
from generator.ir import Api
from generator.load import load_spec
from website.arguments import Arguments
from website.endpoint_examples import EndpointExamples
from website.event_examples import EventExamples
from website.figures import figures
from website.pages import ROOT, Page, SiteError
from website.python_pages import python_pages
from website.reference import event_pages, group_pages
from website.running import Ran, Runner


def all_generated() -> dict[str, list[Page]]:
    """All generated pages. Raises SiteError for every example that failed."""
    api = picture(ROOT / "spec")
    return {
        "endpoints": group_pages(api, endpoint_examples(api)),
        "events": event_pages(api, event_examples(api)),
        "python": python_pages(),
        "figures": [figures(ROOT / "README.md")],
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
