import { ZenEngine } from "@gorules/zen-engine";
import type { Contender } from "../contender.ts";
import type { Condition, FactDeclaration, Rule } from "../workload.ts";

/** One decision table that collects: a column a fact, and one for alternatives. */
export const zen: Contender = {
  name: "@gorules/zen-engine",
  package: "@gorules/zen-engine",
  generatesCode: false,
  prepare({ facts, rules }) {
    const decision = new ZenEngine().createDecision(document(facts, rules));
    return {
      async firedLater(situation) {
        const { result } = await decision.evaluate(situation);
        return (result as readonly { readonly id: string }[]).map(({ id }) => id);
      },
    };
  },
};

function document(facts: readonly FactDeclaration[], rules: readonly Rule[]): object {
  const inputs = facts.map(({ name }) => ({ id: name, name, field: name, type: "expression" }));
  return {
    nodes: [
      { id: "in", name: "in", type: "inputNode" },
      {
        id: "table",
        name: "table",
        type: "decisionTableNode",
        content: {
          hitPolicy: "collect",
          inputs: [...inputs, { id: "any", name: "any", type: "expression" }],
          outputs: [{ id: "id", name: "id", field: "id", type: "expression" }],
          rules: rules.map((rule) => row(rule, facts)),
        },
      },
      { id: "out", name: "out", type: "outputNode" },
    ],
    edges: [
      { id: "a", sourceId: "in", targetId: "table", type: "edge" },
      { id: "b", sourceId: "table", targetId: "out", type: "edge" },
    ],
  };
}

function row({ id, all, any }: Rule, facts: readonly FactDeclaration[]): object {
  return {
    _id: id,
    ...Object.fromEntries(facts.map(({ name }) => [name, ""])),
    ...Object.fromEntries(all.map((condition) => [condition.fact, cell(condition)])),
    any: any.map(expression).join(" or "),
    id: `"${id}"`,
  };
}

function cell(condition: Condition): string {
  switch (condition.kind) {
    case "is one of":
      return condition.values.map((value) => `"${value}"`).join(", ");
    case "compare":
      return `${condition.relation} ${condition.value}`;
    case "flag":
      return String(condition.value);
  }
}

function expression(condition: Condition): string {
  const { fact } = condition;
  switch (condition.kind) {
    case "is one of":
      return `${fact} in [${condition.values.map((value) => `"${value}"`).join(", ")}]`;
    case "compare":
      return `${fact} ${condition.relation} ${condition.value}`;
    case "flag":
      return condition.value ? fact : `not ${fact}`;
  }
}
