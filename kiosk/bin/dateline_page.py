"""Asks the page of the kiosk, through Chromium's debugging port on 127.0.0.1."""

import base64
import http.client
import json
import os
import socket
import struct
import time

URL = os.environ.get("DATELINE_URL", "http://127.0.0.1:8080/?view=kiosk")
PORT = int(os.environ.get("DATELINE_DEBUGGING_PORT", "9222"))
LONGEST = 1 << 20  # bytes of one answer; the longest of ours has some hundred thousand

# Whatever may go wrong with a question.
Unanswered = (OSError, ValueError, KeyError, IndexError, http.client.HTTPException)


def page_path(patience):
    """Where the debugging port offers the page: the path of a WebSocket."""
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=patience)
    try:
        connection.request("GET", "/json/list")
        targets = json.loads(connection.getresponse().read(LONGEST))
    finally:
        connection.close()
    origin = URL.split("?")[0]
    for target in targets:
        if target.get("type") == "page" and target.get("url", "").startswith(origin):
            return "/" + target["webSocketDebuggerUrl"].split("/", 3)[3]
    raise OSError("the browser shows another page")


def exactly(stream, count):
    """So many bytes, or an error where the other side has gone."""
    data = stream.read(count)
    if data is None or len(data) < count:
        raise OSError("the browser has hung up")
    return data


def send_text(door, text):
    """One masked frame of text (RFC 6455, section 5.2)."""
    data = text.encode()
    mask = os.urandom(4)
    size = len(data)
    if size > 125:
        head = struct.pack("!BBH", 0x81, 0x80 | 126, size)
    else:
        head = struct.pack("!BB", 0x81, 0x80 | size)
    door.sendall(head + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(data)))


def receive(stream):
    """The kind and the bytes of one frame; answers of this size come in one piece."""
    first, second = exactly(stream, 2)
    size = second & 0x7F
    if size == 126:
        (size,) = struct.unpack("!H", exactly(stream, 2))
    elif size == 127:
        (size,) = struct.unpack("!Q", exactly(stream, 8))
    if size > LONGEST:
        raise OSError("the browser's answer is too long")
    return first & 0x0F, exactly(stream, size)


def shake_hands(door, stream, path):
    """Opens the WebSocket."""
    key = base64.b64encode(os.urandom(16)).decode()
    door.sendall(
        (
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{PORT}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n"
        ).encode()
    )
    if b" 101 " not in stream.readline(LONGEST):
        raise OSError("the browser refuses to be asked")
    while stream.readline(LONGEST) not in (b"\r\n", b""):
        pass


def ask(expression, patience):
    """What a JavaScript expression is on the page at this moment; a promise, once it is kept.

    Takes about so many seconds of patience at most. Raises one of Unanswered where the page says
    nothing.
    """
    path = page_path(patience)
    until = time.monotonic() + patience
    with socket.create_connection(("127.0.0.1", PORT), timeout=patience) as door:
        with door.makefile("rb") as stream:
            shake_hands(door, stream, path)
            params = {"expression": expression, "awaitPromise": True, "returnByValue": True}
            send_text(door, json.dumps({"id": 1, "method": "Runtime.evaluate", "params": params}))
            while time.monotonic() < until:
                kind, data = receive(stream)
                if kind == 8:
                    break
                message = json.loads(data) if kind == 1 else {}
                if message.get("id") == 1:
                    return message.get("result", {}).get("result", {}).get("value", "")
    raise OSError("the page gives no answer")
