import type { ParserMethod } from "chevrotain";
import * as tokens from "../layout/tokens.ts";
import { Comma } from "../lexer/tokens.ts";
import type { Name } from "../tree/expressions.ts";
import type { ScoreBand } from "../tree/statements.ts";
import { TestParser } from "./tests.ts";

const aBand = { what: "a band", example: "bands cold below 20, warm below 40, hot" };

/** The bands of a score. */
export abstract class ScoreParser extends TestParser {
  readonly wholeBands: ParserMethod<[], ScoreBand[]> = this.RULE("wholeBands", (): ScoreBand[] => {
    const bands = [this.SUBRULE1(this.band)];
    this.MANY(() => {
      this.CONSUME(Comma);
      bands.push(this.SUBRULE2(this.band));
    });
    this.ACTION(() => this.finish());
    return bands.filter((band) => band !== null);
  });

  protected readonly band: ParserMethod<[], ScoreBand | null> = this.RULE(
    "band",
    (): ScoreBand | null => {
      const token = this.OPTION1(() => this.CONSUME(tokens.NameToken));
      if (token === undefined) this.ACTION(() => this.reportMissing(aBand));
      const below = this.OPTION2(() => {
        this.CONSUME(tokens.Below);
        return this.SUBRULE(this.sum);
      });
      if (token === undefined || this.RECORDING_PHASE) return null;
      const name = token.payload as Name;
      const span = this.reach(token, below);
      return { kind: "scoreBand", span, name, below: below ?? null };
    },
  );
}
