import { type Content, contentOf, digest } from "@handrail/analysis";
import type { Subject } from "../proving/context.ts";

/**
 * Asks the analysis about a playbook, unless the answer is known: a question has a name, and says all that its answer depends on.
 *
 * @param about names of all that is asked about, as the content of the plan gives them
 * @param ask its answer must be something that JSON can hold, and be about nothing that may stand elsewhere the next time
 */
export function question<Answer>(
  subject: Subject,
  name: string,
  about: (content: Content) => readonly string[],
  ask: () => Answer,
): Answer {
  const key = keyOf(name, contentOf(subject.plan), about);
  return subject.answers.remembered(key, ask) as Answer;
}

/** The same of many things, of which those are asked about together of which nothing is known. */
export function questions<Item, Answer>(
  { plan, answers }: Subject,
  name: string,
  items: readonly Item[],
  about: (item: Item, content: Content) => readonly string[],
  ask: (unknown: readonly Item[]) => readonly Answer[],
): readonly Answer[] {
  const content = contentOf(plan);
  const keyed = items.map((item) => ({
    item,
    key: keyOf(name, content, () => about(item, content)),
  }));
  const unknown = new Map(
    keyed.filter(({ key }) => !answers.knows(key)).map(({ key, item }) => [key, item]),
  );
  const asked = unknown.size === 0 ? [] : ask([...unknown.values()]);
  for (const [index, key] of [...unknown.keys()].entries())
    answers.remembered(key, () => asked[index]);
  return keyed.map(({ key }) => answers.remembered(key, () => asked[0]) as Answer);
}

function keyOf(
  name: string,
  content: Content,
  about: (content: Content) => readonly string[],
): string {
  return digest([name, content.surroundings, ...about(content)].join(" "));
}
