// What must be found on the paper that the page is printed on.
() => ({
  address: document.querySelector("link[rel=canonical]")?.href ?? "",
  headings: [...document.querySelectorAll("main :is(h1, h2, h3, h4)")].filter(shown).map((e) => e.textContent.trim()),
  drawn: [...document.querySelectorAll("main svg text")].filter(shown).map((e) => e.textContent.trim()).filter(Boolean),
})
