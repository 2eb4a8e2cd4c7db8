import { planHash } from "../plan/hash.ts";
import type {
  AggregateFunction,
  Plan,
  PlanAction,
  PlanAggregate,
  PlanBinding,
  PlanCalendar,
  PlanChoice,
  PlanConstant,
  PlanCounting,
  PlanExpression,
  PlanFact,
  PlanGuardrail,
  PlanHistory,
  PlanLimit,
  PlanPattern,
  PlanRecommendation,
  PlanRole,
  PlanRule,
  PlanSentence,
  PlanStatement,
  PlanType,
} from "../plan/plan.ts";

export const yesNo: PlanType = { kind: "yes/no" };
export const number: PlanType = { kind: "number", from: null, to: null };
export const text: PlanType = { kind: "text" };
export const duration: PlanType = { kind: "duration" };
export const date: PlanType = { kind: "date" };
export const time: PlanType = { kind: "time" };
export const oneOf = (...values: string[]): PlanType => ({ kind: "one of", values });
export const stepOf = (...values: string[]): PlanType => ({ kind: "step of", values });
export const money = (currency: string): PlanType => ({ kind: "money", currency });
export const listOf = (of: PlanType): PlanType => ({ kind: "list of", of });

/** Builds a plan by hand: every call adds one thing and gives what refers to it. */
export class PlanBuilder {
  zone = "UTC";
  readonly calendars: PlanCalendar[] = [];
  calendar: number | null = null;
  readonly facts: PlanFact[] = [];
  readonly histories: PlanHistory[] = [];
  readonly bindings: PlanBinding[] = [];
  readonly expressions: PlanExpression[] = [];
  readonly values: { name: string; type: PlanType; expression: number }[] = [];
  readonly actions: PlanAction[] = [];
  readonly rules: PlanRule[] = [];
  readonly guardrails: PlanGuardrail[] = [];
  readonly choices: PlanChoice[] = [];
  readonly limits: PlanLimit[] = [];

  /** Declares a fact and gives the expression that reads it. */
  fact(
    name: string,
    type: PlanType,
    { inferred = false, ask = null, id = name.replaceAll(" ", "-") }: Partial<PlanFact> = {},
  ): number {
    this.facts.push({ id, name, type, inferred, ask });
    return this.add({ op: "fact", fact: this.facts.length - 1 });
  }

  /** Declares a history, whose first field is its time, or a list; gives its index. */
  history(
    name: string,
    fields: { readonly [name: string]: PlanType },
    plural = `${name}s`,
  ): number {
    return this.elements("history", name, plural, { at: time, ...fields });
  }

  list(name: string, fields: { readonly [name: string]: PlanType }, plural = `${name}s`): number {
    return this.elements("list", name, plural, fields);
  }

  /** Reads a field of the element that an aggregate looks at. */
  field(history: number, name: string): number {
    const field = this.histories[history]?.fields.findIndex((one) => one.name === name) ?? -1;
    return this.add({ op: "field", history, field });
  }

  aggregate(
    name: AggregateFunction,
    history: number,
    { where = null, window = null, of = null, rank }: Partial<PlanAggregate> = {},
  ): number {
    return this.add({
      op: "aggregate",
      ...{ function: name, history, window, where, of },
      ...(rank !== undefined && { rank }),
    });
  }

  bind(fact: string, column: string, options: Partial<PlanBinding> = {}): void {
    const index = this.facts.findIndex(({ name }) => name === fact);
    this.bindings.push({
      history: null,
      fact: index,
      column,
      mappings: [],
      format: null,
      ...options,
    });
  }

  add(expression: PlanExpression): number {
    return this.expressions.push(expression) - 1;
  }

  constant(type: PlanType, value: PlanConstant): number {
    return this.add({ op: "constant", type, value });
  }

  lasting(value: string): number {
    return this.constant(duration, value);
  }

  compare(
    as: Extract<PlanExpression, { op: "compare" }>["as"],
    left: number,
    relation: Extract<PlanExpression, { op: "compare" }>["relation"],
    right: number,
    values?: readonly string[],
  ): number {
    return this.add({ op: "compare", as, relation, left, right, ...(values && { values }) });
  }

  /** A choice is one value. */
  is(fact: number, value: string): number {
    return this.compare("choice", fact, "=", this.constant(oneOf(), value));
  }

  and(...of: number[]): number {
    return this.add({ op: "and", of });
  }

  or(...of: number[]): number {
    return this.add({ op: "or", of });
  }

  not(of: number): number {
    return this.add({ op: "not", of });
  }

  define(name: string, type: PlanType, expression: number): void {
    this.values.push({ name, type, expression });
  }

  action(name: string, traits: readonly string[] | null = null): number {
    return this.actions.push({ id: name.replaceAll(" ", "-"), name, traits }) - 1;
  }

  rule(
    id: string,
    when: number,
    then: readonly (number | Suggested)[],
    rest: Partial<PlanStatement> = {},
  ): void {
    this.rules.push({ ...this.statement(id, when, rest), then: then.map(recommendation) });
  }

  never(
    id: string,
    covers: PlanPattern,
    when: number,
    rest: Partial<PlanStatement> & { via?: PlanRole } = {},
  ): void {
    const { via = null, ...statement } = rest;
    this.guardrails.push({ ...this.statement(id, when, statement), covers, via });
  }

  variant(salt: string, subject: number, ...variants: [name: string, share: number][]): number {
    const shares = variants.map(([name, share]) => ({ name, share }));
    return this.add({ op: "variant", salt, subject, variants: shares });
  }

  /** @param ids the rules of the choice, the first one first */
  choice(name: string, ...ids: readonly string[]): void {
    const rules = ids.map((id) => this.rules.findIndex((rule) => rule.id === id));
    this.choices.push({ name, policy: "highest priority", rules });
  }

  limit(
    id: string,
    covers: PlanPattern,
    count: number,
    counting: (Pick<PlanCounting, "history" | "per"> & Partial<PlanCounting>) | null,
    rest: Partial<PlanSentence> = {},
  ): void {
    this.limits.push({
      ...this.sentence(id, rest),
      covers,
      count,
      counting: counting && { where: null, ...counting },
    });
  }

  always(): number {
    return this.constant(yesNo, true);
  }

  plan(): Plan {
    const {
      zone,
      calendars,
      calendar,
      facts,
      histories,
      bindings,
      expressions,
      values,
      actions,
      rules,
      guardrails,
      choices,
      limits,
    } = this;
    const body = {
      format: "handrail-plan" as const,
      schema: 1 as const,
      playbook: { title: "Test", version: "1.0.0" },
      ...{
        zone,
        calendars,
        calendar,
        facts,
        histories,
        bindings,
        expressions,
        values,
        actions,
        rules,
        guardrails,
        choices,
        limits,
      },
    };
    return { ...body, hash: planHash(body) };
  }

  private elements(
    kind: PlanHistory["kind"],
    name: string,
    plural: string,
    fields: { readonly [name: string]: PlanType },
  ): number {
    const listed = Object.entries(fields).map(([field, type]) => ({ name: field, type }));
    return this.histories.push({ kind, name, plural, fields: listed }) - 1;
  }

  private statement(id: string, when: number, rest: Partial<PlanStatement>): PlanStatement {
    return { ...this.sentence(id, rest), when };
  }

  private sentence(id: string, rest: Partial<PlanSentence>): PlanSentence {
    return {
      id,
      title: null,
      validFrom: null,
      validUntil: null,
      because: null,
      source: null,
      priority: 0,
      tags: [],
      ...rest,
    };
  }
}

export type Suggested = { readonly action: number } & Partial<PlanRecommendation>;

function recommendation(one: number | Suggested): PlanRecommendation {
  return {
    within: null,
    after: null,
    every: null,
    by: null,
    to: null,
    via: null,
    with: [],
    escalation: [],
    ...(typeof one === "number" ? { action: one } : one),
  };
}
