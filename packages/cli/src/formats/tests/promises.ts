import type { BrokenCase, TestedPromise } from "../../playbooks/tested.ts";
import { setIn } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { valueWords } from "../../terminal/value.ts";
import { count, listed } from "../../terminal/words.ts";

/** What trying a promise came to: that it held wherever it was tried is no proof. */
export function triedWords({ situations, checked, breaks, proved }: TestedPromise): string {
  if (proved)
    return checked > 0 ? `proved, and checked on ${count(checked, "situation")}` : "proved";
  if (breaks > 0) return `broken in ${breaks} of ${count(checked, "situation")}`;
  if (checked > 0) return `checked on ${count(checked, "situation")}, not proved`;
  if (situations === 0) return "not checked: there is no situation to check it on";
  return `not checked: in ${count(situations, "situation")} its condition is never true`;
}

/** A promise as a person reads it: a line, and every situation that breaks it with its decision. */
export function prettyPromise(promise: TestedPromise, style: Style, width: number): string {
  const { title, breaks, checked, proved, broken, file, line } = promise;
  const mark =
    breaks > 0 ? style.red("✗") : checked > 0 || proved ? style.green("✓") : style.cyan("?");
  const head = `${mark} “${printable(title)}” ${style.dim(triedWords(promise))}`;
  const cases = broken.map((one) => brokenCase(one, style, width)).join("");
  const more = breaks - broken.length;
  const rest = more > 0 ? `      ${style.dim(`… and in ${count(more, "more situation")}`)}\n` : "";
  const place = breaks > 0 ? `      ${style.dim(`${file}:${line}`)}\n` : "";
  return `${setIn(head, width, 4, 2)}\n${cases}${rest}${place}`;
}

function brokenCase(
  { message, test, key, record, decision }: BrokenCase,
  style: Style,
  width: number,
): string {
  const where =
    test === null
      ? `for ${printable(key ?? "a record")}`
      : `in “${printable(test.title)}” (${test.file}:${test.line})`;
  const known = Object.entries(record).filter(([, value]) => value !== null && value !== "");
  const facts = known.map(([fact, value]) => `${fact} ${valueWords(value)}`);
  const situation = `${where}: ${facts.length === 0 ? "nothing is known" : listed(facts.map(printable))}`;
  return [printable(message), style.dim(situation), style.dim(`decided: ${decided(decision)}`)]
    .map((text) => `${setIn(text, width, 6, 2)}\n`)
    .join("");
}

/** What a decision comes to, by action. */
function decided({ recommendations, blocked, deferred, pending }: BrokenCase["decision"]): string {
  const parts = [
    ["recommended", recommendations],
    ["blocked", blocked],
    ["deferred", deferred],
    ["pending", pending],
  ] as const;
  const said = parts
    .filter(([, actions]) => actions.length > 0)
    .map(
      ([state, actions]) => `${state} ${listed(actions.map(({ action }) => printable(action)))}`,
    );
  return said.length === 0 ? "nothing" : said.join("; ");
}
