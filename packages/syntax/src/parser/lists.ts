import type { IToken, ParserMethod } from "chevrotain";
import { valueForFact } from "../findings/actions.ts";
import { replacement } from "../findings/fixes.ts";
import { valueIsNumber } from "../findings/statements.ts";
import { textLiteral } from "../layout/texts.ts";
import {
  And,
  Anything,
  AnythingThat,
  Everything,
  EverythingThat,
  LiteralToken,
  NameToken,
  No,
  Nothing,
  NothingThat,
  Or,
} from "../layout/tokens.ts";
import { Comma, Text } from "../lexer/tokens.ts";
import type { Name } from "../tree/expressions.ts";
import { BaseParser, type Missing, spanOf } from "./base.ts";
import { nameOf, unquotedName } from "./texts.ts";

const aFact = { what: "a fact", example: "with stage, deal value" };
const aTrait = { what: "a trait", example: "human, helps" };
const aValue = { what: "a value", example: "one of digital, human" };
const aTag = { what: "a tag", example: "tags renewal, key account" };

const startsPromise = new Set([
  ...[Anything, AnythingThat, Everything, EverythingThat],
  ...[No, Nothing, NothingThat],
]);

/** Names in a row. */
export abstract class ListParser extends BaseParser {
  protected readonly listedName: ParserMethod<[Missing], Name | null> = this.RULE(
    "listedName",
    (missing: Missing): Name | null => {
      const token = this.OPTION(() =>
        this.OR([{ ALT: () => this.CONSUME(NameToken) }, { ALT: () => this.CONSUME(Text) }]),
      );
      return this.ACTION(() => {
        if (token?.tokenType === Text) return unquotedName(token, this.report);
        if (token !== undefined) return token.payload as Name;
        this.reportMissing(missing);
        return null;
      });
    },
  );

  /** What a handover carries: names with commas. */
  protected readonly facts: ParserMethod<[], Name[]> = this.RULE("facts", (): Name[] => {
    const names = [this.SUBRULE1(this.carriedFact)];
    this.MANY(() => {
      this.CONSUME(Comma);
      names.push(this.SUBRULE2(this.carriedFact));
    });
    return present(names);
  });

  /** Null where a value stands for the fact that holds it. */
  protected readonly carriedFact: ParserMethod<[], Name | null> = this.RULE(
    "carriedFact",
    (): Name | null => {
      const token = this.OPTION(() =>
        this.OR([
          { ALT: () => this.CONSUME(NameToken) },
          { ALT: () => this.CONSUME(Text) },
          { ALT: () => this.CONSUME(LiteralToken) },
        ]),
      );
      return this.ACTION(() => {
        if (token?.tokenType === NameToken) return token.payload as Name;
        if (token === undefined) this.reportMissing(aFact);
        else this.#reportValue(token);
        return null;
      });
    },
  );

  #reportValue(token: IToken): void {
    const span = spanOf(token);
    const found = token.image;
    const name = token.tokenType === Text ? nameOf(textLiteral(token).value) : "`";
    // What would need backticks is hardly a fact's name.
    const fix = name.startsWith("`") ? undefined : replacement(span, name, false);
    this.report(valueForFact, span, { found }, fix);
  }

  /** Whether an `and` joins another promise: `anything that helps and nothing that sells`. */
  #promiseFollows(): boolean {
    return this.LA(1).tokenType === And && startsPromise.has(this.LA(2).tokenType);
  }

  /** Traits, with commas or `and`. */
  protected readonly traits: ParserMethod<[], Name[]> = this.RULE("traits", (): Name[] => {
    const names = [this.SUBRULE1(this.listedName, { ARGS: [aTrait] })];
    this.MANY({
      GATE: () => !this.#promiseFollows(),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(And) }]);
        names.push(this.SUBRULE2(this.listedName, { ARGS: [aTrait] }));
      },
    });
    return present(names);
  });

  /** Values of a type, with commas or `or`. Numbers among them are reported once. */
  protected readonly values: ParserMethod<[], Name[]> = this.RULE("values", (): Name[] => {
    const names: (Name | null)[] = [];
    let number: IToken | undefined;
    const take = (value: Name | IToken | null) => {
      if (value === null || "kind" in value) names.push(value);
      else number ??= value;
    };
    take(this.SUBRULE1(this.value));
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(Or) }]);
      take(this.SUBRULE2(this.value));
    });
    this.ACTION(() => {
      if (number !== undefined) this.report(valueIsNumber, spanOf(number), { found: number.image });
    });
    return present(names);
  });

  protected readonly value: ParserMethod<[], Name | IToken | null> = this.RULE(
    "value",
    (): Name | IToken | null =>
      this.OR([
        {
          GATE: () => this.nextIs(LiteralToken),
          ALT: (): Name | IToken | null => this.CONSUME(LiteralToken),
        },
        { ALT: () => this.SUBRULE(this.listedName, { ARGS: [aValue] }) },
      ]),
  );

  readonly wholeTraits: ParserMethod<[], Name[]> = this.RULE("wholeTraits", (): Name[] => {
    const names = this.SUBRULE(this.traits);
    this.ACTION(() => this.finish());
    return names;
  });

  readonly wholeTags: ParserMethod<[], Name[]> = this.RULE("wholeTags", (): Name[] => {
    const names = [this.SUBRULE1(this.listedName, { ARGS: [aTag] })];
    this.MANY(() => {
      this.CONSUME(Comma);
      names.push(this.SUBRULE2(this.listedName, { ARGS: [aTag] }));
    });
    this.ACTION(() => this.finish());
    return present(names);
  });
}

function present(names: readonly (Name | null)[]): Name[] {
  return names.filter((name) => name !== null);
}
