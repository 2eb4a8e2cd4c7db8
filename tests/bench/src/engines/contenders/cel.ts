import { Environment } from "@marcbachmann/cel-js";
import type { Contender } from "../contender.ts";
import type { Condition, Rule } from "../workload.ts";

const celTypes = { choice: "string", number: "double", "yes/no": "bool" } as const;

export const cel: Contender = {
  name: "@marcbachmann/cel-js",
  package: "@marcbachmann/cel-js",
  generatesCode: false,
  prepare({ facts, rules }) {
    const environment = new Environment();
    for (const { name, type } of facts) environment.registerVariable(name, celTypes[type.kind]);
    const parsed = rules.map((rule) => ({ id: rule.id, holds: environment.parse(text(rule)) }));
    return {
      fired: (situation) =>
        parsed.filter(({ holds }) => holds(situation) === true).map(({ id }) => id),
    };
  },
};

function text({ all, any }: Rule): string {
  const parts = all.map(part);
  if (any.length > 0) parts.push(`(${any.map(part).join(" || ")})`);
  return parts.join(" && ");
}

function part(condition: Condition): string {
  const { fact } = condition;
  switch (condition.kind) {
    case "is one of":
      return condition.values.length === 1
        ? `${fact} == "${condition.values[0]}"`
        : `${fact} in [${condition.values.map((value) => `"${value}"`).join(", ")}]`;
    case "compare":
      return `${fact} ${condition.relation} ${condition.value}.0`;
    case "flag":
      return condition.value ? fact : `!${fact}`;
  }
}
