"""Whether an address is this machine's: the emulator listens on no other address, and calls no other."""

import ipaddress


def on_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
