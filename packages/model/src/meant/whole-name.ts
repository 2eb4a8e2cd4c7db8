import { english, type Span } from "@handrail/syntax";

/** A declared name that begins with the name that was read, and stands in the text in full. */
export interface WrittenOut {
  readonly name: string;
  readonly end: number;
}

/** Finds the longest declared name that stands where a shorter one was read: `send offer to customer`. */
export function writtenOut(
  text: string,
  start: number,
  read: string,
  names: readonly string[],
): WrittenOut | undefined {
  const found = names
    .filter((name) => name.toLowerCase().startsWith(`${read.toLowerCase()} `))
    .flatMap((name) => {
      const words = name.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
      const pattern = new RegExp(`${words.join("[ \\t]+")}(?![\\p{L}\\p{N}])`, "iuy");
      pattern.lastIndex = start;
      return pattern.test(text) ? [{ name, end: pattern.lastIndex }] : [];
    });
  return found.sort((a, b) => b.end - a.end)[0];
}

const { by, to, via, with: context, after, within, every } = english.actions;
const part = new RegExp(
  `^[ \\t]+(?:${[by, to, via, context].join("|")})[ \\t]+[\\p{L}\\p{N}][\\p{L}\\p{N} -]*?(?=[ \\t]+(?:${[after, within, every, by, to, via, context, "and", "because"].join("|")})\\b|[ \\t]*(?:[\\r\\n|,#"]|$))`,
  "iu",
);

/** The name together with the words after it that were read as saying by whom or how: `meet with boss`. */
export function goesOnAs(text: string, { start, end }: Span): string | undefined {
  const rest = part.exec(text.slice(end, end + 200))?.[0];
  return rest === undefined ? undefined : `${text.slice(start, end)}${rest}`.replace(/\s+/g, " ");
}
