import type { Severity } from "@handrail/syntax";
import { setIn } from "../terminal/grid.ts";
import type { Style } from "../terminal/style.ts";

/** What a page about a kind of finding needs of its definition. */
export interface Explainable {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity | "off";
  readonly explanation: string;
  readonly wrong: string;
  readonly right: string;
  /** What `handrail.json` may set of it. */
  readonly options?: {
    readonly [name: string]: { readonly says: string; readonly default: unknown };
  };
}

/** Every code with its name, a line each. */
export function explanationList(all: readonly Explainable[], style: Style): string {
  const lines = all
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, severity }) => `${style.bold(code)}  ${severity.padEnd(7)}  ${name}\n`);
  return `${lines.join("")}\n${style.dim("`handrail explain CODE` says more about one.")}\n`;
}

/** What one code means, with a wrong and a right example. */
export function explanationPage(found: Explainable, style: Style, width: number): string {
  const { code, name, severity, explanation, wrong, right, options = {} } = found;
  const settings = Object.entries(options);
  return [
    `${style.bold(code)} ${name} ${style.dim(`(${severity})`)}`,
    "",
    setIn(explanation, width, 0),
    "",
    style.red("Not like this"),
    indented(wrong),
    "",
    style.green("Like this"),
    indented(right),
    "",
    ...(settings.length === 0 ? [] : [style.bold("Options in handrail.json")]),
    ...settings.map(([option, one]) =>
      setIn(`${option}: ${one.says}; ${JSON.stringify(one.default)} without it.`, width, 4),
    ),
    ...(settings.length === 0 ? [] : [""]),
  ].join("\n");
}

function indented(example: string): string {
  return example
    .trim()
    .split("\n")
    .map((line) => (line === "" ? line : `    ${shortened(line)}`))
    .join("\n");
}

/** What is wrong because it goes on and on need not do so here. */
function shortened(line: string): string {
  return line.length <= 600 ? line : `${line.slice(0, 60)} … ${line.slice(-40)}`;
}
