import { values } from "../parts/joined/values.ts";
import type { PlanType } from "../plan/plan.ts";
import type { Reader, ReaderOptions } from "./reader.ts";
import { anyReader } from "./types/any.ts";
import { choiceReader } from "./types/choice.ts";
import { numberReader } from "./types/number.ts";
import { textReader } from "./types/text.ts";
import { yesNoReader } from "./types/yes-no.ts";

/** The reader of a type. */
export function readerOf(type: PlanType, options: ReaderOptions): Reader {
  switch (type.kind) {
    case "yes/no":
      return yesNoReader;
    case "one of":
    case "step of":
      return choiceReader(type, options.inferred);
    case "number":
      return numberReader(type, type.from, type.to);
    case "percent":
      return numberReader(type);
    case "text":
      return textReader;
    // Plans say so of no fact and of no field.
    case "records of":
    case "any":
      return anyReader;
    default:
      return values.needed.readerOf(type, options);
  }
}
