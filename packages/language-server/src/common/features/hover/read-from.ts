import { fold } from "@handrail/syntax";
import type { PlaybookDocument } from "../../protocol/document.ts";

/** The columns that a fact is read from. */
export function readFrom({ workspace: { model }, path, say }: PlaybookDocument, name: string) {
  return model.reach(path).flatMap((file) =>
    model.tree(file).statements.flatMap((statement) => {
      if (statement.kind !== "read" || statement.name === null || statement.column === null)
        return [];
      if (fold(statement.name.text) !== fold(name)) return [];
      const place = file === path ? "" : ` (${file.slice(file.lastIndexOf("/") + 1)})`;
      return say("In data it is the column “{0}”{1}.", statement.column.value, place);
    }),
  );
}
