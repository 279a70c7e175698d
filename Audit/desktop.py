"""A screen that nobody sees, with a bus of its own for what programs say to screen readers."""

import os
import shutil
import subprocess
import tempfile

from faults import Broken

SIZE = '1400x1400x24'


class Desktop:
    """An X server and a D-Bus session. `environment` is what programs need to be shown on it."""

    def __init__(self, more=()):
        for program in ('Xvfb', 'dbus-daemon'):
            if not shutil.which(program):
                raise Broken(f'there is no {program}: run Audit/install.sh')
        self._folder = tempfile.TemporaryDirectory()
        self._running = []
        # 0700, as D-Bus wants it: a TemporaryDirectory is.
        self.environment = dict(os.environ, HOME=self._folder.name, XDG_RUNTIME_DIR=self._folder.name, LANG='C.UTF-8',
                                LC_ALL='C.UTF-8', GDK_BACKEND='x11', **dict(more))
        screen = self.start(['Xvfb', '-displayfd', '1', '-screen', '0', SIZE, '-nolisten', 'tcp'], said=True)
        self.environment['DISPLAY'] = ':' + screen
        bus = self.start(['dbus-daemon', '--session', '--nofork', '--print-address'], said=True)
        self.environment['DBUS_SESSION_BUS_ADDRESS'] = bus

    def start(self, command, said=False):
        """Starts a program on the desktop; answers its first line if that is wanted, else the process."""
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE if said else subprocess.DEVNULL, text=True)
        self._running.append(process)
        if not said:
            return process
        line = process.stdout.readline().strip()
        if not line:
            raise Broken(f'{command[0]} does not start')
        return line

    def close(self):
        """Ends what was started, the last first."""
        for process in reversed(self._running):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        self._folder.cleanup()
