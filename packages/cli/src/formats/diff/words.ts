import type { Decided, Flow, Flows, SentenceDifference } from "@handrail/sdk";
import { durationWords } from "../../terminal/time.ts";
import { count } from "../../terminal/words.ts";
import type { ComparedPlaybook } from "../../versions/compared.ts";

/** `offer expert chat: within 1h becomes within 24h`. */
export function flowWords({ action, from, to }: Flow): string {
  return `${action}: ${decidedWords(from)} becomes ${decidedWords(to)}`;
}

function decidedWords({ state, within, by, to, via }: Decided): string {
  const states = {
    recommended: "",
    blocked: "blocked",
    deferred: "deferred",
    pending: "pending",
    none: "not recommended",
  };
  if (state !== "recommended") return states[state];
  const clauses = [
    within === null ? "" : `within ${durationWords(within)}`,
    by === null ? "" : `by ${by}`,
    to === null ? "" : `to ${to}`,
    via === null ? "" : `via ${via}`,
  ].filter((clause) => clause !== "");
  return clauses.length === 0 ? "recommended" : clauses.join(" ");
}

/** `changed rule “Call back”`. */
export function sentenceWords({ kind, change, name }: SentenceDifference): string {
  return `${change} ${kind} “${name}”`;
}

/** Whether it reads the same, so that something that it uses is different. */
export function isByOthers({ change, before, after }: SentenceDifference): boolean {
  return change === "changed" && before?.text === after?.text;
}

/** `3 of 12 situations of tests are decided differently`. */
export function flowsWords({ situations, different }: Flows, noun: string, plural: string): string {
  if (situations === 0) return `There are no ${plural} to decide`;
  const are = different === 1 ? "is" : "are";
  return `${different} of ${count(situations, noun, plural)} ${are} decided differently`;
}

/** One sentence about a playbook, where that is all there is to say. */
export function outcomeWords({ name, outcome }: ComparedPlaybook): string | null {
  switch (outcome.kind) {
    case "added":
      return `${name} is new.`;
    case "removed":
      return `${name} is gone.`;
    case "broken":
      return `${name} cannot be compared: in ${outcome.side} it has errors. ${outcome.message}`;
    case "compared": {
      const { difference, tested, records } = outcome;
      const { alike, sentences, beside } = difference;
      const isSilent = sentences.length + beside.length + tested.different === 0;
      return !alike && isSilent && records === null
        ? `In ${name} only what it uses has changed.`
        : null;
    }
  }
}

/** What was found of all, and how sure that is. */
export function conclusion(compared: readonly ComparedPlaybook[]): string {
  const outcomes = compared.map(({ outcome }) => outcome);
  if (outcomes.every((one) => one.kind === "compared" && one.difference.alike)) {
    return compared.length === 1
      ? "No difference: every situation is decided alike."
      : `No difference in ${count(compared.length, "playbook")}: every situation is decided alike.`;
  }
  const different = outcomes.filter((one) => one.kind !== "compared" || !one.difference.alike);
  return `${count(different.length, "playbook")} of ${compared.length} may decide differently. Which situations were tried is said above; that all others are decided alike is not proved.`;
}
