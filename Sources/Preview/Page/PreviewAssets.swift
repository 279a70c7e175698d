/// The preview's own script and style sheet: served from addresses of their own, so that the pages need no inline code.
enum PreviewAssets {
    /// Reloads the page where it stood when there is a newer version, and opens and closes the panel.
    ///
    /// The stream is closed while the page is hidden: a browser keeps but six connections to a host, and an editor has
    /// many tabs. The first event after opening says the version, so nothing is missed, not even a new server.
    static let script = Array(
        """
        'use strict';
        (() => {
          const version = document.currentScript.dataset.version;
          const panel = document.querySelector('.lofte-panel');
          const place = 'lofte-place', closed = 'lofte-closed', seen = 'lofte-seen';
          const recall = (key) => { try { return sessionStorage.getItem(key); } catch { return null; } };
          const keep = (key, value) => { try { sessionStorage.setItem(key, value); } catch { /* not kept, then */ } };

          const [path, x, y] = (recall(place) ?? '').split(' ');
          keep(place, '');
          if (path === location.pathname) {
            const restore = () => scrollTo({ left: Number(x), top: Number(y), behavior: 'instant' });
            restore();
            addEventListener('load', restore, { once: true });
          }

          let source;
          const listen = () => {
            if (source && source.readyState !== EventSource.CLOSED) return;
            source = new EventSource('/_lofte/events');
            source.onmessage = (event) => {
              if (event.data === version) return;
              source.close();
              keep(place, [location.pathname, scrollX, scrollY].join(' '));
              location.reload();
            };
            // An answer that is no stream ends the browser's own attempts: the server is another, or not ready.
            source.onerror = () => { if (source.readyState === EventSource.CLOSED) setTimeout(check, 1000); };
          };
          const check = () => { if (document.hidden) source?.close(); else listen(); };
          document.addEventListener('visibilitychange', check);
          addEventListener('pagehide', () => source?.close());
          addEventListener('pageshow', check);
          check();

          if (!panel) return;
          const button = panel.querySelector('.lofte-close');
          const hide = () => {
            keep(closed, version);
            panel.hidden = true;
            document.querySelector('.lofte-bar a[href$="problems"]').focus();
          };
          button.hidden = false;
          button.addEventListener('click', hide);
          panel.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
          if (recall(closed) === version) panel.hidden = true;
          else if (recall(seen) !== version) panel.focus({ preventScroll: true });
          keep(seen, version);
        })();

        """.utf8)

    /// Every rule is below `.lofte-preview`, and takes back first what the site's own style sheet says.
    static let styleSheet = Array(
        """
        .lofte-preview, .lofte-preview * { all: revert; box-sizing: border-box }
        .lofte-preview, .lofte-page {
          --lofte-paper: #fff; --lofte-ink: #1a1a1a; --lofte-soft: #555; --lofte-line: #b9b9b9; --lofte-link: #0b4a8f;
          --lofte-error: #a3160f; --lofte-warning: #7a4a00; --lofte-mark: #ffe0dc;
          --lofte-bar: #fff3c4; --lofte-bar-ink: #2b2100; --lofte-bar-line: #8a6d00;
        }
        @media (prefers-color-scheme: dark) {
          .lofte-preview, .lofte-page {
            --lofte-paper: #1b1d21; --lofte-ink: #f0f0f0; --lofte-soft: #b8b8b8; --lofte-line: #5a5d63;
            --lofte-link: #9cc9ff; --lofte-error: #ff9d92; --lofte-warning: #f2bf62; --lofte-mark: #5c1f1a;
            --lofte-bar: #3b3210; --lofte-bar-ink: #fff3c4; --lofte-bar-line: #d9b93b;
          }
        }
        .lofte-preview { color: var(--lofte-ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
        .lofte-preview [hidden] { display: none }
        .lofte-preview a { color: var(--lofte-link) }
        .lofte-preview :focus-visible { outline: 3px solid var(--lofte-link); outline-offset: 2px }
        .lofte-preview .lofte-bar {
          position: fixed; z-index: 2147483646; inset: auto 0 0; display: flex; flex-wrap: wrap;
          justify-content: space-between; gap: 0 1.5rem; padding: .4rem 1rem;
          background: var(--lofte-bar); color: var(--lofte-bar-ink);
          border-block-start: 2px solid var(--lofte-bar-line); font-size: .875rem;
        }
        .lofte-preview .lofte-bar p { margin: 0 }
        .lofte-preview .lofte-bar a { color: inherit; font-weight: 600 }
        .lofte-preview .lofte-edit { position: fixed; z-index: 2147483646; inset: .5rem .5rem auto auto; margin: 0 }
        .lofte-preview .lofte-edit a {
          display: inline-block; padding: .4rem 1rem; background: var(--lofte-bar); color: var(--lofte-bar-ink);
          border: 2px solid var(--lofte-bar-line); border-radius: .25rem; font-weight: 600; text-decoration: none;
        }
        .lofte-preview .lofte-panel {
          position: fixed; z-index: 2147483647; inset: auto 1rem 3.5rem; max-block-size: min(70vh, 40rem);
          max-inline-size: 60rem; margin-inline: auto; overflow: auto; padding: 1rem 1.25rem;
          background: var(--lofte-paper); border: 2px solid var(--lofte-error); border-radius: .25rem;
          box-shadow: 0 .25rem 2rem rgb(0 0 0 / .4);
        }
        .lofte-preview .lofte-panel h2 { margin: 0; font-size: 1.25rem; line-height: 1.3 }
        .lofte-preview .lofte-panel p { margin: .25rem 0 }
        .lofte-preview .lofte-close {
          float: right; min-block-size: 2rem; margin-inline-start: 1rem; padding: .25rem .75rem; font: inherit;
          color: var(--lofte-ink); background: var(--lofte-paper); border: 1px solid var(--lofte-ink);
          border-radius: .25rem; cursor: pointer;
        }
        .lofte-preview .lofte-list { margin: .5rem 0 0; padding: 0; list-style: none }
        .lofte-preview .lofte-list li { padding-block: .6rem; border-block-start: 1px solid var(--lofte-line) }
        .lofte-preview .lofte-list p { margin: .1rem 0 }
        .lofte-preview .lofte-place { font-weight: 600 }
        .lofte-preview .lofte-column, .lofte-preview li p code { color: var(--lofte-soft); font-weight: 400 }
        .lofte-preview .lofte-error { color: var(--lofte-error) }
        .lofte-preview .lofte-warning { color: var(--lofte-warning) }
        .lofte-preview pre {
          margin: .25rem 0; padding: .4rem .6rem; border-inline-start: 3px solid var(--lofte-line);
          white-space: pre-wrap; font: .875rem/1.4 ui-monospace, monospace;
        }
        .lofte-preview pre code { font: inherit }
        .lofte-preview mark {
          background: var(--lofte-mark); color: inherit; text-decoration: underline wavy var(--lofte-error);
        }
        .lofte-preview .lofte-scroll { overflow-x: auto; margin-block: 1rem }
        .lofte-preview .lofte-status { border-collapse: collapse; inline-size: 100%; overflow-wrap: normal }
        .lofte-preview .lofte-status caption { text-align: start; color: var(--lofte-soft) }
        .lofte-preview .lofte-status :is(th, td) {
          padding: .5rem .75rem .5rem 0; border-block-end: 1px solid var(--lofte-line); text-align: start;
          vertical-align: top;
        }
        .lofte-preview .lofte-status tbody th { font-weight: 600; min-inline-size: 14rem }
        .lofte-preview .lofte-status td:nth-last-child(-n+2) { white-space: nowrap }
        .lofte-preview .lofte-status code {
          color: var(--lofte-soft); font-weight: 400; font-size: .8125rem; overflow-wrap: anywhere;
        }
        @media (width < 40rem) {
          .lofte-preview .lofte-status tbody th { min-inline-size: 8rem; max-inline-size: 9rem; overflow-wrap: anywhere }
        }
        body:has(> .lofte-preview) { padding-block-end: 4rem }
        .lofte-page { margin: 0; background: var(--lofte-paper); color-scheme: light dark }
        .lofte-preview .lofte-problems {
          display: block; max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem;
        }
        @media print { .lofte-preview { display: none } }

        """.utf8)
}
