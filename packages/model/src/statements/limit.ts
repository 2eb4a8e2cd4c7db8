import { type Expression, type LimitStatement, type Name, nearest } from "@handrail/syntax";
import type { Elaboration, Referent } from "../expressions/elaboration.ts";
import { shows } from "../expressions/evidence.ts";
import { findName } from "../expressions/find.ts";
import { source } from "../expressions/source.ts";
import { noTimes } from "../findings/aggregates.ts";
import { replacement } from "../findings/fixes.ts";
import {
  countsUnknown,
  countsWords,
  decisionCountsNothing,
  idleLimit,
  limitNotFixed,
  limitOfNone,
  limitWithoutHistory,
} from "../findings/limits.ts";
import { filter } from "../histories/filter.ts";
import { mentionWords } from "../histories/mention.ts";
import type { Reading } from "../histories/reading.ts";
import type { LinkedCounting, LinkedLimit } from "../linked/playbook.ts";
import type { OutlinedGuardrail } from "../scope/declarations.ts";
import { number } from "../types/basic.ts";
import { annotations } from "./annotations.ts";
import type { Checking, StatementContext } from "./context.ts";
import { durationClause } from "./duration-clause.ts";
import { checkOwnId } from "./own-id.ts";
import { checkPatternTraits, pattern } from "./pattern.ts";
import { checkRecommended } from "./recommended.ts";
import { checkValidity } from "./validity.ts";

export function outlineLimit(node: LimitStatement, index: number): OutlinedGuardrail {
  return {
    title: node.title?.value ?? null,
    action: node.pattern?.kind === "namedAction" ? node.pattern.name.text : null,
    id: node.id?.value ?? null,
    index,
  };
}

/** A limit without its identity. */
export function linkLimit(
  context: StatementContext,
  node: LimitStatement,
): Omit<LinkedLimit, "id"> {
  const { on } = context;
  return {
    title: node.title?.value ?? null,
    ...annotations(node),
    covers: node.pattern === null ? { traits: [] } : pattern(context, node.pattern),
    count: node.count === null ? 1 : countOf(on, node.count, node),
    counting: countingOf(on, node),
    place: on.place(node.span),
  };
}

export function checkLimit(checking: Checking, node: LimitStatement, index: number): void {
  linkLimit(checking, node);
  checkValidity(checking, node.valid);
  checkOwnId(checking, "limitIds", node.id, index);
  if (node.pattern === null) return;
  checkPatternTraits(checking, node.pattern);
  if (node.pattern.kind === "namedAction") checkRecommended(checking, node.pattern.name, idleLimit);
}

/** How many: a number that is known before the playbook runs. */
function countOf(on: Elaboration, node: Expression, { pattern: covered }: LimitStatement): number {
  on.expect(node, shows(number));
  const count = on.value(node);
  const { type } = count;
  if (count.op === "constant" && typeof count.value === "number" && type.kind === "number") {
    if (Number.isInteger(count.value) && count.value > 0) return count.value;
    const action = covered === null ? "anything" : source(on, covered.span);
    on.report(limitOfNone, node.span, { count: count.value, action });
  } else if (type.kind !== "any" && node.kind !== "missing") {
    const isNumber = type.kind === "number";
    on.report(limitNotFixed, node.span, {
      source: source(on, node.span),
      type: isNumber ? null : type,
    });
  }
  return 1;
}

function countingOf(on: Elaboration, { period, counting }: LimitStatement): LinkedCounting | null {
  if (period === null) return null;
  if (period.length === null) {
    if (counting !== null) {
      const found = source(on, counting.span);
      on.report(decisionCountsNothing, counting.span, { counting: found });
    }
    return null;
  }
  const per = durationClause(on, period.length, "per");
  if (counting === null) {
    on.report(limitWithoutHistory, period.span, {
      period: source(on, period.span),
      histories: on.names.histories.flatMap(({ kind, plural }) =>
        kind === "history" ? [plural] : [],
      ),
    });
    return null;
  }
  const counted = countedBy(on, counting);
  return counted === null ? null : { ...counted, per };
}

/** The history, and which of its events count; what else is said of it is reported. */
function countedBy(on: Elaboration, node: Expression): Omit<LinkedCounting, "per"> | null {
  if (node.kind === "missing") return null;
  if (node.kind !== "nameExpression" && node.kind !== "historyExpression") {
    const found = source(on, node.span);
    on.report(countsUnknown, node.span, { name: found, near: undefined, what: undefined });
    return null;
  }
  const { name } = node;
  const reading = on.names.reading(name.text);
  if (reading === undefined) {
    reportUnknown(on, name);
    return null;
  }
  mentionWords(on, name, reading);
  const { history } = reading;
  const window = node.kind === "historyExpression" ? node.window : null;
  const order = node.kind === "historyExpression" ? node.order : null;
  if (reading.word !== "all" || reading.window !== null || window !== null || order !== null) {
    reportWords(on, node, reading);
    return null;
  }
  if (history.kind === "list") {
    on.report(noTimes, name.span, { plural: history.plural });
    return null;
  }
  const where = node.kind === "historyExpression" ? node.where : null;
  return { history, where: where === null ? null : filter(on, history, where) };
}

function reportWords(on: Elaboration, node: Expression, { history }: Reading): void {
  const { plural } = history;
  const where = node.kind === "historyExpression" ? node.where : null;
  const span = { start: node.span.start, end: where === null ? node.span.end : where.span.start };
  const found = source(on, span).replace(/\s*\bwhere\s*$/i, "");
  const whole = { start: span.start, end: span.start + found.length };
  on.report(countsWords, whole, { found, plural }, replacement(whole, plural));
}

const kinds: { readonly [kind in Referent["kind"]]?: string } = {
  fact: "fact",
  define: "definition",
  setting: "setting",
};

function reportUnknown(on: Elaboration, name: Name): void {
  const names = on.names.histories.flatMap(({ plural, name: one }) => [plural, one]);
  const near = nearest(name.text, names);
  const referent = findName(on.names, name);
  const what = referent === undefined ? undefined : kinds[referent.kind];
  const details = { name: name.text, near, what };
  on.report(countsUnknown, name.span, details, replacement(name.span, near));
}
