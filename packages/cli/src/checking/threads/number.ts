import { availableParallelism } from "node:os";

/** So much text to check, in UTF-16 units, takes longer than to start threads. */
const worthwhile = 1_000_000;
/** Each has a model of its own, so that more of them cost memory. */
const most = 8;

/** How many threads check so much text fastest; one is the thread that asks. */
export function threadsFor(length: number): number {
  return length < worthwhile ? 1 : Math.min(availableParallelism(), most);
}
