import type { PlanType } from "@handrail/evaluator";
import type { Encoder } from "../encoding/encoder.ts";
import { constantly, whole } from "../encoding/linear.ts";
import { choiceKey } from "../encoding/words.ts";
import type { Literal } from "../solver/sat.ts";

/** Whether a version takes what is given for its facts; a value that a fact cannot have rejects the situation. */
export function readableLiteral(
  narrower: ReadonlyMap<number, PlanType>,
  isAbout: (fact: number) => boolean,
  encoder: Encoder,
): Literal {
  const { gates, numbers } = encoder;
  const parts = [...narrower].flatMap(([fact, type]) => {
    if (!isAbout(fact)) return [];
    const value = encoder.fact(fact);
    if (value.kind === "symbol" && "values" in type) {
      const key = choiceKey(type.values);
      const own = new Set(type.values.map(key));
      const taken = value.spellings().filter((one) => own.has(key(one)));
      return [gates.or(-value.known, ...taken.map((one) => value.is(one)))];
    }
    if (value.kind === "number" && type.kind === "number") {
      const { from, to } = type;
      const least =
        from === null ? gates.always : numbers.below(constantly(whole(from)), value.sum(), false);
      const most =
        to === null ? gates.always : numbers.below(value.sum(), constantly(whole(to)), false);
      return [gates.or(-value.known, gates.and(least, most))];
    }
    return [];
  });
  return gates.and(...parts);
}
