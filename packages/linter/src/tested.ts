import { fold, type Node, type SyntaxFile, type TestStatement, walk } from "@handrail/syntax";
import type { CheckContext } from "./context.ts";

export interface Expected {
  /** Folded names of actions that some test expects to come up: recommended, blocked, pending or deferred. */
  readonly actions: ReadonlySet<string>;
  /** Those that one expects not to come up, or to be blocked. */
  readonly stopped: ReadonlySet<string>;
  /** Traits of what one expects not to come up, one list each; none is `anything`. */
  readonly stoppedTraits: readonly (readonly string[])[];
  readonly tests: number;
}

/** What the tests of a file and of those that use it expect. */
export function expectedBy({ inUsers, model }: CheckContext): Expected {
  const all = inUsers((user) => expectedIn(model.tree(user)));
  return {
    actions: new Set(all.flatMap(({ actions }) => [...actions])),
    stopped: new Set(all.flatMap(({ stopped }) => [...stopped])),
    stoppedTraits: all.flatMap(({ stoppedTraits }) => stoppedTraits),
    tests: all.reduce((sum, { tests }) => sum + tests, 0),
  };
}

function expectedIn({ statements }: SyntaxFile): Expected {
  const actions = new Set<string>();
  const stopped = new Set<string>();
  const stoppedTraits: (readonly string[])[] = [];
  const tests = statements.filter((one): one is TestStatement => one.kind === "test");
  for (const expectation of tests.flatMap(({ expect }) => expect)) {
    const isNot = expectation.kind === "expectNoAction";
    const isBlocked = "state" in expectation && expectation.state === "blocked";
    walk(expectation, (node) => {
      for (const name of actionsOf(node)) {
        if (!isNot) actions.add(name);
        if (isNot || isBlocked) stopped.add(name);
      }
      if (isNot && node.kind === "anyAction" && "traits" in node && Array.isArray(node.traits)) {
        stoppedTraits.push(node.traits.map(({ text }) => fold(text)));
      }
      return true;
    });
  }
  return { actions, stopped, stoppedTraits, tests: tests.length };
}

function actionsOf(node: Node): readonly string[] {
  if (node.kind !== "actionUse" && node.kind !== "namedAction") return [];
  const { name } = node as Node & { readonly name: { readonly text: string } };
  return [fold(name.text)];
}
