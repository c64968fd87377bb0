"""The parts of an operation's description besides the text itself: status, token, rules."""

from generator.docstrings import token_text
from generator.ir import Operation, Rule

STATUS = {
    "beta": "In beta: Twitch may change it without notice.",
    "deprecated": "Deprecated by Twitch.",
    "gone": "Twitch has removed this endpoint. It answers with status 410.",
}


def about(operation: Operation) -> str:
    """The description of an operation, in Markdown."""
    parts = [operation.description, STATUS.get(operation.status, ""), f"Requires: {token_text(operation)}"]
    if operation.token_by:
        kinds = ", ".join(f"`{value}`: {kind} token" for value, kind in operation.token_by)
        parts.append(f"The token depends on `{'.'.join(operation.token_place)}` in the body: {kinds}.")
    switched = [set(rule.names) for rule in operation.rules if rule.kind == "switch"]
    told = [rule for rule in operation.rules if rule.kind != "needs" or set(rule.names) not in switched]  # the switch covers both
    rules = [f"- {rule_text(rule, operation)}" for rule in told]
    if rules:
        parts.append("\n".join(["Parameters that depend on each other:", "", *rules]))
    return "\n\n".join(filter(None, parts))


def names_of(rule: Rule, operation: Operation) -> list[str]:
    """The rule's parameters, by Twitch's names."""
    named = {one.python: one.name for one in operation.parameters}
    return [named[name] for name in rule.names]


def rule_text(rule: Rule, operation: Operation) -> str:
    """A rule as a sentence."""
    names = [f"`{name}`" for name in names_of(rule, operation)]
    listed = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    match rule.kind:
        case "exactly_one_of":
            return f"Pass exactly one of {listed}."
        case "at_least_one_of":
            return f"Pass at least one of {listed}."
        case "at_most_one_of":
            return f"Pass at most one of {listed}."
        case "at_most":
            return f"{listed} accept at most {rule.count} values together."
        case "needs":
            return f"{names[0]} needs {names[1]}."
        case "switch":
            return f"{names[0]} and {names[1]} belong together: pass both or neither. {names[1]} is 0 while {names[0]} is false."
        case "excludes":
            others = " or ".join(names[1:])
            return f"While {names[0]} is true, {others} can't be passed."
        case "alternatives":
            return f"Each of {listed} names items independently. The response contains all of them."
