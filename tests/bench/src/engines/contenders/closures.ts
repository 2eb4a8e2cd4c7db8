import type { Contender } from "../contender.ts";
import type { Condition, Facts } from "../workload.ts";

type Test = (facts: Facts) => boolean;

/** A closure a condition, and one a rule. */
export const closures: Contender = {
  name: "closures per rule",
  generatesCode: false,
  prepare({ rules }) {
    const compiled = rules.map(({ id, all, any }) => {
      const tests = all.map(test);
      if (any.length > 0) tests.push(either(any.map(test)));
      return { id, holds: every(tests) };
    });
    return {
      fired(facts) {
        const out: string[] = [];
        for (const { id, holds } of compiled) if (holds(facts)) out.push(id);
        return out;
      },
    };
  },
};

function every(tests: readonly Test[]): Test {
  return (facts) => {
    for (const one of tests) if (!one(facts)) return false;
    return true;
  };
}

function either(tests: readonly Test[]): Test {
  return (facts) => {
    for (const one of tests) if (one(facts)) return true;
    return false;
  };
}

function test(condition: Condition): Test {
  const { fact } = condition;
  switch (condition.kind) {
    case "is one of": {
      const [first] = condition.values;
      if (condition.values.length === 1) return (facts) => facts[fact] === first;
      const values: ReadonlySet<unknown> = new Set(condition.values);
      return (facts) => values.has(facts[fact]);
    }
    case "compare":
      return comparison(fact, condition.relation, condition.value);
    case "flag": {
      const { value } = condition;
      return (facts) => facts[fact] === value;
    }
  }
}

function comparison(fact: string, relation: string, value: number): Test {
  switch (relation) {
    case ">":
      return (facts) => (facts[fact] as number) > value;
    case ">=":
      return (facts) => (facts[fact] as number) >= value;
    case "<":
      return (facts) => (facts[fact] as number) < value;
    default:
      return (facts) => (facts[fact] as number) <= value;
  }
}
