/// The style sheet of the desk, and its script.
enum DeskAssets {
    static let styleSheet = Array(
        """
        :root {
          color-scheme: light dark;
          --paper: #fff; --ink: #1a1a1a; --soft: #505050; --line: #767676; --link: #0b4a8f; --wrong: #a3160f;
          --good: #0b5d2e; --button: #0b4a8f; --on-button: #fff; --ground: #f3f4f5;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #16181b; --ink: #f0f0f0; --soft: #bdbdbd; --line: #8b8f96; --link: #9cc9ff; --wrong: #ff9d92;
            --good: #8fd8a8; --button: #9cc9ff; --on-button: #10151b; --ground: #22262b;
          }
        }
        * { box-sizing: border-box }
        body {
          margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif;
          overflow-wrap: anywhere;
        }
        a { color: var(--link) }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
        main:focus, #fel:focus { outline: none }
        button { position: relative }
        .skip { position: absolute; inset-inline-start: -999rem }
        .skip:focus { position: static }
        header { background: var(--ground); border-block-end: 1px solid var(--line) }
        header ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: .75rem 1rem; list-style: none }
        header a { display: inline-block; padding-block: .25rem; font-weight: 600 }
        main { max-inline-size: 46rem; margin: 0 auto; padding: 1rem 1rem 4rem }
        h1 { font-size: clamp(1.375rem, 6vw, 1.75rem); line-height: 1.2; hyphens: auto }
        h2 { font-size: 1.25rem; margin-block: 2rem .5rem }
        h3 { font-size: 1.0625rem; margin-block: 1rem .25rem }
        .waiting, .files { list-style: none; padding: 0 }
        .waiting li { padding-block: .6rem; border-block-start: 1px solid var(--line) }
        .waiting a { font-weight: 600; display: inline-block; padding-block: .15rem }
        .files a { display: inline-block; padding-block: .3rem }
        li span, .hint, .choice span, .advice { color: var(--soft) }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin-block: 1rem }
        dt { font-weight: 600 }
        dd { margin: 0 }
        @media (width < 30rem) { dl { grid-template-columns: 1fr } dd { margin-block-end: .5rem } }
        .field, fieldset { margin-block: 1.5rem; border: 0; padding: 0; min-inline-size: 0 }
        label, legend { font-weight: 600; padding: 0 }
        .hint, .error { margin: .15rem 0 .4rem }
        .error { color: var(--wrong); font-weight: 600 }
        .error .advice { font-weight: 400 }
        input[type=text], textarea, select {
          inline-size: 100%; padding: .5rem; font: inherit; color: inherit; background: var(--paper);
          border: 2px solid var(--line); border-radius: .2rem;
        }
        .mind:empty { display: none }
        .drop { inline-size: 100%; padding: 1.5rem .75rem; font: inherit; border: 2px dashed var(--line); border-radius: .2rem }
        .mind { border-inline-start: 4px solid var(--line); padding-inline-start: .75rem }
        fieldset:focus { outline: none }
        fieldset:focus > legend { outline: 3px solid var(--link); outline-offset: 2px }
        .list, .group { border-block-start: 2px solid var(--line); padding-block-start: .5rem }
        .list > legend, .group > legend { font-size: 1.125rem; padding-inline-end: .5rem }
        .row { padding: .25rem .75rem .75rem; background: var(--ground) }
        .row legend { padding: .25rem .5rem; background: var(--ground) }
        .row .field { margin-block: 1rem }
        .small button { min-block-size: 2.25rem; padding: .25rem .75rem }
        .figures { overflow-x: auto }
        .figures table { border-spacing: .25rem }
        .figures th { text-align: start }
        .figures input { inline-size: 9rem }
        .others { white-space: pre-wrap }
        .aside { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap }
        select { min-block-size: 2.75rem; max-inline-size: 24rem }
        input.short { max-inline-size: 14rem }
        .goal .parts { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: end }
        .goal .field { margin-block: .5rem; flex: 1 1 9rem }
        textarea.code { font: .9375rem/1.5 ui-monospace, monospace; tab-size: 4 }
        [aria-invalid=true] { border-color: var(--wrong) }
        fieldset.invalid { border-inline-start: 4px solid var(--wrong); padding-inline-start: .75rem }
        .choice { display: grid; grid-template-columns: 1.75rem 1fr; align-items: start; padding-block: .35rem }
        .choice input { inline-size: 1.25rem; block-size: 1.25rem; margin: .15rem 0 0 }
        .choice label { font-weight: 400 }
        .choice span { display: block; font-size: .9375rem }
        button {
          min-block-size: 2.75rem; padding: .5rem 1.25rem; font: inherit; font-weight: 600; cursor: pointer;
          color: var(--on-button); background: var(--button); border: 2px solid var(--button); border-radius: .2rem;
        }
        button.second { color: var(--link); background: var(--paper) }
        .buttons { display: flex; flex-wrap: wrap; gap: .75rem }
        .wrong, .saved { padding: .25rem 1rem; border: 3px solid var(--wrong); margin-block: 1rem }
        .wrong h2 { margin-block: .5rem }
        .saved { border-color: var(--good) }
        .explain { border: 0; padding-block: .25rem }
        .explain summary { font-weight: 400 }
        .wrong pre, .explain pre {
          max-block-size: 20rem; overflow: auto; padding: .5rem; background: var(--ground); white-space: pre-wrap;
          font: .875rem/1.4 ui-monospace, monospace;
        }
        .problems li { padding-block: .3rem }
        .problems .error { color: inherit; font-weight: 400 }
        .problems .error strong { color: var(--wrong) }
        details { border-block-start: 1px solid var(--line); padding-block: .5rem }
        summary { font-weight: 600; cursor: pointer; padding-block: .25rem }
        .shown iframe {
          display: block; inline-size: 100%; block-size: min(80vh, 60rem); border: 2px solid var(--line); background: #fff;
        }
        .shown .own { align-self: center }
        @media (width >= 900px) {
          main.both {
            display: grid; grid-template: auto 1fr / minmax(22rem, 40rem) minmax(24rem, 1fr); gap: 0 2rem;
            max-inline-size: 100rem;
          }
          .both > h1 { grid-column: 1 / -1; margin-block-end: 0 }
          .both .jump { display: none }
          .shown { position: sticky; inset-block-start: 0; align-self: start; block-size: 100vh; display: flex; flex-direction: column; padding-block-end: 1rem }
          .shown h2 { margin-block: 1rem .25rem }
          .shown iframe { flex: 1; min-block-size: 10rem }
        }

        """.utf8)
}
