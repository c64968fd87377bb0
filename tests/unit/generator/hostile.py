"""Text that tries to be more than text."""

from hypothesis import strategies as st

HOSTILE = (
    '"""',
    '""""""',
    "'''",
    '"',
    'quoted" ',
    'quoted"  \n',
    "\\",
    '\\"',
    '\\"""',
    "\\\\\\",
    "\\N{BULLET}",
    "\\x41\\u0041\\101",
    "\\\n",
    "\r",
    "\r\n",
    "\x0b\x0c\x1c\x1d\x1e\x85",
    "\u2028\u2029",
    "\0",
    "\x1a\x1b[31m\x7f",
    "\t",
    "\ud800",
    "\udcff\udc80",
    "\ufeff",
    "\u202e\u2066\u200b",
    "\U000e0041\U0010ffff",
    "{{ 7 * 7 }}",
    "{% set x = 1 %}{% raw %}",
    "{# a comment",
    "{x}{0}{!r}%s%(x)s$x${x}",
    '""")\nimport os\nos.system("touch /tmp/owned")\n("""',
    "x = 1\n",
    "# type: ignore",
    "# noqa\n# fmt: off\n# fmt: skip",
    "*/ --> ]]> </script>",
    "`x` |x| [x](y)",
    "\n\n\n",
    "    \n        indented\n",
    "a" * 500,
    "é漢字🙂",
)
"""Each of these has broken a generator somewhere."""


def texts() -> st.SearchStrategy[str]:
    """Text that is made of these, of quotes, backslashes and spaces, and of anything at all; never blank."""
    marks = st.sampled_from(['"', "'", "\\", " ", "\n", "\r", "{", "}", "%", "#", "\0", "\u2028", "n", "x"])
    parts = st.one_of(st.sampled_from(HOSTILE), st.text(marks, max_size=8), st.text(st.characters(), max_size=8), st.just("word"))
    return st.lists(parts, min_size=1, max_size=6).map("".join).filter(str.strip)
