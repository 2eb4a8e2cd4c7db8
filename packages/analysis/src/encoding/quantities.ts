import type { Budget } from "../solver/budget.ts";
import { type Inequality, type Quantities, type Range, solveLinear } from "../solver/linear.ts";
import {
  ceiling,
  compare,
  exactly,
  floor,
  gcd,
  inverse,
  negated,
  type Ratio,
  ratio,
  times,
  zero,
} from "../solver/ratio.ts";
import type { FinalCheck, Literal } from "../solver/sat.ts";
import { chooseValue, type Unit } from "./choose.ts";
import type { Gates } from "./gates.ts";
import type { Linear } from "./linear.ts";
import { doublesAround } from "./rounding.ts";

/** One sum of multiples, in lowest whole terms, the first one positive; and the bounds that it is asked about. */
interface Form {
  readonly terms: readonly (readonly [quantity: number, factor: bigint])[];
  readonly quantities: readonly number[];
  readonly isWhole: boolean;
  /** Ascending; of one bound the open one first. */
  readonly atoms: Atom[];
}

export interface Atom {
  readonly bound: Ratio;
  readonly strict: boolean;
  readonly literal: Literal;
}

/** The numbers of a question: what is known to lie above or below what. */
export class QuantityBook implements Quantities {
  private readonly gates: Gates;
  private readonly units: Unit[] = [];
  private readonly doubles = new Set<number>();
  /** In the order in which they were first asked about. */
  private readonly forms: Form[] = [];
  /** Those of one quantity, by it. */
  private readonly single: (Form | undefined)[] = [];
  /** Those of several, by their terms. */
  private readonly several = new Map<string, Form>();
  /** By the variable of a bound: the sum. */
  private readonly bounded = new Map<number, Form>();
  /** Pairs of bounds of which it is said that the second follows from the first, though others lie between them. */
  private readonly ordered = new Map<Literal, Set<Literal>>();
  private found: ReadonlyMap<number, Ratio> = new Map();

  constructor(gates: Gates) {
    this.gates = gates;
  }

  quantity(unit: Unit): number {
    return this.units.push(unit) - 1;
  }

  /** Its values are doubles, as those of a record are. */
  holdsDoubles(quantity: number): void {
    this.doubles.add(quantity);
  }

  // Handed over one by one, so they keep their book.
  isWhole = (quantity: number): boolean => this.units[quantity] !== "number";

  rank = (quantity: number): number => (this.units[quantity] === "now" ? 1 : 0);

  choose = (quantity: number, range: Range): Ratio | null =>
    chooseValue(this.units[quantity] ?? "number", range);

  /** The literal that says that a sum is at most zero, or less than zero. */
  atMostZero(linear: Linear, strict: boolean): Literal {
    const { form, factor } = this.formOf(linear);
    if (form === null) {
      const order = compare(linear.constant, zero);
      return this.gates.constant(order < 0 || (order === 0 && !strict));
    }
    const bound = times(negated(linear.constant), inverse(factor));
    if (factor.n > 0n) return this.atom(form, bound, strict);
    return -this.atom(form, bound, !strict);
  }

  private formOf({ terms }: Linear): { form: Form | null; factor: Ratio } {
    const sorted = [...terms].sort(([a], [b]) => a - b);
    const [first] = sorted;
    if (first === undefined) return { form: null, factor: zero };
    if (sorted.length === 1) return { form: this.singleForm(first[0]), factor: first[1] };
    let denominator = 1n;
    for (const [, { d }] of sorted) denominator = (denominator * d) / gcd(denominator, d);
    let common = 0n;
    const factors = sorted.map(([, { n, d }]) => n * (denominator / d));
    for (const factor of factors) common = gcd(common, factor);
    const sign = first[1].n < 0n ? -1n : 1n;
    const scale = common * sign;
    const key = sorted
      .map(([quantity], index) => `${quantity}*${(factors[index] ?? 0n) / scale}`)
      .join("+");
    let form = this.several.get(key);
    if (form === undefined) {
      form = {
        terms: sorted.map(([quantity], index) => [quantity, (factors[index] ?? 0n) / scale]),
        quantities: sorted.map(([quantity]) => quantity),
        isWhole: sorted.every(([quantity]) => this.isWhole(quantity)),
        atoms: [],
      };
      this.several.set(key, form);
      this.forms.push(form);
    }
    return { form, factor: ratio(scale, denominator) };
  }

  private singleForm(quantity: number): Form {
    let form = this.single[quantity];
    if (form === undefined) {
      form = {
        terms: [[quantity, 1n]],
        quantities: [quantity],
        isWhole: this.isWhole(quantity),
        atoms: [],
      };
      this.single[quantity] = form;
      this.forms.push(form);
    }
    return form;
  }

  private atom(form: Form, limit: Ratio, open: boolean): Literal {
    const { bound, strict } = this.boundOf(form, limit, open);
    const { atoms } = form;
    let low = 0;
    let high = atoms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = atoms[middle] as Atom;
      const order = compare(other.bound, bound) || Number(strict) - Number(other.strict);
      if (order === 0) return other.literal;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    const { sat, influence } = this.gates;
    const literal = sat.variable();
    influence.measures(literal, form.quantities);
    this.bounded.set(literal, form);
    const before = atoms[low - 1];
    const after = atoms[low];
    if (before !== undefined) sat.add(-before.literal, literal);
    if (after !== undefined) sat.add(-literal, after.literal);
    atoms.splice(low, 0, { bound, strict, literal });
    return literal;
  }

  /** The same for all values that there can be. */
  private boundOf(
    { isWhole, quantities }: Form,
    limit: Ratio,
    open: boolean,
  ): Omit<Atom, "literal"> {
    if (isWhole)
      return { bound: { n: open ? ceiling(limit) - 1n : floor(limit), d: 1n }, strict: false };
    const [only] = quantities;
    const isDouble = quantities.length === 1 && only !== undefined && this.doubles.has(only);
    const around = isDouble && limit.d !== 1n ? doublesAround(limit) : null;
    if (around === null) return { bound: limit, strict: open };
    // Of two that say the same, the one that a reader would write.
    const [below, above] = around;
    const strict = String(above).length < String(below).length;
    return { bound: exactly(strict ? above : below), strict };
  }

  /** Says in what order the bounds among these are, so that nothing hangs on the others between them. */
  keepOrder(variables: readonly number[]): void {
    const forms = new Map<Form, Set<Literal>>();
    for (const variable of variables) {
      const form = this.bounded.get(variable);
      if (form === undefined) continue;
      const own = forms.get(form);
      if (own === undefined) forms.set(form, new Set([variable]));
      else own.add(variable);
    }
    for (const [{ atoms }, own] of forms) {
      if (own.size === 1) continue;
      const ascending = atoms.filter(({ literal }) => own.has(literal));
      for (const [index, { literal }] of ascending.entries()) {
        const next = ascending[index + 1];
        if (next !== undefined) this.follows(literal, next.literal);
      }
    }
  }

  private follows(first: Literal, second: Literal): void {
    const known = this.ordered.get(first) ?? new Set();
    this.ordered.set(first, known);
    if (known.has(second)) return;
    known.add(second);
    this.gates.sat.add(-first, second);
  }

  /** What a single quantity is compared with: each literal says that it is at most, or less than, a bound. In ascending order. */
  boundsOn(quantity: number): readonly Atom[] {
    return this.single[quantity]?.atoms ?? [];
  }

  /** Holds whatever else does: quantities have a least and a greatest value. */
  limit(linear: Linear): void {
    this.gates.sat.add(this.atMostZero(linear, false));
  }

  /** Sums of one quantity cannot contradict one another beyond what the order of their bounds says; others may. */
  finalCheck(budget: Budget): FinalCheck {
    return (holds) => {
      const several = [...this.several.values()].filter(({ atoms }) => isBounded(atoms, holds));
      if (several.length === 0) {
        this.found = new Map();
        return null;
      }
      const involved = new Set(several.flatMap(({ quantities }) => quantities));
      const inequalities = this.forms
        .filter(({ terms }) => terms.length > 1 || involved.has(terms[0]?.[0] ?? -1))
        .flatMap((form) => boundsOf(form, holds));
      const outcome = solveLinear(inequalities, this, budget);
      if ("conflict" in outcome) return outcome.conflict.map((literal) => -literal);
      this.found = "values" in outcome ? outcome.values : new Map();
      return null;
    };
  }

  /** The values of the quantities in the assignment that was found last. */
  values(holds: (literal: Literal) => boolean): (quantity: number) => Ratio {
    return (quantity) => {
      const found = this.found.get(quantity);
      if (found !== undefined) return found;
      const form = this.single[quantity];
      const outcome = solveLinear(form === undefined ? [] : boundsOf(form, holds), this, unlimited);
      const value = "values" in outcome ? outcome.values.get(quantity) : undefined;
      return value ?? this.choose(quantity, anywhere) ?? zero;
    };
  }
}

const anywhere: Range = { low: null, lowOpen: false, high: null, highOpen: false };
const unlimited = { spend() {} } as unknown as Budget;

/** The tightest bounds of an assignment: all bounds beyond follow. */
function boundsOf({ terms, atoms }: Form, holds: (literal: Literal) => boolean): Inequality[] {
  const upper = atoms.find(({ literal }) => holds(literal));
  const lower = atoms.findLast(({ literal }) => holds(-literal));
  const bounds: Inequality[] = [];
  if (upper !== undefined) {
    const { bound, strict, literal } = upper;
    bounds.push(inequality(terms, bound, strict, literal));
  }
  if (lower !== undefined) {
    const { bound, strict, literal } = lower;
    const turned = terms.map(([quantity, factor]) => [quantity, -factor] as const);
    bounds.push(inequality(turned, negated(bound), !strict, -literal));
  }
  return bounds;
}

/** Whether an assignment, which may leave some open, says anything of a sum. */
function isBounded(atoms: readonly Atom[], holds: (literal: Literal) => boolean): boolean {
  return atoms.some(({ literal }) => holds(literal) || holds(-literal));
}

function inequality(
  terms: Inequality["terms"],
  { n, d }: Ratio,
  strict: boolean,
  literal: Literal,
): Inequality {
  return {
    terms: d === 1n ? terms : terms.map(([quantity, factor]) => [quantity, factor * d]),
    bound: n,
    strict,
    because: [literal],
  };
}
