import cedarWasm from "@cedar-policy/cedar-wasm/nodejs";
import type { Condition, FactDeclaration, Rule, Workload } from "../../engines/workload.ts";
import { namedOf, type Peer, timed } from "./peer.ts";

/** A policy a rule, a schema for the facts: choices are enumerated entities, so that their values are known to the validator. */
export const cedar: Peer = {
  name: "Cedar's validator (WASM)",
  answers: "types, names and values against the schema; each policy by itself",
  package: "@cedar-policy/cedar-wasm",
  most: 10_000,
  async look(rules) {
    const schema = schemaOf(rules);
    const staticPolicies = Object.fromEntries(rules.rules.map((rule) => [rule.id, policy(rule)]));
    const { result, elapsed, cpu } = await timed(() =>
      cedarWasm.validate({ schema, policies: { staticPolicies } }),
    );
    if (result.type === "failure") {
      throw new Error(result.errors.map(({ message }) => message).join("\n"));
    }
    const said = [...result.validationErrors, ...result.validationWarnings];
    return {
      named: namedOf(said.map(({ policyId, error }) => [policyId, kindOf(error.message)])),
      elapsed,
      cpu,
      share: 1,
      detail: `${rules.rules.length} policies`,
    };
  },
};

/** Behind the policy's name: `unexpected type: expected Long but saw Industry`. */
function kindOf(message: string): string {
  return /^for policy `.*?`[:,] (.*)/s.exec(message)?.[1] ?? message;
}

function schemaOf({ facts, rules }: Workload): string {
  const choices = facts.flatMap(({ name, type }) =>
    type.kind === "choice"
      ? `entity ${name} enum [${type.values.map((value) => `"${value}"`).join(", ")}];`
      : [],
  );
  const attributes = facts.map((fact) => `${fact.name}: ${typeOf(fact)}`).join(", ");
  const actions = new Set(rules.map(({ action }) => `"${action}"`));
  return [
    "entity User; entity Deal;",
    ...choices,
    `type Situation = { ${attributes} };`,
    `action ${[...actions].join(", ")} appliesTo { principal: User, resource: Deal, context: Situation };`,
  ].join("\n");
}

function typeOf({ name, type }: FactDeclaration): string {
  switch (type.kind) {
    case "choice":
      return name;
    case "number":
      return "Long";
    case "yes/no":
      return "Bool";
  }
}

function policy({ all, any, action }: Rule): string {
  const parts = all.map(part);
  if (any.length > 0) parts.push(`(${any.map(part).join(" || ")})`);
  return `permit(principal, action == Action::"${action}", resource) when { ${parts.join(" && ")} };`;
}

function part(condition: Condition): string {
  const fact = `context.${condition.fact}`;
  switch (condition.kind) {
    case "is one of": {
      const values = condition.values.map((value) => `${condition.fact}::"${value}"`);
      return values.length === 1
        ? `${fact} == ${values[0]}`
        : `[${values.join(", ")}].contains(${fact})`;
    }
    case "compare":
      return `${fact} ${condition.relation} ${condition.value}`;
    case "flag":
      return condition.value ? fact : `!${fact}`;
  }
}
