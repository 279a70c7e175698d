extension DeskAssets {
    /// Keeps what is typed as a draft and shows its page anew, half a second after the last letter and three at the latest;
    /// warns of leaving a text that is not kept; leads to what is wrong. Without it everything works.
    static let script = Array(
        """
        'use strict';
        (() => {
          document.getElementById('fel')?.focus();
          const form = document.querySelector('form[data-draft], form[data-show]');
          if (!form) return;
          const says = document.getElementById('kept'), shows = document.getElementById('visas');
          const frame = document.querySelector('iframe[name=sidan]');
          const language = document.documentElement.lang, swedish = language === 'sv';
          const { draft, show } = form.dataset;
          let waits = 0, first = 0, changed = false, sending = false, leaves = false;
          const body = () => new URLSearchParams(new FormData(form));
          // In the place of the page before, so that the way back leads out of the form.
          const turn = (number) => {
            const y = frame.contentWindow.scrollY;
            frame.addEventListener('load', () => frame.contentWindow.scrollTo(0, y), { once: true });
            frame.contentWindow.location.replace('/_lofte/desk/visad/' + number);
          };
          const send = async () => {
            const sent = body();
            if (show) sent.set('svar', 'nummer');
            const answer = await fetch(show ?? draft, { method: 'POST', body: sent });
            if (!answer.ok) throw new Error(String(answer.status));
            if (!show) return;
            const { nummer, fel } = await answer.json();
            shows.textContent = fel ?? '';
            if (nummer) turn(nummer);
          };
          const keep = async () => {
            clearTimeout(waits);
            first = 0;
            // What was sent with the form must not come back as a draft.
            if (leaves) return;
            if (sending) { later(); return; }
            sending = true;
            changed = false;
            try {
              await send();
              if (draft) says.textContent = (swedish ? 'Utkast sparat ' : 'Draft kept ') + new Date().toLocaleTimeString(language);
            } catch {
              changed = true;
              (says ?? shows).textContent = swedish ? 'Texten kunde inte tas emot. Kopiera den innan du går härifrån.' : 'The text could not be taken. Copy it before you leave.';
              // A follow-up is kept nowhere before it is saved.
            } finally { sending = false; if (!draft) changed = true; }
          };
          const later = () => {
            changed = true;
            const now = Date.now();
            first ||= now;
            clearTimeout(waits);
            waits = setTimeout(keep, Math.max(0, Math.min(500, first + 2800 - now)));
          };
          // Who else has the page open.
          const others = document.getElementById('andra');
          if (others && show) {
            const place = show.replace('/visa/', '/har/');
            const words = (more) => new URLSearchParams({
              'lofte-token': form.elements['lofte-token'].value, besok: form.elements.besok.value, ...more,
            });
            const tell = async () => {
              try {
                const answer = await fetch(place, { method: 'POST', body: words({}) });
                if (!answer.ok) return;
                const { andra } = await answer.json();
                if (others.textContent !== andra) others.textContent = andra;
              } catch { /* next time */ }
            };
            // The same tab before it was loaded anew is nobody else.
            const key = 'lofte-besok ' + place, before = sessionStorage.getItem(key);
            sessionStorage.setItem(key, form.elements.besok.value);
            if (before && before !== form.elements.besok.value) {
              fetch(place, { method: 'POST', body: words({ besok: before, gar: 'ja' }) }).then(tell, tell);
            } else tell();
            setInterval(() => { if (!document.hidden) tell(); }, 30000);
            document.addEventListener('visibilitychange', () => { if (!document.hidden) tell(); });
            addEventListener('pagehide', () => navigator.sendBeacon(place, words({ gar: 'ja' })));
          }
          const button = document.getElementById('visa');
          if (button) button.hidden = true;
          form.addEventListener('input', later);
          // What office programs put on the clipboard becomes Markdown; what the browser then types can be undone.
          form.addEventListener('paste', async (event) => {
            const field = event.target, html = event.clipboardData.getData('text/html').replace(/src="data:[^"]*"/gi, '');
            if (!field.dataset?.paste || !html || html.length > 1200000) return;
            event.preventDefault();
            const plain = event.clipboardData.getData('text/plain');
            const { selectionStart: start, selectionEnd: end } = field;
            let text = plain, told = '';
            try {
              const token = form.elements['lofte-token'].value;
              const answer = await fetch('/_lofte/desk/klistra', {
                method: 'POST', body: new URLSearchParams({ 'lofte-token': token, html, plats: field.dataset.paste }),
              });
              if (answer.ok) ({ text, sagt: told } = await answer.json());
            } catch { /* as plain text, then */ }
            field.focus();
            field.setSelectionRange(start, end);
            if (!document.execCommand('insertText', false, text)) {
              field.setRangeText(text, start, end, 'end');
              later();
            }
            let note = field.nextElementSibling;
            if (!note?.matches('.pasted')) {
              note = document.createElement('p');
              note.className = 'hint pasted';
              note.setAttribute('role', 'status');
              field.after(note);
            }
            note.textContent = told;
          });
          form.addEventListener('submit', () => { clearTimeout(waits); leaves = true; });
          addEventListener('visibilitychange', () => { if (document.hidden && changed) keep(); });
          addEventListener('beforeunload', (event) => { if (changed && !leaves) event.preventDefault(); });
          // Come back to, and not merely loaded: that may end after the form was sent.
          addEventListener('pageshow', (event) => { if (event.persisted) leaves = false; });
        })();

        """.utf8)
}
