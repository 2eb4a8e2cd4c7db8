import { actionNameStart, reservedInAction } from "../findings/statements.ts";
import { english } from "../dialect/en.ts";
import { replacement } from "../findings/fixes.ts";
import type { Report } from "../findings/reporter.ts";
import { leaf } from "../formatter/doc.ts";
import { modes } from "../layout/modes.ts";
import type { Name } from "../tree/expressions.ts";
import type { ActionStatement } from "../tree/statements.ts";
import { identity, printId, readId } from "./annotations.ts";
import type { StatementSyntax } from "./syntax.ts";

/** `action PHRASE is TRAIT, …`. */
export const action: StatementSyntax<ActionStatement> = {
  keyword: "action",
  head: "plain",
  split: { word: "is", pick: "first", mode: "traits" },
  clauses: identity,
  read(kit) {
    const traits = kit.one("is");
    const name = kit.name(kit.head, "a name", "action offer expert chat is human, helps");
    if (name !== null) checkName(name, kit.report);
    if (traits === undefined && name !== null) {
      kit.reportMissing(kit.endOfHead, "`is` with traits", `action ${name.text} is human, helps`);
    }
    return {
      kind: "action",
      span: kit.span,
      name,
      traits: traits === undefined ? [] : kit.sentences.traits(traits),
      id: readId(kit),
    };
  },
  print({ name, traits, id, span }, printer, column) {
    const [first] = traits;
    const head = [
      leaf(`${english.statements.action} `, span.start),
      name === null ? "" : printer.paddedName(name, column),
      first === undefined ? "" : [" ", printer.clauseWord("is", first), printer.names(traits)],
    ];
    return { head, clauses: printer.inOrder([printId(id, printer)]), spread: id !== null };
  },
};

const sentenceWords = [english.clauses.when, english.clauses.then, english.clauses.unless];

/** A name that could not be written after `then`, or not be told from other words there. */
function checkName({ text, quoted, span }: Name, report: Report): void {
  const words = text.toLowerCase().split(" ");
  const [first = ""] = words;
  if (english.notFirstInActions.includes(first)) {
    report(actionNameStart, span, { name: text, word: first });
  }
  if (quoted) return;
  const reserved = words.find(
    (word) => modes.actions.phrases.has(word) || sentenceWords.includes(word),
  );
  if (reserved === undefined) return;
  const fix = replacement(span, `\`${text}\``, true, "Put the name in backticks");
  report(reservedInAction, span, { name: text, word: reserved }, fix);
}
