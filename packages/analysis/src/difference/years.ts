import type { Encoder } from "../encoding/encoder.ts";
import { constantly, difference, whole } from "../encoding/linear.ts";

/** Decisions are compared from the one to the other. */
const years = [Date.UTC(1900, 0), Date.UTC(2200, 0)] as const;

/** The first and the last days of the calendar, where steps lead out of it, are nothing that a reader wants to see. */
export function boundYears({ numbers, now }: Encoder): void {
  numbers.book.limit(difference(constantly(whole(years[0])), now.sum()));
  numbers.book.limit(difference(now.sum(), constantly(whole(years[1]))));
}
