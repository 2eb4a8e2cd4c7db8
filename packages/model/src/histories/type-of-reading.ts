import { anyType, elapsed, number, time, yesNo } from "../types/basic.ts";
import type { Type } from "../types/type.ts";
import type { Reading } from "./reading.ts";

/** The type of what is said of a history; any type where its field is wrong. */
export function typeOfReading({ word, field, history }: Reading): Type {
  const type = field?.field?.type ?? anyType;
  switch (word) {
    case "number":
      return { kind: "number", from: 0, to: null };
    case "any":
    case "none":
      return yesNo;
    case "sum":
      return type.kind === "number" ? number : type;
    case "average":
    case "smallest":
    case "largest":
    case "percentile":
    case "last":
      return type;
    case "time of last":
      return time;
    case "time since last":
    case "time between":
      return elapsed;
    case "field of first few":
    case "field of last few":
    case "field of all":
      return { kind: "list of", of: type };
    case "first few":
    case "last few":
    case "all":
      return { kind: "records of", history: history.plural };
  }
}
