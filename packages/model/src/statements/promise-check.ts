import type { PromiseStatement } from "@handrail/syntax";
import { checkPatternTraits } from "./pattern.ts";
import { linkPromise } from "./promise.ts";
import { checkKnownAction, checkRead, type TestChecking } from "./test-check.ts";

/** A promise speaks of what the playbook decides by and recommends, or it could never be broken. */
export function checkPromise(checking: TestChecking, node: PromiseStatement): void {
  for (const { pattern } of node.then) {
    checkPatternTraits(checking, pattern);
    if (pattern.kind === "namedAction") checkKnownAction(checking, pattern.name);
  }
  linkPromise(checking, node);
  checkRead(checking, "expect");
}
