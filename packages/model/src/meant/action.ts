import { english, fold, nearest } from "@handrail/syntax";
import { traitSaid } from "../scope/traits.ts";

const clauseWords = [...Object.values(english.actions), english.clauses.because].filter(
  (word) => !word.includes(" "),
);

/** The sentence that the writer of an undeclared action probably meant, where it is more than another spelling. */
export function meantAction(name: string, actions: readonly string[]): string | undefined {
  const trait = traitSaid(ofAction(name));
  if (trait !== undefined) return `${english.places["anything that"][0]} ${asVerb(trait)}`;
  const words = name.split(" ");
  const folds = new Set(actions.map(fold));
  for (let length = words.length - 1; length > 0; length -= 1) {
    const start = words.slice(0, length).join(" ");
    if (!folds.has(fold(start))) continue;
    const deadline = meantDeadline(words.slice(length).join(" "));
    if (deadline !== undefined) return `${start} ${english.actions.within} ${deadline}`;
    const [word = "", ...rest] = words.slice(length);
    const near = rest.length === 0 ? undefined : nearest(word, clauseWords);
    return near === undefined ? undefined : [start, near, ...rest].join(" ");
  }
  return undefined;
}

/** What `any action that sells` and `all actions which are human` say of actions; other words as they are. */
function ofAction(words: string): string {
  const whole = /^(?:(?:any|every|each|all|an?) )?actions? (?:that|which) (.+)$/iu;
  return whole.exec(words)?.[1] ?? words;
}

/** Some traits are adjectives: `anything that is human`. */
function asVerb(trait: string): string {
  return /^\S+s(?: |$)/u.test(trait) ? trait : `is ${trait}`;
}

/** How long words such as `in 2 days`, `tomorrow` or `asap` leave. */
function meantDeadline(words: string): string | undefined {
  const inTime = /^in (\d.*)$/iu.exec(words)?.[1];
  const key = words.toLowerCase();
  return inTime ?? (Object.hasOwn(english.deadlines, key) ? english.deadlines[key] : undefined);
}

/** The declared action that a sentence such as `do not pitch project` forbids. */
export function meantDenial(name: string, actions: readonly string[]): string | undefined {
  const denied = english.denials
    .filter((word) => name.toLowerCase().startsWith(`${word} `))
    .map((word) => fold(name.slice(word.length + 1)));
  return actions.find((action) => denied.includes(fold(action)));
}
