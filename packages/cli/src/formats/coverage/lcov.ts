import type { Coverage, CoverageItem, CoverageKind } from "@handrail/sdk";

/** What stands for a function of a program: what decides by itself. */
const functions: readonly CoverageKind[] = ["rule", "row", "guardrail", "limit"];

/**
 * Coverage in the format of lcov: a section a file, in which rules, rows, guardrails and limits are functions, everything that can come out in
 * more than one way has a branch for each way, and a line is as often reached as the outcome on it that is seen most.
 */
export function lcovCoverage({ items }: Coverage): string {
  const files = [...new Set(items.map(({ place }) => place.file))];
  return files
    .map((file) =>
      section(
        file,
        items.filter(({ place }) => place.file === file),
      ),
    )
    .join("");
}

function section(file: string, items: readonly CoverageItem[]): string {
  const decided = items.filter(({ kind }) => functions.includes(kind));
  const named = decided.map((item, index) => ({ item, name: nameOf(item, index, decided) }));
  const branches = items.flatMap((item, block) =>
    item.outcomes
      .filter(({ impossible }) => !impossible)
      .map(({ tests }, branch) => ({ line: item.line, block, branch, tests })),
  );
  const lines = linesOf(items);
  return [
    "TN:",
    `SF:${file}`,
    ...named.map(({ item, name }) => `FN:${item.line},${name}`),
    ...named.map(({ item, name }) => `FNDA:${item.outcomes[0]?.tests ?? 0},${name}`),
    `FNF:${named.length}`,
    `FNH:${named.filter(({ item }) => (item.outcomes[0]?.tests ?? 0) > 0).length}`,
    ...branches.map(({ line, block, branch, tests }) => `BRDA:${line},${block},${branch},${tests}`),
    `BRF:${branches.length}`,
    `BRH:${branches.filter(({ tests }) => tests > 0).length}`,
    ...lines.map(([line, tests]) => `DA:${line},${tests}`),
    `LF:${lines.length}`,
    `LH:${lines.filter(([, tests]) => tests > 0).length}`,
    "end_of_record",
    "",
  ].join("\n");
}

function linesOf(items: readonly CoverageItem[]): readonly (readonly [number, number])[] {
  const lines = new Map<number, number>();
  for (const { line, outcomes } of items) {
    lines.set(line, Math.max(lines.get(line) ?? 0, ...outcomes.map(({ tests }) => tests)));
  }
  return [...lines].sort(([one], [other]) => one - other);
}

/** Names are told apart by number where two are the same, and stand on one line. */
function nameOf(item: CoverageItem, index: number, all: readonly CoverageItem[]): string {
  const before = all.slice(0, index).filter(({ text }) => text === item.text).length;
  const name = item.text.replace(/\s+/g, " ");
  return before === 0 ? name : `${name} (${before + 1})`;
}
