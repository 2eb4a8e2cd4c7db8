import type { IToken, ParserMethod } from "chevrotain";
import { everythingWithoutClause, nothingWithClause } from "../findings/promises.ts";
import * as tokens from "../layout/tokens.ts";
import { Text } from "../lexer/tokens.ts";
import type { ActionClause, ActionPattern, AnyAction } from "../tree/actions.ts";
import type { Name } from "../tree/expressions.ts";
import type {
  DespiteLimits,
  Promised,
  PromisedAction,
  PromisedNothing,
} from "../tree/statements.ts";
import { spanning } from "./base.ts";
import { unquotedName } from "./texts.ts";
import { TypeParser } from "./types.ts";

const aPromise = {
  what: "what is promised",
  example: "then anything that helps within 24h",
};

/** All that a promise says behind its `then`. */
export interface WholePromise {
  readonly then: readonly Promised[];
  readonly despiteLimits: DespiteLimits | null;
}

/** What is promised of all decisions, and expected of one. */
export abstract class PromiseParser extends TypeParser {
  readonly wholePromise: ParserMethod<[], WholePromise> = this.RULE(
    "wholePromise",
    (): WholePromise => {
      const then = [this.SUBRULE1(this.promised)];
      this.MANY(() => {
        this.CONSUME(tokens.And);
        then.push(this.SUBRULE2(this.promised));
      });
      const despite = this.OPTION(() => this.CONSUME(tokens.DespiteLimits));
      this.ACTION(() => this.finish());
      return {
        then: then.filter((one) => one !== null),
        despiteLimits:
          despite === undefined ? null : { kind: "despiteLimits", span: this.reach(despite, null) },
      };
    },
  );

  protected readonly promised: ParserMethod<[], Promised | null> = this.RULE(
    "promised",
    (): Promised | null => {
      const found = this.OPTION(() =>
        this.OR([
          { ALT: () => this.SUBRULE(this.promisedNothing) },
          { ALT: () => this.SUBRULE(this.promisedActions) },
          { ALT: () => this.SUBRULE(this.promisedAction) },
        ]),
      );
      if (found === undefined) this.ACTION(() => this.reportMissing(aPromise));
      return found ?? null;
    },
  );

  /** `nothing that sells`, `no pitch project`. */
  protected readonly promisedNothing: ParserMethod<[], PromisedNothing | null> = this.RULE(
    "promisedNothing",
    (): PromisedNothing | null => {
      const first = this.LA(1);
      const pattern = this.OR([
        {
          ALT: (): ActionPattern => this.#anyAction(this.CONSUME(tokens.Nothing)),
        },
        {
          ALT: () => this.SUBRULE(this.nothingThat),
        },
        {
          ALT: () => {
            this.CONSUME(tokens.No);
            return this.SUBRULE(this.pattern);
          },
        },
      ]);
      const clauses = this.SUBRULE(this.actionClauses);
      return this.ACTION(() => {
        const [clause] = clauses;
        if (pattern === null) return null;
        if (clause !== undefined) {
          this.report(nothingWithClause, clause.span, { found: this.quote(clause.span) });
        }
        return { kind: "promisedNothing", span: spanning(first, pattern), pattern };
      });
    },
  );

  protected readonly nothingThat: ParserMethod<[], AnyAction> = this.RULE(
    "nothingThat",
    (): AnyAction => {
      const token = this.CONSUME(tokens.NothingThat);
      const traits = this.SUBRULE(this.traits);
      return { kind: "anyAction", span: this.reach(token, traits), traits };
    },
  );

  /** `anything that helps within 24h`, `everything that contacts customer within 1 day`. */
  protected readonly promisedActions: ParserMethod<[], PromisedAction> = this.RULE(
    "promisedActions",
    (): PromisedAction => {
      const first = this.LA(1);
      const pattern = this.OR([
        { ALT: () => this.SUBRULE(this.anyAction) },
        { ALT: () => this.SUBRULE(this.everyAction) },
      ]);
      const clauses = this.SUBRULE(this.actionClauses);
      const amount =
        first.tokenType === tokens.Everything || first.tokenType === tokens.EverythingThat
          ? "every"
          : "some";
      return this.ACTION(() => {
        const span = spanning(pattern, clauses.at(-1) ?? pattern);
        if (amount === "every" && clauses.length === 0) {
          this.report(everythingWithoutClause, span, { found: this.quote(span) });
        }
        return { kind: "promisedAction", span, amount, pattern, clauses };
      });
    },
  );

  protected readonly everyAction: ParserMethod<[], ActionPattern> = this.RULE(
    "everyAction",
    (): ActionPattern =>
      this.OR([
        { ALT: () => this.#anyAction(this.CONSUME(tokens.Everything)) },
        {
          ALT: (): ActionPattern => {
            const token = this.CONSUME(tokens.EverythingThat);
            const traits = this.SUBRULE(this.traits);
            return { kind: "anyAction", span: this.reach(token, traits), traits };
          },
        },
      ]),
  );

  /** `call customer within 1h`. */
  protected readonly promisedAction: ParserMethod<[], PromisedAction | null> = this.RULE(
    "promisedAction",
    (): PromisedAction | null => {
      const token = this.OR([
        { ALT: () => this.CONSUME(tokens.NameToken) },
        { ALT: () => this.CONSUME(Text) },
      ]);
      const clauses: ActionClause[] = this.SUBRULE(this.actionClauses);
      return this.ACTION(() => {
        const name =
          token.tokenType === Text ? unquotedName(token, this.report) : (token.payload as Name);
        const pattern = { kind: "namedAction", span: name.span, name } as const;
        const span = spanning(name, clauses.at(-1) ?? name);
        return { kind: "promisedAction", span, amount: "some", pattern, clauses };
      });
    },
  );

  #anyAction(token: IToken): AnyAction {
    return { kind: "anyAction", span: this.reach(token, null), traits: [] };
  }
}
