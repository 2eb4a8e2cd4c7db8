import {
  type ExpressionIndex,
  fold,
  type Plan,
  type PlanExpression,
  type PlanRule,
} from "@handrail/evaluator";
import type { Encoder } from "../encoding/encoder.ts";
import type { Encoded } from "../encoding/value.ts";
import type { JointSide } from "./joint.ts";

/** Something that a region may speak of: a value that conditions compare with constants, or a condition as a whole. */
export interface Dimension {
  readonly key: string;
  readonly subject: Subject;
  readonly value: Encoded;
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

/** Finds what conditions speak of. Values whose name means the same in both versions stay whole; others are taken apart. */
export class Dimensions {
  readonly all = new Map<string, Dimension>();
  private readonly encoder: Encoder;
  private readonly plan: Plan;
  private readonly named: ReadonlyMap<ExpressionIndex, string>;
  private readonly seen = new Set<ExpressionIndex>();

  constructor(encoder: Encoder, named: ReadonlyMap<ExpressionIndex, string>) {
    this.encoder = encoder;
    this.plan = encoder.plan;
    this.named = named;
  }

  today(): void {
    this.add("today", { kind: "today" }, this.encoder.today);
  }

  collect(index: ExpressionIndex): void {
    if (this.seen.has(index)) return;
    this.seen.add(index);
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
        if (this.named.has(index)) return;
        for (const { when } of expression.items) this.collect(when);
        return;
      case "band":
        if (this.named.has(index)) this.value(index);
        else this.collect(expression.score);
        return;
      case "variant":
        this.value(index);
        this.collect(expression.subject);
        return;
      case "pick":
        if (this.named.has(index)) {
          this.value(index);
          return;
        }
        this.collect(expression.rows);
        for (const value of expression.values) if (value !== null) this.collect(value);
        return;
      case "one of":
        this.collect(expression.left);
        if (!this.isWhole(expression.left)) this.condition(index);
        return;
      case "compare":
        this.collect(expression.left);
        this.collect(expression.right);
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

  /** A value against a constant: what the value is says all. */
  private isPlain({ left, right }: Extract<PlanExpression, { op: "compare" }>): boolean {
    const constant = (index: number) => this.plan.expressions[index]?.op === "constant";
    return (
      (constant(right) && this.isWhole(left)) ||
      (constant(left) && this.isWhole(right)) ||
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
