import type { Condition, FactDeclaration, Rule, Workload } from "../workload.ts";

/** The workload as a playbook. */
export function playbookText({ facts, rules }: Pick<Workload, "facts" | "rules">): string {
  const choices = new Set(rules.flatMap(({ choice }) => choice ?? []));
  const picked = [...choices].map((name) => `choice ${name} picks highest priority`);
  return `${[...facts.map(declaration), ...picked, ...rules.map(sentence)].join("\n")}\n`;
}

function declaration({ name, type }: FactDeclaration): string {
  switch (type.kind) {
    case "choice":
      return `fact ${name} is one of ${type.values.join(", ")}`;
    case "number":
      return `fact ${name} is number from 0 to ${type.to}`;
    case "yes/no":
      return `fact ${name} is yes/no`;
  }
}

function sentence({ id, all, any, action, hours, choice }: Rule): string {
  const parts = all.map(part);
  if (any.length > 0) parts.push(`(${any.map(part).join(" or ")})`);
  const own = choice === undefined ? "" : ` for ${choice}`;
  return `rule "${id}"${own} when ${parts.join(" and ")} then ${action} within ${hours}h`;
}

function part(condition: Condition): string {
  const { fact } = condition;
  switch (condition.kind) {
    case "is one of":
      return condition.values.length === 1
        ? `${fact} = ${condition.values[0]}`
        : `${fact} is one of (${condition.values.join(", ")})`;
    case "compare":
      return `${fact} ${condition.relation} ${condition.value}`;
    case "flag":
      return condition.value ? fact : `not ${fact}`;
  }
}
