"""What schemathesis is told of the emulator: tokens, and the rules between parameters. It runs in the venv of the conformance tools."""

import json
import os
from typing import Any

import schemathesis

from tests.conformance.rules import Request

TOKENS: dict[str, str] = json.loads(os.environ.get("CONFORMANCE_TOKENS", "{}"))
"""Kind → token."""
CLIENT_ID = "my_app_id"


def before_load_schema(context: Any, raw_schema: dict[str, Any]) -> None:
    """Without `default`, so that each status code must be a documented one. Twitch documents 400 and 401 nearly everywhere, and answers so where
    it doesn't: to values out of bounds, to a call without a token.
    """
    for path in raw_schema["paths"].values():
        for operation in path.values():
            operation["responses"].pop("default")
            for code in ("400", "401"):
                operation["responses"].setdefault(code, {"$ref": f"#/components/responses/Error{code}"})


@schemathesis.auth()
class Tokens:
    """The kind of token that the operation takes."""

    def get(self, case: Any, context: Any) -> str:
        raw = case.operation.definition.raw
        kinds = raw.get("x-tokens", [])
        by = raw.get("x-token-by")
        if by:
            here = case.body
            for name in by["place"].split("."):
                here = here.get(name) if isinstance(here, dict) else None
            kinds = [by["tokens"].get(here, "user") if isinstance(here, str) else "user"]
        return next((TOKENS[kind] for kind in ("user", "app", "jwt") if kind in kinds), "")

    def set(self, case: Any, data: str, context: Any) -> None:
        if data:
            case.headers["Authorization"] = f"Bearer {data}"
            case.headers["Client-Id"] = CLIENT_ID


def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    """Valid values are made to keep the rules; invalid ones stay as they are."""
    if case.meta is not None and case.meta.generation.mode.is_positive:
        schemas = case.operation.schema.raw_schema["components"]["schemas"]
        Request(case.operation.definition.raw, schemas, case.query, case.body).fit()


schemathesis.hook(before_load_schema)
schemathesis.hook(before_call)
