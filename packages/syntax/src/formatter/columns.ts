import type { Statement } from "../tree/statements.ts";
import { flatten } from "./doc.ts";
import { layoutOf } from "./layout.ts";
import { Printer } from "./printer.ts";
import { type Item, isRegion } from "./regions.ts";
import type { Source } from "./source.ts";
import { WIDTH } from "./width.ts";

/** How wide the names of each block of declarations are printed, by statement; others are not in the map. */
export type Columns = ReadonlyMap<Statement, number>;

/** Finds the blocks: declarations of one kind, one below the other, with nothing between them. */
export function columnsOf(source: Source, items: readonly Item[]): Columns {
  const columns = new Map<Statement, number>();
  let block: Statement[] = [];
  let end = 0;
  const close = () => {
    const width = block.length > 1 ? widthOf(block, source) : undefined;
    if (width !== undefined) for (const statement of block) columns.set(statement, width);
    block = [];
  };
  for (const item of items) {
    const declares = isRegion(item) && !item.broken && nameOf(item.statement) !== null;
    const joins = declares && block.at(-1)?.kind === item.statement.kind;
    if (!joins || source.hasBlankLine(end, item.span.start)) close();
    if (declares) block.push(item.statement);
    ({ end } = item.span);
  }
  close();
  return columns;
}

function nameOf(statement: Statement) {
  return statement.kind === "fact" || statement.kind === "action" ? statement.name : null;
}

/** The widest name of a block; undefined where its column would push a line over the edge. */
function widthOf(block: readonly Statement[], source: Source): number | undefined {
  const printer = new Printer(source);
  const widths = block.map((statement) => {
    const name = nameOf(statement);
    return name === null ? 0 : flatten(printer.name(name)).length;
  });
  const widest = Math.max(...widths);
  const fits = block.every((statement, index) => {
    const length = flatten(layoutOf(statement, printer)?.head ?? "").length;
    return length > WIDTH || length + widest - (widths[index] ?? 0) <= WIDTH;
  });
  return fits ? widest : undefined;
}
