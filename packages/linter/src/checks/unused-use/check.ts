import { defineCheck } from "../../check.ts";
import { decides, wholeLines } from "../../tree.ts";

/** A file that is used for nothing. */
export const unusedUse = defineCheck({
  code: "HR7112",
  name: "unused-use",
  group: "clarity",
  level: "info",
  options: {},
  explanation:
    "`use` brings in what another file declares and decides. A file of words alone, none of which is spoken here, makes the reader look for something that is not there. Files that decide something are never unused: their rules come along.",
  wrong: 'use "words.playbook"\nwhen urgent then call customer',
  exampleFiles: { "words.playbook": "fact late is yes/no" },
  right: "when urgent then call customer",
  look({ model, file, tree, statements, mentions, isUsed, report }) {
    if (isUsed) return;
    const named = new Set(mentions().map(({ declaration }) => declaration?.file));
    const uses = statements("use").filter(({ path }) => path !== null);
    for (const [index, used] of uses.entries()) {
      if (used.path === null) continue;
      const path = model.uses(file)[index];
      if (path === undefined || !model.reach(file).includes(path)) continue;
      const reach = model.reach(path);
      const brings = reach.flatMap((one) => model.tree(one).statements);
      if (reach.some((one) => named.has(one)) || brings.some(decidesOrReads)) continue;
      report(used.path.span, {
        message: `Nothing that “${used.path.value}” declares is spoken of here.`,
        hint: "Remove the line, or use the file's words.",
        fix: {
          title: "Remove this line",
          certain: false,
          edits: [{ span: wholeLines(tree, used.span), text: "" }],
        },
      });
    }
  },
});

/** What works without being named. */
function decidesOrReads(statement: Parameters<typeof decides>[0]): boolean {
  return decides(statement) || ["read", "calendar", "promise", "set"].includes(statement.kind);
}
