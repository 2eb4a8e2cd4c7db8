/** A condition of JavaScript, as far as its parts matter. */
export type Formula =
  | boolean
  /** One test, which binds tighter than `&&`. */
  | string
  | { readonly op: "&&" | "||"; readonly of: readonly Formula[] };

/** All must hold. */
export function every(parts: readonly Formula[]): Formula {
  return joined("&&", parts, false);
}

/** One must hold. */
export function some(parts: readonly Formula[]): Formula {
  return joined("||", parts, true);
}

function joined(op: "&&" | "||", parts: readonly Formula[], decisive: boolean): Formula {
  const kept: Formula[] = [];
  for (const part of parts) {
    if (part === decisive) return decisive;
    if (part !== !decisive) kept.push(part);
  }
  const [first, ...others] = kept;
  if (first === undefined) return !decisive;
  return others.length === 0 ? first : { op, of: kept };
}

/** The condition's text. */
export function textOf(formula: Formula): string {
  if (typeof formula !== "object") return String(formula);
  const { op, of } = formula;
  return of
    .map((part) =>
      typeof part === "object" && part.op !== op ? `(${textOf(part)})` : textOf(part),
    )
    .join(` ${op} `);
}

/** How many tests there are in it. */
export function testsIn(formula: Formula): number {
  if (typeof formula !== "object") return typeof formula === "string" ? 1 : 0;
  return formula.of.reduce((sum, part) => sum + testsIn(part), 0);
}

/** Whether it reads a variable. */
export function mentions(formula: Formula, pattern: RegExp): boolean {
  if (typeof formula === "object") return formula.of.some((part) => mentions(part, pattern));
  return typeof formula === "string" && pattern.test(formula);
}
