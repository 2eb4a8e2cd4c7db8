import { fold } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { similarTo } from "../../similar.ts";

/** Two facts, definitions or settings whose names are nearly the same. */
export const similarNames = defineCheck({
  code: "HR7119",
  name: "similar-names",
  group: "clarity",
  level: "info",
  options: {},
  explanation:
    "Names that differ by a letter or an article are mixed up, by people and by those who fill in the data. A name that says what is different prevents it.",
  wrong:
    "fact customer visit is yes/no\nfact customer visits is yes/no\nwhen customer visit and customer visits then call customer",
  right:
    "fact visit planned is yes/no\nfact visits last year is number\nwhen visit planned and visits last year > 1 then call customer",
  look({ file, model, statements, report }) {
    const own = [...statements("fact"), ...statements("define"), ...statements("setting")].flatMap(
      ({ name }) => name ?? [],
    );
    const here = new Set(own.map(({ text }) => fold(text)));
    const others = model
      .vocabulary(file)
      .names.filter(({ kind, name, declaration }) => {
        return kind !== "history" && declaration !== null && !here.has(fold(name));
      })
      .map(({ name }) => name);
    const inOrder = own.toSorted((left, right) => left.span.start - right.span.start);
    for (const { name, near } of similarTo(inOrder, others)) {
      report(name.span, {
        message: `\`${name.text}\` is easily mixed up with \`${near}\`.`,
        hint: "Give one of them a name that says what is different.",
      });
    }
  },
});
