import type { ParserMethod } from "chevrotain";
import { shareBeforeName, variantWithoutShare } from "../findings/experiments.ts";
import { replacement } from "../findings/fixes.ts";
import { And, LiteralToken, NameToken } from "../layout/tokens.ts";
import { Comma } from "../lexer/tokens.ts";
import type { Literal, Name, PercentLiteral } from "../tree/expressions.ts";
import type { Span } from "../tree/span.ts";
import type { Variant } from "../tree/statements.ts";
import { oneLine, spanning, spanOf } from "./base.ts";
import { ScoreParser } from "./scores.ts";

const aVariant = { what: "a variant", example: "control 50%, chat 50%" };

/** The variants of an experiment. */
export abstract class ExperimentParser extends ScoreParser {
  readonly wholeVariants: ParserMethod<[], Variant[]> = this.RULE(
    "wholeVariants",
    (): Variant[] => {
      const variants: (Variant | null)[] = [];
      this.MANY(() => {
        variants.push(this.SUBRULE(this.variant));
        const separated = this.OPTION(() =>
          this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(And) }]),
        );
        this.ACTION(() => {
          const ends = !this.nextIs(NameToken) && !this.nextIs(LiteralToken);
          if (separated !== undefined && ends) this.reportMissing(aVariant);
        });
      });
      this.ACTION(() => this.finish());
      return variants.filter((variant) => variant !== null);
    },
  );

  protected readonly variant: ParserMethod<[], Variant | null> = this.RULE(
    "variant",
    (): Variant | null =>
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME1(NameToken);
            const share = this.OPTION1(() => this.CONSUME1(LiteralToken));
            return this.ACTION(() => this.#named(token.payload as Name, share?.payload as Literal));
          },
        },
        {
          ALT: () => {
            const share = this.CONSUME2(LiteralToken);
            const token = this.OPTION2(() => this.CONSUME2(NameToken));
            return this.ACTION(() => {
              const literal = share.payload as Literal;
              if (token !== undefined) return this.#turned(token.payload as Name, literal);
              this.report(shareBeforeName, spanOf(share), {
                found: oneLine(share.image),
                right: null,
              });
              return null;
            });
          },
        },
      ]),
  );

  #named(name: Name, share: Literal | undefined): Variant {
    const span = share === undefined ? name.span : spanning(name, share);
    return { kind: "variant", span, name, share: this.#share(span, name, share) };
  }

  /** `50% control`: clear, but the other way round. */
  #turned(name: Name, share: Literal): Variant {
    const span = spanning(share, name);
    const right = `${this.quote(name.span)} ${this.quote(share.span)}`;
    this.report(
      shareBeforeName,
      span,
      { found: this.quote(span), right },
      replacement(span, right, true),
    );
    return { kind: "variant", span, name, share: share.type === "percent" ? share : null };
  }

  #share(span: Span, name: Name, share: Literal | undefined): PercentLiteral | null {
    if (share?.type === "percent") return share;
    const found = this.quote(span);
    // Without its sign, the number is the end of the name.
    const [, bare = name.text, number] = /^(.*) (\d+(?:\.\d+)?)$/.exec(name.text) ?? [];
    const right = number === undefined || name.quoted ? null : `${bare} ${number}%`;
    const fix = right === null ? undefined : replacement(span, right, false);
    this.report(variantWithoutShare, span, { found, right }, fix);
    return null;
  }
}
