import type { Situation } from "../evaluation/situation.ts";
import type { Explanation } from "./explanation.ts";

/**
 * Why an action is recommended in a situation, or why not.
 *
 * @throws UnknownActionError where the playbook has no such action
 */
export type Explain = (action: string, situation: Situation) => Explanation;
