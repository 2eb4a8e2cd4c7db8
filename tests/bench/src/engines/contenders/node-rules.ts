import nodeRules from "node-rules";
import type { Contender, Fired } from "../contender.ts";
import type { Facts } from "../workload.ts";
import { expressionText, variables } from "./javascript.ts";

/** Its conditions are JavaScript, as its users write them. */
export const nodeRulesEngine: Contender = {
  name: "node-rules",
  package: "node-rules",
  generatesCode: false,
  prepare({ facts, rules }) {
    const engine = new nodeRules.RuleEngine(
      rules.map((rule) => {
        const text = `${variables(facts, [rule])} return ${expressionText(rule)};`;
        const holds = new Function("s", text);
        return {
          condition: (api, situation) => api.when(holds(situation)),
          consequence: (api, { out }) => {
            out.push(rule.id);
            api.next();
          },
        };
      }),
      { ignoreFactChanges: true },
    );
    return {
      firedLater: (situation: Facts) =>
        new Promise<Fired>((resolve) => {
          engine.execute({ ...situation, out: [] }, ({ out }) => resolve(out));
        }),
    };
  },
};
