import { english } from "../../dialect/en.ts";
import type { PieceReader } from "./reader.ts";

/** Takes a comma or an `and`, where something follows it that goes on with the list. */
export function takeSeparator(
  reader: PieceReader,
  follows: (reader: PieceReader) => boolean,
): boolean {
  const taken = reader.attempt(() => {
    const comma = reader.take("comma") !== undefined;
    const and = reader.takeWords(english.calendar.and);
    return (comma || and) && follows(reader) ? true : undefined;
  });
  return taken ?? false;
}
