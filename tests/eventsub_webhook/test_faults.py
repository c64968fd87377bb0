"""Our rows of the fault table, whose other columns need the peers."""

import pytest

from benchmarks.faults.sockets import SOCKET_FAULTS, meet as meet_on_socket
from benchmarks.faults.webhooks import HOOK_FAULTS, meet


@pytest.mark.parametrize("name", HOOK_FAULTS)
def test_the_fault_is_taken_well(name: str) -> None:
    good, told = meet("ours", name)
    assert good, told


@pytest.mark.parametrize("name", SOCKET_FAULTS)
def test_the_fault_of_a_socket_is_taken_well(name: str) -> None:
    good, told = meet_on_socket("ours", name)
    assert good, told
