"""A real nginx as reverse proxy: TLS outside, a path prefix that is cut off inside."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

import trustme

from tests.webhooks.support import free_port

_CONFIGURATION = """
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log; {user}
events {{ worker_connections 64; }}
http {{
  access_log off; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{front} ssl; server_name localhost;
    ssl_certificate {folder}/chain.pem; ssl_certificate_key {folder}/key.pem;
    location /bots/overlay/ {{ proxy_pass http://127.0.0.1:{port}/; proxy_set_header Host $host; }}
    location / {{ return 404; }}
  }}
}}
"""


def find_nginx() -> str | None:
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


class Nginx:
    """In front of that port. `url` is what is reached from outside; `authority` has signed its certificate."""

    def __init__(self, port: int) -> None:
        self.authority = trustme.CA()
        self._folder = tempfile.TemporaryDirectory(prefix="nginx-")
        self._port, self._front = port, free_port()
        self.url = f"https://localhost:{self._front}/bots/overlay/hooks"
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        folder, certificate = Path(self._folder.name), self.authority.issue_cert("localhost")
        certificate.private_key_pem.write_to_path(folder / "key.pem")
        for number, part in enumerate(certificate.cert_chain_pems):
            part.write_to_path(folder / "chain.pem", append=number > 0)
        text = _CONFIGURATION.format(folder=folder, front=self._front, port=self._port, user="user root;" if os.geteuid() == 0 else "")
        (folder / "nginx.conf").write_text(text, encoding="ascii")
        path = find_nginx()
        assert path is not None
        self._process = subprocess.Popen([path, "-p", str(folder), "-c", str(folder / "nginx.conf")], stderr=subprocess.DEVNULL)
        for _ in range(500):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self._front)) == 0:
                    return self
            assert self._process.poll() is None, (folder / "error.log").read_text(encoding="utf-8", errors="replace")
            time.sleep(0.02)
        raise AssertionError("nginx doesn't listen")

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)
        self._folder.cleanup()
