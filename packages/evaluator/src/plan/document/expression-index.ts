/** An index into `Plan.expressions`. */
export type ExpressionIndex = number;
