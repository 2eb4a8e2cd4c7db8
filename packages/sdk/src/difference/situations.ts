import { type DifferenceOptions, differenceBetween, type Renamed } from "@handrail/analysis";
import type { SentenceDifference, SituationDifference } from "./difference.ts";
import type { ToldVersion } from "./version.ts";

/** Which situations two versions decide differently, and which sentences make it so. */
export function situationsOf(
  before: ToldVersion,
  after: ToldVersion,
  sentences: readonly SentenceDifference[],
  options: DifferenceOptions,
): SituationDifference {
  const { none, actions, asks, limits, unclear } = differenceBetween(
    before.plan,
    after.plan,
    // The older version has the new names of values already.
    { ...options, renamed: withoutValues(options.renamed ?? {}) },
  );
  return {
    none,
    limits: limits.map(({ rooms: _, ...one }) => one),
    unclear,
    asks: asks.map(({ fact, actions: settled, regions }) => ({
      fact,
      actions: settled,
      regions: regions.map(({ words, ...region }) => ({ where: words, ...region })),
    })),
    actions: actions.map(({ action, regions }) => ({
      action,
      regions: regions.map(({ words, example, ...region }) => ({
        where: words,
        ...region,
        example,
        because: becauseOf(example.because, sentences),
      })),
    })),
  };
}

/** Those that speak and are not the same; where they read the same, also the one value or setting that does not, if it is only one. */
function becauseOf(
  ids: readonly string[],
  sentences: readonly SentenceDifference[],
): readonly number[] {
  const spoken = new Set(ids);
  const own = [...sentences.entries()].flatMap(([index, one]) =>
    one.change !== "reworded" &&
    one.change !== "moved" &&
    (one.kind === "rule" || one.kind === "guardrail") &&
    one.ids.some((id) => id !== null && spoken.has(id))
      ? [index]
      : [],
  );
  if (!own.every((index) => readsTheSame(sentences[index]))) return own;
  const written = [...sentences.entries()].filter(
    ([, one]) =>
      (one.kind === "value" || one.kind === "setting") &&
      one.change !== "reworded" &&
      !readsTheSame(one),
  );
  // A score and its bands are one sentence.
  const places = new Set(written.map(([, { after, before }]) => (after ?? before)?.line));
  const [first] = written;
  return first !== undefined && places.size === 1 ? [first[0], ...own] : own;
}

function readsTheSame(one: SentenceDifference | undefined): boolean {
  return one?.before?.text === one?.after?.text;
}

function withoutValues(renamed: Renamed): Renamed {
  return Object.fromEntries(Object.entries(renamed).filter(([before]) => !before.includes(".")));
}
