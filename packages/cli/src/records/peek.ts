/** The beginning of a text and the whole of it: what is needed to see what kind of file it is. */
export interface Peeked {
  /** At least the first line that is not empty, unless it is very long; the whole text if it has no such line. */
  readonly head: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** No header line is longer than this. */
const longestHead = 1 << 20;

/** Reads only as much as is needed; `bytes` begins from the start again. */
export async function peek(bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let head = "";
  while (!head.includes("\n") && head.length < longestHead) {
    const next = await iterator.next();
    if (next.done === true) break;
    read.push(next.value);
    head = Buffer.concat(read).toString("utf8").trimStart();
  }
  return { head, bytes: again(read, iterator) };
}

async function* again(
  read: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncIterable<Uint8Array> {
  try {
    yield* read;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}
