import type { Row, Table } from "../playbook/tables.ts";
import { type Column, column } from "./columns.ts";
import type { Draw } from "./draw.ts";
import { use } from "./rules.ts";
import { type Derived, type Scope, taken } from "./scope.ts";
import { validDays } from "./sentences.ts";
import { arrangement } from "./subjects.ts";

/** One of them has no letters at all. */
const titles = ["First steps (all)", "…!"];
const policies = ["first match", "unique", "collect"] as const;

/** Now and then a table that gives values, which what comes after it may use. */
export function withTables(draw: Draw, words: Scope): Scope {
  let scope = words;
  for (let left = draw.pick([0, 0, 0, 1, 1, 2]); left > 0; left -= 1) {
    let rest = scope;
    const names = draw.many(1, 2, () => {
      const [name, others] = taken(rest);
      rest = others;
      return name;
    });
    const { table, derived } = valueTable(draw, rest, names);
    scope = { ...rest, tables: [...rest.tables, table], derived: [...rest.derived, ...derived] };
  }
  return scope;
}

/** All tables: those that give values stand in the used file, if there is one, since sentences there may use them. */
export function tables(draw: Draw, scope: Scope, hasUsed: boolean): readonly Table[] {
  const some = draw.pick([0, 0, 1, 1, 2]);
  const acting = draw.many(some, some, (index) =>
    tableOf(draw, scope, { title: titles[index] ?? "", names: [], acts: draw.pick([1, 1, 1, 2]) }),
  );
  return [
    ...scope.tables.map((one) => ({ ...one, used: hasUsed })),
    ...acting.map(({ table }) => ({ ...table, used: hasUsed && draw.chance(40) })),
  ];
}

function valueTable(
  draw: Draw,
  scope: Scope,
  names: readonly string[],
): { readonly table: Table; readonly derived: readonly Derived[] } {
  const title = `table of ${names.join(", ")}`;
  const wanted = { title, names, acts: draw.chance(40) ? draw.between(1, 2) : 0 };
  const { table, columns } = tableOf(draw, scope, wanted);
  const derived = names.map((name, index): Derived => {
    const { type, constants } = columns[index] ?? { type: { kind: "yes/no" }, constants: [] };
    return {
      name,
      type: table.policy === "collect" ? { kind: "list of", of: type } : type,
      constants,
    };
  });
  return { table, derived };
}

interface Wanted {
  readonly title: string;
  readonly names: readonly string[];
  /** How many columns of actions. */
  readonly acts: number;
}

function tableOf(
  draw: Draw,
  scope: Scope,
  { title, names, acts }: Wanted,
): { readonly table: Table; readonly columns: readonly Column[] } {
  const policy = draw.pick(policies);
  const { subjects, rows } = arrangement(draw, scope, policy === "unique");
  // The table's own names are names in its cells, too.
  const own = { ...scope, free: [...scope.free, ...names] };
  const columns = names.map(() => column(draw, own, rows.length));
  const table: Table = {
    title,
    id: draw.maybe(25, () => `t-${draw.between(0, 999_999)}`),
    policy,
    because: draw.maybe(40, () => `of ${title}`),
    source: draw.maybe(20, () => "S7"),
    priority: draw.maybe(25, () => draw.between(-2, 3)),
    valid: draw.maybe(12, () => validDays(draw)),
    tags: draw.some(["upsell", "Q4"], 15),
    used: false,
    subjects,
    names,
    rows: rows.map((conditions, index) => ({
      identity: "",
      conditions,
      values: columns.map(({ cells }) => cells[index] ?? null),
      ...outcome(draw, scope, acts, index === 0 && names.length === 0),
    })),
  };
  return { table, columns };
}

/** What a row recommends, and why. A table that nothing hangs on is none. */
function outcome(
  draw: Draw,
  scope: Scope,
  acts: number,
  sure: boolean,
): Pick<Row, "then" | "because" | "source"> {
  const then = draw.many(acts, acts, () =>
    !sure && draw.chance(15) ? [] : draw.many(1, draw.chance(85) ? 1 : 2, () => use(draw, scope)),
  );
  return {
    then: then.some((uses) => uses.length > 0) ? then : [],
    because: draw.maybe(25, () => draw.pick(["row", "slow answers", 'a "quoted" one', "a | b"])),
    source: draw.maybe(20, () => draw.pick(["S4", "a book, page 7"])),
  };
}
