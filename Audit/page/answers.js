// Faults of the three answers in the head of a page about promises: what was promised, how it goes, what came of what
// citizens said. `fold` is how high the first screen of a phone is.
(fold) => {
  const faults = [];
  for (const list of document.querySelectorAll("[data-answers]")) {
    const answers = [...list.querySelectorAll("dd")];
    if (answers.length !== 3) faults.push(`${answers.length} answers, not three: ${label(list)}`);
    for (const answer of answers) {
      const end = answer.getBoundingClientRect().bottom + scrollY;
      if (!answer.innerText.trim()) faults.push(`nothing is answered: ${label(answer)}`);
      else if (end > fold) faults.push(`is answered at ${Math.round(end)} px, below the first screen: ${label(answer)}`);
    }
  }
  return faults;
}
