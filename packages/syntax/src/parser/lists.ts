import type { ParserMethod } from "chevrotain";
import {
  And,
  Anything,
  AnythingThat,
  Everything,
  EverythingThat,
  NameToken,
  No,
  Nothing,
  NothingThat,
  Or,
} from "../layout/tokens.ts";
import { Comma } from "../lexer/tokens.ts";
import type { Name } from "../tree/expressions.ts";
import { BaseParser, type Missing } from "./base.ts";

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
      const token = this.OPTION(() => this.CONSUME(NameToken));
      if (token !== undefined) return token.payload as Name;
      this.ACTION(() => this.reportMissing(missing));
      return null;
    },
  );

  /** What a handover carries: names with commas. */
  protected readonly facts: ParserMethod<[], Name[]> = this.RULE("facts", (): Name[] => {
    const names = [this.SUBRULE1(this.listedName, { ARGS: [aFact] })];
    this.MANY(() => {
      this.CONSUME(Comma);
      names.push(this.SUBRULE2(this.listedName, { ARGS: [aFact] }));
    });
    return present(names);
  });

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

  /** Values of a type, with commas or `or`. */
  protected readonly values: ParserMethod<[], Name[]> = this.RULE("values", (): Name[] => {
    const names = [this.SUBRULE1(this.listedName, { ARGS: [aValue] })];
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(Or) }]);
      names.push(this.SUBRULE2(this.listedName, { ARGS: [aValue] }));
    });
    return present(names);
  });

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
