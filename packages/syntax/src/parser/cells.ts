import type { ParserMethod } from "chevrotain";
import { textLiteral } from "../layout/texts.ts";
import { Ago, Away, NameToken } from "../layout/tokens.ts";
import { Comma, Text } from "../lexer/tokens.ts";
import type { Expression, Name } from "../tree/expressions.ts";
import type { GivenCell } from "../tree/statements.ts";
import { spanOf } from "./base.ts";
import { ExperimentParser } from "./experiments.ts";

const aValue = { what: "a value", example: "| 3 days ago | phone |" };

/** The cells of rows. */
export abstract class CellParser extends ExperimentParser {
  readonly wholeCell: ParserMethod<[], Omit<GivenCell, "kind" | "span">> = this.RULE(
    "wholeCell",
    (): Omit<GivenCell, "kind" | "span"> => {
      const values = [this.SUBRULE1(this.cellValue)];
      this.MANY(() => {
        this.CONSUME(Comma);
        values.push(this.SUBRULE2(this.cellValue));
      });
      const word = this.OPTION(() =>
        this.OR([{ ALT: () => this.CONSUME(Ago) }, { ALT: () => this.CONSUME(Away) }]),
      );
      this.ACTION(() => this.finish());
      const distance = word === undefined ? null : word.tokenType === Ago ? "ago" : "away";
      return { values: values.filter((value) => value !== null), distance };
    },
  );

  protected readonly cellValue: ParserMethod<[], Expression | null> = this.RULE(
    "cellValue",
    (): Expression | null => {
      const value = this.OPTION(() =>
        this.OR([
          { ALT: (): Expression => textLiteral(this.CONSUME(Text)) },
          {
            ALT: (): Expression => {
              const token = this.CONSUME(NameToken);
              return { kind: "nameExpression", span: spanOf(token), name: token.payload as Name };
            },
          },
          { ALT: (): Expression | null => this.SUBRULE(this.constant) },
        ]),
      );
      if (value === undefined) this.ACTION(() => this.reportMissing(aValue));
      return value ?? null;
    },
  );
}
