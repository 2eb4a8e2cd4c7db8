import type { Name, Statement } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import type { LinkedAction, LinkedRecommendation } from "../linked/action.ts";
import type { Register } from "../scope/register.ts";
import type { Scope, StatementId } from "../scope/scope.ts";
import type { UnusableContent } from "../workspace/content.ts";

/** What the statements of one file see while they are checked or linked in the scope of an entry. */
export interface StatementContext {
  readonly file: string;
  readonly scope: Scope;
  readonly on: Elaboration;
  /** The action of a name; what is undeclared has unknown traits. */
  action(name: Name): LinkedAction;
  /** How the playbook spells the name of an action. */
  spellingOf(action: Name): string;
}

/** What else checks ask of the workspace. Each answer is computed only when it is asked for. */
export interface Checking extends StatementContext {
  /** What a rule recommends, if it has been looked at already: what there was to report and to note then is so now. */
  looked(index: number): readonly LinkedRecommendation[] | undefined;
  /** Rules, guardrails and declarations of the scope by what must be theirs alone, the used files' first. */
  register(): Register;
  /** Actions that some rule recommends, in any file of the workspace from which this one is reached, as written. */
  recommended(): readonly string[];
  /** Whether business time follows a calendar of this file, in any file of the workspace from which this one is reached. */
  followsCalendar(fold: string): boolean;
  /** How many rules belong to a choice, in the same files. */
  membersOf(choice: string): number;
  /** Whether some action of the same files has a trait. */
  isTrait(name: string): boolean;
  /** Titles of the rules that `without rule` may name here. */
  titlesToLeaveOut(): readonly string[];
  /** Why a file cannot be read, or null if it can. */
  problemOf(file: string): UnusableContent | null;
  /** The zone that the header of a file names. */
  zoneOf(file: string): string | null;
  /** Files of the workspace that can be read. */
  usableFiles(): readonly string[];
  /** The shortest way from this file by one that it uses back to itself, or null. */
  circleThrough(used: string): readonly string[] | null;
  /** The definitions that go round in a circle, as written. */
  circles(): readonly (readonly string[])[];
  /** Whether a definition, by its fold, is the first that needs too many others, one behind the other. */
  isChainTooLong(folded: string): boolean;
  /** Whether a definition, by its fold, is the first that is nested too deep with those that it uses. */
  isNestedTooDeep(folded: string): boolean;
  /** Index of the first statement of a kind in the file. */
  firstOf(kind: Statement["kind"]): number;
  /** Where a statement stands, seen from this file: "in line 3", "in line 3 of base.playbook". */
  where(statement: StatementId): string;
}

/** Whether another statement than this one has the first claim to something; then that one. */
export function earlierThan<Claim extends StatementId>(
  claims: readonly Claim[] | undefined,
  file: string,
  index: number,
): Claim | undefined {
  const [first] = claims ?? [];
  return first === undefined || (first.file === file && first.index === index) ? undefined : first;
}
