import { lineIndex, type Span, type SyntaxFile } from "@handrail/syntax";
import { defineProof } from "../../check.ts";
import { tablesIn } from "../../proving/tables.ts";
import { overlaps } from "../../questions/overlap.ts";

/** Two rows of a `unique` table that hold at once. */
export const overlappingRows = defineProof({
  code: "HR7018",
  name: "overlapping-rows",
  group: "correctness",
  level: "warning",
  options: {},
  settles: ["HR4014"],
  after: ["HR4013"],
  explanation:
    "In a `unique` table there is never more than one row for a situation; where two hold, it decides nothing. All that the values are worked out from was thought of, so the situation that is shown can happen.",
  wrong:
    'fact seats is number\ndefine size as seats * 2\ntable "Who talks" unique\n  | when size | then          |\n  | > 10      | call customer |\n  | > 20      | visit         |',
  right:
    'fact seats is number\ndefine size as seats * 2\ntable "Who talks" unique\n  | when size | then          |\n  | 10 to 20  | call customer |\n  | > 20      | visit         |',
  about: ["table"],
  *prove({ model, file, own, report }) {
    const { text } = model.tree(file);
    const lines = lineIndex(text);
    for (const { linked, rows: planned } of tablesIn(model, own, file)) {
      const { rows } = linked;
      if (rows.policy !== "unique") continue;
      yield;
      for (const { first, second, answer } of overlaps(own, planned.of)) {
        const [one, other] = [rows.of[first], rows.of[second]];
        if (one === undefined || other === undefined || answer.answer === "no") continue;
        const line = lines.position(one.place.span.start).line;
        const at = rowAt(model.tree(file), other.place.span);
        report(
          { file, span: at },
          {
            message:
              answer.answer === "yes"
                ? `This row and the one in line ${line} both hold when ${answer.witness.words}.`
                : `Whether this row and the one in line ${line} hold at once cannot be told: ${answer.reason}.`,
            hint: "Make one of the two narrower, or say `first match` after the title if the upper one is meant to win.",
            related: [{ ...one.place, message: "this row holds, too" }],
            example: answer.answer === "yes" ? answer.witness : undefined,
          },
        );
      }
    }
  },
});

function rowAt({ statements }: SyntaxFile, span: Span): Span {
  const rows = statements.flatMap((one) => (one.kind === "table" ? one.rows : []));
  return rows.find((row) => row.span.start <= span.start && span.end <= row.span.end)?.span ?? span;
}
