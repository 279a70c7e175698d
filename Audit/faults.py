"""Faults: what a check found on a page, and how they are printed."""

from collections import Counter

PER_CHECK = 12
"""So many faults of one check are printed for a page; the rest are counted."""


class Faults:
    """The faults of one page. The same fault seen under several conditions (dark, 360 px) is one fault."""

    def __init__(self, page):
        self.page = page
        self.found = {}

    def add(self, check, message, condition=None):
        """Notes that `check` found what `message` says, under a condition such as 'dark 360'."""
        conditions = self.found.setdefault((check, ' '.join(str(message).split())), [])
        if condition and condition not in conditions:
            conditions.append(condition)

    def merge(self, other):
        """Takes over the faults that another process or check found on the same page."""
        for (check, message), conditions in other.found.items():
            self.found.setdefault((check, message), []).extend(conditions)

    def lines(self):
        """One line a fault, as `page: [check] message (conditions)`, sorted by check."""
        printed, left_off = [], Counter()
        count = Counter()
        for (check, message), conditions in sorted(self.found.items()):
            count[check] += 1
            if count[check] > PER_CHECK:
                left_off[check] += 1
                continue
            where = f' ({", ".join(conditions)})' if conditions else ''
            printed.append(f'{self.page}: [{check}] {message}{where}')
        return printed + [f'{self.page}: [{check}] and {n} more' for check, n in left_off.items()]


class Broken(Exception):
    """The audit itself could not run: nothing is known about the site."""


def summary(all_faults):
    """How many faults each check found, as `axe 3, links 1`."""
    count = Counter(check for faults in all_faults for check, _ in faults.found)
    return ', '.join(f'{check} {n}' for check, n in sorted(count.items()))
