// Runs axe-core. Answers what was violated, and how many rules there were.
async () => {
  const runOnly = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
  const rules = { "target-size": { enabled: true } };
  const options = { runOnly, rules, resultTypes: ["violations"], preload: false };
  const result = await axe.run(document, options);
  return {
    rules: result.passes.length + result.violations.length + result.inapplicable.length,
    violations: result.violations.flatMap((rule) => rule.nodes.map((node) =>
      `${rule.id}: ${rule.help}: ${node.target.flat().join(" ")}`)),
  };
}
