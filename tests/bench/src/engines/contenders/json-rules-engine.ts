import { Engine } from "json-rules-engine";
import type { Contender } from "../contender.ts";
import type { Condition } from "../workload.ts";

const operators = {
  ">": "greaterThan",
  ">=": "greaterThanInclusive",
  "<": "lessThan",
  "<=": "lessThanInclusive",
} as const;

export const jsonRulesEngine: Contender = {
  name: "json-rules-engine",
  package: "json-rules-engine",
  generatesCode: false,
  prepare({ rules }) {
    const engine = new Engine(
      rules.map(({ id, all, any }) => {
        const parts = all.map(part);
        return {
          conditions: { all: any.length > 0 ? [...parts, { any: any.map(part) }] : parts },
          event: { type: id },
        };
      }),
    );
    return {
      async firedLater(facts) {
        const { events } = await engine.run(facts);
        return events.map(({ type }) => type);
      },
    };
  },
};

function part(condition: Condition) {
  const { fact } = condition;
  switch (condition.kind) {
    case "is one of":
      return condition.values.length === 1
        ? { fact, operator: "equal", value: condition.values[0] }
        : { fact, operator: "in", value: condition.values };
    case "compare":
      return { fact, operator: operators[condition.relation], value: condition.value };
    case "flag":
      return { fact, operator: "equal", value: condition.value };
  }
}
