import type { Found } from "../../findings/found.ts";
import { tally } from "../../findings/tally.ts";
import { setIn } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count } from "../../terminal/words.ts";
import { frame } from "./frame.ts";

/** Findings as a person reads them: the sentence, the place, the lines themselves, and what to do. */
export function prettyFindings(findings: readonly Found[], style: Style, width: number): string {
  return findings.map((found) => `${prettyFinding(found, style, width)}\n`).join("\n");
}

function prettyFinding(found: Found, style: Style, width: number): string {
  const { file, start, severity, code, message, hint, fix, others, example } = found;
  const words = {
    error: style.red("error"),
    warning: style.yellow("warning"),
    info: style.cyan("hint"),
  };
  const place = style.dim(`${printable(file)}:${start.line}:${start.column}`);
  const advice = fix?.certain === true ? "--fix" : "--fix-suggestions";
  return [
    setIn(style.bold(printable(message)), width, 0),
    `  ${place} ${words[severity]} ${style.dim(code)}`,
    ...(found.hasText ? [frame(found, style, width)] : []),
    ...others.map((other) => {
      const at = `${printable(other.file)}:${other.start.line}:${other.start.column}`;
      return setIn(`${style.dim(at)} ${printable(other.message)}`, width, 2);
    }),
    ...(example === undefined || message.includes(example.words)
      ? []
      : [setIn(`For example: ${printable(example.words)}`, width, 2)]),
    setIn(printable(hint), width, 2),
    ...(fix === undefined ? [] : [setIn(`Fix: ${printable(fix.title)} (${advice})`, width, 2)]),
  ].join("\n");
}

/** The last line of `check`. */
export function prettySummary(findings: readonly Found[], files: number, style: Style): string {
  const found = tally(findings);
  const looked = count(files, "playbook");
  if (found === null) return `${style.green("✓")} ${looked} checked, nothing found.\n`;
  const mark = findings.some(({ severity }) => severity === "error")
    ? style.red("✗")
    : style.yellow("!");
  const first = findings[0]?.code ?? "";
  return `${mark} ${found} in ${looked}. ${style.dim(`\`handrail explain ${first}\` says more.`)}\n`;
}
