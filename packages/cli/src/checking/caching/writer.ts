import { readdir } from "node:fs/promises";
import { version } from "../../version.ts";
import { digestOf } from "./store.ts";

/** This very Handrail: the parts of the bundle are named by what they hold, so that no other build has the same. */
export async function writer(): Promise<string> {
  const parts = await readdir(import.meta.dirname).catch((): string[] => []);
  return `${version} ${digestOf(parts.sort().join())}`;
}
