import { english } from "../dialect/en.ts";
import { type Doc, group, join, leaf, line } from "../formatter/doc.ts";
import type { ClauseDoc, Printer } from "../formatter/printer.ts";
import type { Clause as Slice } from "../layout/shape.ts";
import { Text } from "../lexer/tokens.ts";
import type { Clause, ExperimentStatement, Variant } from "../tree/statements.ts";
import type { StatementKit } from "./kit.ts";
import type { StatementSyntax } from "./syntax.ts";

const example = "experiment chat first splits account id";
const aSubject = { what: "the fact that is split", example };
const variantsExample = "control 50%, chat 50%";

/** `experiment NAME splits FACT`, with its variants on lines of their own, and `salt`. */
export const experiment: StatementSyntax<ExperimentStatement> = {
  keyword: "experiment",
  head: "plain",
  split: { word: "splits", pick: "first", mode: "variants" },
  clauses: { salt: { start: "text", mode: "variants" } },
  read(kit) {
    const splits = kit.one("splits");
    const name = kit.name("a name", example);
    if (splits === undefined) kit.reportNoClause(name, "splits", "a fact", example);
    const [subject, behind] = splits === undefined ? [] : parts(splits);
    const [salt, after] = saltIn(kit);
    const variants = [behind, after].filter((one) => one !== undefined && one.tokens.length > 0);
    if (variants.length === 0 && behind !== undefined && subject?.tokens.length === 1) {
      kit.reportMissing(behind.anchor, "a variant with its share", variantsExample);
    }
    return {
      kind: "experiment",
      span: kit.span,
      name,
      subject: subject === undefined ? null : kit.nameIn(subject, aSubject),
      variants: variants.flatMap((one) => (one === undefined ? [] : kit.sentences.variants(one))),
      salt,
    };
  },
  print({ name, subject, variants, salt, span }, printer) {
    const { splits } = english.clauses;
    const head = [
      leaf(`${english.statements.experiment} `, span.start),
      name === null ? "" : [printer.name(name), " "],
      subject === null ? "" : [leaf(`${splits} `, printer.before(subject)), printer.name(subject)],
    ];
    const clauses = printer.inOrder([
      salt === null ? null : printer.textClause(english.clauses.salt, salt),
      printVariants(variants, printer),
    ]);
    return { head, clauses, spread: true };
  },
};

/** The fact that is split, and the variants behind it. */
function parts(slice: Slice): readonly [Slice, Slice] {
  const { tokens } = slice;
  const variants = { ...slice, anchor: tokens[0] ?? slice.anchor, tokens: tokens.slice(1) };
  return [{ ...slice, tokens: tokens.slice(0, 1) }, variants];
}

/** The salt, and the variants that may stand behind it. */
function saltIn(kit: StatementKit): readonly [Clause<string> | null, Slice | undefined] {
  const slice = kit.one("salt");
  if (slice === undefined) return [null, undefined];
  const text = kit.leadingText(slice, { what: "a text in quotes", example: 'salt "…"' });
  if (text === null) return [null, undefined];
  const [first] = slice.tokens;
  const span = { start: slice.anchor.startOffset, end: text.span.end };
  const rest = first?.tokenType === Text ? slice.tokens.slice(1) : [];
  const after = { ...slice, anchor: first ?? slice.anchor, tokens: rest };
  return [{ kind: "clause", span, value: text.value }, after];
}

function printVariants(variants: readonly Variant[], printer: Printer): ClauseDoc | null {
  const [first] = variants;
  if (first === undefined) return null;
  const docs = variants.map(
    ({ name, share }): Doc => [
      printer.name(name),
      share === null ? "" : [" ", printer.literal(share)],
    ],
  );
  return { at: first.span.start, doc: group(join(docs, [",", line(0)])) };
}
