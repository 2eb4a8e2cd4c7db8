import cedarWasm from "@cedar-policy/cedar-wasm/nodejs";
import type { Contender } from "../contender.ts";
import type { Condition, Rule } from "../workload.ts";

const entity = (type: string) => ({ type, id: "one" });

/** A policy a rule; the reasons of an answer are the policies that hold. */
export const cedar: Contender = {
  name: "@cedar-policy/cedar-wasm",
  package: "@cedar-policy/cedar-wasm",
  generatesCode: false,
  prepare({ rules }) {
    const name = `rules ${rules.length}`;
    const parsed = cedarWasm.preparsePolicySet(name, {
      staticPolicies: Object.fromEntries(rules.map((rule) => [rule.id, policy(rule)])),
    });
    if (parsed.type === "failure") throw new Error(parsed.errors.map(String).join("\n"));
    return {
      fired(facts) {
        const answer = cedarWasm.statefulIsAuthorized({
          principal: entity("User"),
          action: entity("Action"),
          resource: entity("Deal"),
          context: facts,
          preparsedPolicySetId: name,
          entities: [],
        });
        if (answer.type === "failure") throw new Error(answer.errors.map(String).join("\n"));
        return answer.response.diagnostics.reason;
      },
    };
  },
};

function policy({ all, any }: Rule): string {
  const parts = all.map(part);
  if (any.length > 0) parts.push(`(${any.map(part).join(" || ")})`);
  return `permit(principal, action, resource) when { ${parts.join(" && ")} };`;
}

function part(condition: Condition): string {
  const fact = `context.${condition.fact}`;
  switch (condition.kind) {
    case "is one of":
      return condition.values.length === 1
        ? `${fact} == "${condition.values[0]}"`
        : `[${condition.values.map((value) => `"${value}"`).join(", ")}].contains(${fact})`;
    case "compare":
      return `${fact} ${condition.relation} ${condition.value}`;
    case "flag":
      return condition.value ? fact : `!${fact}`;
  }
}
