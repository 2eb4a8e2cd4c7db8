import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { median, run } from "./measure.ts";
import { handrail, type Row, root } from "./report.ts";

const data = join(root, "../shared/data/uci_online_retail/online_retail.csv.gz");
const playbook = join(import.meta.dirname, "histories.playbook");
const lines = 541_909;
const customers = 4_372;

/** Deciding customers from a file with every line of their orders, in no order of customers: it is kept by key, packed. */
export async function histories(): Promise<readonly Row[]> {
  const file = join(tmpdir(), `handrail-bench-lines-${process.pid}.csv`);
  try {
    await pipeline(Readable.from(madeUp(lines)), createWriteStream(file));
    const once = await decided(file);
    await pipeline(Readable.from(madeUp(2 * lines)), createWriteStream(file));
    const twice = await decided(file);
    const rows: Row[] = [
      {
        name: `histories of ${customers.toLocaleString("en")} made-up customers, ${lines.toLocaleString("en")} lines and twice as many`,
        figure: `${once.wall.toFixed(0)} ms, ${twice.wall.toFixed(0)} ms`,
        ratio: `peak memory ${once.memory.toFixed(0)} MB, ${twice.memory.toFixed(0)} MB (goal: at most 400 MB)`,
      },
    ];
    if (!existsSync(data)) return rows;
    await pipeline(createReadStream(data), createGunzip(), createWriteStream(file));
    const real = await decided(file);
    return [
      ...rows,
      {
        name: `histories of real customers, ${lines.toLocaleString("en")} lines`,
        figure: `${real.wall.toFixed(0)} ms`,
        ratio: `peak memory ${real.memory.toFixed(0)} MB (goal: at most 400 MB)`,
      },
    ];
  } finally {
    await rm(file, { force: true });
  }
}

async function decided(file: string) {
  const runs = [];
  for (let repetition = 0; repetition < 3; repetition += 1) {
    runs.push(
      await run(handrail, [
        ...["run", playbook, "--history", `lines=${file}`, "--key", "CustomerID"],
        ...["--format", "ndjson", "--now", "2011-09-01T00:00Z"],
      ]),
    );
  }
  return {
    wall: median(runs.map(({ wall }) => wall)),
    memory: Math.max(...runs.map(({ memory }) => memory)),
  };
}

/** Lines as a shop system exports them; the same each time. */
function* madeUp(count: number): Generator<string> {
  yield "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
  let state = 20_111_209;
  const below = (end: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  const start = Date.UTC(2010, 11, 1, 8);
  const year = 374 * 24 * 60;
  for (let line = 0; line < count; line += 1) {
    const minutes = Math.floor((line / count) * year);
    const at = new Date(start + minutes * 60_000).toISOString().slice(0, 19).replace("T", " ");
    const price = (below(2000) / 100).toFixed(2);
    yield `${536_000 + Math.floor(line / 20)},${85_000 + below(999)},SOMETHING FOR THE HOUSE,${1 + below(24)},${at},${price},${12_000 + below(customers)},United Kingdom\n`;
  }
}
