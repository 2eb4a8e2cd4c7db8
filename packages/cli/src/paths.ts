import { readdir } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { nearest } from "@handrail/syntax";
import { CannotRun } from "./failure.ts";
import { quoted } from "./terminal/words.ts";

/** The error for a path that does not exist, with the name beside it that may have been meant. */
export async function noSuchPath(path: string): Promise<CannotRun> {
  const others = await readdir(dirname(path)).catch(() => []);
  const near = nearest(basename(path), others);
  return new CannotRun(
    `There is no file or folder ${quoted(path)}.`,
    near === undefined
      ? "Check the path: it starts from the folder that you are in."
      : `Did you mean ${quoted(slashed(join(dirname(path), near)))}?`,
  );
}

/** A path of this machine with `/` between its parts. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
