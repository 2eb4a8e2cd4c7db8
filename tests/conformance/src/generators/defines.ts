import type { Define } from "../playbook/defines.ts";
import type { Type } from "../playbook/types.ts";
import { condition } from "./conditions.ts";
import { type Constants, constant } from "./constants.ts";
import type { Draw } from "./draw.ts";
import { named, namesOf, type Scope, sameType, taken } from "./scope.ts";
import { value } from "./values.ts";

/** Up to two defines, each of which may use those before it. */
export function withDefines(draw: Draw, words: Scope): Scope {
  let scope = words;
  for (let left = draw.between(0, 2); left > 0; left -= 1) {
    const [name, rest] = taken(scope);
    const { type, value } = define(draw, rest);
    scope = {
      ...rest,
      defines: [...rest.defines, { name, value }],
      derived: [...rest.derived, { name, type, constants: constantsOf(draw, rest, type) }],
    };
  }
  return scope;
}

type Typed = Pick<Define, "value"> & { readonly type: Type };

function define(draw: Draw, scope: Scope): Typed {
  const yesNo: Type = { kind: "yes/no" };
  if (draw.chance(50)) return { type: yesNo, value: condition(draw, scope) };
  const types = scope.topics.filter(({ declared }) => declared).map(({ type }) => type);
  const type = draw.pick<Type>([...types, { kind: "number" }, { kind: "duration" }]);
  const names = namesOf(scope, type);
  if (["yes/no", "one of", "step of", "list of"].includes(type.kind)) {
    if (names.length === 0 || type.kind === "yes/no") {
      return { type: yesNo, value: condition(draw, scope, 1) };
    }
    return { type, value: named(draw, scope, draw.pick(names)) };
  }
  return { type, value: value(draw, scope, type, 2) };
}

/** Those of a fact of the type, so that records come near them. */
function constantsOf(draw: Draw, { topics, derived }: Scope, type: Type): Constants {
  const like = [...topics, ...derived].find((one) => sameType(one.type, type));
  if (like !== undefined) return like.constants;
  return draw.many(2, 3, () => constant(draw, type.kind === "list of" ? type.of : type));
}
