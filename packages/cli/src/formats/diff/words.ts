import type {
  Decided,
  DifferentlyPutOff,
  Flow,
  Flows,
  SentenceDifference,
  UnclearDifference,
} from "@handrail/sdk";
import { durationWords } from "../../terminal/time.ts";
import { count, listed, listedUpTo } from "../../terminal/words.ts";
import type { ComparedPlaybook } from "../../versions/compared.ts";
import { isMoved } from "./sentences.ts";

/** `offer expert chat: within 1h becomes within 24h`. */
export function flowWords({ action, from, to }: Flow): string {
  // What seldom matters is said where it makes the difference.
  const isBoth = from.priority !== null && to.priority !== null;
  const shows = new Set(
    (["notBefore", "every", "priority", "notVia", "escalation"] as const).filter(
      (part) => isBoth && JSON.stringify(from[part]) !== JSON.stringify(to[part]),
    ),
  );
  const [before, after] = [from, to].map((one) => decidedWords(one, shows));
  return before === after
    ? `${action}: ${decidedWords(from, shows, true)} becomes ${decidedWords(to, shows, true)}`
    : `${action}: ${before} becomes ${after}`;
}

type Part = "notBefore" | "every" | "priority" | "notVia" | "escalation";

/** @param isWhole how it would be done, too, where it is not done now */
function decidedWords(decided: Decided, shows: ReadonlySet<Part>, isWhole = false): string {
  const { state, within, by, to, via } = decided;
  const states = {
    recommended: "",
    blocked: "blocked",
    deferred: "deferred",
    pending: "pending",
    none: "not recommended",
  };
  if (state !== "recommended" && !isWhole) return states[state];
  const clauses = [
    within === null ? "" : `within ${durationWords(within)}`,
    by === null ? "" : `by ${by}`,
    to === null ? "" : `to ${to}`,
    via === null ? "" : `via ${via}`,
    ...(["notBefore", "every", "priority", "notVia", "escalation"] as const).map((part) =>
      shows.has(part) ? partWords(part, decided) : "",
    ),
  ].filter((clause) => clause !== "");
  if (state !== "recommended") return [states[state], ...clauses].join(" ");
  return clauses.length === 0 ? "recommended" : clauses.join(" ");
}

function partWords(
  part: Part,
  { notBefore, every, priority, notVia, escalation }: Decided,
): string {
  switch (part) {
    case "notBefore":
      return notBefore === null ? "at once" : `not before ${notBefore}`;
    case "every":
      return every === null ? "once" : `every ${durationWords(every)}`;
    case "priority":
      return `with priority ${priority}`;
    case "notVia":
      return notVia.length === 0 ? "via anything" : `not via ${listed(notVia)}`;
    case "escalation":
      return escalation.length === 0
        ? "without escalation"
        : listed(
            escalation.map(
              (step) => `escalating to ${step.to ?? "somebody"} after ${durationWords(step.after)}`,
            ),
          );
  }
}

/** `changed rule “Call back”`. */
export function sentenceWords(one: SentenceDifference): string {
  const { kind, change, name } = one;
  if (isMoved(one)) return `moved row of “${name}”`;
  return `${change} ${kind} “${name}”`;
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
      return `${name} cannot be compared: the ${outcome.version} version${outcome.side === name ? "" : ` (${outcome.side})`} has errors, the first of them in ${outcome.message}`;
    case "compared":
      return !outcome.difference.alike && isSilent(outcome)
        ? `In ${name} only what it uses has changed.`
        : null;
  }
}

/** Whether there is nothing to say of it. */
export function isSilent({ difference, tested, records }: Compared): boolean {
  const { sentences, beside, situations } = difference;
  const { actions, asks, limits, unclear } = situations;
  const told = actions.length + asks.length + limits.length + unclear.length;
  return sentences.length + beside.length + told + tested.different === 0 && records === null;
}

/** `It cannot be told where “call customer” is decided differently: …`. */
export function unclearWords({ action, reason, place, within }: UnclearDifference): string {
  const what = action === null ? "Not all can be told" : `“${action}” cannot be told`;
  const where = within === null || within === "" ? "" : ` where ${within}`;
  const at = place === null ? "" : ` (${place.file}:${place.line}, “${place.text}”)`;
  return `${what}${where}: ${reason}${at}.`;
}

/** `where it is recommended, and 1 or 2 contacts of the last 14 days count`. */
export function roomWhere({ actions, words }: DifferentlyPutOff): string {
  return `where ${actions.length === 1 ? "it" : "one of them"} is recommended, and ${words}`;
}

export function roomBecomes({ version }: DifferentlyPutOff): string {
  return version === "before" ? "put off becomes recommended" : "recommended becomes put off";
}

export function limitHead({ limit, actions }: DifferentlyPutOff): string {
  return `${listedUpTo(actions, 4)} ${actions.length === 1 ? "is" : "are"} put off in other situations by the limit “${limit}”`;
}

/** What was found of all, and how sure that is. */
export function conclusion(compared: readonly ComparedPlaybook[]): string {
  const outcomes = compared.map(({ outcome }) => outcome);
  if (outcomes.every((one) => one.kind === "compared" && one.difference.alike)) {
    return compared.length === 1
      ? "No difference: every situation is decided alike."
      : `No difference in ${count(compared.length, "playbook")}: every situation is decided alike.`;
  }
  const whole = outcomes.filter((one) => one.kind === "compared");
  const others = outcomes.length - whole.length;
  const different = whole.filter(
    (one) =>
      one.difference.situations.actions.length + one.difference.situations.limits.length > 0 ||
      hasUsed(one),
  );
  const asking = whole.filter(
    (one) => one.difference.situations.asks.length > 0 && !different.includes(one),
  );
  const unclear = whole.filter((one) => one.difference.situations.unclear.length > 0);
  if (whole.length === 0 && outcomes.every(({ kind }) => kind === "broken")) {
    return outcomes.length === 1
      ? "Nothing was compared. `handrail check` says all that is wrong."
      : `None of ${count(outcomes.length, "playbook")} was compared. \`handrail check\` says all that is wrong.`;
  }
  const parts = [
    different.length === 0
      ? others > 0 || asking.length > 0
        ? ""
        : unclear.length > 0
          ? "Nothing that can be told is decided differently"
          : "Every situation that both versions read is decided alike"
      : compared.length === 1
        ? "The two versions decide differently"
        : `${count(different.length, "playbook")} of ${compared.length} ${different.length === 1 ? "decides" : "decide"} differently`,
    asking.length === 0
      ? ""
      : compared.length === 1
        ? "The two versions recommend alike, but do not ask for the same facts everywhere"
        : `${count(asking.length, "playbook")} ${asking.length === 1 ? "recommends" : "recommend"} alike, but ${asking.length === 1 ? "does" : "do"} not ask for the same facts everywhere`,
    others === 0
      ? ""
      : `${count(others, "playbook")} ${others === 1 ? "is" : "are"} new, gone or broken`,
  ].filter((one) => one !== "");
  const sure =
    unclear.length > 0
      ? " What cannot be told is said above; that all else is decided alike is proved."
      : whole.length === 0
        ? ""
        : different.length + asking.length === 0
          ? " That is proved; what else differs is said above."
          : " All situations that differ are said above; that all others are decided alike is proved.";
  return `${parts.join("; ")}.${sure}`;
}

/** It differs as a playbook that it uses does, which is told there. */
function hasUsed({ difference }: Compared): boolean {
  const { none, asks, unclear } = difference.situations;
  return !none && asks.length + unclear.length === 0;
}

type Compared = Extract<ComparedPlaybook["outcome"], { readonly kind: "compared" }>;
