import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes and waits until there is room for more, so that a slow reader does not make memory grow. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text !== "" && !stream.write(text)) await once(stream, "drain");
}

/** A reader that has what it wanted and goes away (`| head`) is no error: the command ends quietly. */
export function endWhenReaderLeaves(stream: Writable): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
