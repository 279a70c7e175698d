"""What a browser may do with each answer of a site's: its Content-Security-Policy, by the answer's type.

nginx.conf, Caddyfile and the preview (Sources/Preview/HTTP/ContentPolicy.swift) send these; test.py holds all three against
them, and the audit looks at every page under them.

A page runs the scripts that are named here, each by its own address. So a script that somebody got into the site's folder,
or into a page, does not run: 'self' would let every file run that has come that far. Nor does a worker, which would stay in the
reader's browser after the file is gone; a plugin; or a text that a script takes for markup (Trusted Types).

What is no page shows itself and does nothing: a drawing or an XML file that is opened by itself is a document of its own, which
could run scripts as one of the site's. `sandbox` takes it out of the site and forbids all of that; its own colours
('unsafe-inline' for styles, which nothing can be sent out through) and what it carries in itself (data:) show.

A film, a sound and a PDF are shown by a player or a reader of the browser's own, which in a sandbox may not load the file, or
(older browsers, PDF) may not start. No markup of theirs is ever read, since the type says what they are and nosniff says that
nobody may guess otherwise.
"""

CLOSED = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]

FILE = '; '.join(["default-src 'none'", 'img-src data:', 'font-src data:', "style-src 'unsafe-inline'", *CLOSED, 'sandbox'])

MEDIA = '; '.join(["default-src 'none'", "img-src 'self'", "media-src 'self'", "style-src 'unsafe-inline'", *CLOSED])

# The site's own, from its folder.
SCRIPTS = ['register.js']


def page(scripts, connections=()):
    """The policy of pages that run `scripts`, each with host and path, and ask for `connections`."""
    connect = [f'connect-src {" ".join(connections)}'] if connections else []
    return '; '.join([
        "default-src 'none'", f'script-src {" ".join(scripts)}', *connect, "style-src 'self'", "img-src 'self'",
        "media-src 'self'", "manifest-src 'self'", "frame-src 'none'", "object-src 'none'", "worker-src 'none'", *CLOSED,
        "require-trusted-types-for 'script'", "trusted-types 'none'"])


def policy(kind, scripts, connections=()):
    """The policy of an answer of the type `kind`."""
    if kind.startswith('text/html'):
        return page(scripts, connections)
    return MEDIA if kind.startswith(('audio/', 'video/', 'application/pdf')) else FILE


# Of every file that a site may hold, by the end of its name; anything else is of an unknown kind and is saved, never shown.
UNKNOWN = 'application/octet-stream'
TYPES = {
    'html': 'text/html; charset=utf-8', 'css': 'text/css; charset=utf-8', 'js': 'text/javascript; charset=utf-8',
    'mjs': 'text/javascript; charset=utf-8', 'csv': 'text/csv; charset=utf-8', 'tsv': 'text/tab-separated-values; charset=utf-8',
    'txt': 'text/plain; charset=utf-8',
    'md': 'text/plain; charset=utf-8', 'ics': 'text/calendar; charset=utf-8', 'vtt': 'text/vtt; charset=utf-8',
    'json': 'application/json; charset=utf-8', 'jsonld': 'application/ld+json; charset=utf-8',
    'geojson': 'application/geo+json; charset=utf-8', 'rdf': 'application/rdf+xml; charset=utf-8',
    'webmanifest': 'application/manifest+json; charset=utf-8', 'xml': 'application/xml; charset=utf-8',
    'svg': 'image/svg+xml; charset=utf-8', 'png': 'image/png', 'jpg': 'image/jpeg', 'jpeg': 'image/jpeg',
    'gif': 'image/gif', 'webp': 'image/webp', 'avif': 'image/avif', 'ico': 'image/x-icon', 'mp3': 'audio/mpeg',
    'm4a': 'audio/mp4', 'ogg': 'audio/ogg', 'opus': 'audio/ogg', 'wav': 'audio/wav',
    'mp4': 'video/mp4', 'webm': 'video/webm', 'woff2': 'font/woff2',
    'pdf': 'application/pdf', 'zip': 'application/zip', 'epub': 'application/epub+zip', 'gz': 'application/gzip',
    'odp': 'application/vnd.oasis.opendocument.presentation', 'ods': 'application/vnd.oasis.opendocument.spreadsheet',
    'odt': 'application/vnd.oasis.opendocument.text',
    'pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}
