import type { Contender, Fired } from "../contender.ts";
import type { Facts } from "../workload.ts";
import { statements, variables } from "./javascript.ts";

/** The naive limit, to which all others are compared. */
export const oneFunction: Contender = {
  name: "one generated function",
  generatesCode: true,
  prepare({ facts, rules }) {
    const text = `${variables(facts, rules)}\nconst out = [];\n${statements(rules)}\nreturn out;`;
    return { fired: new Function("s", text) as (situation: Facts) => Fired };
  },
};
