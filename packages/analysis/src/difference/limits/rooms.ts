import type { PlanLimit } from "@handrail/evaluator";

export type Version = "before" | "after";

/** Which limit has no room for one more, and which limits of the other version have. */
export interface Rooms {
  /** The version of the limit without room. */
  readonly version: Version;
  readonly full: Room;
  readonly free: readonly (Room & {
    /** As many pass before it as for the limit without room. */
    readonly isAlike: boolean;
  })[];
  /** It may also be unknown what has happened. */
  readonly isOpen: boolean;
}

export interface Room {
  readonly limit: PlanLimit;
  /** What is recommended before it may take some of the room. */
  readonly isTaken: boolean;
}
