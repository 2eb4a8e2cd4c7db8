import type { Contender } from "../contender.ts";
import type { Condition, FactDeclaration, Rule, Workload } from "../workload.ts";

/** A bitset of rules a fact and value (or interval), AND-ed; alternatives are checked on what survives. */
export const quickIndex: Contender = {
  name: "a quick bitset index",
  generatesCode: false,
  prepare({ facts, rules }) {
    const words = Math.ceil(rules.length / 32);
    const columns = facts.map((fact) => column(fact, rules, words));
    const ids = rules.map(({ id }) => id);
    const starts = new Int32Array(columns.length);
    return {
      fired(given) {
        for (let index = 0; index < columns.length; index += 1) {
          const one = columns[index] as Column;
          starts[index] = one.place(given[one.name] as never) * words;
        }
        const out: string[] = [];
        for (let word = 0; word < words; word += 1) {
          let left = -1;
          for (let index = 0; index < columns.length && left !== 0; index += 1) {
            left &= (columns[index] as Column).rows[(starts[index] as number) + word] as number;
          }
          while (left !== 0) {
            const rule = word * 32 + 31 - Math.clz32(left & -left);
            left &= left - 1;
            if (rule >= rules.length) break;
            const { any } = rules[rule] as Rule;
            if (any.length === 0 || any.some((one) => holds(one, given[one.fact] as never)))
              out.push(ids[rule] as string);
          }
        }
        return out;
      },
    };
  },
};

interface Column {
  readonly name: string;
  readonly place: (value: never) => number;
  readonly rows: Int32Array;
}

function column({ name, type }: FactDeclaration, rules: Workload["rules"], words: number): Column {
  const own = rules.flatMap(({ all }, rule) =>
    all.filter(({ fact }) => fact === name).map((condition) => ({ rule, condition })),
  );
  const { representatives, place } = classes(
    type,
    own.map(({ condition }) => condition),
  );
  const rows = new Int32Array(representatives.length * words).fill(-1);
  representatives.forEach((value, row) => {
    for (const { rule, condition } of own) {
      if (holds(condition, value as never)) continue;
      const at = row * words + (rule >>> 5);
      rows[at] = (rows[at] as number) & ~(1 << (rule & 31));
    }
  });
  return { name, place, rows };
}

/** One value of each class that the conditions tell apart, and where a value belongs. */
function classes(type: FactDeclaration["type"], conditions: readonly Condition[]) {
  switch (type.kind) {
    case "choice": {
      const places = new Map(type.values.map((value, index) => [value, index]));
      return { representatives: type.values, place: (value: never) => places.get(value) ?? 0 };
    }
    case "yes/no":
      return { representatives: [false, true], place: (value: never) => Number(value) };
    case "number": {
      // Whole numbers: `> 5` and `>= 6` break at one and the same place.
      const breaks = new Set([0]);
      for (const one of conditions) {
        if (one.kind === "compare") {
          const above = one.relation === ">" || one.relation === "<=";
          breaks.add(above ? one.value + 1 : one.value);
        }
      }
      const sorted = Float64Array.from(breaks).sort();
      return { representatives: [...sorted], place: (value: never) => search(sorted, value) };
    }
  }
}

/** The last break that is no greater. */
function search(breaks: Float64Array, value: number): number {
  let low = 0;
  let high = breaks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((breaks[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function holds(condition: Condition, value: never): boolean {
  switch (condition.kind) {
    case "is one of":
      return condition.values.includes(value);
    case "flag":
      return condition.value === value;
    case "compare":
      switch (condition.relation) {
        case ">":
          return value > condition.value;
        case ">=":
          return value >= condition.value;
        case "<":
          return value < condition.value;
        case "<=":
          return value <= condition.value;
      }
  }
}
