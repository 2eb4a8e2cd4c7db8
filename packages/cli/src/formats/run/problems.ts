import type { BadRecords } from "../../deciding/problems.ts";
import type { RecordProblem } from "../../records/record.ts";
import { setIn } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count } from "../../terminal/words.ts";

/**
 * The bad records of a file, each with where it stands, what was found and what to do.
 *
 * @param what what one of them is called
 */
export function badRecords(
  file: string,
  bad: BadRecords,
  style: Style,
  width: number,
  what = "record",
): string {
  const blocks = bad.kept.map(({ number, line, key, problems }) => {
    const name = key === null || key === "" ? "" : ` (${printable(key)})`;
    const place = style.dim(`${file}:${line}: ${what} ${number}${name}`);
    return [place, ...problems.map((one) => described(one, style, width))].join("\n");
  });
  const rest = bad.count - bad.kept.length;
  if (rest > 0) {
    blocks.push(
      style.dim(
        `… and ${count(rest, `more bad ${what === "record" ? what : "row"}`)}; --show all describes them.`,
      ),
    );
  }
  return blocks.map((one) => `${one}\n`).join("");
}

/** What is wrong with a file as a whole. */
export function fileProblems(
  file: string,
  problems: readonly RecordProblem[],
  style: Style,
  width: number,
): string {
  return problems
    .map((one) => `${style.dim(`${file}:1`)}\n${described(one, style, width)}\n`)
    .join("");
}

function described({ message, hint }: RecordProblem, style: Style, width: number): string {
  const sentence = `${style.red("✗")} ${sentenceOf(printable(message))}`;
  return `${setIn(sentence, width, 2, 2)}\n${setIn(style.dim(printable(hint)), width, 4)}`;
}

function sentenceOf(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
