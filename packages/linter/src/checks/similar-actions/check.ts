import { fold, type Name } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { similarTo } from "../../similar.ts";
import { actionUsesIn } from "../../tree.ts";

/** Two actions whose names are nearly the same. */
export const similarActions = defineCheck({
  code: "HR7118",
  name: "similar-actions",
  group: "clarity",
  level: "warning",
  options: {},
  explanation:
    "`call customer` and `call the customer` are two actions: a guardrail over one does not stop the other, and a report counts them apart. One action has one wording.",
  wrong: "when urgent then call customer\nwhen late then call the customer",
  right: "when urgent then call customer\nwhen late then call customer",
  look({ tree, file, model, statements, report }) {
    const declared = statements("action").flatMap(({ name }) => name ?? []);
    const own =
      declared.length > 0 ? declared : firstOf(actionUsesIn(tree).map(({ name }) => name));
    const here = new Set(own.map(({ text }) => fold(text)));
    const others = model
      .vocabulary(file)
      .actions.filter(({ name, declaration }) => declaration !== null && !here.has(fold(name)))
      .map(({ name }) => name);
    for (const { name, near } of similarTo(own, others)) {
      report(name.span, {
        message: `\`${name.text}\` and \`${near}\` are two actions with nearly the same name.`,
        hint: `Call both \`${near}\`, if they are the same.`,
        fix:
          declared.length > 0
            ? undefined
            : {
                title: `Replace with \`${near}\``,
                certain: false,
                edits: [{ span: name.span, text: near }],
              },
      });
    }
  },
});

function firstOf(names: readonly Name[]): readonly Name[] {
  const known = new Set<string>();
  return names.filter(({ text }) => known.size < known.add(fold(text)).size);
}
