import type {
  BlockedRecommendation,
  Decision,
  DeferredRecommendation,
  PendingAction,
  Question,
  Recommendation,
} from "@handrail/evaluator";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { durationWords, type Times } from "../../terminal/time.ts";
import { listedUpTo } from "../../terminal/words.ts";
import { traitMarks } from "./traits.ts";

/** Cells beside one another, or a text that takes all the room, its lines set in. */
export type Row = readonly string[] | { readonly text: string; readonly margin: number };

const wide = (text: string, margin = 0): Row => ({ text, margin });

/** At most so many of a kind are shown of each record; the rest is counted. */
const mostRecommended = 4;
const mostBlocked = 2;

/**
 * One decision as rows: what to do, by when, what is forbidden and why, what to ask.
 *
 * @param whenWidth how wide the column of deadlines is
 */
export function recordRows(
  decision: Decision,
  style: Style,
  times: Times,
  whenWidth: number,
): readonly Row[] {
  const { recommendations, blocked, deferred, pending, questions, at } = decision;
  const rows = [
    ...recommendations
      .slice(0, mostRecommended)
      .flatMap((one, index) => [recommended(one, at), ...(index === 0 ? reason(one) : [])]),
    ...more(recommendations.length - mostRecommended, "to do"),
    ...deferred.map(later),
    ...blocked.slice(0, mostBlocked).map(forbidden),
    ...more(blocked.length - mostBlocked, "blocked"),
    ...asked(questions, pending),
  ];
  return rows.length === 0 ? [wide(style.dim("nothing to do here"))] : rows;

  function recommended(one: Recommendation, from: string): Row {
    const action = `${style.green("▸")} ${style.bold(printable(one.action))}`;
    return [`${action}${style.dim(how(one))}`, traitMarks(one.traits, style), when(one, from)];
  }

  /** Why the first of them: the others' reasons are for `handrail why`. */
  function reason({ rules }: Recommendation): readonly Row[] {
    const because = rules.find((rule) => rule.because !== null)?.because;
    return because === undefined || because === null
      ? []
      : [wide(style.dim(`because ${printable(because)}`), 2)];
  }

  function when({ within, due, notBefore }: Recommendation, from: string): string {
    const start = notBefore === null ? "" : `from ${times.clock(notBefore, from)} `;
    if (due === null) return style.dim(start.trimEnd());
    const clock = times.clock(due, from);
    if (within === null) return `${start}${style.dim(clock)}`;
    const said = `${start}${durationWords(within)}`;
    const between = said.length + clock.length + 3 > whenWidth ? "\n" : " · ";
    return `${said}${between}${style.dim(clock)}`;
  }

  function later({ action, until, limits, unknown }: DeferredRecommendation): Row {
    const when = until === null ? "later" : `not before ${times.clock(until, at)}`;
    const why =
      unknown.length > 0
        ? `not known: ${listedUpTo(unknown, 3)}`
        : limits.map(({ title, id }) => title ?? id).join(", ");
    return wide(
      `${style.yellow("◦")} ${printable(action)} ${style.dim(`${when} · ${printable(why)}`)}`,
    );
  }

  function forbidden({ action, blockedBy, unknown }: BlockedRecommendation): Row {
    const [guardrail] = blockedBy;
    const why =
      unknown.length > 0
        ? `not known: ${listedUpTo(unknown, 3)}`
        : (guardrail?.because ?? guardrail?.title ?? guardrail?.id ?? "");
    return wide(
      `${style.red(`✕ ${printable(action)}`)} ${style.dim(`blocked · ${printable(why)}`)}`,
    );
  }

  function asked(list: readonly Question[], undecided: readonly PendingAction[]): readonly Row[] {
    const [first] = list;
    if (first === undefined) {
      const actions = undecided.map(({ action }) => printable(action));
      return actions.length === 0
        ? []
        : [wide(`${style.yellow("◦")} not decided: ${listedUpTo(actions, 3)}`)];
    }
    const rest = list.length === 1 ? "" : style.dim(` + ${list.length - 1} more`);
    return [wide(`${style.cyan("?")} ${printable(first.ask ?? `${first.fact}?`)}${rest}`)];
  }

  function more(number: number, what: string): readonly Row[] {
    return number > 0 ? [wide(style.dim(`+ ${number} more ${what}`), 2)] : [];
  }
}

function how({ by, to, via, notVia }: Recommendation): string {
  return printable(
    [
      by === null ? "" : ` by ${by}`,
      to === null ? "" : ` to ${to}`,
      via === null ? "" : ` via ${via}`,
      notVia.length === 0 ? "" : `, not via ${notVia.join(" or ")}`,
    ].join(""),
  );
}
