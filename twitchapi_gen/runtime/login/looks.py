"""How our pages look: one card in the middle, light or dark as the browser is, nothing loaded from anywhere, no script."""

import base64
import hashlib
from html import escape

STYLE = (
    ":root{color-scheme:light dark;--back:#efeff4;--card:#fff;--text:#18181b;--soft:#5c5c68;--line:#d4d4dc;--main:#772ce8}"
    "@media(prefers-color-scheme:dark){:root{--back:#121217;--card:#1f1f28;--text:#f2f2f5;--soft:#a9a9b8;--line:#3a3a46;--main:#a970ff}}"
    "*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1rem;background:var(--back);color:var(--text);"
    "font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif}main{width:min(27rem,100%);padding:2rem;border-radius:14px;background:var(--card);"
    "border:1px solid var(--line);box-shadow:0 10px 40px #0002}h1{margin:0 0 .75rem;font-size:1.35rem;line-height:1.25}p{margin:.5rem 0}"
    ".sign{display:grid;place-items:center;width:3rem;height:3rem;margin-bottom:1rem;border-radius:50%;background:var(--main);color:#fff;"
    "font-size:1.5rem;font-weight:700}.sign.no{background:#c4314b}ul{margin:.5rem 0;padding-left:1.2rem}code{overflow-wrap:anywhere}"
    "label{display:block;margin:1rem 0}input{width:100%;margin-top:.25rem;padding:.5rem;font:inherit;color:inherit;background:var(--back);"
    "border:1px solid var(--line);border-radius:8px}button{padding:.6rem 1.2rem;margin:.25rem .5rem .25rem 0;font:inherit;font-weight:600;border:0;"
    "border-radius:8px;cursor:pointer;background:var(--line);color:var(--text)}#authorize{background:#772ce8;color:#fff}small,.soft{color:var(--soft)}"
)
_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()


def document(title: str, inside: str) -> bytes:
    """A whole page. `inside` is HTML; whatever came from outside must be escaped in it."""
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<link rel="icon" href="data:,"><title>{escape(title)}</title><style>{STYLE}</style></head><body><main>{inside}</main></body></html>'
    ).encode()


def headers(form_goes_to: str = "'none'") -> dict[str, str]:
    """The headers of such a page. `form_goes_to`: where its form may be sent, and what that may redirect to."""
    policy = f"default-src 'none'; style-src 'sha256-{_HASH}'; img-src data:; form-action {form_goes_to}; frame-ancestors 'none'; base-uri 'none'"
    return {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
    }
