import type { MentionKind } from "@handrail/model";
import type { Name, Statement } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";

const kinds: ReadonlySet<MentionKind> = new Set(["fact", "define", "setting", "action", "choice"]);

/** A name that is written otherwise than it is declared. */
export const otherSpelling = defineCheck({
  code: "HR7134",
  name: "other-spelling",
  group: "clarity",
  level: "info",
  options: {},
  explanation:
    "`Deal Value` and `deal value` are one name, as letters and digits alone count. Written in one way, a name is found by every search, and reads like the one thing that it is.",
  wrong: "fact deal value is number\nwhen Deal Value > 5 then call customer",
  right: "fact deal value is number\nwhen deal value > 5 then call customer",
  look({ model, mentions, text, report }) {
    for (const mention of mentions()) {
      const { kind, declaration, declares, span, name } = mention;
      if (declaration === null || declares || !kinds.has(kind)) continue;
      const declared = declaredName(model.tree(declaration.file).statements[declaration.index]);
      if (declared === null || declared.text === name) continue;
      if (declared.text.length !== name.length && text(span).startsWith("`")) continue;
      const isCase = declared.text.toLowerCase() === name.toLowerCase();
      report(span, {
        message: `\`${name}\` is declared as \`${declared.text}\`.`,
        hint: `Write \`${declared.text}\`.`,
        fix: {
          title: `Replace with \`${declared.text}\``,
          certain: isCase,
          edits: [
            { span, text: text(span).startsWith("`") ? `\`${declared.text}\`` : declared.text },
          ],
        },
      });
    }
  },
});

/** Null for what declares several names, or a history, which has two. */
function declaredName(statement: Statement | undefined): Name | null {
  switch (statement?.kind) {
    case "fact":
    case "define":
    case "setting":
    case "action":
    case "choice":
      return statement.name;
    default:
      return null;
  }
}
