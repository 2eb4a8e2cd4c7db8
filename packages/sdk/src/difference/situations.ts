import { type DifferenceOptions, differenceBetween } from "@handrail/analysis";
import type { SentenceDifference, SituationDifference } from "./difference.ts";
import type { ToldVersion } from "./version.ts";

/** Which situations two versions decide differently, and which sentences make it so. */
export function situationsOf(
  before: ToldVersion,
  after: ToldVersion,
  sentences: readonly SentenceDifference[],
  options: DifferenceOptions,
): SituationDifference {
  const { none, actions, unclear } = differenceBetween(before.plan, after.plan, options);
  return {
    none,
    unclear,
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

/** Those that speak and are not the same; where they read the same, the one value that is not, if it is only one. */
function becauseOf(
  ids: readonly string[],
  sentences: readonly SentenceDifference[],
): readonly number[] {
  const spoken = new Set(ids);
  const own = [...sentences.entries()].flatMap(([index, one]) =>
    one.change !== "reworded" &&
    (one.kind === "rule" || one.kind === "guardrail") &&
    one.ids.some((id) => id !== null && spoken.has(id))
      ? [index]
      : [],
  );
  const isByOthers = own.every((index) => {
    const one = sentences[index];
    return one?.before?.text === one?.after?.text;
  });
  if (!isByOthers) return own;
  const values = [...sentences.entries()].flatMap(([index, { kind, change }]) =>
    kind === "value" && change !== "reworded" ? [index] : [],
  );
  return values.length === 1 ? [...own, ...values] : own;
}
