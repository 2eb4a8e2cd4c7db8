import { english } from "../dialect/en.ts";
import { withoutFields } from "../findings/histories.ts";
import { leaf } from "../formatter/doc.ts";
import { NameToken, Plural } from "../layout/tokens.ts";
import type { Name } from "../tree/expressions.ts";
import type { HistoryStatement } from "../tree/statements.ts";
import { printFields, readFields } from "./fields.ts";
import type { StatementKit } from "./kit.ts";
import type { StatementSyntax } from "./syntax.ts";

/** `history NAME [plural NAMES] has FIELD is TYPE …`. */
export const history = elements("history", "history contact has");
/** `list NAME [plural NAMES] has FIELD is TYPE …`. */
export const list = elements("list", "list expert has");

function elements(
  keyword: HistoryStatement["kind"],
  example: string,
): StatementSyntax<HistoryStatement> {
  return {
    keyword,
    head: "plural",
    split: { word: "has", pick: "first", mode: "fields" },
    clauses: {},
    declaresLines: true,
    read(kit) {
      const fields = kit.one("has");
      const plural = pluralIn(kit);
      const name = kit.name("a name", example, plural === null ? 1 : 3);
      const hasNone = fields === undefined || fields.tokens.length === 0;
      if (name !== null && hasNone) {
        kit.report(withoutFields, name.span, { word: keyword, name: name.text });
      }
      return {
        kind: keyword,
        span: kit.span,
        name,
        plural,
        fields: fields === undefined ? [] : readFields(kit, fields),
      };
    },
    print({ name, plural, fields, span }, printer) {
      const head = [
        leaf(`${english.statements[keyword]} `, span.start),
        name === null ? "" : printer.name(name),
        plural === null ? "" : [` ${english.places.plural[0]} `, printer.name(plural)],
        ` ${english.clauses.has}`,
      ];
      return { head, clauses: printFields(fields, printer), spread: true };
    },
  };
}

/** The name after `plural`. */
function pluralIn({ head }: StatementKit): Name | null {
  const [, word, plural] = head.tokens;
  const isThere = word?.tokenType === Plural && plural?.tokenType === NameToken;
  return isThere ? (plural.payload as Name) : null;
}
