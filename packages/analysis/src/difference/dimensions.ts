import {
  type ExpressionIndex,
  fold,
  operandsOf,
  type Plan,
  type PlanExpression,
  type PlanRule,
  type Relation,
} from "@handrail/evaluator";
import type { Encoder } from "../encoding/encoder.ts";
import type { Encoded } from "../encoding/value.ts";
import { exactly, type Ratio } from "../solver/ratio.ts";
import type { JointSide } from "./joint.ts";

/** Something that a region may speak of: a value that conditions compare with constants, or a condition as a whole. */
export interface Dimension {
  readonly key: string;
  readonly subject: Subject;
  readonly value: Encoded;
  /** Of a score: what it is compared with, by bands or conditions. */
  readonly thresholds?: Threshold[];
}

export interface Threshold {
  readonly bound: Ratio;
  /** Below it, else at most it. */
  readonly strict: boolean;
}

export type Subject =
  | { readonly kind: "fact"; readonly fact: number }
  | { readonly kind: "today" | "now" }
  /** A value that has a name in the newer version, or an aggregate, which needs none. */
  | { readonly kind: "value"; readonly expression: ExpressionIndex }
  /** A rule of one version, or the same in both. */
  | {
      readonly kind: "rule";
      readonly rule: Pick<PlanRule, "id" | "title">;
      readonly version: "before" | "after" | "both";
    }
  /** The guardrails on the action, the same in both versions. */
  | { readonly kind: "guardrails" }
  /** A comparison of several values, looked at as a whole. */
  | { readonly kind: "condition"; readonly expression: ExpressionIndex };

/** Finds what conditions speak of. What has a name that means the same in both versions stays whole, as far as it says all; all else is taken apart. */
export class Dimensions {
  readonly all = new Map<string, Dimension>();
  private readonly encoder: Encoder;
  private readonly plan: Plan;
  private readonly named: ReadonlyMap<ExpressionIndex, string>;
  private readonly told: ReadonlySet<number>;
  private readonly isDeep: boolean;
  private readonly seen = new Set<ExpressionIndex>();
  private readonly walked = new Set<ExpressionIndex>();

  /**
   * @param told facts that a region must be able to speak of, wherever they stand
   * @param isDeep whether what a condition hangs on matters beside whether it holds
   */
  constructor(
    encoder: Encoder,
    named: ReadonlyMap<ExpressionIndex, string>,
    told: ReadonlySet<number>,
    isDeep = false,
  ) {
    this.isDeep = isDeep;
    this.encoder = encoder;
    this.plan = encoder.plan;
    this.named = named;
    this.told = told;
  }

  today(): void {
    this.add("today", { kind: "today" }, this.encoder.today);
  }

  collect(index: ExpressionIndex): void {
    if (this.seen.has(index)) return;
    this.seen.add(index);
    const isNamed = this.named.has(index) && this.isFollowed(index);
    if (this.isDeep || !isNamed) this.parts(index);
    if (isNamed) this.value(index);
  }

  private parts(index: ExpressionIndex): void {
    const expression = this.plan.expressions[index] as PlanExpression;
    switch (expression.op) {
      case "fact":
        this.add(
          `fact ${expression.fact}`,
          { kind: "fact", fact: expression.fact },
          this.encoder.fact(expression.fact),
        );
        return;
      case "constant":
      case "field":
        return;
      case "now":
        this.add("now", { kind: "now" }, this.encoder.now);
        return;
      case "today":
        this.today();
        return;
      case "and":
      case "or":
      case "rows":
        for (const part of expression.of) this.collect(part);
        return;
      case "not":
      case "known":
      case "day of":
        this.collect(expression.of);
        return;
      case "hit":
        this.collect(expression.rows);
        return;
      case "aggregate":
      case "selection":
        this.value(index);
        return;
      case "score":
        for (const { when } of expression.items) this.collect(when);
        return;
      case "band":
        if (this.named.has(index)) {
          if (this.isDeep) this.collect(expression.score);
          this.value(index);
          return;
        }
        this.collect(expression.score);
        for (const { below } of expression.bands)
          if (below !== null) this.threshold(expression.score, "<", below);
        return;
      case "variant":
        this.value(index);
        this.collect(expression.subject);
        return;
      case "pick":
        if (this.named.has(index) && !this.isDeep) {
          this.value(index);
          return;
        }
        this.collect(expression.rows);
        for (const value of expression.values) if (value !== null) this.collect(value);
        return;
      case "one of":
        this.collect(expression.left);
        if (!this.isWhole(expression.left) && !this.isTakenApart(expression.left))
          this.condition(index);
        return;
      case "compare":
        this.collect(expression.left);
        this.collect(expression.right);
        this.points(expression);
        if (!this.isPlain(expression)) this.condition(index);
        return;
      case "contains":
      case "starts with":
        this.collect(expression.left);
        this.collect(expression.right);
        this.condition(index);
        return;
      default:
        this.collect(expression.left);
        this.collect(expression.right);
    }
  }

  /** A score against a constant. */
  private points({ left, right, relation }: PlanExpression & { op: "compare" }): void {
    const constant = this.plan.expressions[right];
    if (this.plan.expressions[left]?.op !== "score") return;
    if (constant?.op === "constant" && typeof constant.value === "number")
      this.threshold(left, relation, constant.value);
  }

  /** What it adds up from says all of a score and of its bands; in words, the versions would not be told apart. */
  private isTakenApart(index: ExpressionIndex): boolean {
    const op = this.plan.expressions[index]?.op;
    return op === "score" || (op === "band" && !this.named.has(index));
  }

  /** What a score with a name is held against; after what it adds up from, which a reader wants to see only where it is not known. */
  private threshold(score: ExpressionIndex, relation: Relation, constant: number): void {
    if (!this.named.has(score)) return;
    const key = `score ${score}`;
    const subject = { kind: "value", expression: score } as const;
    const value = this.encoder.value(score);
    const thresholds = this.all.get(key)?.thresholds ?? [];
    this.all.set(key, { key, subject, value, thresholds });
    const bound = exactly(constant);
    for (const strict of relation === "=" || relation === "!="
      ? [true, false]
      : [relation === "<" || relation === ">="])
      thresholds.push({ bound, strict });
  }

  /** Whether a condition with a name is all that matters: what could make a part known that is asked whether it is, its truth does not say. */
  private isFollowed(index: ExpressionIndex): boolean {
    const expression = this.plan.expressions[index];
    switch (expression?.op) {
      case "and":
      case "or":
        return expression.of.every((one) => this.isFollowed(one) || this.isLeaf(one));
      case "not":
        return this.isFollowed(expression.of) || this.isLeaf(expression.of);
      case "compare":
      case "one of":
      case "contains":
      case "starts with":
        return true;
      default:
        return false;
    }
  }

  private isLeaf(index: ExpressionIndex): boolean {
    const expression = this.plan.expressions[index];
    return expression?.op === "fact" || expression?.op === "aggregate";
  }

  /** Facts that must be spoken of, below what stays whole. */
  private walk(index: ExpressionIndex): void {
    if (this.told.size === 0 || this.walked.has(index)) return;
    this.walked.add(index);
    const expression = this.plan.expressions[index];
    if (expression === undefined) return;
    if (expression.op === "fact" && this.told.has(expression.fact)) this.collect(index);
    for (const operand of operandsOf(expression)) this.walk(operand);
  }

  /** A value against a constant: what the value is says all. */
  private isPlain({ left, right }: Extract<PlanExpression, { op: "compare" }>): boolean {
    const constant = (index: number) => this.plan.expressions[index]?.op === "constant";
    return (
      (constant(right) && (this.isWhole(left) || this.isTakenApart(left))) ||
      (constant(left) && (this.isWhole(right) || this.isTakenApart(right))) ||
      (constant(left) && constant(right))
    );
  }

  private isWhole(index: ExpressionIndex): boolean {
    const expression = this.plan.expressions[index];
    switch (expression?.op) {
      case "fact":
      case "now":
      case "today":
      case "aggregate":
      case "variant":
        return true;
      case "band":
      case "pick":
        return this.named.has(index);
      case "score":
      case "arithmetic":
      case "selection":
      case "day of":
      case undefined:
        return false;
      default:
        return expression !== undefined && expression.op !== "constant";
    }
  }

  private value(index: ExpressionIndex): void {
    const value = this.encoder.value(index);
    this.add(`value ${index}`, { kind: "value", expression: index }, value);
    this.walk(index);
  }

  private condition(index: ExpressionIndex): void {
    const value = this.encoder.truth(index);
    this.add(`condition ${index}`, { kind: "condition", expression: index }, value);
  }

  private add(key: string, subject: Subject, value: Encoded): void {
    if (!this.all.has(key)) this.all.set(key, { key, subject, value });
  }
}

/** Values whose names mean the same in both versions, or are new. */
export function sharedNames(
  before: JointSide,
  after: JointSide,
  called: (name: string) => string,
): ReadonlyMap<ExpressionIndex, string> {
  const old = new Map(
    before.view.values.map(({ name, expression }) => [fold(called(name)), expression]),
  );
  return new Map(
    after.view.values.flatMap(({ name, expression }) => {
      const other = old.get(fold(name));
      return other === undefined || other === expression ? [[expression, name] as const] : [];
    }),
  );
}
