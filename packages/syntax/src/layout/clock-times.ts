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
  if (index >= end || tokens.typeAt(index) !== Numeral) return null;
  if (places[index] !== Place.inside) return null;
  const start = tokens.startAt(index);
  const found = /^(\d\d?):(\d\d)(:\d\d)?(?![\d:])/.exec(text.slice(start, start + 9));
  if (found === null) return null;
  const [whole, hours = "", minutes, seconds = ""] = found;
  const stop = start + whole.length;
  let length = 1;
  while (index + length < tokens.length && tokens.endAt(index + length) <= stop) length += 1;
  return { text: `T${hours.padStart(2, "0")}:${minutes}${seconds}`, length, end: stop };
}
