import type { Plan } from "../plan/plan.ts";
import type { Element } from "../values/value.ts";
import { type BesideReader, type GivenElements, historyName } from "./beside.ts";
import type { RecordProblem } from "./error.ts";
import type { KeyMeaning } from "./key-meaning.ts";
import { givenTwice } from "./reading.ts";

export function besideReader(
  plan: Plan,
  resolve: (key: string) => KeyMeaning | null,
): BesideReader {
  const readOnce = onceIfFrozen();
  return (name, given, histories, sources, problems) => {
    const meaning = resolve(name);
    if (meaning?.kind !== "history") {
      problems.push(noHistory(name));
      return;
    }
    const { history } = meaning;
    if ((histories[history] ?? null) === null) {
      histories[history] = readOnce(meaning, given, name, problems);
    } else {
      problems.push(givenTwice(sources[history] ?? "", name, historyName(plan, history), []));
    }
    sources[history] = name;
  };
}

/** What many records share is the same for each of them, so it is read for the first. */
function onceIfFrozen() {
  const known = new WeakMap<readonly unknown[], Map<string, readonly Element[]>>();
  return (
    { history, read }: Extract<KeyMeaning, { kind: "history" }>,
    { elements, cells = "json" }: GivenElements,
    name: string,
    problems: RecordProblem[],
  ): readonly Element[] | null => {
    if (!Object.isFrozen(elements)) return read(elements, name, cells, problems);
    const shared = known.get(elements) ?? new Map<string, readonly Element[]>();
    const sign = `${history} ${cells}`;
    const before = shared.get(sign);
    if (before !== undefined) return before;
    const count = problems.length;
    const found = read(elements, name, cells, problems);
    if (found !== null && problems.length === count) known.set(elements, shared.set(sign, found));
    return found;
  };
}

function noHistory(name: string): RecordProblem {
  return {
    path: name,
    value: name,
    expected: "a history or list of the playbook",
    hint: "Leave it out, or declare it in the playbook.",
    message: `${name}: the playbook has no such history or list`,
  };
}
