import { endOf } from "../lexer/lexer.ts";
import { Numeral } from "../lexer/tokens.ts";
import { type Pieces, Place } from "./pieces.ts";

export interface ClockTime {
  /** `T09:30`, as it follows a day. */
  readonly text: string;
  /** How many tokens it takes. */
  readonly length: number;
  readonly end: number;
}

/** A time of day that stands after a day as people write it: ` 9:30`. */
export function clockTimeAt(
  { tokens, places, text }: Pieces,
  index: number,
  end: number,
): ClockTime | null {
  const first = tokens[index];
  if (index >= end || first?.tokenType !== Numeral || places[index] !== Place.inside) return null;
  const found = /^(\d\d?):(\d\d)(:\d\d)?(?![\d:])/.exec(
    text.slice(first.startOffset, first.startOffset + 9),
  );
  if (found === null) return null;
  const [whole, hours = "", minutes, seconds = ""] = found;
  const stop = first.startOffset + whole.length;
  let length = 1;
  for (let at = tokens[index + 1]; at !== undefined && endOf(at) <= stop; ) {
    length += 1;
    at = tokens[index + length];
  }
  return { text: `T${hours.padStart(2, "0")}:${minutes}${seconds}`, length, end: stop };
}
