"""`make mutate`: can the tests fail? mutmut changes the code whose mistakes would cost most, one small thing at a time, and the tests must notice.

mutmut, since it makes a mutant a function of the same process: five a second, where cosmic-ray starts pytest anew for each (2.3 s) and changes mostly
annotations. What stands outside functions (limits, patterns of URLs) it leaves alone; `constants.py` changes that.
"""
