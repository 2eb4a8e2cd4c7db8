import type { ParserMethod } from "chevrotain";
import * as tokens from "../layout/tokens.ts";
import type { ActionPattern, ActionUse } from "../tree/actions.ts";
import type { Expression, Name } from "../tree/expressions.ts";
import type { Expectation, ExpectState } from "../tree/statements.ts";
import { spanning, spanOf } from "./base.ts";
import { PromiseParser } from "./promises.ts";

const aFact = { what: "a fact", example: "expect asks decision ready" };
const anExpectation = { what: "what is expected", example: "expect offer expert chat within 1h" };

/** What a test expects of actions; conditions among its expectations are read as conditions. */
export abstract class TestParser extends PromiseParser {
  readonly wholeTime: ParserMethod<[], Expression> = this.RULE("wholeTime", (): Expression => {
    this.CONSUME(tokens.At);
    const time = this.SUBRULE(this.sum);
    this.ACTION(() => this.finish());
    return time;
  });

  readonly wholeExpectation: ParserMethod<[], Expectation | null> = this.RULE(
    "wholeExpectation",
    (): Expectation | null => {
      const expectation = this.OPTION(() =>
        this.OR([
          { ALT: () => this.SUBRULE(this.expectNothing) },
          { ALT: () => this.SUBRULE(this.expectNoAction) },
          { ALT: () => this.SUBRULE(this.expectNothingThat) },
          { ALT: () => this.SUBRULE(this.expectActions) },
          { ALT: () => this.SUBRULE(this.expectAsks) },
          { ALT: () => this.SUBRULE(this.expectAction) },
        ]),
      );
      if (expectation === undefined) this.ACTION(() => this.reportMissing(anExpectation));
      this.ACTION(() => this.finish());
      return expectation ?? null;
    },
  );

  protected readonly expectNothing: ParserMethod<[], Expectation> = this.RULE(
    "expectNothing",
    (): Expectation => ({ kind: "expectNothing", span: spanOf(this.CONSUME(tokens.Nothing)) }),
  );

  protected readonly expectNoAction: ParserMethod<[], Expectation | null> = this.RULE(
    "expectNoAction",
    (): Expectation | null => {
      const word = this.CONSUME(tokens.No);
      const pattern: ActionPattern | null = this.SUBRULE(this.pattern);
      if (pattern === null || this.RECORDING_PHASE) return null;
      return { kind: "expectNoAction", span: spanning(word, pattern), pattern };
    },
  );

  /** `expect nothing that sells`. */
  protected readonly expectNothingThat: ParserMethod<[], Expectation> = this.RULE(
    "expectNothingThat",
    (): Expectation => {
      const pattern = this.SUBRULE(this.nothingThat);
      return { kind: "expectNoAction", span: pattern.span, pattern };
    },
  );

  /** `expect anything that helps within 24h`. */
  protected readonly expectActions: ParserMethod<[], Expectation> = this.RULE(
    "expectActions",
    (): Expectation => {
      const promised = this.SUBRULE(this.promisedActions);
      if (this.RECORDING_PHASE) return { kind: "expectNothing", span: { start: 0, end: 0 } };
      return { kind: "expectActions", span: promised.span, promised };
    },
  );

  protected readonly expectAsks: ParserMethod<[], Expectation | null> = this.RULE(
    "expectAsks",
    (): Expectation | null => {
      const word = this.CONSUME(tokens.Asks);
      const fact = this.SUBRULE(this.listedName, { ARGS: [aFact] });
      if (fact === null || this.RECORDING_PHASE) return null;
      return { kind: "expectAsks", span: spanning(word, fact), fact };
    },
  );

  protected readonly expectAction: ParserMethod<[], Expectation | null> = this.RULE(
    "expectAction",
    (): Expectation | null => {
      const token = this.CONSUME(tokens.NameToken);
      const clauses = this.SUBRULE(this.actionClauses);
      const state = this.OPTION(() => this.CONSUME(tokens.State));
      const until = this.OPTION1({
        GATE: () => state !== undefined,
        DEF: () => {
          this.CONSUME(tokens.Until);
          return this.SUBRULE(this.sum);
        },
      });
      if (this.RECORDING_PHASE) return null;
      const name = token.payload as Name;
      const span = spanning(token, clauses.at(-1) ?? token);
      const action: ActionUse = { kind: "actionUse", span, name, clauses };
      if (state === undefined) return { kind: "expectAction", span, action };
      return {
        kind: "expectState",
        span: spanning(token, until ?? state),
        action,
        state: state.payload as ExpectState["state"],
        until: until ?? null,
      };
    },
  );
}
