import type { ExpressionIndex, Plan, PlanExpression, PlanType } from "@handrail/evaluator";

/**
 * A plan's expressions in SMT-LIB, written from `docs/language/meaning.md` and sharing nothing with the analysis: of each expression
 * whether it is known and what it is then (`k7`, `v7`), of conditions also `t7` and `f7`. Only for plans in UTC without histories.
 */
export function smtOf(plan: Plan): string {
  const lines: string[] = [
    "(declare-const now Int)",
    `(assert (and (>= now ${integer(firstInstant)}) (<= now ${integer(lastInstant)})))`,
  ];
  for (const [index, { type, inferred }] of plan.facts.entries())
    lines.push(...fact(index, type, inferred));
  const words = new Words();
  for (const [index, expression] of plan.expressions.entries()) {
    lines.push(...define(index, expression, plan, words));
  }
  return lines.join("\n");
}

const dayLength = 86_400_000;
const greatest = Number.MAX_SAFE_INTEGER;
const firstDay = Date.parse("0001-01-01T00:00:00Z") / dayLength;
const lastDay = Date.parse("9999-12-31T00:00:00Z") / dayLength;
const firstInstant = firstDay * dayLength;
const lastInstant = (lastDay + 1) * dayLength - 1;

/** Every word that a choice may have, as a number. */
class Words {
  private readonly numbers = new Map<string, number>();

  of(word: string): number {
    const key = word.toLowerCase();
    const number = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, number);
    return number;
  }
}

function integer(value: number | bigint): string {
  return value < 0 ? `(- ${-value})` : String(value);
}

function real(value: number): string {
  const text = Math.abs(value).toFixed(4);
  return value < 0 ? `(- ${text})` : text;
}

function sortOf(type: PlanType): string {
  if (type.kind === "yes/no") return "Bool";
  return type.kind === "number" || type.kind === "percent" ? "Real" : "Int";
}

function fact(index: number, type: PlanType, _inferred: boolean): readonly string[] {
  const name = `fact${index}`;
  const bounds = boundsOf(type);
  return [
    `(declare-const ${name} ${sortOf(type)})`,
    `(declare-const ${name}k Bool)`,
    ...bounds.map(([relation, bound]) => `(assert (${relation} ${name} ${bound}))`),
  ];
}

function boundsOf(type: PlanType): readonly (readonly [string, string])[] {
  const between = (low: number, high: number) =>
    [
      [">=", integer(low)],
      ["<=", integer(high)],
    ] as const;
  switch (type.kind) {
    case "number":
      return [
        ...(type.from === null ? [] : [[">=", real(type.from)] as const]),
        ...(type.to === null ? [] : [["<=", real(type.to)] as const]),
      ];
    case "money":
    case "duration":
      return between(-greatest, greatest);
    case "date":
      return between(firstDay, lastDay);
    case "time":
      return between(firstInstant, lastInstant);
    default:
      return [];
  }
}

function define(
  index: ExpressionIndex,
  expression: PlanExpression,
  plan: Plan,
  words: Words,
): readonly string[] {
  const truth = (yes: string, no: string) => [
    `(define-fun t${index} () Bool ${yes})`,
    `(define-fun f${index} () Bool ${no})`,
    `(define-fun v${index} () Bool t${index})`,
    `(define-fun k${index} () Bool (or t${index} f${index}))`,
  ];
  const value = (sort: string, known: string, what: string) => [
    `(define-fun k${index} () Bool ${known})`,
    `(define-fun v${index} () ${sort} ${what})`,
  ];
  const compared = (left: number, right: number, holds: string) =>
    truth(`(and k${left} k${right} ${holds})`, `(and k${left} k${right} (not ${holds}))`);
  const all = (names: readonly string[]) => `(and true ${names.join(" ")})`;
  const some = (names: readonly string[]) => `(or false ${names.join(" ")})`;

  switch (expression.op) {
    case "fact": {
      const type = plan.facts[expression.fact]?.type ?? { kind: "any" };
      const name = `fact${expression.fact}`;
      if (type.kind === "yes/no")
        return truth(`(and ${name}k ${name})`, `(and ${name}k (not ${name}))`);
      const declared =
        plan.facts[expression.fact]?.inferred === true ? [] : "values" in type ? type.values : [];
      const listed = declared.map((word) => `(= ${name} ${words.of(word)})`);
      const known = listed.length === 0 ? `${name}k` : `(and ${name}k ${some(listed)})`;
      return value(sortOf(type), known, name);
    }
    case "constant":
      if (typeof expression.value === "boolean")
        return truth(String(expression.value), String(!expression.value));
      return value(
        sortOf(expression.type),
        "true",
        constant(expression.type, expression.value, words),
      );
    case "now":
      return value("Int", "true", "now");
    case "today":
      return value("Int", "true", `(div now ${dayLength})`);
    case "and":
      return truth(
        all(expression.of.map((one) => `t${one}`)),
        some(expression.of.map((one) => `f${one}`)),
      );
    case "or":
      return truth(
        some(expression.of.map((one) => `t${one}`)),
        all(expression.of.map((one) => `f${one}`)),
      );
    case "not":
      return truth(`f${expression.of}`, `t${expression.of}`);
    case "known":
      return truth(`k${expression.of}`, `(not k${expression.of})`);
    case "compare": {
      const { left, right, relation, as, values } = expression;
      if (as === "choice" && relation !== "=" && relation !== "!=") {
        const steps = (values ?? []).map((word) => words.of(word));
        const place = (name: string) =>
          steps.reduceRight((rest, word, at) => `(ite (= ${name} ${word}) ${at} ${rest})`, "(- 1)");
        return compared(left, right, `(${relation} ${place(`v${left}`)} ${place(`v${right}`)})`);
      }
      if (relation === "!=") return compared(left, right, `(not (= v${left} v${right}))`);
      return compared(left, right, `(${relation} v${left} v${right})`);
    }
    case "one of": {
      const { left, values } = expression;
      const same = values.map((one) => `(= v${left} ${words.of(String(one))})`);
      return truth(`(and k${left} ${some(same)})`, `(and k${left} (not ${some(same)}))`);
    }
    case "arithmetic":
      return arithmetic(index, expression, plan);
    case "score": {
      const points = expression.items.map(
        ({ when, points }) => `(ite t${when} ${real(points)} 0.0)`,
      );
      return value(
        "Real",
        all(expression.items.map(({ when }) => `k${when}`)),
        `(+ 0.0 0.0 ${points.join(" ")})`,
      );
    }
    case "band": {
      const score = plan.expressions[expression.score];
      const items = score?.op === "score" ? score.items : [];
      const sum = (counts: (when: number, points: number) => string) =>
        `(+ 0.0 0.0 ${items.map(({ when, points }) => `(ite ${counts(when, points)} ${real(points)} 0.0)`).join(" ")})`;
      const least = sum((when, points) => (points < 0 ? `(not f${when})` : `t${when}`));
      const most = sum((when, points) => (points > 0 ? `(not f${when})` : `t${when}`));
      const band = (of: string) =>
        expression.bands.reduceRight(
          (rest, { name, below }) =>
            below === null
              ? String(words.of(name))
              : `(ite (< ${of} ${real(below)}) ${words.of(name)} ${rest})`,
          "0",
        );
      return value("Int", `(= ${band(least)} ${band(most)})`, band(least));
    }
    case "rows":
      return [];
    case "hit": {
      const rows = plan.expressions[expression.rows];
      const of = rows?.op === "rows" ? rows.of : [];
      const [before, own] = [of.slice(0, expression.row), of[expression.row]];
      return truth(
        `(and t${own} ${all(before.map((one) => `f${one}`))})`,
        `(or f${own} ${some(before.map((one) => `t${one}`))})`,
      );
    }
    case "pick": {
      const rows = plan.expressions[expression.rows];
      const of = rows?.op === "rows" ? rows.of : [];
      const hit = (row: number) =>
        `(and t${of[row]} ${all(of.slice(0, row).map((one) => `f${one}`))})`;
      const given = expression.values.flatMap((one, row) => (one === null ? [] : [{ one, row }]));
      return value(
        sortOf(expression.type),
        some(given.map(({ one, row }) => `(and ${hit(row)} k${one})`)),
        given.reduceRight((rest, { one, row }) => `(ite ${hit(row)} v${one} ${rest})`, "0"),
      );
    }
    default:
      throw new Error(`no SMT-LIB for ${expression.op}`);
  }
}

function constant(type: PlanType, value: unknown, words: Words): string {
  switch (type.kind) {
    case "money":
      return integer(Math.round(Number(value) * 10_000));
    case "date":
      return integer(Date.parse(`${value}T00:00:00Z`) / dayLength);
    case "time":
      return integer(Date.parse(String(value)));
    case "duration":
      return integer(elapsed(String(value)));
    case "number":
    case "percent":
      return real(Number(value));
    default:
      return integer(words.of(String(value)));
  }
}

function elapsed(text: string): number {
  const [, weeks, days, hours] = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(text) ?? [];
  return (Number(weeks ?? 0) * 7 + Number(days ?? 0)) * dayLength + Number(hours ?? 0) * 3_600_000;
}

function arithmetic(
  index: number,
  { as, operator, left, right }: Extract<PlanExpression, { op: "arithmetic" }>,
  plan: Plan,
): readonly string[] {
  const ranges: { readonly [kind: string]: readonly [number, number] } = {
    money: [-greatest, greatest],
    "money number": [-greatest, greatest],
    "time time": [-greatest, greatest],
    "date date": [-greatest, greatest],
    "time duration": [firstInstant, lastInstant],
    "date duration": [firstDay, lastDay],
  };
  const range = ranges[as];
  if (range === undefined) throw new Error(`no SMT-LIB for ${as}`);
  const factor = plan.expressions[right];
  const other =
    as === "money number" && factor?.op === "constant"
      ? integer(Number(factor.value))
      : as === "date duration"
        ? `(div v${right} ${dayLength})`
        : `v${right}`;
  const result = `(${operator} v${left} ${other})`;
  const what = as === "date date" ? `(* ${dayLength} ${result})` : result;
  return [
    `(define-fun v${index} () Int ${what})`,
    `(define-fun k${index} () Bool (and k${left} k${right} (>= v${index} ${integer(range[0])}) (<= v${index} ${integer(range[1])})))`,
  ];
}
