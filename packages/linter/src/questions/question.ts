import { type AskOptions, type Content, contentOf, type Name, type Said } from "@handrail/analysis";
import type { Subject } from "../proving/context.ts";

/** How many times as many steps as usual a question may take that is about a whole playbook. */
export const ofWholePlaybook = 5;

/** What is kept of a question that was given up. */
interface GivenUp {
  readonly givenUp: unknown;
}

/**
 * Asks the analysis about a playbook, unless the answer is known: a question has a name, and says all that its answer depends on. Where it
 * takes too many steps, that is noted.
 *
 * @param about what is asked about, named as the content of the plan does
 * @param ask its answer must be something that JSON can hold, and be about nothing that may stand elsewhere the next time
 */
export function question<Answer>(
  subject: Subject,
  name: string,
  about: (content: Content) => readonly Said[],
  ask: (options: AskOptions) => Answer,
): Answer {
  const { steps } = subject.limit;
  const kept = subject.answers.remembered(keyOf(subject, name, about), () => {
    let isGivenUp = false;
    const onLimit = () => {
      isGivenUp = true;
    };
    const answer = ask({ steps, onLimit });
    return isGivenUp ? { givenUp: answer } : answer;
  });
  if (!isGivenUp(kept)) return kept as Answer;
  subject.limit.note();
  return kept.givenUp as Answer;
}

/** The same of many things, of which those are asked about together of which nothing is known. What is given up of them, somebody else says. */
export function questions<Item, Answer>(
  subject: Subject,
  name: string,
  items: readonly Item[],
  about: (item: Item, content: Content) => readonly Said[],
  ask: (unknown: readonly Item[], options: AskOptions) => readonly Answer[],
): readonly Answer[] {
  const { answers, limit } = subject;
  const keyed = items.map((item) => ({
    item,
    key: keyOf(subject, name, (content) => about(item, content)),
  }));
  const unknown = new Map(
    keyed.filter(({ key }) => !answers.knows(key)).map(({ key, item }) => [key, item]),
  );
  const asked = unknown.size === 0 ? [] : ask([...unknown.values()], { steps: limit.steps });
  for (const [index, key] of [...unknown.keys()].entries())
    answers.remembered(key, () => asked[index]);
  return keyed.map(({ key }) => answers.remembered(key, () => asked[0]) as Answer);
}

function keyOf(
  { plan, limit, answers: { names } }: Subject,
  name: string,
  about: (content: Content) => readonly Said[],
): Name {
  const content = contentOf(plan, names);
  return names.name(`${name} ${limit.steps}`, [content.surroundings, ...about(content)]);
}

function isGivenUp(kept: unknown): kept is GivenUp {
  return typeof kept === "object" && kept !== null && "givenUp" in kept;
}
