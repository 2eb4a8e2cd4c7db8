import {
  type ExpressionIndex,
  operandsOf,
  type Plan,
  type PlanExpression,
  type PlanSentence,
  type PlanStatement,
} from "@handrail/evaluator";
import { planHash } from "@handrail/evaluator/check";

/** Parts of a plan on a sheet of their own: all that is needed to work them out, and nothing else. */
export class Sheet {
  private readonly plan: Plan;
  private readonly expressions: PlanExpression[] = [];
  private readonly copies = new Map<ExpressionIndex, ExpressionIndex>();
  private readonly sources: (ExpressionIndex | null)[] = [];
  private readonly facts = new Map<number, number>();

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** Where the sheet's expression stands in the plan; null where it is in none. */
  source(index: ExpressionIndex): ExpressionIndex | null {
    return this.sources[index] ?? null;
  }

  add(expression: PlanExpression, source: ExpressionIndex | null = null): ExpressionIndex {
    this.sources.push(source);
    return this.expressions.push(expression) - 1;
  }

  copy(index: ExpressionIndex): ExpressionIndex {
    const found = this.copies.get(index);
    if (found !== undefined) return found;
    const expression = this.plan.expressions[index] as PlanExpression;
    const operands = new Map(operandsOf(expression).map((one) => [one, this.copy(one)]));
    const copy = this.add(
      moved(expression, (one) => operands.get(one) ?? 0, this.factAt),
      index,
    );
    this.copies.set(index, copy);
    return copy;
  }

  /** Whether a rule or a guardrail holds: its condition, on the days on which it is valid. */
  statement(statement: PlanStatement): ExpressionIndex {
    return this.valid(statement, this.copy(statement.when));
  }

  /** Whether a fact is one of its values. */
  isValue(fact: number, value: string): ExpressionIndex {
    const type = this.plan.facts[fact]?.type ?? { kind: "any" };
    const left = this.add({ op: "fact", fact: this.factAt(fact) });
    const right = this.add({ op: "constant", type, value });
    return this.add({ op: "compare", as: "choice", relation: "=", left, right });
  }

  private valid(
    { validFrom, validUntil }: PlanSentence,
    condition: ExpressionIndex,
  ): ExpressionIndex {
    const bounds = [
      [">=", validFrom],
      ["<=", validUntil],
    ] as const;
    const days = bounds.flatMap(([relation, day]) => {
      if (day === null) return [];
      const right = this.add({ op: "constant", type: { kind: "date" }, value: day });
      return [
        this.add({ op: "compare", as: "date", relation, left: this.add({ op: "today" }), right }),
      ];
    });
    return days.length === 0 ? condition : this.add({ op: "and", of: [...days, condition] });
  }

  private readonly factAt = (fact: number): number => {
    const found = this.facts.get(fact) ?? this.facts.size;
    this.facts.set(fact, found);
    return found;
  };

  /** A plan of what was copied, whose values are these expressions. */
  sealed(asked: readonly ExpressionIndex[]): Plan {
    const { plan } = this;
    const facts = [...this.facts.keys()].flatMap((fact) => plan.facts[fact] ?? []);
    const body: Omit<Plan, "hash"> = {
      format: "handrail-plan",
      schema: 1,
      playbook: { title: null, version: null },
      zone: plan.zone,
      calendars: plan.calendars,
      calendar: plan.calendar,
      facts,
      histories: plan.histories,
      bindings: [],
      expressions: this.expressions,
      values: asked.map((expression, index) => ({
        name: `asked ${index}`,
        type: { kind: "yes/no" },
        expression,
      })),
      actions: [],
      rules: [],
      guardrails: [],
      choices: [],
      limits: [],
    };
    return { ...body, hash: planHash(body) };
  }
}

type Move = (index: number) => number;

/** The same expression of operands and facts that stand elsewhere. */
export function moved(expression: PlanExpression, at: Move, factAt: Move): PlanExpression {
  const optional = (index: number | null) => (index === null ? null : at(index));
  switch (expression.op) {
    case "fact":
      return { ...expression, fact: factAt(expression.fact) };
    case "constant":
    case "now":
    case "today":
    case "field":
      return expression;
    case "and":
    case "or":
    case "rows":
      return { ...expression, of: expression.of.map(at) };
    case "not":
    case "known":
    case "day of":
      return { ...expression, of: at(expression.of) };
    case "one of":
      return { ...expression, left: at(expression.left) };
    case "score":
      return {
        ...expression,
        items: expression.items.map(({ when, points }) => ({ when: at(when), points })),
      };
    case "band":
      return { ...expression, score: at(expression.score) };
    case "variant":
      return { ...expression, subject: at(expression.subject) };
    case "hit":
      return { ...expression, rows: at(expression.rows) };
    case "pick":
      return { ...expression, rows: at(expression.rows), values: expression.values.map(optional) };
    case "aggregate":
      return {
        ...expression,
        window: optional(expression.window),
        where: optional(expression.where),
        of: optional(expression.of),
      };
    case "selection":
      return {
        ...expression,
        where: optional(expression.where),
        of: optional(expression.of),
        by: expression.by && { ...expression.by, of: at(expression.by.of) },
      };
    default:
      return { ...expression, left: at(expression.left), right: at(expression.right) };
  }
}
