import type { ExpressionIndex, PlanRecommendation, PlanRole } from "@handrail/evaluator";
import { fold } from "@handrail/evaluator";
import { coveringOf } from "../decisions/guardrails.ts";
import { type Recommended, type Suggestion, suggestionsOf } from "../decisions/recommended.ts";
import { statementTruth } from "../decisions/statements.ts";
import { isOneOf } from "../encoding/comparisons.ts";
import type { Encoding } from "../encoding/scope.ts";
import { knownOf } from "../encoding/tables.ts";
import type { Literal } from "../solver/sat.ts";
import { endsFirst, expressionKey, isKnown } from "./durations.ts";

/** What a version says of an action, as literals by what they are about. */
export type Observed = ReadonlyMap<string, Literal>;

export interface ObservedAction {
  readonly observed: Observed;
  /** A role that a fact names makes two recommendations one, or may. */
  readonly merges: Literal;
}

/** @param readable whether a version reads the situation at all; else it decides nothing */
export function observe(
  action: number,
  recommended: Recommended,
  encoding: Encoding,
  readable: Literal,
): ObservedAction {
  const { gates, plan } = encoding;
  const fixedZone = encoding.zone.least === encoding.zone.most;
  const found = new Map<string, Literal[]>();
  const note = (key: string, literal: Literal) => {
    const literals = found.get(key) ?? [];
    found.set(key, literals);
    literals.push(literal);
  };
  const groups = new Map<string, Suggestion[]>();
  for (const one of suggestionsOf(plan)) {
    if (one.one.action !== action) continue;
    const key = groupKey(one.one);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(one);
    note("pending", gates.and(readable, recommended.pending(one.rule)));
  }
  for (const [key, suggestions] of groups) look(key, suggestions);
  const observed = new Map([...found].map(([key, literals]) => [key, gates.or(...literals)]));
  return { observed, merges: merging() };

  function merging(): Literal {
    const all = [...groups.values()].flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [{ one: first.one, rules: [first, ...others].map(({ rule }) => rule) }],
    );
    const speaks = (group: (typeof all)[number]) =>
      gates.or(...group.rules.map((rule) => recommended.speaks(rule)));
    return gates.or(
      ...all.flatMap((group, index) =>
        all
          .slice(index + 1)
          .map((other) =>
            gates.and(
              speaks(group),
              speaks(other),
              ...(["by", "to", "via"] as const).map((role) =>
                sameRole(group.one[role], other.one[role]),
              ),
            ),
          ),
      ),
    );
  }

  function sameRole(one: PlanRole | null, other: PlanRole | null): Literal {
    if (one === null || other === null) return gates.constant(one === other);
    if (roleKey(one) === roleKey(other)) return gates.always;
    if ("text" in one && "text" in other) return gates.never;
    const [dynamic, fixed] = "text" in one ? [other, one] : [one, other];
    if ("text" in dynamic || !("text" in fixed)) return gates.sat.variable();
    const value = encoding.value(dynamic.expression, null);
    return value.kind === "symbol" && value.part === undefined
      ? isOneOf(false, value, [fixed.text], gates).yes
      : gates.sat.variable();
  }

  function look(group: string, suggestions: readonly Suggestion[]): void {
    const [first] = suggestions;
    if (first === undefined) return;
    const spoken = suggestions.map((one) => ({
      ...one,
      made: gates.and(readable, recommended.literal(one)),
      spoken: gates.and(readable, recommended.speaks(one.rule)),
    }));
    const { blocked, certainly } = recommended.guardrails.verdict(first.one);
    const any = gates.or(...spoken.map((one) => one.spoken));
    note(`made ${group}`, gates.or(...spoken.map(({ made }) => made)));
    note(`blocked ${group}`, gates.and(any, blocked));
    note(`forbidden ${group}`, gates.and(any, certainly));
    const made = spoken.map((one) => ({ ...one, holds: one.made }));
    for (const clause of ["within", "every"] as const)
      earliest(
        `${clause} ${group}`,
        made.flatMap((one) => timed(one.one[clause], one.holds)),
      );
    beginning(`after ${group}`, made);
    priorities(`priority ${group}`, made);
    for (const { one, holds } of made) {
      for (const { name } of one.with) note(`with ${group} ${fold(name)}`, holds);
      for (const { to, after } of one.escalation) {
        const step = `${roleKey(to)} ${expressionKey(after, plan, fixedZone)}`;
        note(`escalation ${group} ${step}`, gates.and(holds, isKnown(after, encoding)));
      }
    }
    if (first.one.via === null) forbiddenMedia(group, first.one);
  }

  function timed(index: ExpressionIndex | null, holds: Literal) {
    return index === null ? [] : [{ index, holds: gates.and(holds, isKnown(index, encoding)) }];
  }

  /** Which of several lengths of time ends first. */
  function earliest(
    key: string,
    all: readonly { readonly index: ExpressionIndex; readonly holds: Literal }[],
  ): void {
    const lengths = new Map<string, { index: ExpressionIndex; literals: Literal[] }>();
    for (const { index, holds } of all) {
      const length = expressionKey(index, plan, fixedZone);
      const one = lengths.get(length) ?? { index, literals: [] };
      lengths.set(length, one);
      one.literals.push(holds);
    }
    const active = [...lengths].map(([length, { index, literals }]) => ({
      length,
      index,
      holds: gates.or(...literals),
    }));
    for (const one of active) {
      const others = active.filter((other) => other !== one);
      const first = others.map((other) =>
        gates.or(-other.holds, endsFirst(one.index, other.index, encoding)),
      );
      note(`${key} ${one.length}`, gates.and(one.holds, ...first));
    }
  }

  /** One that may begin at once lets all of them. */
  function beginning(
    key: string,
    made: readonly { readonly one: PlanRecommendation; readonly holds: Literal }[],
  ): void {
    if (made.every(({ one }) => one.after === null)) return;
    const atOnce = gates.or(
      ...made.map(({ one, holds }) =>
        one.after === null ? holds : gates.and(holds, -isKnown(one.after, encoding)),
      ),
    );
    earliest(
      key,
      made.flatMap(({ one, holds }) => timed(one.after, gates.and(holds, -atOnce))),
    );
  }

  function priorities(
    key: string,
    made: readonly { readonly rule: Suggestion["rule"]; readonly holds: Literal }[],
  ): void {
    const all = [...new Set(made.map(({ rule }) => rule.priority))].sort((a, b) => b - a);
    let none: Literal = gates.always;
    for (const priority of all) {
      const holds = gates.or(
        ...made.flatMap((one) => (one.rule.priority === priority ? [one.holds] : [])),
      );
      note(`${key} ${priority}`, gates.and(none, holds));
      none = gates.and(none, -holds);
    }
  }

  function forbiddenMedia(group: string, one: PlanRecommendation): void {
    const made = found.get(`made ${group}`)?.[0] ?? gates.never;
    for (const guardrail of coveringOf(plan, one.action)) {
      const { via } = guardrail;
      if (via === null) continue;
      const holds = -statementTruth(guardrail, encoding).no;
      const known =
        "text" in via ? gates.always : knownOf(encoding.value(via.expression, null), gates);
      note(`not via ${group} ${roleKey(via)}`, gates.and(made, holds, known));
    }
  }
}

export function groupKey({ by, to, via }: Pick<PlanRecommendation, "by" | "to" | "via">): string {
  return JSON.stringify([by, to, via].map((one) => (one === null ? null : roleKey(one))));
}

function roleKey(role: PlanRole): string {
  return "text" in role ? fold(role.text) || role.text : `#${role.expression}`;
}
