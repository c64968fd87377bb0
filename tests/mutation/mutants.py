"""A mutant: one small change of the code, and whether a test noticed it."""

import ast
from typing import TypeAlias

from attrs import frozen

Key: TypeAlias = tuple[str, str, str, str]
KILLED, TIMEOUT, SURVIVED = "killed", "timeout", "survived"


@frozen
class Mutant:
    """`where`: the function, or the name of the constant. `outcome`: killed, timeout (which is killed, too) or survived."""

    file: str
    where: str
    was: str
    becomes: str
    outcome: str

    @property
    def survived(self) -> bool:
        return self.outcome == SURVIVED

    @property
    def key(self) -> Key:
        """By this the list of survivors names it; it doesn't change when the file does elsewhere."""
        return self.file, self.where, self.was, self.becomes


class _Prose(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("…") if isinstance(node.value, str) and " " in node.value else node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        self.generic_visit(node)
        node.name = ""
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AsyncFunctionDef:
        self.generic_visit(node)
        node.name = ""
        return node


def without_prose(function: ast.AST) -> str:
    """The function but for its name and what it says in words: another wording is no mistake that a test should find."""
    return ast.dump(_Prose().visit(ast.parse(ast.unparse(function))))
