import type { Expression, Operator } from "../playbook/expressions.ts";
import { type Aggregate, type AggregateFunction, at } from "../playbook/histories.ts";
import type { Type } from "../playbook/types.ts";
import { ofDeclared } from "./comparisons.ts";
import { type Constants, elapsed } from "./constants.ts";
import type { Draw } from "./draw.ts";
import type { Topic } from "./facts.ts";
import { type Chronicle, windowOf } from "./histories.ts";
import type { Derived, Scope } from "./scope.ts";

/** A condition about a history: whether there is any, or a comparison of what it comes to. */
export function aboutHistory(draw: Draw, scope: Scope): Expression {
  const chronicle = draw.pick(scope.histories);
  if (draw.chance(35)) return aggregate(draw, scope, chronicle, draw.pick(["any", "no"]));
  const { value, about } = worth(draw, scope, chronicle);
  return draw.chance(8)
    ? {
        kind: "comparison",
        operator: draw.pick<Operator>(["is known", "is unknown"]),
        left: value,
        right: [],
      }
    : ofDeclared(draw, scope, about, value);
}

/** What a history comes to, and what that is compared with. */
export function worth(
  draw: Draw,
  scope: Scope,
  chronicle: Chronicle,
): { readonly value: Aggregate; readonly about: Derived } {
  const about = (type: Type, constants: Constants) => ({ name: "", type, constants });
  const asked = draw.pick(functionsOn(chronicle));
  const value = aggregate(draw, scope, chronicle, asked);
  switch (asked) {
    case "number":
      return {
        value,
        about: about(
          { kind: "number" },
          draw.many(2, 3, () => count(draw)),
        ),
      };
    case "time since last":
    case "time between":
      return {
        value,
        about: about(
          { kind: "duration" },
          draw.many(2, 3, () => elapsed(draw)),
        ),
      };
    default: {
      const field = fieldsOf(chronicle).find(({ name }) => name === value.of);
      if (field === undefined) throw new RangeError(`no field ${value.of}`);
      const type: Type = field.type.kind === "number" ? { kind: "number" } : field.type;
      return { value, about: about(type, field.constants) };
    }
  }
}

function count(draw: Draw) {
  return { kind: "number", value: draw.pick([0, 1, 1, 2, 3]) } as const;
}

const sizes: readonly Type["kind"][] = ["number", "percent", "money", "duration"];
const ordered: readonly Type["kind"][] = [...sizes, "date", "time", "step of"];

function functionsOn(chronicle: Chronicle): readonly AggregateFunction[] {
  const has = (kinds: readonly Type["kind"][]) =>
    fieldsOf(chronicle).some(({ type }) => kinds.includes(type.kind));
  return [
    "number",
    ...(has(sizes) ? (["sum", "sum", "average"] as const) : []),
    ...(has(ordered) ? (["smallest", "largest", "percentile"] as const) : []),
    ...(chronicle.history.kind === "history"
      ? (["last", "last", "time since last", "time between"] as const)
      : []),
  ];
}

/** What its elements hold, the time of events included. */
function fieldsOf({ history, fields }: Chronicle): readonly Topic[] {
  if (history.kind === "list") return fields;
  const constants: Constants = [
    { kind: "time", text: "2026-11-23T09:00Z" },
    { kind: "time", text: "2026-10-25T02:30" },
  ];
  return [
    ...fields,
    { name: at, type: { kind: "time" }, declared: true, ask: null, id: null, constants },
  ];
}

function aggregate(
  draw: Draw,
  scope: Scope,
  chronicle: Chronicle,
  asked: AggregateFunction,
): Aggregate {
  const { history } = chronicle;
  const kinds = asked === "sum" || asked === "average" ? sizes : ordered;
  const fields = fieldsOf(chronicle).filter(
    ({ type }) => asked === "last" || kinds.includes(type.kind),
  );
  const asksField = !["number", "any", "no", "time since last", "time between"].includes(asked);
  return {
    kind: "aggregate",
    function: asked,
    history: history.name,
    window: history.kind === "list" ? null : draw.maybe(55, () => windowOf(draw)),
    where: draw.maybe(45, () => filter(draw, scope, chronicle)),
    of: asksField ? draw.pick(fields).name : null,
    ...(asked === "percentile" ? { rank: draw.pick([10, 25, 50, 75, 90, 100]) } : {}),
  };
}

/** A condition about the element at hand. */
export function filter(draw: Draw, scope: Scope, chronicle: Chronicle, depth = 1): Expression {
  if (depth === 0 || draw.chance(60)) return aboutField(draw, scope, chronicle);
  const part = () => filter(draw, scope, chronicle, depth - 1);
  return draw.choose<Expression>([
    [3, () => ({ kind: "and", of: draw.many(2, 2, part) })],
    [3, () => ({ kind: "or", of: draw.many(2, 2, part) })],
    [1, () => ({ kind: "not", of: part() })],
  ]);
}

function aboutField(draw: Draw, scope: Scope, chronicle: Chronicle): Expression {
  const field = draw.pick(fieldsOf(chronicle));
  const left: Expression = { kind: "field", name: field.name };
  if (draw.chance(8)) {
    return {
      kind: "comparison",
      operator: draw.pick<Operator>(["is known", "is unknown"]),
      left,
      right: [],
    };
  }
  return ofDeclared(draw, { ...scope, histories: [] }, field, left);
}
