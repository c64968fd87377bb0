"""Settings that an old class had as attributes and that the modern object has now."""

from typing import Generic, TypeVar, cast

T = TypeVar("T")


class Setting(Generic[T]):
    """An attribute of an old object that reads and sets the modern object's, `modern_`. On the class, it returns the default."""

    def __init__(self, default: T) -> None:
        self._default = default
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object | None, owner: type) -> T:
        return self._default if instance is None else cast(T, getattr(_modern(instance), self._name))

    def __set__(self, instance: object, value: T) -> None:
        setattr(_modern(instance), self._name, value)


def _modern(instance: object) -> object:
    found: object = vars(instance)["modern_"]
    return found
