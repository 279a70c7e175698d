"""Readers who read a site while it is replaced under them."""

import collections
import gzip
import http.client
import re
import shutil
import threading
import time
import urllib.parse

from servers import BASE, Client

STYLE = re.compile(rb'href="[^"]*?(stil\.css\?v=[a-z0-9]+)"')


class Swaps:
    """Builds of two versions, in turns, and readers through each server."""

    def __init__(self, servers, site, sources, references, fault):
        self._servers, self._site, self._sources, self._references = servers, site, sources, references
        self._fault = fault
        self._words = [source.word.encode() for source in sources]
        self._files = [self._read(reference) for reference in references]
        # Where a page only leads on, the server answers by the site's own rules.
        self._pages = sorted(path for path, body in self._files[0].items()
                             if path.endswith('.html') and path != '404.html' and b'http-equiv="refresh"' not in body)
        for path in self._pages:
            for own, other, file in zip(self._words, reversed(self._words), self._files):
                if own not in file[path] or other in file[path]:
                    fault(f'{path}: does not tell the versions apart, so nothing can be seen by it')

    @staticmethod
    def _read(folder):
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob('*') if path.is_file()}

    def run(self, builds):
        """What was seen, in words."""
        counts, faults = self._watch(lambda: self._build(builds))
        for text, times in sorted(faults.items()):
            self._fault(f'while builds replaced the site: {text} ({times} times)')
        for server in self._servers:
            # A test in which only one version is seen, or hardly anything read, has tried nothing.
            if min(counts[server.name, word] for word in self._words) < len(self._pages):
                self._fault(f'{server.name}: too little was read of one version: {dict(counts)}')
        # The readers must see it when a site is not replaced in one step.
        planted = sum(self._watch(self._copy)[1].values())
        if not planted:
            self._fault('the readers saw nothing when the site was removed and copied back file by file')
        # The other way to replace a site in one step: a link that changes its target.
        self._link(0)
        links, faults_of_links = self._watch(lambda: [self._link(number) or time.sleep(0.02) for number in range(50)])
        for text, times in sorted(faults_of_links.items()):
            self._fault(f'while a link was moved: {text} ({times} times)')
        lines = [f'{builds} builds replaced the site, of {len(self._pages)} pages, under readers: no miss, no empty or '
                 f'cut page, none mixed' if not faults else f'{builds} builds']
        for server in self._servers:
            pages = [counts[server.name, word] for word in self._words]
            lines.append(
                f'  {server.name}: {sum(pages)} pages ({pages[0]} of one version, {pages[1]} of the other), '
                f'{counts[server.name, "styles"]} style sheets; {counts[server.name, "crossed"]} pages whose style sheet '
                f'was read after the next swap')
        read = sum(links[server.name, word] for server in self._servers for word in self._words)
        lines.append(f'  a link moved 50 times: {read} pages, {sum(faults_of_links.values())} faults')
        lines.append(f'  removed and copied file by file instead, the same readers saw {planted} faults')
        return '\n'.join(lines)

    def _build(self, builds):
        for number in range(builds):
            self._sources[(number + 1) % 2].build(self._site)
            time.sleep(0.1)

    def _copy(self):
        for number in range(4):
            shutil.rmtree(self._site, ignore_errors=True)
            shutil.copytree(self._references[number % 2], self._site, dirs_exist_ok=True)
            time.sleep(0.05)

    def _link(self, number):
        if not self._site.is_symlink():
            shutil.rmtree(self._site)
        new = self._site.with_name('site.new')
        new.symlink_to(self._references[number % 2])
        new.rename(self._site)

    def _watch(self, work):
        counts, faults = collections.Counter(), collections.Counter()
        lock, done = threading.Lock(), threading.Event()

        def read(server, start):
            client, number = Client(server.port), start
            own, wrong = collections.Counter(), collections.Counter()
            while not done.is_set():
                page = self._pages[number % len(self._pages)]
                headers = {'Accept_Encoding': 'gzip'} if number // len(self._pages) % 2 else {}
                number += 1
                try:
                    self._one(server, client, page, headers, own, wrong)
                except (OSError, http.client.HTTPException) as error:
                    wrong[f'{server.name}: no answer: {type(error).__name__}'] += 1
            with lock:
                counts.update(own)
                faults.update(wrong)

        readers = [threading.Thread(target=read, args=(server, number * len(self._pages) // 2))
                   for server in self._servers for number in range(2)]
        for reader in readers:
            reader.start()
        try:
            work()
        finally:
            done.set()
            for reader in readers:
                reader.join()
        return counts, faults

    def _one(self, server, client, page, headers, counts, faults):
        version = self._version(server, client, page, urllib.parse.quote(page), headers, faults)
        if version is None:
            return
        word, body = version
        counts[server.name, word] += 1
        style = STYLE.search(body)
        if not style:
            faults[f'{server.name}: a page without style sheet'] += 1
            return
        version = self._version(server, client, 'stil.css', style[1].decode(), headers, faults)
        if version:
            counts[server.name, 'styles'] += 1
            if version[0] != word:
                counts[server.name, 'crossed'] += 1

    def _version(self, server, client, file, address, headers, faults):
        """The version of a file that was read, and its text; None when something is wrong with it."""
        answer = client.ask(BASE + address.removesuffix('index.html'), **headers)
        fault = None
        if answer.status != 200:
            fault = f'status {answer.status}'
        elif not answer.body:
            fault = 'empty'
        else:
            body = answer.body
            if answer.header('Content-Encoding') == 'gzip':
                body = gzip.decompress(body)
            words = [word for word in self._words if word in body]
            if file.endswith('.html') and not body.rstrip().endswith(b'</html>'):
                fault = 'cut'
            elif len(words) != 1:
                fault = 'mixed'
            elif body != self._files[self._words.index(words[0])][file]:
                fault = 'other bytes than either version has'
            else:
                return words[0], body
        faults[f'{server.name}: {fault}: {file}'] += 1
        return None
