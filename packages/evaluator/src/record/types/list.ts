import type { Cells, Known, Value } from "../../values/value.ts";
import { Misfit } from "../misfit.ts";
import type { Reader } from "../reader.ts";

/** An array, or in a cell of text its elements between semicolons. */
export function listReader(read: Reader): Reader {
  return (raw, cells): Value | Misfit => {
    const elements = Array.isArray(raw) ? raw : cells === "text" ? cellElements(raw) : null;
    if (elements === null) return new Misfit("a list", 'Write it in brackets: ["…", "…"].', raw);
    return readElements(elements, read, cells);
  };
}

function readElements(elements: readonly unknown[], read: Reader, cells: Cells): Value | Misfit {
  const values: Known[] = [];
  for (let index = 0; index < elements.length; index += 1) {
    const value = read(elements[index], cells);
    if (value instanceof Misfit) {
      return new Misfit(value.expected, value.hint, value.value, `[${index}]${value.within}`);
    }
    if (value === null) return null;
    values.push(value);
  }
  return values;
}

function cellElements(raw: unknown): readonly string[] | null {
  if (typeof raw !== "string") return null;
  return raw
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
