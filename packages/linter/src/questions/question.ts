import { type Content, contentOf, digest } from "@handrail/analysis";
import type { Subject } from "../proving/context.ts";

/**
 * Asks the analysis about a playbook, unless the answer is known: a question has a name, and says all that its answer depends on.
 *
 * @param about names of all that is asked about, as the content of the plan gives them
 * @param ask its answer must be something that JSON can hold, and be about nothing that may stand elsewhere the next time
 */
export function question<Answer>(
  { plan, answers }: Subject,
  name: string,
  about: (content: Content) => readonly string[],
  ask: () => Answer,
): Answer {
  const content = contentOf(plan);
  const key = [name, content.surroundings, ...about(content)].join(" ");
  return answers.remembered(digest(key), ask) as Answer;
}
