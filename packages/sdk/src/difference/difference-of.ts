import type { DifferenceOptions } from "@handrail/analysis";
import type { Plan } from "@handrail/evaluator";
import type { Difference, MovedRow, SentenceDifference } from "./difference.ts";
import { meanings } from "./meaning.ts";
import { movedRows } from "./moved-rows.ts";
import { renaming } from "./renaming.ts";
import { situationsOf } from "./situations.ts";
import { type Told, told, type Version } from "./version.ts";

/**
 * What differs between two versions of a playbook: sentences that were added, removed, changed or only said otherwise. Sentences belong together
 * by `id`, else by title, else by what they decide; neither order nor layout counts.
 *
 * Then which situations are decided differently: as few regions as possible, by action, each with an example; that there is none is a proof.
 *
 * @throws PlaybookError where a version has errors
 *
 * @example
 * const version = (text) => {
 *   const model = createModel();
 *   model.setFile("a.playbook", { text });
 *   return { model, entry: "a.playbook" };
 * };
 * const { sentences } = await differenceOf(
 *   version('rule "Call" when late then call customer within 1h'),
 *   version('rule "Call" when late then call customer within 24h'),
 * );
 * sentences.map(({ change, name }) => [change, name]); // [["changed", "Call"]]
 */
export async function differenceOf(
  base: Version,
  head: Version,
  options: DifferenceOptions = {},
): Promise<Difference> {
  const shared = meanings();
  const called = renaming(options.renamed ?? {});
  const before = await told(base, shared, called, options.renamed);
  const after = await told(head, shared, (name) => name);
  const sentences = compared(before.sentences, after.sentences);
  const beside = besideOf(before.plan, after.plan);
  const same = before.plan.hash === after.plan.hash;
  const situations = same ? noSituations : situationsOf(before, after, sentences, options);
  return {
    same,
    alike: beside.length === 0 && situations.none && sentences.every((one) => !isAboutReading(one)),
    beside,
    sentences,
    situations,
  };
}

const noSituations = { none: true, actions: [], asks: [], limits: [], unclear: [] } as const;

/** What a record may hold, and what an action is, stand in no decision that is compared, but are seen by whoever asks for one. */
function isAboutReading({ kind, change }: SentenceDifference): boolean {
  return change === "changed" && (kind === "fact" || kind === "history" || kind === "action");
}

function besideOf(before: Plan, after: Plan): Difference["beside"] {
  const parts = {
    zone: ({ zone }: Plan) => zone,
    calendars: ({ calendars, calendar }: Plan) => [calendars, calendar],
    columns: ({ bindings, facts, histories }: Plan) =>
      bindings.map(({ fact, history, ...binding }) => {
        const owner = history === null ? null : histories[history];
        return {
          ...binding,
          name: owner?.fields[fact]?.name ?? facts[fact]?.name,
          of: owner?.name,
        };
      }),
  };
  return (["zone", "calendars", "columns"] as const).filter(
    (part) => JSON.stringify(parts[part](before)) !== JSON.stringify(parts[part](after)),
  );
}

function compared(before: readonly Told[], after: readonly Told[]): readonly SentenceDifference[] {
  const left = new Set(before);
  const pairs = new Map<Told, Told>();
  for (const key of [idOf, titleOf, meaningOf]) {
    const open = new Map<string, Told>();
    for (const one of left) {
      const text = key(one);
      if (text !== null && !open.has(text)) open.set(text, one);
    }
    for (const one of after) {
      const text = key(one);
      const found = text === null || pairs.has(one) ? undefined : open.get(text);
      if (found === undefined || !left.delete(found)) continue;
      pairs.set(one, found);
    }
  }
  const moved = movedRows(pairs);
  return [
    ...after
      .toSorted(inText)
      .flatMap((one) => differences(pairs.get(one) ?? null, one, moved.get(one))),
    ...[...left].sort(inText).flatMap((one) => differences(one, null)),
  ];
}

const idOf = ({ kind, id }: Told) => `${kind} ${id}`;
const titleOf = ({ kind, title }: Told) => (title === null ? null : `${kind} ${title}`);
const meaningOf = ({ kind, meaning }: Told) => `${kind} ${meaning}`;

function differences(
  before: Told | null,
  after: Told | null,
  moved?: MovedRow,
): readonly SentenceDifference[] {
  const one = after ?? before;
  if (one === null) return [];
  const change = changeOf(before, after) ?? (moved === undefined ? null : "moved");
  if (change === null) return [];
  return [
    {
      kind: one.kind,
      ids: [before, after].map((side) => side?.id ?? null) as [string | null, string | null],
      change,
      ...(moved !== undefined && { moved }),
      name: one.title ?? one.sentence.text,
      before: before?.sentence ?? null,
      after: after?.sentence ?? null,
    },
  ];
}

function changeOf(before: Told | null, after: Told | null): SentenceDifference["change"] | null {
  if (before === null) return "added";
  if (after === null) return "removed";
  if (before.meaning !== after.meaning) return "changed";
  return before.wording === after.wording ? null : "reworded";
}

function inText({ sentence: one }: Told, { sentence: other }: Told): number {
  if (one.place.file !== other.place.file) return one.place.file < other.place.file ? -1 : 1;
  return one.place.span.start - other.place.span.start;
}
