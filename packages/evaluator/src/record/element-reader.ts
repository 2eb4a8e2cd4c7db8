import type { Plan } from "../plan/plan.ts";
import type { Cells, Element } from "../values/value.ts";
import type { GivenElements } from "./beside.ts";
import type { RecordProblem } from "./error.ts";
import type { HistoryMeaning, KeyMeaning } from "./key-meaning.ts";
import { givenTwice } from "./reading.ts";

/** The histories of a record on its way to values. */
export interface Draft {
  readonly histories: (readonly Element[] | null)[];
  /** The key that gave each. */
  readonly sources: (string | undefined)[];
  readonly problems: RecordProblem[];
}

/** Reads histories and lists; what is wrong with them joins the problems. */
export interface ElementReader {
  /** What stands in the record itself. */
  give(meaning: HistoryMeaning, key: string, raw: unknown, cells: Cells, draft: Draft): void;
  giveBeside(name: string, given: GivenElements, draft: Draft): void;
}

export function elementReader(
  plan: Plan,
  resolve: (key: string) => KeyMeaning | null,
): ElementReader {
  const readOnce = onceIfFrozen();

  function twice(history: number, key: string, raw: unknown, { sources, problems }: Draft): void {
    const { kind, name } = plan.histories[history] ?? { kind: "history", name: "" };
    problems.push(givenTwice(sources[history] ?? "", key, `${kind} "${name}"`, raw));
  }

  return {
    give({ history, read }, key, raw, cells, draft) {
      const { histories, sources, problems } = draft;
      if (sources[history] === undefined) histories[history] = read(raw, key, cells, problems);
      else twice(history, key, raw, draft);
      sources[history] = key;
    },
    giveBeside(name, given, draft) {
      const { histories, sources, problems } = draft;
      const meaning = resolve(name);
      if (meaning?.kind !== "history") {
        problems.push(noHistory(name));
        return;
      }
      const { history } = meaning;
      if ((histories[history] ?? null) === null) {
        histories[history] = readOnce(meaning, given, name, problems);
      } else {
        twice(history, name, [], draft);
      }
      sources[history] = name;
    },
  };
}

/** What many records share is the same for each of them, so it is read for the first. */
function onceIfFrozen() {
  const known = new WeakMap<readonly unknown[], Map<string, readonly Element[]>>();
  return (
    { history, read }: HistoryMeaning,
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
