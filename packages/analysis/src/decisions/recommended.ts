import type { Plan, PlanRecommendation, PlanRule } from "@handrail/evaluator";
import type { Encoding } from "../encoding/scope.ts";
import type { Literal } from "../solver/sat.ts";
import { Guardrails } from "./guardrails.ts";
import { statementTruth } from "./statements.ts";

/** One action that a rule recommends. */
export interface Suggestion {
  readonly rule: PlanRule;
  readonly one: PlanRecommendation;
}

export function suggestionsOf({ rules }: Plan): readonly Suggestion[] {
  return rules.flatMap((rule) => rule.then.map((one) => ({ rule, one })));
}

const byAction = new WeakMap<Plan, ReadonlyMap<number, readonly Suggestion[]>>();

/** What rules recommend, by action, in the order of the rules. */
export function suggestionsByAction(plan: Plan): ReadonlyMap<number, readonly Suggestion[]> {
  const found = byAction.get(plan) ?? Map.groupBy(suggestionsOf(plan), ({ one }) => one.action);
  byAction.set(plan, found);
  return found;
}

/** What a playbook recommends before limits have their say: what a rule says that holds, wins its choice and is not blocked. */
export class Recommended {
  private readonly encoding: Encoding;
  readonly guardrails: Guardrails;
  private readonly choiceOf = new Map<PlanRule, { readonly rules: readonly PlanRule[] }>();
  private readonly literals = new Map<PlanRecommendation, Literal>();
  private readonly winning = new Map<PlanRule, Literal>();
  private readonly held = new Map<PlanRule, Literal>();

  constructor(encoding: Encoding) {
    this.encoding = encoding;
    this.guardrails = new Guardrails(encoding);
    const { plan } = encoding;
    for (const choice of plan.choices) {
      const rules = choice.rules.flatMap((index) => plan.rules[index] ?? []);
      for (const rule of rules) this.choiceOf.set(rule, { rules });
    }
  }

  literal({ rule, one }: Suggestion): Literal {
    let literal = this.literals.get(one);
    if (literal === undefined) {
      const { gates } = this.encoding;
      literal = gates.and(this.speaks(rule), -this.guardrails.blocked(one));
      this.literals.set(one, literal);
    }
    return literal;
  }

  /** The rule holds, and no choice silences it. */
  speaks(rule: PlanRule): Literal {
    const { gates } = this.encoding;
    const { yes } = statementTruth(rule, this.encoding);
    const choice = this.choiceOf.get(rule);
    if (choice === undefined) return yes;
    if (!this.winning.has(rule)) this.settle(choice.rules);
    return gates.and(yes, this.winning.get(rule) ?? gates.never);
  }

  /** The rule is unknown, or it is held back by one of its choice that is; and none of its choice silences it. */
  pending(rule: PlanRule): Literal {
    const { gates } = this.encoding;
    const choice = this.choiceOf.get(rule);
    if (choice === undefined) {
      const { yes, no } = statementTruth(rule, this.encoding);
      return gates.and(-yes, -no);
    }
    if (!this.winning.has(rule)) this.settle(choice.rules);
    return this.held.get(rule) ?? gates.never;
  }

  /** A rule may speak where none before it is in, and, where it is in itself, none before it is open. */
  private settle(rules: readonly PlanRule[]): void {
    const { gates } = this.encoding;
    let noneIn: Literal = gates.always;
    let noneOpen: Literal = gates.always;
    for (const rule of rules) {
      const { yes, no } = statementTruth(rule, this.encoding);
      const verdicts = rule.then.map((one) => this.guardrails.verdict(one));
      const free = gates.or(...verdicts.map(({ blocked }) => -blocked));
      const possible = gates.or(...verdicts.map(({ certainly }) => -certainly));
      const isIn = gates.and(yes, free);
      const isOpen = gates.and(-no, -isIn, possible);
      this.winning.set(rule, gates.and(noneIn, gates.or(-isIn, noneOpen)));
      const waits = gates.or(gates.and(-yes, -no), gates.and(isIn, -noneOpen));
      this.held.set(rule, gates.and(noneIn, waits));
      noneIn = gates.and(noneIn, -isIn);
      noneOpen = gates.and(noneOpen, -isOpen);
    }
  }
}
