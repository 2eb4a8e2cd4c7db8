import type { ExpressionIndex } from "@handrail/evaluator";
import type { Deciding } from "./deciding.ts";
import type { UnclearPlace } from "./difference.ts";
import type { Wording } from "./expression-words.ts";
import type { Joint } from "./joint.ts";
import type { Changed } from "./sentences.ts";

/** What the searches for all actions share. */
export interface Ground {
  readonly joint: Joint;
  readonly named: ReadonlyMap<ExpressionIndex, string>;
  readonly changed: readonly [Changed, Changed];
  /** Both versions' decisions about an action. */
  readonly deciding: (action: number) => Deciding;
  readonly wording: Wording;
  /** Where expressions stand, in the newer version where both have them. */
  readonly places: ReadonlyMap<ExpressionIndex, UnclearPlace>;
}
