import type { RunFormat } from "./format.ts";

/** An array of decisions. */
export function json(): RunFormat {
  let before = "[\n";
  return {
    begin: () => "",
    decision(decision) {
      const text = `${before}${JSON.stringify(decision)}`;
      before = ",\n";
      return text;
    },
    end: () => (before === "[\n" ? "[]\n" : "\n]\n"),
  };
}
