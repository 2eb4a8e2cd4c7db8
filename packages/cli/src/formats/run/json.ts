import { jsonFor } from "../../deciding/decided.ts";
import type { RunFormat } from "./format.ts";
import { tallyJson } from "./tally-json.ts";

/** An array of decisions, or of groups of them. */
export function json(): RunFormat {
  let before = "[\n";
  const next = (text: string) => {
    const written = before + text;
    before = ",\n";
    return written;
  };
  return {
    begin: () => "",
    group: {
      begin({ value, tally }) {
        const head = JSON.stringify({ group: value, ...tallyJson(tally) });
        const text = next(`${head.slice(0, -1)},"decisions":`);
        before = "[\n";
        return text;
      },
      end() {
        const text = before === "[\n" ? "[]}" : "\n]}";
        before = ",\n";
        return text;
      },
    },
    decision: (decided, key) => next(jsonFor(decided, key)),
    end: () => (before === "[\n" ? "[]\n" : "\n]\n"),
  };
}
