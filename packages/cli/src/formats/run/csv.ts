import type { Decision, Recommendation, RuleReference } from "@handrail/evaluator";
import { valueFor } from "../../portfolio/measure.ts";
import type { Portfolio } from "../../portfolio/portfolio.ts";
import { cell, csvRow } from "./csv-row.ts";
import type { RunFormat } from "./format.ts";

const columns = [
  "key",
  "state",
  "action",
  "traits",
  "within",
  "due",
  "not before",
  "every",
  "by",
  "to",
  "via",
  "not via",
  "priority",
  "rules",
  "because",
  "blocked by",
  "unknown",
  "ask",
] as const;

type Cells = Partial<Readonly<Record<(typeof columns)[number], string | number | null>>>;

/**
 * For spreadsheets: a row for each action of each record, and one for each question; at its end what they are grouped and
 * sorted by.
 */
export function csv({ measures }: Portfolio): RunFormat {
  return {
    begin: () => csvRow([...columns, ...measures.map(({ name }) => `value of ${name}`)]),
    decision(decided, key) {
      const values = measures.map((measure) => cell(valueFor(measure, decided)));
      return rowsOf(decided.decision)
        .map((cells) => ({ key, ...cells }))
        .map((cells: Cells) => csvRow([...columns.map((column) => cells[column] ?? ""), ...values]))
        .join("");
    },
    end: () => "",
  };
}

function rowsOf(decision: Decision): readonly Cells[] {
  const { recommendations, blocked, deferred, pending, questions } = decision;
  const rows: Cells[] = [
    ...recommendations.map((one) => ({ state: "recommended", ...recommended(one) })),
    ...blocked.map((one) => ({
      state: "blocked",
      ...recommended(one),
      "blocked by": titles(one.blockedBy),
      unknown: list(one.unknown),
    })),
    ...deferred.map((one) => ({
      state: "deferred",
      ...recommended(one),
      "not before": one.until,
      "blocked by": titles(one.limits),
      unknown: list(one.unknown),
    })),
    ...pending.map(({ action, rules, unknown }) => ({
      state: "pending",
      action,
      rules: titles(rules),
      unknown: list(unknown),
    })),
    ...questions.map(({ fact, ask }) => ({ state: "question", unknown: fact, ask })),
  ];
  return rows.length === 0 ? [{ state: "nothing" }] : rows;
}

function recommended(one: Recommendation): Cells {
  return {
    action: one.action,
    traits: list(one.traits),
    within: one.within,
    due: one.due,
    "not before": one.notBefore,
    every: one.every,
    by: one.by,
    to: one.to,
    via: one.via,
    "not via": list(one.notVia),
    priority: one.priority,
    rules: titles(one.rules),
    because: list(one.rules.flatMap(({ because }) => because ?? [])),
  };
}

function titles(rules: readonly RuleReference[]): string {
  return list(rules.map(({ id, title }) => title ?? id));
}

function list(parts: readonly string[]): string {
  return parts.join("; ");
}
