import type { ExpressionIndex, Plan } from "@handrail/evaluator";
import type { Answer, AskOptions } from "../answer.ts";
import type { Gates } from "../encoding/gates.ts";
import type { Truth } from "../encoding/value.ts";
import { replayValues, type TruthValue } from "../situation/replay.ts";
import { search } from "../situation/search.ts";
import { Sheet } from "../situation/sheet.ts";
import type { Literal } from "../solver/sat.ts";
import { placeOf } from "./places.ts";

/** A question about the truth of some conditions. */
export interface Asked {
  readonly conditions: (sheet: Sheet) => readonly ExpressionIndex[];
  readonly goal: (truths: readonly Truth[], gates: Gates) => Literal;
  /** The same, of what the evaluator says. */
  readonly accepts: (values: readonly TruthValue[]) => boolean;
}

export function ask(
  plan: Plan,
  { conditions, goal, accepts }: Asked,
  options: AskOptions = {},
): Answer {
  const sheet = new Sheet(plan);
  const asked = conditions(sheet);
  const sealed = sheet.sealed(asked);
  return search(
    {
      plan: sealed,
      goal: (encoder) =>
        goal(
          asked.map((index) => encoder.truth(index)),
          encoder.gates,
        ),
      accepts: replayValues(sealed, accepts),
      place: (index) => placeOf(plan, sheet.source(index)),
    },
    options,
  );
}
