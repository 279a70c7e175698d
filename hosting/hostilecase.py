"""One file that must never come out."""

import dataclasses
import pathlib

# What runs in a browser can be seen in the window's title, and does nothing else.
SCRIPT = 'document.title="taget"'
SECRET = 'LOSENORD=hemligt\n'


@dataclasses.dataclass(frozen=True)
class Link:
    """A symbolic link, and where it leads."""
    target: str


@dataclasses.dataclass(frozen=True)
class Case:
    """A file's kind, its path below a content folder and what it holds."""
    kind: str
    path: str
    content: bytes | Link

    def write(self, folder):
        """Writes it below a content folder; what a link leads to as well."""
        path = pathlib.Path(folder) / self.path
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(self.content, bytes):
            path.write_bytes(self.content)
            return
        target = path.parent / self.content.target
        if target.name == '.git':
            target.mkdir(parents=True)
            target = target / 'config'
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(SECRET)
        path.symlink_to(self.content.target)
