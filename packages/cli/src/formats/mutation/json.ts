import type { MutationReport } from "@handrail/sdk";
import { changeWords } from "./pretty.ts";

/** What tests notice, as a machine reads it. A contract: lines and columns from 1. */
export function jsonMutation({ changes, noticed, percent }: MutationReport) {
  return {
    all: changes.length,
    noticed,
    percent,
    changes: changes.map((change) => {
      const { operator, place, line, column, within, before, after, sentence, noticedBy } = change;
      return {
        message: `${changeWords(change)}.`,
        operator,
        file: place.file,
        line,
        column,
        within,
        before,
        after,
        sentence,
        noticedBy: noticedBy && { title: noticedBy.title, file: noticedBy.place.file },
      };
    }),
  };
}
