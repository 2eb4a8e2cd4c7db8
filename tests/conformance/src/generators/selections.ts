import type { Selection } from "../playbook/histories.ts";
import { filter } from "./aggregates.ts";
import type { Draw } from "./draw.ts";
import type { Chronicle } from "./histories.ts";
import { type Scope, taken } from "./scope.ts";

/** Now and then a define that holds some records of a history or list. */
export function withSelections(draw: Draw, scope: Scope): Scope {
  if (scope.histories.length === 0 || draw.chance(60)) return scope;
  const [name, rest] = taken(scope);
  const chronicle = draw.pick(scope.histories);
  const value = selection(draw, scope, chronicle);
  return {
    ...rest,
    defines: [...rest.defines, { name, value }],
    selections: [...rest.selections, name],
  };
}

const ranked = ["number", "percent", "money", "duration", "date", "time", "step of"];

function selection(draw: Draw, scope: Scope, chronicle: Chronicle): Selection {
  const { history, fields } = chronicle;
  // A list of lists is no type of the language.
  const single = fields.filter(({ type }) => type.kind !== "list of");
  const ranks = fields.filter(({ type }) => ranked.includes(type.kind));
  return {
    kind: "selection",
    history: history.name,
    count: draw.between(1, 3),
    where: draw.maybe(50, () => filter(draw, scope, chronicle)),
    by:
      ranks.length === 0
        ? null
        : draw.maybe(60, () => ({
            field: draw.pick(ranks).name,
            order: draw.pick(["highest", "lowest"]),
          })),
    of: single.length === 0 ? null : draw.maybe(40, () => draw.pick(single).name),
  };
}
