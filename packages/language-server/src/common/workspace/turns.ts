/** Lets waiting messages in, so that a long piece of work never blocks typing. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** How long one piece of work may keep the event loop to itself, in milliseconds: garbage that has to be collected then comes on top. */
const longest = 3;

/**
 * Does a piece of work step by step, with a pause whenever the event loop was kept for too long.
 *
 * @param stop is asked after every pause; where it says yes, the rest is left out
 */
export async function inSteps(
  steps: Iterable<unknown>,
  stop: () => boolean = () => false,
): Promise<void> {
  let started = performance.now();
  for (const _ of steps) {
    if (performance.now() - started < longest) continue;
    await turn();
    if (stop()) return;
    started = performance.now();
  }
}

/**
 * Goes through items one by one, with a pause whenever the event loop was kept for too long.
 *
 * @param stop is asked after every pause; where it says yes, the rest is left out
 */
export async function inTurns<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  stop: () => boolean = () => false,
): Promise<void> {
  await inSteps(each(), stop);

  function* each() {
    for (const item of items) yield work(item);
  }
}
