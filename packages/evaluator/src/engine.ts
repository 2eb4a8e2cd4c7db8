import type { Bench } from "./decision/bench.ts";
import type { JsonValue } from "./decision/decision.ts";
import { type Finder, plainFinder } from "./decision/finding/finder.ts";
import { compileGuardrail } from "./decision/guardrails/guardrail.ts";
import { compileRule, type Making } from "./decision/sentences/compile-rule.ts";
import { coveringByAction } from "./decision/sentences/pattern.ts";
import type { Rule, ShownAction } from "./decision/sentences/rule.ts";
import { spanReader } from "./decision/sentences/span.ts";
import { byId } from "./decision/sentences/statement.ts";
import { lackingInputs } from "./evaluation/lacking.ts";
import type { Memo, Situation } from "./evaluation/situation.ts";
import { compileTable } from "./evaluation/table.ts";
import { turningInputs } from "./evaluation/turning.ts";
import type { Table } from "./evaluation/worked-table.ts";
import { byCodeUnits } from "./names/order.ts";
import { choices } from "./parts/joined/choices.ts";
import { type Fast, fast } from "./parts/joined/fast.ts";
import { limits as joinedLimits } from "./parts/joined/limits.ts";
import type { ExpressionIndex, Plan } from "./plan/plan.ts";
import type { RecordContent } from "./record/content.ts";
import { type RecordReader, recordReader } from "./record/record.ts";
import { type Clock, clocks, type Now } from "./time/clock.ts";
import { type Zone, zoneNamed } from "./time/zone.ts";
import { jsonOf } from "./values/json.ts";
import type { Cells } from "./values/value.ts";

/** A plan with all that can be worked out before there is a record. */
export interface Engine {
  readonly plan: Plan;
  readonly zone: Zone;
  readonly table: Table;
  readonly bench: Bench;
  /** In the plan's order. */
  readonly rules: readonly Rule[];
  /** Built when it is first needed. */
  finder(): Finder;
  /** Puts many recommendations in their order, where it can. */
  readonly putByDue: Fast["putByDue"] | undefined;
  readonly actions: readonly ShownAction[];
  readonly read: RecordReader;
  readonly clock: (now: Now) => Clock;
  situation(content: RecordContent, clock: Clock, cells: Cells): Situation;
  /** The defines of a decision. */
  values(situation: Situation): { readonly [name: string]: JsonValue };
}

const none: ReadonlySet<number> = new Set();

/**
 * @param plan a plan that has been validated
 * @param quick what decides faster, where it is joined
 */
export function createEngine(plan: Plan, quick: Fast | null = fast.joined): Engine {
  const zone = zoneNamed(plan.zone);
  const table = compileTable(plan, rootsOf(plan), zone);
  const making: Making = {
    table,
    spans: spanReader(plan, table),
    identities: new Map(),
    actions: shownActions(plan),
  };
  const rules = plan.rules.map((rule, index) => compileRule(rule, index, making));
  const guardrails = plan.guardrails.map((one, index) => compileGuardrail(one, index, table));
  const lacking = lackingInputs(plan, table);
  const limits = plan.limits.map((one, index) =>
    joinedLimits.needed.compileLimit(one, index, plan, table, zone, lacking),
  );
  const byIds = rules.toSorted(byId);
  const memo: Memo = {
    values: new Array(table.memoSize).fill(null),
    generations: new Float64Array(table.memoSize),
  };
  let generation = 0;
  let finder: Finder | undefined;
  const lastFinder = () => {
    finder ??= quick?.ruleFinder(plan, rules, byIds) ?? plainFinder(rules, byIds);
    return finder;
  };
  return {
    plan,
    zone,
    table,
    rules,
    bench: {
      rules: byIds,
      identities: making.identities,
      find: (situation) => lastFinder().find(situation),
      guardrails: coveringByAction(plan.guardrails, guardrails, plan.actions),
      choices: plan.choices.map((choice) => choices.needed.compileChoice(choice, rules)),
      limits: coveringByAction(plan.limits, limits, plan.actions),
      lacking,
      turning: turningInputs(plan, table.evaluate, lacking),
    },
    finder: lastFinder,
    putByDue: quick?.putByDue,
    actions: making.actions,
    read: recordReader(plan, zone, quick?.quickReader),
    clock: clocks(zone),
    situation: ({ facts, histories }, clock, cells) => ({
      facts,
      histories,
      element: null,
      skipped: none,
      clock,
      cells,
      memo,
      generation: ++generation,
    }),
    values: definedValues(plan, table),
  };
}

/** What statements point at often. What has a name was given it to be used more than once. */
function rootsOf({ rules, guardrails, values }: Plan): readonly ExpressionIndex[] {
  const named = values.map(({ expression }) => expression);
  return [...[...rules, ...guardrails].map(({ when }) => when), ...named, ...named];
}

function shownActions({ actions }: Plan): readonly ShownAction[] {
  const order = actions.map(({ name }) => name).sort(byCodeUnits);
  const ranks = new Map(order.map((name, rank) => [name, rank]));
  return actions.map(({ name, traits }) => ({
    name,
    rank: ranks.get(name) ?? 0,
    traits: (traits ?? []).toSorted(),
  }));
}

function definedValues({ values }: Plan, { evaluate }: Table): Engine["values"] {
  const defines = values.map(({ name, type, expression }) => ({
    name,
    evaluate: evaluate[expression] ?? (() => null),
    json: jsonOf(type),
  }));
  const nothing = Object.freeze({});
  return (situation) =>
    defines.length === 0
      ? nothing
      : Object.fromEntries(
          defines.map(({ name, evaluate, json }) => [name, json(evaluate(situation))]),
        );
}
