import type { Expression, Name } from "./expressions.ts";
import type { Node } from "./span.ts";

/** An action as a rule recommends it: its phrase and the clauses that follow, in the order written. */
export interface ActionUse extends Node {
  readonly kind: "actionUse";
  readonly name: Name;
  readonly clauses: readonly ActionClause[];
}

export type ActionClause = DurationClause | RoleClause | WithClause | EscalationClause;

/** `within D` (deadline), `after D` (not before), `every D` (cadence). */
export interface DurationClause extends Node {
  readonly kind: "within" | "after" | "every";
  readonly duration: Expression;
}

/** `by ROLE`, `to ROLE`, `via MEDIUM`: a plain word, a text, or a fact that holds one. */
export interface RoleClause extends Node {
  readonly kind: "by" | "to" | "via";
  readonly role: RoleName;
}

/** `with FACT, FACT`: the context that a handover carries. */
export interface WithClause extends Node {
  readonly kind: "with";
  readonly facts: readonly Name[];
}

/** `escalating to ROLE after DURATION`. */
export interface EscalationClause extends Node {
  readonly kind: "escalating";
  readonly role: RoleName;
  readonly after: Expression;
}

/** A role or medium: a name (`account manager`) or a quoted text (`quoted` is then true, and it is never a fact). */
export type RoleName = Name;

/** Which actions a guardrail or a limit speaks of. */
export type ActionPattern = NamedAction | AnyAction;

export interface NamedAction extends Node {
  readonly kind: "namedAction";
  readonly name: Name;
}

/** `anything`, `anything that sells`, `anything that is human and contacts customer`: all traits must be there. */
export interface AnyAction extends Node {
  readonly kind: "anyAction";
  readonly traits: readonly Name[];
}
