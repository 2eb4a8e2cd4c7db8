import type { PlanAggregate, PlanSelection } from "./aggregate.ts";
import type { PlanVariant } from "./experiment.ts";
import type { ExpressionIndex } from "./expression-index.ts";
import type { ArithmeticKind, ComparedAs, Relation } from "./operators.ts";
import type { PlanBand, PlanScore } from "./score.ts";
import type { PlanHit, PlanPick, PlanRows } from "./table.ts";
import type { PlanConstant, PlanType } from "./value-types.ts";

export type PlanExpression =
  | { readonly op: "fact"; readonly fact: number }
  | { readonly op: "constant"; readonly type: PlanType; readonly value: PlanConstant }
  /** The instant of the decision. */
  | { readonly op: "now" }
  /** The day of the decision in the plan's zone. */
  | { readonly op: "today" }
  | { readonly op: "and"; readonly of: readonly ExpressionIndex[] }
  | { readonly op: "or"; readonly of: readonly ExpressionIndex[] }
  | { readonly op: "not"; readonly of: ExpressionIndex }
  /** Is it known? Never unknown itself. */
  | { readonly op: "known"; readonly of: ExpressionIndex }
  | {
      readonly op: "compare";
      readonly as: ComparedAs;
      readonly relation: Relation;
      readonly left: ExpressionIndex;
      readonly right: ExpressionIndex;
      /** The steps in order, where `as` is "choice" and the relation orders. */
      readonly values?: readonly string[];
    }
  /** Is the left one of these constants? */
  | {
      readonly op: "one of";
      readonly as: ComparedAs;
      readonly left: ExpressionIndex;
      readonly values: readonly PlanConstant[];
    }
  /** `contains`: text in text (ignoring case) or an element in a list. */
  | {
      readonly op: "contains";
      readonly as: "text" | "list";
      /** How elements of a list compare. */
      readonly of: ComparedAs;
      readonly left: ExpressionIndex;
      readonly right: ExpressionIndex;
    }
  /** Ignoring case. */
  | { readonly op: "starts with"; readonly left: ExpressionIndex; readonly right: ExpressionIndex }
  | {
      readonly op: "arithmetic";
      readonly as: ArithmeticKind;
      readonly operator: "+" | "-" | "*" | "/";
      readonly left: ExpressionIndex;
      readonly right: ExpressionIndex;
    }
  /** The day of an instant in the plan's zone. */
  | { readonly op: "day of"; readonly of: ExpressionIndex }
  /** A field of the element that the enclosing aggregate or selection looks at: only within its `where`, `of` and `by`. */
  | { readonly op: "field"; readonly history: number; readonly field: number }
  | PlanAggregate
  | PlanSelection
  | PlanScore
  | PlanBand
  | PlanVariant
  | PlanRows
  | PlanHit
  | PlanPick;
