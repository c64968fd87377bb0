"""How a device's code is shown, unless told otherwise."""

import sys

from twitchapi_gen.runtime.login.codes import DeviceLogin


def shown(login: DeviceLogin) -> None:
    """Prints the address and the code."""
    sys.stdout.write(f"Open {login.verification_uri} in a browser, and check that it shows the code {login.user_code}.\n")
    sys.stdout.flush()
