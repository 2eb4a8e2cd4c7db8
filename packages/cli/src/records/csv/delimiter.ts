import { CannotRun } from "../../failure.ts";
import { quoted } from "../../terminal/words.ts";

const candidates = [",", ";", "\t"] as const;

/** What separates the cells, by the header line: the candidate that stands there most often outside quotes. */
export function detectDelimiter(header: string): string {
  const bare = header.replace(/"[^"]*"/g, "");
  const counts = candidates.map((candidate) => bare.split(candidate).length);
  return candidates[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** @throws CannotRun where it is more than one character */
export function givenDelimiter(option: string): string {
  const delimiter = option === "tab" || option === "\\t" ? "\t" : option;
  if ([...delimiter].length === 1 && delimiter !== '"' && !/[\r\n]/.test(delimiter)) {
    return delimiter;
  }
  throw new CannotRun(
    `${quoted(option)} cannot separate cells.`,
    'Give one character, such as --delimiter ";" or --delimiter tab.',
  );
}

/** Delimiters as a person says them. */
export function delimiterName(delimiter: string): string {
  const names: Readonly<Record<string, string>> = {
    ",": "commas",
    ";": "semicolons",
    "\t": "tabs",
  };
  return names[delimiter] ?? quoted(delimiter);
}
