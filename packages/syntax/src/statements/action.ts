import { english } from "../dialect/en.ts";
import { insertion, replacement } from "../findings/fixes.ts";
import { missingPart } from "../findings/sentences.ts";
import { leaf } from "../formatter/doc.ts";
import { NameToken } from "../layout/tokens.ts";
import { oneLine } from "../parser/base.ts";
import type { Name } from "../tree/expressions.ts";
import type { ActionStatement } from "../tree/statements.ts";
import { checkStart } from "./action-names.ts";
import { identity, printId, readId } from "./annotations.ts";
import type { StatementKit } from "./kit.ts";
import type { StatementSyntax } from "./syntax.ts";

const traitExample = "human, helps";
const example = `action offer expert chat is ${traitExample}`;

/** `action PHRASE is TRAIT, …`. */
export const action: StatementSyntax<ActionStatement> = {
  keyword: "action",
  head: "plain",
  split: { word: "is", pick: "first", mode: "traits" },
  clauses: identity,
  read(kit) {
    const traits = kit.one("is");
    const whole = kit.name("a name", example);
    const meant = traits === undefined ? traitsWithoutIs(kit, whole) : null;
    const name = meant?.name ?? whole;
    if (name !== null) checkStart(name, kit.report);
    if (traits === undefined && name !== null) reportNoTraits(kit, name, meant?.traits ?? []);
    return {
      kind: "action",
      span: kit.span,
      name,
      traits: traits === undefined ? (meant?.traits ?? []) : kit.sentences.traits(traits),
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

/** What the language itself knows of actions; nobody ends an action's name with it. */
const ofTheLanguage = ["contacts customer", "digital", "helps", "human", "sells"];
const lastTrait = new RegExp(`\\s+(${ofTheLanguage.join("|").replaceAll(" ", "\\s+")})$`, "i");

interface Meant {
  readonly name: Name;
  readonly traits: readonly Name[];
}

/** The traits that a declaration goes on with, though it has no `is` before them. */
function traitsWithoutIs(kit: StatementKit, whole: Name | null): Meant | null {
  if (whole === null || whole.quoted) return null;
  const { start } = whole.span;
  const named = (from: number, to: number): Name => {
    const text = oneLine(kit.text.slice(from, to));
    return { kind: "name", span: { start: from, end: to }, text, quoted: false };
  };
  const traits: Name[] = [];
  let { end } = whole.span;
  for (;;) {
    const found = lastTrait.exec(kit.text.slice(start, end));
    if (found === null || found.index === 0) break;
    traits.unshift(named(end - (found[1] ?? "").length, end));
    end = start + found.index;
  }
  if (traits.length === 0) return null;
  const rest = kit.head.tokens.slice(1).filter(({ tokenType }) => tokenType === NameToken);
  return {
    name: named(start, end),
    traits: [...traits, ...rest.map(({ payload }) => payload as Name)],
  };
}

function reportNoTraits(kit: StatementKit, { span, text }: Name, traits: readonly Name[]): void {
  const { is } = english.clauses;
  const written = traits.map((trait) => trait.text).join(", ");
  const end = traits.at(-1)?.span.end;
  const fix =
    end === undefined
      ? insertion(span.end, ` ${is} ${traitExample}`, false)
      : replacement({ start: span.end, end }, ` ${is} ${written}`, true, `Add \`${is}\``);
  kit.report(missingPart, span, { what: `\`${is}\` with traits`, after: text, example }, fix);
}
