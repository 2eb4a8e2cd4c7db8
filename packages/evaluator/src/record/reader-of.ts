import type { PlanType } from "../plan/plan.ts";
import type { Reader, ReaderOptions } from "./reader.ts";
import { anyReader } from "./types/any.ts";
import { choiceReader } from "./types/choice.ts";
import { dateReader } from "./types/date.ts";
import { durationReader } from "./types/duration.ts";
import { listReader } from "./types/list.ts";
import { moneyReader } from "./types/money.ts";
import { numberReader } from "./types/number.ts";
import { textReader } from "./types/text.ts";
import { timeReader } from "./types/time.ts";
import { yesNoReader } from "./types/yes-no.ts";

/** The reader of a type. */
export function readerOf(type: PlanType, options: ReaderOptions): Reader {
  switch (type.kind) {
    case "yes/no":
      return yesNoReader;
    case "one of":
    case "step of":
      return choiceReader(type.values, options.inferred);
    case "number":
      return numberReader(type.from, type.to);
    case "percent":
      return numberReader(null, null);
    case "money":
      return moneyReader(type.currency);
    case "duration":
      return durationReader;
    case "date":
      return dateReader(options.format ?? null);
    case "time":
      return timeReader(options.zone, options.format ?? null);
    case "text":
      return textReader;
    case "list of":
      return listReader(readerOf(type.of, options));
    // Plans say so of no fact and of no field.
    case "records of":
    case "any":
      return anyReader;
  }
}
