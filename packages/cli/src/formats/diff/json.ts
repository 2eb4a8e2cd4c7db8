import type { SentenceDifference } from "@handrail/sdk";
import type { ComparedPlaybook } from "../../versions/compared.ts";
import { firstPlaces } from "./regions.ts";

/** A comparison as a machine reads it. A contract: lines from 1. */
export function jsonDiff(compared: readonly ComparedPlaybook[]): string {
  const playbooks = compared.map(({ name, outcome }) => {
    if (outcome.kind === "broken") {
      const { kind, side, message } = outcome;
      return { name, outcome: kind, side, message };
    }
    if (outcome.kind !== "compared") return { name, outcome: outcome.kind };
    const { difference, tested, records } = outcome;
    const { alike, beside, sentences, situations } = difference;
    const first = firstPlaces(situations);
    return {
      name,
      outcome: outcome.kind,
      alike,
      beside,
      sentences: sentences.map(jsonSentence),
      situations: {
        none: situations.none,
        actions: situations.actions.map(({ action, regions }, place) => ({
          action,
          regions: regions.map((region, index) => ({
            ...region,
            records: records?.regions[(first[place] ?? 0) + index] ?? null,
          })),
        })),
        asks: situations.asks,
        limits: situations.limits,
        unclear: situations.unclear,
      },
      tests: tested,
      records: records?.flows ?? null,
    };
  });
  const alike = compared.every(
    ({ outcome }) => outcome.kind === "compared" && outcome.difference.alike,
  );
  return `${JSON.stringify({ alike, playbooks }, null, 2)}\n`;
}

function jsonSentence({ kind, change, moved, name, before, after }: SentenceDifference) {
  const side = (one: SentenceDifference["before"]) =>
    one && { file: one.place.file, line: one.line, text: one.text };
  return {
    kind,
    change,
    ...(moved !== undefined && { moved }),
    name,
    before: side(before),
    after: side(after),
  };
}
