import type { IOrAlt, IToken, ParserMethod, TokenType } from "chevrotain";
import { durationWithoutUnit, timeForRole } from "../findings/actions.ts";
import { replacement } from "../findings/fixes.ts";
import { textLiteral } from "../layout/texts.ts";
import * as tokens from "../layout/tokens.ts";
import { Text } from "../lexer/tokens.ts";
import type {
  ActionClause,
  ActionPattern,
  ActionUse,
  DurationClause,
  RoleClause,
  RoleName,
} from "../tree/actions.ts";
import type { Expression, Literal, Name } from "../tree/expressions.ts";
import type { Span } from "../tree/span.ts";
import { spanning, spanOf } from "./base.ts";
import { deadlineIn } from "./deadlines.ts";
import { ExpressionParser } from "./expressions.ts";
import { unquotedName } from "./texts.ts";

const durationWords = new Map<TokenType, DurationClause["kind"]>([
  [tokens.Within, "within"],
  [tokens.After, "after"],
  [tokens.Every, "every"],
]);
const clauseStarts: ReadonlySet<TokenType> = new Set([
  ...durationWords.keys(),
  ...[tokens.By, tokens.To, tokens.Via, tokens.With, tokens.Escalating],
]);

const anAction = { what: "an action", example: "then offer expert chat within 1h" };
const aPattern = { what: "an action", example: "never pitch project when decision ready = no" };
const aRole = { what: "a role or a medium", example: "by account manager" };

/** What is recommended, and which actions a guardrail speaks of. */
export abstract class ActionParser extends ExpressionParser {
  // Made once, as these rules run for every rule of a playbook.
  #clauses: IOrAlt<ActionClause>[] | undefined;
  readonly #sum = (): Expression => this.SUBRULE(this.sum);
  readonly #phrase = (): IToken =>
    this.OR([{ ALT: () => this.CONSUME(tokens.NameToken) }, { ALT: () => this.CONSUME(Text) }]);
  readonly #joins = (): boolean => this.nextIs(tokens.And);
  readonly #clauseBegins = (): boolean => clauseStarts.has(this.LA(1).tokenType);
  readonly #nextClause = (): ActionClause =>
    durationWords.has(this.LA(1).tokenType)
      ? this.#durationClause()
      : this.SUBRULE(this.actionClause);
  readonly #durationWord = (): IToken =>
    this.OR([
      { ALT: () => this.CONSUME(tokens.Within) },
      { ALT: () => this.CONSUME(tokens.After) },
      { ALT: () => this.CONSUME(tokens.Every) },
    ]);

  readonly wholeActions: ParserMethod<[], ActionUse[]> = this.RULE(
    "wholeActions",
    (): ActionUse[] => {
      const first = this.SUBRULE1(this.action);
      const actions: ActionUse[] = first === null ? [] : [first];
      this.repeat(this.#joins, () => {
        this.CONSUME(tokens.And);
        const action = this.SUBRULE2(this.action);
        if (action !== null) actions.push(action);
      });
      this.finish();
      return actions;
    },
  );

  protected readonly action: ParserMethod<[], ActionUse | null> = this.RULE(
    "action",
    (): ActionUse | null => {
      const begins = this.nextIs(tokens.NameToken) || this.nextIs(Text);
      const token = begins ? this.take(this.#phrase) : this.OPTION(this.#phrase);
      if (token === undefined) this.ACTION(() => this.reportMissing(anAction));
      const clauses = this.SUBRULE(this.actionClauses);
      if (token === undefined || this.RECORDING_PHASE) return null;
      const name =
        token.tokenType === Text ? unquotedName(token, this.report) : (token.payload as Name);
      return { kind: "actionUse", span: spanning(token, clauses.at(-1) ?? token), name, clauses };
    },
  );

  protected readonly actionClauses: ParserMethod<[], ActionClause[]> = this.RULE(
    "actionClauses",
    (): ActionClause[] => {
      if (!this.RECORDING_PHASE && !this.#clauseBegins()) return [];
      return this.listed(this.#nextClause(), this.#clauseBegins, this.#nextClause);
    },
  );

  protected readonly actionClause: ParserMethod<[], ActionClause> = this.RULE(
    "actionClause",
    (): ActionClause => {
      this.#clauses ??= [
        { ALT: () => this.SUBRULE(this.durationClause) },
        { ALT: () => this.SUBRULE(this.roleClause) },
        { ALT: () => this.SUBRULE(this.withClause) },
        { ALT: () => this.SUBRULE(this.escalation) },
      ];
      return this.OR(this.#clauses);
    },
  );

  protected readonly durationClause: ParserMethod<[], DurationClause> = this.RULE(
    "durationClause",
    (): DurationClause => this.#durationClause(),
  );

  #durationClause(): DurationClause {
    const word = this.take(this.#durationWord);
    const duration = this.#duration();
    return {
      kind: durationWords.get(word.tokenType) ?? "within",
      span: this.reach(word, duration),
      duration,
    };
  }

  #duration(): Expression {
    const duration = this.term(this.#sum);
    if (!this.RECORDING_PHASE && duration.kind === "literal" && duration.type === "number") {
      const found = this.quote(duration.span);
      this.report(durationWithoutUnit, duration.span, { found });
    }
    return duration;
  }

  readonly roleClause: ParserMethod<[], RoleClause> = this.RULE("roleClause", (): RoleClause => {
    const word = this.OR1([
      { ALT: () => this.CONSUME(tokens.By) },
      { ALT: () => this.CONSUME(tokens.To) },
      { ALT: () => this.CONSUME(tokens.Via) },
    ]);
    return this.OR2([
      {
        ALT: (): RoleClause => {
          const literal = this.CONSUME(tokens.LiteralToken);
          return this.ACTION(() => this.#literalForRole(word, literal));
        },
      },
      {
        ALT: (): RoleClause => {
          const role = this.SUBRULE(this.role);
          const clause: RoleClause = { kind: roleKind(word), span: this.reach(word, role), role };
          this.ACTION(() => this.#checkTime(clause));
          return clause;
        },
      },
    ]);
  });

  /** `by 2 days`: a value where a person is due. */
  #literalForRole(word: IToken, literal: IToken): RoleClause {
    const kind = roleKind(word);
    const span = spanning(word, literal);
    const { type } = literal.payload as Literal;
    const isTime = type === "duration" || type === "date" || type === "time";
    if (kind === "by" && isTime) {
      this.#reportTime(span, literal.image, type === "duration" ? literal.image : null);
    } else this.reportMissing(aRole);
    return { kind, span, role: { kind: "name", span: spanOf(literal), text: "", quoted: false } };
  }

  /** `by end of day`: a deadline where a person is due. */
  #checkTime({ kind, span, role }: RoleClause): void {
    const deadline = kind === "by" && !role.quoted ? deadlineIn(role.text) : null;
    if (deadline !== null) this.#reportTime(span, role.text, deadline.within);
  }

  #reportTime(span: Span, time: string, within: string | null): void {
    const found = this.quote(span);
    const fix = within === null ? undefined : replacement(span, `within ${within}`, false);
    this.report(timeForRole, span, { found, time, within }, fix);
  }

  readonly wholeRole: ParserMethod<[], RoleName> = this.RULE("wholeRole", (): RoleName => {
    const role = this.SUBRULE(this.role);
    this.ACTION(() => this.finish());
    return role;
  });

  readonly role: ParserMethod<[], RoleName> = this.RULE("role", (): RoleName => {
    const token = this.OPTION(() =>
      this.OR([{ ALT: () => this.CONSUME(tokens.NameToken) }, { ALT: () => this.CONSUME(Text) }]),
    );
    return this.ACTION(() => {
      if (token === undefined) {
        const { span } = this.missing(aRole);
        return { kind: "name", span, text: "", quoted: false };
      }
      if (token.tokenType !== Text) return { ...(token.payload as Name), quoted: false };
      const { span, value } = textLiteral(token);
      return { kind: "name", span, text: value, quoted: true };
    });
  });

  protected readonly withClause: ParserMethod<[], ActionClause> = this.RULE(
    "withClause",
    (): ActionClause => {
      const word = this.CONSUME(tokens.With);
      const facts = this.SUBRULE(this.facts);
      return { kind: "with", span: this.reach(word, facts), facts };
    },
  );

  protected readonly escalation: ParserMethod<[], ActionClause> = this.RULE(
    "escalation",
    (): ActionClause => {
      const word = this.CONSUME(tokens.Escalating);
      const role = this.SUBRULE(this.role);
      const later = this.OPTION(() => {
        this.CONSUME(tokens.After);
        return this.#duration();
      });
      const after =
        later ??
        this.ACTION(() =>
          this.missing({
            what: "`after` with a duration",
            example: "escalating to sales manager after 2 days",
          }),
        );
      return { kind: "escalating", span: this.reach(word, after), role, after };
    },
  );

  readonly wholePattern: ParserMethod<[], ActionPattern | null> = this.RULE(
    "wholePattern",
    (): ActionPattern | null => {
      const pattern = this.SUBRULE(this.pattern);
      this.ACTION(() => this.finish());
      return pattern;
    },
  );

  protected readonly pattern: ParserMethod<[], ActionPattern | null> = this.RULE(
    "pattern",
    (): ActionPattern | null => {
      const found = this.OPTION(() =>
        this.OR([
          { ALT: () => this.SUBRULE(this.anyAction) },
          {
            ALT: (): ActionPattern => {
              const token = this.CONSUME(tokens.NameToken);
              return { kind: "namedAction", span: spanOf(token), name: token.payload as Name };
            },
          },
        ]),
      );
      if (found === undefined) this.ACTION(() => this.reportMissing(aPattern));
      return found ?? null;
    },
  );

  protected readonly anyAction: ParserMethod<[], ActionPattern> = this.RULE(
    "anyAction",
    (): ActionPattern =>
      this.OR([
        {
          ALT: (): ActionPattern => {
            const token = this.CONSUME(tokens.Anything);
            return { kind: "anyAction", span: spanOf(token), traits: [] };
          },
        },
        {
          ALT: (): ActionPattern => {
            const token = this.CONSUME(tokens.AnythingThat);
            const traits = this.SUBRULE(this.traits);
            return { kind: "anyAction", span: this.reach(token, traits), traits };
          },
        },
      ]),
  );
}

function roleKind({ tokenType }: IToken): RoleClause["kind"] {
  if (tokenType === tokens.By) return "by";
  return tokenType === tokens.To ? "to" : "via";
}
