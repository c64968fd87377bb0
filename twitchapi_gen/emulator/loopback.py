"""Whether an address is this machine's: the emulator listens nowhere else, and calls nobody else."""

import ipaddress


def on_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
