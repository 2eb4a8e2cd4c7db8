import {
  type ActionPattern,
  type Expectation,
  fold,
  type Name,
  nearest,
  type TestStatement,
} from "@handrail/syntax";
import type { UndeclaredUse } from "../expressions/elaboration.ts";
import { source } from "../expressions/source.ts";
import { replacement } from "../findings/fixes.ts";
import {
  askedNotAFact,
  expectContradiction,
  givenUnread,
  unknownExpected,
} from "../findings/tests.ts";
import { exampleRows } from "../histories/example-rows.ts";
import { spokenOf } from "../histories/spoken-of.ts";
import { meantAction } from "../meant/action.ts";
import type { Checking } from "./context.ts";
import { linkExpectation } from "./expectation.ts";
import { saidOfHistory } from "./history-expectation.ts";
import { checkPatternTraits } from "./pattern.ts";
import { linkGiven } from "./test.ts";

/** What a test's check needs beyond what others need. */
export interface TestChecking extends Checking {
  /** Uses of undeclared names since it was last asked. */
  takeUses(): readonly UndeclaredUse[];
  /** Actions that a rule of the scope recommends, as written. */
  readonly recommendedHere: readonly string[];
  /** Undeclared facts that the rules read, by folds, and as written. */
  readonly read: ReadonlyMap<string, string>;
}

export function checkTest(checking: TestChecking, node: TestStatement): void {
  linkGiven(checking, node);
  checkRead(checking, "given");
  for (const expectation of node.expect) {
    if (saidOfHistory(checking, expectation) === null) checkActions(checking, expectation);
    linkExpectation(checking, expectation);
    checkRead(checking, "expect");
    checkAsked(checking, expectation);
  }
  checkContradictions(checking, node.expect);
}

/** A fact that no rule reads decides nothing; as an expectation it even stays unknown for ever. */
export function checkRead(checking: TestChecking, part: "given" | "expect"): void {
  const { on, read } = checking;
  const seen = new Set<string>();
  for (const { fold: folded, name, span } of checking.takeUses()) {
    if (read.has(folded) || seen.has(folded)) continue;
    seen.add(folded);
    const near = nearest(name, factNames(checking));
    const fix = replacement(span, near);
    const history = spokenOf(name, on.names.histories);
    const of = history && { plural: history.plural, rows: exampleRows(history) };
    if (part === "given") on.report(givenUnread, span, { name, near, of }, of ? undefined : fix);
    else on.report(unknownExpected, span, { name, what: "fact", near }, fix);
  }
}

function factNames({ scope, read }: TestChecking): readonly string[] {
  return [...[...scope.names.values()].map(({ name }) => name), ...read.values()];
}

function checkActions(checking: TestChecking, expectation: Expectation): void {
  const pattern = patternOf(expectation);
  if (pattern !== null) checkPatternTraits(checking, pattern);
  const name = actionOf(expectation);
  if (name !== null) checkKnownAction(checking, name);
}

/** Reports an action that neither a rule recommends nor a statement declares. */
export function checkKnownAction(checking: TestChecking, name: Name): void {
  const { on, scope, recommendedHere } = checking;
  const declared = [...scope.actions.values()].map((one) => one.name);
  const known = [...declared, ...recommendedHere];
  if (known.some((one) => fold(one) === fold(name.text))) return;
  const near = meantAction(name.text, known) ?? nearest(name.text, known);
  on.report(
    unknownExpected,
    name.span,
    { name: name.text, what: "action", near },
    replacement(name.span, near),
  );
}

function patternOf(expectation: Expectation): ActionPattern | null {
  if (expectation.kind === "expectNoAction") return expectation.pattern;
  return expectation.kind === "expectActions" ? expectation.promised.pattern : null;
}

function actionOf(expectation: Expectation): Name | null {
  switch (expectation.kind) {
    case "expectAction":
    case "expectState":
      return expectation.action.name;
    case "expectNoAction":
      return expectation.pattern.kind === "namedAction" ? expectation.pattern.name : null;
    default:
      return null;
  }
}

function checkAsked({ on, scope }: TestChecking, expectation: Expectation): void {
  if (expectation.kind !== "expectAsks") return;
  const { text, span } = expectation.fact;
  const kind = scope.names.get(fold(text))?.kind;
  if (kind === "define" || kind === "setting" || kind === "history") {
    on.report(askedNotAFact, span, {
      name: text,
      kind: kind === "define" ? "definition" : kind,
    });
  }
}

/** `expect X` beside `expect no X`, or beside `expect nothing`. */
function checkContradictions({ on, scope }: TestChecking, all: readonly Expectation[]): void {
  for (const [position, second] of all.entries()) {
    const first = all
      .slice(0, position)
      .find((one) => exclude(one, second) || exclude(second, one));
    if (first === undefined) continue;
    on.report(expectContradiction, second.span, {
      first: source(on, first.span),
      second: source(on, second.span),
    });
  }

  function exclude(one: Expectation, other: Expectation): boolean {
    if (one.kind !== "expectAction") return false;
    if (other.kind === "expectNothing") return true;
    if (other.kind !== "expectNoAction") return false;
    const folded = fold(one.action.name.text);
    if (other.pattern.kind === "namedAction") return fold(other.pattern.name.text) === folded;
    const traits = new Set(scope.actions.get(folded)?.traits.map(fold));
    return other.pattern.traits.every(({ text }) => traits.has(fold(text)));
  }
}
