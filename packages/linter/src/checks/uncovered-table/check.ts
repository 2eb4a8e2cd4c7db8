import { defineProof } from "../../check.ts";
import { tablesIn } from "../../proving/tables.ts";
import { gap } from "../../questions/gap.ts";
import { headOf } from "../../tree.ts";

/** A table that has no row for a situation in which all that it asks is known. */
export const uncoveredTable = defineProof({
  code: "HR7019",
  name: "uncovered-table",
  group: "correctness",
  level: "info",
  options: {},
  explanation:
    "A table reads as if it told all cases apart. In the situation that is shown everything that it asks about is known, and no row is for it: it recommends nothing, and what it should give is unknown. A last row with `-` in each cell says what holds in all other cases, even if that is nothing.",
  wrong:
    'fact stage is one of discovery, evaluation, purchase\ntable "Who talks" first match\n  | when stage | then          |\n  | discovery  | send guide    |\n  | evaluation | call customer |',
  right:
    'fact stage is one of discovery, evaluation, purchase\ntable "Who talks" first match\n  | when stage | then          |\n  | discovery  | send guide    |\n  | evaluation | call customer |\n  | -          | -             |',
  about: ["table"],
  *prove({ model, file, own, report }) {
    for (const { linked, index, rows } of tablesIn(model, own, file)) {
      if (rows.policy === "collect") continue;
      yield linked.place;
      const answer = gap(own, index);
      if (answer.answer !== "yes") continue;
      const tree = model.tree(file);
      const table = tree.statements.find(({ span }) => span.start === linked.place.span.start);
      if (table?.kind !== "table") continue;
      const { title } = table;
      report(
        { file, span: headOf(tree, table) },
        {
          message: `${title === null ? "This table" : `The table “${title.value}”`} has no row for ${answer.witness.words}.`,
          hint: "Write a row for it, or a last one with `-` in each cell that says what holds in all other cases.",
          example: answer.witness,
        },
      );
    }
  },
});
