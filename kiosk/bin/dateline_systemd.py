"""What the programs beside the page tell systemd, and the journal."""

import os
import socket
import sys


def tell(message):
    """A line for the journal, with the name of the program that writes it."""
    print(f"{os.path.basename(sys.argv[0])}: {message}", file=sys.stderr, flush=True)


def notify(state):
    """Sends a state such as WATCHDOG=1 to systemd; without systemd, nobody is told."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as door:
        door.connect(address)
        door.sendall(state.encode())
