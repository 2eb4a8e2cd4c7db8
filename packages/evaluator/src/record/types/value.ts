import type { ValueType } from "../../parts/joined/values.ts";
import type { Reader, ReaderOptions } from "../reader.ts";
import { readerOf } from "../reader-of.ts";
import { dateReader } from "./date.ts";
import { durationReader } from "./duration.ts";
import { listReader } from "./list.ts";
import { moneyReader } from "./money.ts";
import { timeReader } from "./time.ts";

/** The reader of a type whose values are more than a text, a number, or yes or no. */
export function valueReader(
  type: ValueType | { readonly kind: "duration" },
  options: ReaderOptions,
): Reader {
  switch (type.kind) {
    case "money":
      return moneyReader(type.currency);
    case "duration":
      return durationReader;
    case "date":
      return dateReader(options.format ?? null);
    case "time":
      return timeReader(options.zone, options.format ?? null);
    case "list of":
      return listReader(readerOf(type.of, options));
  }
}
