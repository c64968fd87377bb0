"""What is told once although it shows in several ways: a new name beside known departures, another type, and what a page says twice."""

from attrs import evolve

from generator.docs.compare_events import compare_events
from generator.docs.differences import Comparer
from generator.docs.drift import Explained, apart, explain
from generator.surface import EventType, Node

TEXT = Node(name="text", type="string")
KIND = Node(name="kind", type="string", enum=("a", "b"))
PART = Node(name="part", type="object", nodes=(Node(name="size", type="integer"), Node(name="extra", type="string"), TEXT))
ID = Node(name="id", type="string", required=True)


def told(ours: tuple[Node, ...], theirs: tuple[Node, ...], *known: str) -> list[tuple[str, str]]:
    return [(one.kind, one.where) for one in Comparer(frozenset(known)).nodes("x", "x", "f:1", ours, theirs)]


def test_a_new_name_is_seen_beside_a_known_departure() -> None:
    ours, theirs = (TEXT, KIND), (evolve(TEXT, name="words"),)
    assert told(ours, theirs) == [("added", "x.words"), ("removed", "x.text"), ("removed", "x.kind")]
    assert told(ours, theirs, "x.kind") == [("renamed", "x.text"), ("removed", "x.kind")]


def test_a_new_field_is_no_new_name_of_a_known_departure() -> None:
    assert told((TEXT,), (evolve(TEXT, name="words"),), "x.text") == [("added", "x.words"), ("removed", "x.text")]


def test_an_object_with_a_new_name_is_known_by_its_parts() -> None:
    renamed = evolve(PART, name="piece", nodes=PART.nodes[:2])
    assert told((PART,), (renamed,)) == [("renamed", "x.part"), ("removed", "x.part.text")]
    other = evolve(PART, name="piece", nodes=(Node(name="colour", type="string"), Node(name="weight", type="integer")))
    assert told((PART,), (other,)) == [("added", "x.piece"), ("removed", "x.part")]
    assert told((PART,), (evolve(PART, name="piece", many=True),)) == [("added", "x.piece"), ("removed", "x.part")]


def test_another_type_is_not_told_again_of_its_values_and_parts() -> None:
    assert told((KIND,), (evolve(KIND, type="boolean", enum=()),)) == [("type", "x.kind")]
    assert told((PART,), (Node(name="part", type="string"),)) == [("type", "x.part")]
    assert told((Node(name="part", type="string"),), (PART,)) == [("type", "x.part")]
    assert told((PART,), (evolve(PART, type="map", nodes=()),)) == [
        ("type", "x.part"), ("removed", "x.part.size"), ("removed", "x.part.extra"), ("removed", "x.part.text"),
    ]  # fmt: skip


def test_what_is_said_to_be_as_another_is_compared_there() -> None:
    shared = evolve(PART, name="shared_part", like="part")
    ours = (PART, evolve(PART, name="shared_part"))
    assert told(ours, (PART, shared)) == []
    fewer = evolve(PART, nodes=PART.nodes[:2])
    assert told(ours, (fewer, evolve(shared, nodes=fewer.nodes))) == [("removed", "x.part.text")]
    assert told((PART, evolve(fewer, name="shared_part")), (PART, shared)) == [("type", "x.shared_part")]


def event_type(condition: Node = ID, again: Node | None = None) -> EventType:
    return EventType(key="a.b@1", anchor="ab", title="AB", condition=(condition,), condition_again=(again,) if again else None, event=(TEXT,))


def test_a_condition_that_stands_in_two_places_is_told_of_once() -> None:
    other = evolve(ID, required=False)
    for one, again in ((other, ID), (ID, other), (other, other)):
        found = compare_events(Comparer(), {"a.b@1": event_type()}, {"a.b@1": event_type(one, again)})
        assert [(difference.kind, difference.where) for difference in found] == [("required", "a.b@1.condition.id")]
    assert compare_events(Comparer(), {"a.b@1": event_type()}, {"a.b@1": event_type(ID, ID)}) == []
    for nothing in (evolve(event_type(), condition=()), evolve(event_type(), condition_again=())):
        (one_less,) = compare_events(Comparer(), {"a.b@1": event_type()}, {"a.b@1": nothing})
        assert (one_less.kind, one_less.where) == ("removed", "a.b@1.condition.id")


def test_what_is_explained_below_a_field_that_is_gone_is_not_told_as_well() -> None:
    known = [Explained("enum", "x.part.size", None, None, "Because.", "It is.", "f:1"), Explained("removed", "x.more", None, None, "B.", "I.", "f:2")]
    assert apart(known) == {"x.more"}
    gone = list(Comparer().nodes("x", "x", "f:1", (PART,), ()))
    other = list(Comparer().nodes("x", "x", "f:1", (PART,), (Node(name="part", type="string"),)))
    assert explain(gone, known).idle == explain(other, known).idle
    assert [str(one) for one in explain(gone, known).idle] == ["f:2: explains a difference that isn't there any more: removed x.more"]
