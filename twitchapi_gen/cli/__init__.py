"""The command line, created at run time from the operations, the subscription types and the docstrings. docs/command-line.md describes it.

Nothing here is loaded by `import twitchapi_gen`.
"""
