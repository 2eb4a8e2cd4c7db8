import { setFlagsFromString } from "node:v8";

/**
 * Has the heap grow slowly: every key that is typed leaves behind a whole text and its tree, and left alone the heap keeps room for
 * hundreds of megabytes of them, which no editor should have to give.
 */
export function keepMemorySmall(): void {
  setFlagsFromString("--heap-growing-percent=30");
}
