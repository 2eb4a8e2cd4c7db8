import { english } from "../dialect/en.ts";
import { unknownPolicy } from "../findings/choices.ts";
import { replacement } from "../findings/fixes.ts";
import { leaf } from "../formatter/doc.ts";
import type { Clause as Slice } from "../layout/shape.ts";
import { spanning } from "../parser/base.ts";
import { fold } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import type { ChoicePolicy, ChoiceStatement, Clause } from "../tree/statements.ts";
import type { StatementKit } from "./kit.ts";
import type { StatementSyntax } from "./syntax.ts";

const example = "choice next step picks highest priority";
const policies = ["first match", "highest priority"] as const;

/** `choice NAME picks first match`, or `picks highest priority`. */
export const choice: StatementSyntax<ChoiceStatement> = {
  keyword: "choice",
  head: "plain",
  split: { word: "picks", pick: "first", mode: "plain" },
  clauses: {},
  read(kit) {
    const policy = kit.one("picks");
    const name = kit.name("a name", example);
    if (policy === undefined) kit.reportNoClause(name, "picks", "how it picks", example);
    return {
      kind: "choice",
      span: kit.span,
      name,
      policy: policy === undefined ? null : readPolicy(kit, policy),
    };
  },
  print({ name, policy, span }, printer) {
    const { picks } = english.clauses;
    const head = [
      leaf(`${english.statements.choice} `, span.start),
      name === null ? "" : [printer.name(name), " "],
      policy === null ? "" : leaf(`${picks} ${english.places[policy.value][0]}`, policy.span.start),
    ];
    return { head, clauses: [] };
  },
};

function readPolicy(kit: StatementKit, slice: Slice): Clause<ChoicePolicy> | null {
  const [first, ...rest] = slice.tokens;
  const last = rest.at(-1) ?? first;
  if (first === undefined || last === undefined) {
    kit.reportMissing(slice.anchor, "`first match` or `highest priority`", example);
    return null;
  }
  const span = spanning(first, last);
  const written = kit.text.slice(span.start, span.end);
  const value = policies.find((one) =>
    english.places[one].some((words) => fold(words) === fold(written)),
  );
  if (value !== undefined) {
    return { kind: "clause", span: spanning(slice.anchor, last), value };
  }
  const meant = meantBy(written);
  const fix = meant === undefined ? undefined : replacement(span, meant, false);
  kit.report(
    unknownPolicy,
    span,
    { found: written.replace(/\s+/g, " "), meant: meant ?? null },
    fix,
  );
  return null;
}

/** `the highest priority`, `first` and misspelt words say clearly enough what they mean. */
function meantBy(written: string): ChoicePolicy | undefined {
  const words = written.toLowerCase();
  const hinted = policies.find((one) => words.includes(one.split(" ")[0] ?? one));
  if (hinted !== undefined) return hinted;
  return words.includes("priorit")
    ? "highest priority"
    : (nearest(words, policies) as ChoicePolicy | undefined);
}
