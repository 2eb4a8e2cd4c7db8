import type { ExpressionIndex, PlanRecommendation, PlanRole, PlanRule } from "@handrail/evaluator";
import { Recommended } from "../decisions/recommended.ts";
import { covers, statementTruth } from "../decisions/statements.ts";
import { couldTurn } from "../decisions/turning.ts";
import type { Encoder, EncoderOptions } from "../encoding/encoder.ts";
import type { Truth } from "../encoding/value.ts";
import type { Literal } from "../solver/sat.ts";
import { boundedEncoder } from "./bounded.ts";
import { type Dimension, Dimensions } from "./dimensions.ts";
import type { Joint, JointSide } from "./joint.ts";
import { observe } from "./observed.ts";
import { readableLiteral } from "./readable.ts";
import type { Changed } from "./sentences.ts";
import { viewOf } from "./view.ts";

/** What both versions say of one action, in one encoding. */
export interface Problem {
  readonly encoder: Encoder;
  readonly dimensions: Dimensions;
  /** Dimensions of sentences that are not the same in both. */
  readonly changed: ReadonlySet<string>;
  /** What may differ: the same of both versions, one after the other. */
  readonly pairs: ReadonlyMap<string, readonly [Literal, Literal]>;
  readonly differs: Literal;
  /** Rules for the action that are the same in both, and stand in no choice. */
  readonly others: readonly Dimension[];
  /** Rules for it that are not, of both versions where they have one identity. */
  readonly own: readonly OwnRule[];
  /** What those guardrails do to it that are the same in both versions. */
  readonly guarded: {
    readonly blocked: Literal;
    readonly certainly: Literal;
    /** There are no others. */
    readonly isAll: boolean;
  } | null;
  /** What is said of it beside rules. */
  readonly stated: readonly Literal[];
  /** In either version a role that a fact names may make two recommendations one, which is not followed. */
  readonly merges: Literal;
}

export function problemOf(
  joint: Joint,
  action: number,
  named: ReadonlyMap<ExpressionIndex, string>,
  changed: readonly [Changed, Changed],
  options: EncoderOptions = {},
): Problem {
  const encoder = boundedEncoder(joint.plan, options);
  const { gates } = encoder;
  const told = new Set(([0, 1] as const).flatMap((side) => [...joint.facts.narrower(side).keys()]));
  const dimensions = new Dimensions(encoder, named, told);
  const kept = new Dimensions(encoder, named, told);
  for (const [index, side] of joint.sides.entries()) {
    reach(side, action, dimensions, null);
    reach(side, action, kept, changed[index] ?? null);
  }
  const observers = joint.sides.map(({ view }) => new Recommended(viewOf(encoder, view)));
  const observed = joint.sides.map(({ view }, side) => {
    const encoding = viewOf(encoder, view);
    const readable = readableLiteral(
      joint.facts.narrower(side === 0 ? 0 : 1),
      (fact) => dimensions.all.has(`fact ${fact}`),
      encoder,
    );
    const recommended = observers[side] ?? new Recommended(encoding);
    return observe(action, recommended, encoding, readable);
  });
  const [before, after] = observed;
  const pairs = new Map<string, readonly [Literal, Literal]>();
  const keys = new Set(observed.flatMap((one) => [...one.observed.keys()]));
  for (const key of keys) {
    const left = before?.observed.get(key) ?? gates.never;
    const right = after?.observed.get(key) ?? gates.never;
    if (left !== right) pairs.set(key, [left, right]);
  }
  const differs = gates.or(...[...pairs.values()].map(([left, right]) => -gates.same(left, right)));
  const stated = [...pairs].flatMap(([key, pair]) =>
    /^(blocked|forbidden)/.test(key) ? pair : [],
  );
  return {
    encoder,
    others: othersOf(joint, action, encoder, changed),
    own: ownOf(joint, action, encoder, changed),
    guarded: guardedOf(joint, action, encoder, changed),
    stated,
    dimensions,
    changed: new Set(kept.all.keys()),
    pairs,
    differs,
    merges: gates.or(...observed.map(({ merges }) => merges)),
  };
}

/** A rule as both versions have it; a version without it has null. */
export interface OwnRule {
  readonly rule: PlanRule;
  readonly truths: readonly [Truth | null, Truth | null];
}

function ownOf(
  { sides }: Joint,
  action: number,
  encoder: Encoder,
  changed: readonly [Changed, Changed],
): readonly OwnRule[] {
  const found = new Map<string, { rule: PlanRule; truths: [Truth | null, Truth | null] }>();
  for (const [index, { view }] of sides.entries()) {
    const encoding = viewOf(encoder, view);
    for (const rule of changed[index]?.rules ?? []) {
      if (rule.then.every((one) => one.action !== action)) continue;
      const one = found.get(rule.id) ?? { rule, truths: [null, null] };
      found.set(rule.id, one);
      one.truths[index] = statementTruth(rule, encoding);
    }
  }
  return [...found.values()];
}

/** Of the guardrails that are the same in both versions; null where they are about media, which is another matter for each recommendation. */
function guardedOf(
  { sides: [, { view }] }: Joint,
  action: number,
  encoder: Encoder,
  [, changed]: readonly [Changed, Changed],
): Problem["guarded"] {
  const known = view.actions[action];
  const made = view.rules.flatMap(({ then }) => then.filter((one) => one.action === action));
  const covering = view.guardrails.filter(
    (one) => known !== undefined && covers(one.covers, known, action),
  );
  if ([...made, ...covering].some(({ via }) => via !== null)) return null;
  const encoding = viewOf(encoder, view);
  const { gates } = encoder;
  const verdicts = covering
    .filter((one) => !changed.guardrails.includes(one))
    .map((one) => {
      const blocks = -statementTruth(one, encoding).no;
      return { blocks, certainly: gates.and(blocks, -couldTurn(one.when, false, encoding)) };
    });
  return {
    blocked: gates.or(...verdicts.map(({ blocks }) => blocks)),
    certainly: gates.or(...verdicts.map(({ certainly }) => certainly)),
    isAll: verdicts.length === covering.length,
  };
}

function othersOf(
  { sides: [, { view }] }: Joint,
  action: number,
  encoder: Encoder,
  [, changed]: readonly [Changed, Changed],
): readonly Dimension[] {
  const chosen = new Set(view.choices.flatMap(({ rules }) => rules));
  const encoding = viewOf(encoder, view);
  return view.rules.flatMap((rule, index) => {
    const isOther = rule.then.some((one) => one.action === action) && !changed.rules.includes(rule);
    if (!isOther || chosen.has(index)) return [];
    const value = statementTruth(rule, encoding);
    return [{ key: `rule ${rule.id}`, subject: { kind: "rule", rule, version: "both" }, value }];
  });
}

/** What the decision about an action hangs on: its rules, those of their choices, and the guardrails on all that these recommend. */
export function reach(
  { view }: JointSide,
  action: number,
  into: Dimensions,
  only: Changed | null,
): void {
  const own = new Set(view.rules.filter(({ then }) => then.some((one) => one.action === action)));
  const rules = new Set<PlanRule>(own);
  for (const choice of view.choices) {
    const members = choice.rules.flatMap((index) => view.rules[index] ?? []);
    if (members.some((rule) => own.has(rule))) for (const rule of members) rules.add(rule);
  }
  const actions = new Set([...rules].flatMap(({ then }) => then.map((one) => one.action)));
  const guardrails = view.guardrails.filter((guardrail) =>
    [...actions].some((index) => {
      const known = view.actions[index];
      return known !== undefined && covers(guardrail.covers, known, index);
    }),
  );
  const isMeant = (one: PlanRule | (typeof guardrails)[number]) =>
    only === null || [...only.rules, ...only.guardrails].includes(one);
  for (const rule of rules) {
    if (!isMeant(rule)) continue;
    statement(rule);
    for (const one of rule.then) if (only === null) recommendation(one);
  }
  for (const guardrail of guardrails) {
    if (!isMeant(guardrail)) continue;
    statement(guardrail);
    role(guardrail.via);
  }

  function statement(one: PlanRule | (typeof guardrails)[number]): void {
    if (one.validFrom !== null || one.validUntil !== null) into.today();
    into.collect(one.when);
  }

  function recommendation(one: PlanRecommendation): void {
    for (const length of [one.within, one.after, one.every])
      if (length !== null) into.collect(length);
    for (const { to, after } of one.escalation) {
      role(to);
      into.collect(after);
    }
    role(one.by);
    role(one.to);
    role(one.via);
  }

  function role(one: PlanRole | null): void {
    if (one !== null && !("text" in one)) into.collect(one.expression);
  }
}
