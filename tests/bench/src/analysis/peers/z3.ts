import { type Bool, type Context, init, type Solver } from "z3-solver";
import type { Condition, FactDeclaration, Rule, Workload } from "../../engines/workload.ts";
import { pairsOf } from "./pairs.ts";
import { namedOf, type Peer, timed } from "./peer.ts";

/** Every rule's condition by itself, then every pair that recommends the same: what somebody writes who has a solver at hand. */
export const z3: Peer = {
  name: "Z3, pair by pair",
  answers: "can it fire, contained (both ways), overlapping: of each pair, without what is unknown",
  package: "z3-solver",
  most: 1000,
  async look(rules, box) {
    const { Context, em } = await init();
    const context = Context("rules");
    const all = pairsOf(rules.rules);
    let done = 0;
    const { result, elapsed, cpu } = await timed(async () => {
      const { solver, conditions } = encoded(context, rules);
      const said: [string, string][] = [];
      const holds = async (...parts: readonly Bool<"rules">[]) => {
        solver.push();
        solver.add(...parts);
        const answer = await solver.check();
        solver.pop();
        return answer !== "unsat";
      };
      for (const [index, condition] of conditions.entries()) {
        if (!(await holds(condition))) said.push([rules.rules[index]?.id ?? "", "never fires"]);
      }
      const end = performance.now() + box;
      for (const { first, second } of all) {
        if (performance.now() > end) break;
        done += 1;
        const [one, other] = [conditions[first], conditions[second]];
        if (one === undefined || other === undefined) continue;
        const [id, otherId] = [rules.rules[first]?.id ?? "", rules.rules[second]?.id ?? ""];
        if (!(await holds(one, context.Not(other)))) said.push([id, "contained"]);
        if (!(await holds(other, context.Not(one)))) said.push([otherId, "contained"]);
        if (await holds(one, other)) said.push([id, "overlaps"]);
      }
      return said;
    });
    em.PThread.terminateAllThreads();
    return {
      named: namedOf(result),
      elapsed,
      cpu,
      share: done / all.length,
      detail: `${3 * done} of ${3 * all.length} questions about ${all.length} pairs`,
    };
  },
};

type Of = Context<"rules">;

/** The facts with their bounds, which hold in every question, and the rules' conditions. */
function encoded(
  context: Of,
  { facts, rules }: Workload,
): { readonly solver: Solver<"rules">; readonly conditions: readonly Bool<"rules">[] } {
  const solver = new context.Solver("QF_LIA");
  const places = new Map<string, readonly string[]>();
  for (const { name, type } of facts) {
    if (type.kind === "yes/no") continue;
    if (type.kind === "choice") places.set(name, type.values);
    const most = type.kind === "choice" ? type.values.length - 1 : type.to;
    const value = context.Int.const(name);
    solver.add(value.ge(0), value.le(most));
  }
  const part = (condition: Condition) => encodedPart(context, places, condition);
  const conditions = rules.map(({ all, any }: Rule) =>
    context.And(...all.map(part), ...(any.length > 0 ? [context.Or(...any.map(part))] : [])),
  );
  return { solver, conditions };
}

/** A choice is a number: the place of its value. */
function encodedPart(
  context: Of,
  places: ReadonlyMap<FactDeclaration["name"], readonly string[]>,
  condition: Condition,
): Bool<"rules"> {
  switch (condition.kind) {
    case "flag": {
      const flag = context.Bool.const(condition.fact);
      return condition.value ? flag : context.Not(flag);
    }
    case "is one of": {
      const known = places.get(condition.fact) ?? [];
      const value = context.Int.const(condition.fact);
      return context.Or(...condition.values.map((one) => value.eq(known.indexOf(one))));
    }
    case "compare": {
      const value = context.Int.const(condition.fact);
      const by = { ">": "gt", ">=": "ge", "<": "lt", "<=": "le" } as const;
      return value[by[condition.relation]](condition.value);
    }
  }
}
