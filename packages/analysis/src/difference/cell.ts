import type { Encoder } from "../encoding/encoder.ts";
import { constantly } from "../encoding/linear.ts";
import type { Ratio } from "../solver/ratio.ts";
import type { Literal } from "../solver/sat.ts";
import type { Dimension } from "./dimensions.ts";

/** A part of what a region says of a dimension, true in the situation from which the region grows. */
export interface Constraint {
  readonly dimension: Dimension;
  readonly literal: Literal;
  readonly says: Says;
}

export type Says =
  | { readonly kind: "known" }
  | { readonly kind: "unknown" }
  /** Not this value, unknown or any other. */
  | { readonly kind: "not"; readonly value: string }
  /** None but a value that the playbooks name, or unknown. */
  | { readonly kind: "listed" }
  /** Unknown, or on this side of a bound. */
  | { readonly kind: "bound"; readonly relation: "<" | "<=" | ">" | ">="; readonly bound: Ratio }
  /** A rule is not true, or not unknown. */
  | { readonly kind: "silent" | "settled" }
  /** A rule is unknown, or it is false. */
  | { readonly kind: "pending" | "false" }
  /** Whether a rule that is the same in both versions speaks for the action. */
  | { readonly kind: "spoken" | "unspoken" }
  /** What guardrails do to the action. */
  | { readonly kind: "free" | "blocked" | "forbidden" | "lifted" }
  /** A whole condition, true or false. */
  | { readonly kind: "holds"; readonly value: boolean };

/** What an assignment says of a dimension, in the smallest parts. Gates that it needs are made beforehand. */
export interface CellReader {
  readonly dimension: Dimension;
  read(holds: (literal: Literal) => boolean): readonly Constraint[];
}

/** @param isFixed whether a literal is the same in all situations */
export function cellReader(
  dimension: Dimension,
  { gates, book, numbers }: Encoder,
  isFixed: (literal: Literal) => boolean,
): CellReader {
  const { value, subject } = dimension;
  const part = (literal: Literal, says: Says): Constraint => ({ dimension, literal, says });
  switch (value.kind) {
    case "truth": {
      const { yes, no } = value;
      const known = gates.or(yes, no);
      const isWhole = subject.kind === "condition";
      if (subject.kind === "rule") {
        return {
          dimension,
          read: (holds) => [
            ...(holds(yes) ? [] : [part(-yes, { kind: "silent" })]),
            ...(holds(yes) || holds(no) ? [part(known, { kind: "settled" })] : []),
          ],
        };
      }
      return {
        dimension,
        read(holds) {
          if (isWhole) {
            if (holds(yes)) return [part(yes, { kind: "holds", value: true })];
            return holds(no)
              ? [part(no, { kind: "holds", value: false })]
              : [part(-known, { kind: "unknown" })];
          }
          const parts: Constraint[] = [];
          if (!holds(yes)) parts.push(part(-yes, { kind: "not", value: "yes" }));
          if (!holds(no)) parts.push(part(-no, { kind: "not", value: "no" }));
          if (holds(known)) parts.push(part(known, { kind: "known" }));
          return parts;
        },
      };
    }
    case "symbol": {
      const { known, spellings, is, open } = value;
      const other =
        open === null ? gates.never : gates.and(known, ...spellings().map((one) => -is(one)));
      return {
        dimension,
        read(holds) {
          const others = spellings().filter((one) => !holds(is(one)));
          const parts = others.map((one) => part(-is(one), { kind: "not", value: one }));
          if (open !== null && !holds(other)) parts.push(part(-other, { kind: "listed" }));
          return holds(known) ? [...parts, part(known, { kind: "known" })] : parts;
        },
      };
    }
    case "number": {
      const { known } = value;
      const [quantity] = value.points === undefined ? value.sum().terms.keys() : [];
      const atoms =
        quantity === undefined
          ? (dimension.thresholds ?? []).map(({ bound, strict }) => {
              const constant = {
                kind: "number",
                known: gates.always,
                sum: () => constantly(bound),
              } as const;
              return {
                bound,
                strict,
                literal: numbers.compare(strict ? "<" : "<=", value, constant).yes,
              };
            })
          : book.boundsOn(quantity);
      const bounds = atoms
        .filter(({ literal }) => !isFixed(literal))
        .map(({ bound, strict, literal }) => ({
          bound,
          strict,
          literal,
          below: gates.or(-known, literal),
          above: gates.or(-known, -literal),
        }));
      return {
        dimension,
        read(holds) {
          // Bands may be known of a score that is not.
          if (!holds(known))
            return quantity === undefined ? [] : [part(-known, { kind: "unknown" })];
          const parts = bounds.map((one) =>
            holds(one.literal)
              ? part(one.below, {
                  kind: "bound",
                  relation: one.strict ? "<" : "<=",
                  bound: one.bound,
                })
              : part(one.above, {
                  kind: "bound",
                  relation: one.strict ? ">=" : ">",
                  bound: one.bound,
                }),
          );
          return isFixed(known) ? parts : [...parts, part(known, { kind: "known" })];
        },
      };
    }
    case "steps":
      return { dimension, read: () => [] };
    default: {
      const { known } = value;
      return {
        dimension,
        read: (holds) =>
          holds(known) ? [part(known, { kind: "known" })] : [part(-known, { kind: "unknown" })],
      };
    }
  }
}
