import { readdir } from "node:fs/promises";
import { basename, dirname, extname, join, sep } from "node:path";
import { nearest } from "@handrail/syntax";
import { CannotRun } from "./failure.ts";
import { quoted } from "./terminal/words.ts";

/** The error for a path that does not exist, with the name beside it that may have been meant. */
export async function noSuchPath(path: string): Promise<CannotRun> {
  const beside = await readdir(dirname(path)).catch((): string[] => []);
  if (beside.includes(basename(path))) {
    return new CannotRun(
      `${quoted(path)} is a link to something that is not there.`,
      "Name the file itself, or make the link again.",
    );
  }
  const near = nearestBeside(path, beside);
  return new CannotRun(
    `There is no file or folder ${quoted(path)}.`,
    near === undefined
      ? "Check the path: it starts from the folder that you are in."
      : `Did you mean ${quoted(slashed(join(dirname(path), near)))}?`,
  );
}

/** A file beside it of nearly the same name, and with the same ending. */
function nearestBeside(path: string, others: readonly string[]): string | undefined {
  const ending = extname(path);
  const stems = others
    .filter((other) => extname(other) === ending)
    .map((other) => basename(other, ending));
  const near = nearest(basename(path, ending), stems);
  return near === undefined ? undefined : near + ending;
}

/** A path of this machine with `/` between its parts. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
