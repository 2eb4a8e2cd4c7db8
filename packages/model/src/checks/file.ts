import { type Finding, fold, report } from "@handrail/syntax";
import type { UndeclaredUse } from "../expressions/elaboration.ts";
import type { Report } from "../findings/report.ts";
import { isLeftOut, titlesToLeaveOut } from "../scope/left-out.ts";
import type { ScopeQueries } from "../scope/queries.ts";
import { anyAction } from "../statements/action.ts";
import { checkStatement } from "../statements/check.ts";
import type { Checking } from "../statements/context.ts";
import { checkPromise } from "../statements/promise-check.ts";
import { checkTest } from "../statements/test-check.ts";
import type { Sources } from "../workspace/sources.ts";
import { circleBetween } from "./circles.ts";
import { checkConflicts } from "./conflicts.ts";
import { checkUndeclared } from "./undeclared.ts";
import { whereFrom } from "./where.ts";
import { checkWhichCalendar } from "./which-calendar.ts";
import { recommendedIn, type WorkspaceQueries } from "./workspace.ts";

/** Everything that is wrong with the statements of one file in the scope of an entry. Only the entry's own tests count. */
export function checkFile(
  entry: string,
  file: string,
  sources: Sources,
  queries: ScopeQueries,
  workspace: WorkspaceQueries,
): readonly Finding[] {
  const findings: Finding[] = [];
  const collect: Report = (definition, span, details, fix) => {
    findings.push(report(definition, span, details, fix));
  };
  let uses: UndeclaredUse[] = [];
  const takeUses = () => {
    const taken = uses;
    uses = [];
    return taken;
  };
  const looks = queries.looks(entry, file);
  const checking: Checking = {
    file,
    scope: queries.scope(entry),
    on: queries.elaborate(entry, file, collect, (use) => uses.push(use)),
    action: anyAction(),
    spellingOf: ({ text }) => text,
    looked(index) {
      const look = looks.get(index);
      for (const reported of look?.reports ?? []) collect(...reported);
      for (const use of look?.uses ?? []) uses.push(use);
      return look?.then;
    },
    register: once(() => queries.register(entry)),
    recommended: () => workspace.recommended(file),
    followsCalendar: (folded) => workspace.followed(file).has(folded),
    membersOf: (choice) => workspace.members(file, fold(choice)),
    isTrait: (name) => workspace.traits(file).has(fold(name)),
    titlesToLeaveOut: () => titlesToLeaveOut(file, sources),
    problemOf: workspace.problem,
    zoneOf: (path) => sources.declarations(path).zone,
    usableFiles: workspace.usable,
    circleThrough: (used) => circleBetween(file, used, sources.uses),
    circles: () => namedCircles(entry, queries),
    isChainTooLong: (folded) => queries.defineTypes(entry, "settled").tooLong.includes(folded),
    isNestedTooDeep: (folded) => queries.defineTypes(entry, "settled").tooDeep.includes(folded),
    firstOf: (kind) => sources.tree(file).statements.findIndex((one) => one.kind === kind),
    where: (statement) => whereFrom(file, statement, sources),
  };
  const tree = sources.tree(file);
  const leftOut = queries.leftOut(entry);
  for (const [index, statement] of tree.statements.entries()) {
    if (!isLeftOut(leftOut, file, index)) checkStatement(checking, statement, index);
  }
  const ruleUses = takeUses();
  const inferences = queries.inferences(entry);
  checkConflicts(entry, file, ruleUses, collect, sources, queries);
  checkUndeclared(checking, ruleUses, inferences, tree);
  checkWhichCalendar(checking, tree);
  if (entry === file) {
    const read = new Map([...inferences].map(([fold, { name }]) => [fold, name]));
    const recommendedHere = checking.scope.files.flatMap((one) =>
      recommendedIn(queries.outline(entry, one)),
    );
    const testing = { ...checking, takeUses, read, recommendedHere };
    for (const statement of tree.statements) {
      if (statement.kind === "test") checkTest(testing, statement);
      else if (statement.kind === "promise") checkPromise(testing, statement);
    }
  }
  return findings;
}

function namedCircles(entry: string, queries: ScopeQueries): readonly (readonly string[])[] {
  const { names } = queries.scope(entry);
  const { circles } = queries.defineTypes(entry, "settled");
  return circles.map((circle) => circle.map((fold) => names.get(fold)?.name ?? fold));
}

/** Asked for thousands of times, which a question to the database is too dear for. */
function once<Value>(ask: () => Value): () => Value {
  let answer: { readonly value: Value } | undefined;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
}
