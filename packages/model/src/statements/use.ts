import { nearest, type TextLiteral, type UseStatement } from "@handrail/syntax";
import { otherZone, unusableFile, useCircle } from "../findings/files.ts";
import { replacement } from "../findings/fixes.ts";
import { relativePath, resolveUse } from "../workspace/paths.ts";
import type { Checking } from "./context.ts";

/** A used file that is there, and that does not use this one in turn. */
export function checkUse(checking: Checking, { path }: UseStatement): void {
  if (path === null) return;
  const { file, on } = checking;
  const target = resolveUse(file, path.value);
  const problem = checking.problemOf(target);
  if (problem !== null) {
    const others = checking.usableFiles().filter((one) => one !== file);
    const near =
      problem.problem === "missing"
        ? nearest(
            path.value,
            others.map((other) => relativePath(file, other)),
          )
        : undefined;
    const fix = replacement(path.span, near === undefined ? undefined : `"${near}"`);
    on.report(unusableFile, path.span, { path: path.value, ...problem, near }, fix);
    return;
  }
  const circle = checking.circleThrough(target);
  if (circle !== null) {
    on.report(useCircle, path.span, { circle: circle.map((one) => relativePath(file, one)) });
  }
  checkZone(checking, path, target);
}

/** Days and offices follow the entry's zone, so a used playbook should not have been written for another. */
function checkZone({ file, on, scope, zoneOf }: Checking, path: TextLiteral, target: string): void {
  const theirs = zoneOf(target);
  if (scope.entry !== file || theirs === null || theirs === scope.zone) return;
  on.report(otherZone, path.span, { path: path.value, theirs, ours: scope.zone });
}
