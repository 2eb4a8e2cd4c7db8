import { nearest, type UseStatement } from "@handrail/syntax";
import { unusableFile, useCircle } from "../findings/files.ts";
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
      problem === "missing"
        ? nearest(
            path.value,
            others.map((other) => relativePath(file, other)),
          )
        : undefined;
    const fix = replacement(path.span, near === undefined ? undefined : `"${near}"`);
    on.report(unusableFile, path.span, { path: path.value, problem, near }, fix);
    return;
  }
  const circle = checking.circleThrough(target);
  if (circle !== null) {
    on.report(useCircle, path.span, { circle: circle.map((one) => relativePath(file, one)) });
  }
}
