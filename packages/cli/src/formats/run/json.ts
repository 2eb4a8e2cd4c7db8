import { jsonFor } from "../../deciding/decided.ts";
import type { RunFormat } from "./format.ts";

/** An array of decisions. */
export function json(): RunFormat {
  let before = "[\n";
  return {
    begin: () => "",
    decision(decided, key) {
      const text = `${before}${jsonFor(decided, key)}`;
      before = ",\n";
      return text;
    },
    end: () => (before === "[\n" ? "[]\n" : "\n]\n"),
  };
}
