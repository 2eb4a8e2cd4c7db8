import { constants, createReadStream } from "node:fs";
import { access, stat } from "node:fs/promises";
import { CannotRun } from "../failure.ts";
import { noSuchPath } from "../paths.ts";
import { quoted } from "../terminal/words.ts";

/** Where the bytes of a record file come from. */
export interface Input {
  /** As it was given, or `standard input`. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many bytes there are; null where that is not known beforehand. */
  readonly size: number | null;
}

/**
 * Opens a file of records, or standard input for `-`.
 *
 * @throws CannotRun where there is no such file, or it cannot be read
 */
export async function openInput(path: string): Promise<Input> {
  if (path === "-") return standardInput();
  const found = await stat(path).catch(() => null);
  if (found === null) throw await noSuchPath(path);
  if (found.isDirectory()) {
    throw new CannotRun(`${quoted(path)} is a folder.`, "Give a CSV, JSON or NDJSON file.");
  }
  await access(path, constants.R_OK).catch(() => {
    throw new CannotRun(
      `The file ${quoted(path)} may not be read.`,
      "Ask its owner, or copy it to a place of your own.",
    );
  });
  return {
    name: path,
    bytes: createReadStream(path),
    size: found.isFile() ? found.size : null,
  };
}

function standardInput(): Input {
  if (process.stdin.isTTY)
    process.stderr.write("Reading records from the keyboard; Ctrl-D ends.\n");
  return { name: "standard input", bytes: process.stdin, size: null };
}
