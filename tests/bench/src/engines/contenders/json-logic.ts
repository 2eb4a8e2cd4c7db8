import { LogicEngine } from "json-logic-engine";
import type { Contender } from "../contender.ts";
import type { Condition, Facts, Rule } from "../workload.ts";

export const jsonLogicCompiled: Contender = {
  name: "json-logic-engine, compiled",
  package: "json-logic-engine",
  generatesCode: true,
  prepare({ rules }) {
    const engine = new LogicEngine();
    const compiled = rules.map((rule) => ({
      id: rule.id,
      holds: engine.build(logic(rule)) as (facts: Facts) => unknown,
    }));
    return {
      fired: (facts) => compiled.filter(({ holds }) => holds(facts)).map(({ id }) => id),
    };
  },
};

export const jsonLogicInterpreted: Contender = {
  name: "json-logic-engine, interpreted",
  package: "json-logic-engine",
  generatesCode: false,
  prepare({ rules }) {
    const engine = new LogicEngine();
    const documents = rules.map((rule) => ({ id: rule.id, logic: logic(rule) }));
    return {
      fired: (facts) =>
        documents.filter(({ logic }) => engine.run(logic, facts)).map(({ id }) => id),
    };
  },
};

function logic({ all, any }: Rule): object {
  const parts: object[] = all.map(part);
  if (any.length > 0) parts.push({ or: any.map(part) });
  return { and: parts };
}

function part(condition: Condition): object {
  const fact = { var: condition.fact };
  switch (condition.kind) {
    case "is one of":
      return condition.values.length === 1
        ? { "===": [fact, condition.values[0]] }
        : { in: [fact, condition.values] };
    case "compare":
      return { [condition.relation]: [fact, condition.value] };
    case "flag":
      return condition.value ? { "!!": [fact] } : { "!": [fact] };
  }
}
