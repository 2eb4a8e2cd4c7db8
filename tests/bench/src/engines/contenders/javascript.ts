import type { Condition, FactDeclaration, Rule } from "../workload.ts";

/** A rule's condition as the text of an expression over facts as variables. */
export function expressionText({ all, any }: Rule): string {
  const parts = all.map(conditionText);
  if (any.length > 0) parts.push(`(${any.map(conditionText).join(" || ")})`);
  return parts.join(" && ");
}

function conditionText(condition: Condition): string {
  const { fact } = condition;
  switch (condition.kind) {
    case "is one of": {
      const tests = condition.values.map((value) => `${fact} === ${JSON.stringify(value)}`);
      return tests.length === 1 ? (tests[0] as string) : `(${tests.join(" || ")})`;
    }
    case "compare":
      return `${fact} ${condition.relation} ${condition.value}`;
    case "flag":
      return condition.value ? fact : `!${fact}`;
  }
}

/** Takes the facts that some rules test out of the situation `s`, once. */
export function variables(facts: readonly FactDeclaration[], rules: readonly Rule[]): string {
  const tested = new Set(rules.flatMap(({ all, any }) => [...all, ...any].map(({ fact }) => fact)));
  const names = facts.map(({ name }) => name).filter((name) => tested.has(name));
  return `const { ${names.join(", ")} } = s;`;
}

/** One `if` a rule, as one would write them by hand. */
export function statements(rules: readonly Rule[]): string {
  return rules
    .map((rule) => `if (${expressionText(rule)}) out.push(${JSON.stringify(rule.id)});`)
    .join("\n");
}
