"""A user's program on the generated client, the package `made`: it calls every operation with the document's examples. It prints JSON."""

import enum
import importlib
import inspect
import json
import os
import pkgutil
import sys
import typing
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.conformance.rules import Request

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "openapi.json"
TOKENS: dict[str, str] = json.loads(os.environ.get("CONFORMANCE_TOKENS", "{}"))


def fitting(value: Any, annotation: Any) -> Any:
    """A value of JSON as the client's signature wants it: its enums, models and datetimes."""
    kinds = typing.get_args(annotation) if typing.get_origin(annotation) is not list else ()
    for kind in kinds or (annotation,):
        if isinstance(value, list) and typing.get_origin(kind) is list:
            return [fitting(part, typing.get_args(kind)[0]) for part in value]
        if inspect.isclass(kind) and issubclass(kind, enum.Enum):
            return kind(value)
        if kind is datetime and isinstance(value, str):
            return datetime.fromisoformat(value)
        if isinstance(value, dict) and hasattr(kind, "from_dict"):
            return kind.from_dict(value)
    return value


def arguments(operation: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """The examples that keep the rules, by Twitch's names, and the body."""
    query = {one["name"]: one["example"] for one in operation.get("parameters", []) if "example" in one}
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("example")
    Request(operation, schemas, query, body).fit()
    return query if body is None else {**query, "body": body}


def main(url: str) -> dict[str, Any]:
    document = json.loads(DOCUMENT.read_text("utf-8"))
    client_class = importlib.import_module("made").AuthenticatedClient
    api = importlib.import_module("made.api")
    modules = {plain(one.name.rpartition(".")[2]): one.name for one in pkgutil.walk_packages(api.__path__, "made.api.")}
    called, items, failures = 0, 0, list[str]()
    operations = [one for path in document["paths"].values() for one in path.values()]
    for operation in operations:
        name = operation["operationId"]
        call = importlib.import_module(modules[plain(name)]).sync_detailed
        hints = {plain(key): (key, hint) for key, hint in typing.get_type_hints(call).items()}
        given = {}
        for key, value in arguments(operation, document["components"]["schemas"]).items():
            python, hint = hints[plain(key)]
            given[python] = fitting(value, hint)
        token = next((TOKENS[kind] for kind in ("user", "app", "jwt") if kind in operation.get("x-tokens", [])), "none")
        if "x-token-by" in operation:
            token = TOKENS["app"]  # the example's transport is a webhook
        reply = call(client=client_class(base_url=url, token=token, headers={"Client-Id": "my_app_id"}), **given)
        wanted = 410 if operation.get("x-status") == "gone" else min(int(code) for code in operation["responses"] if code.isdigit())
        if reply.status_code != wanted:
            failures.append(f"{name}: {reply.status_code}, not {wanted}: {reply.content.decode()}")
            continue
        if "application/json" in operation["responses"][str(wanted)].get("content", {}) and reply.parsed is None:
            failures.append(f"{name}: the reply was not read")
        data = getattr(reply.parsed, "data", None)
        items += len(data) if isinstance(data, list) else data is not None
        called += 1
    return {"operations": len(operations), "called": called, "items": items, "failures": failures}


def plain(name: str) -> str:
    """A name without what generators change in it."""
    return name.replace("_", "").lower()


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1])))
