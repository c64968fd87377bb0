"""Names that the generated code uses itself, so that the spec can't use them. A test compares this list with the actual code."""

_IN_ANNOTATIONS = frozenset({"bool", "datetime", "dict", "float", "int", "list", "object", "str", "timedelta"})
"""A class that has one of these as an attribute couldn't name the type any more."""

FIELDS = _IN_ANNOTATIONS | {
    "CURSOR", "FIELDS", "ITEMS", "NAMES", "TABLE", "TWIN", "UNITS", "call_", "cursor", "cursors_", "fetch_", "first", "following",
    "follows_", "fill_template", "from_dict", "get", "http", "items", "json_", "keys", "own", "pages", "shown_", "to_dict", "to_dicts",
    "values", "visible_", "walk_",
}  # fmt: skip
INPUT_FIELDS = _IN_ANNOTATIONS | {"PARAMETERS", "given", "shown_", "visible_"}
PARAMETERS = frozenset({"call", "facts", "limit", "masked", "self"})
METHODS = _IN_ANNOTATIONS | {
    "app_auth_refresh_callback", "app_id", "as_app", "as_user", "authenticate_app", "auto_refresh_auth", "close", "core_", "facts",
    "forget_user", "get_app_token", "get_used_token", "get_user_auth_scope", "get_user_auth_token", "http", "masked", "operations_",
    "options", "refresh_used_token",
    "request", "revoke_user_authentication", "run_", "set_extension_authentication", "set_user_authentication", "user_",
    "user_auth_refresh_callback", "validate",
}  # fmt: skip
MODULES = frozenset({"aux", "con", "import_module", "nul", "prn", "sync"})
"""Includes the names of Windows devices."""
TYPES = frozenset({
    "Any", "AsyncClient", "AsyncPage", "AsyncPaged", "AuthScope", "Call", "Choice", "Endpoint", "Field", "Input", "Iterable", "Json", "ListOf",
    "Listing", "MapOf", "Mapping", "Model", "Nullable", "Object", "OpenEnum", "Operation", "Page", "Paged", "Pagination", "Parameter", "Rule",
    "Span", "SyncClient", "Table", "Unset",
})  # fmt: skip
CONSTANTS = frozenset({
    "FLAG", "MOMENT", "NUMBER", "OBJECT", "REPLIES", "SPAN", "TEXT", "TYPE_CHECKING", "UNIX", "UNSET", "WHOLE",
})  # fmt: skip
CHAT_FIELDS = frozenset({"COMMAND", "FIELD", "KINDS", "PARTS", "line", "raw"})
"""Attributes that messages of chat have besides those of all models."""
