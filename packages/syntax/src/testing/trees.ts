import { parse } from "../parse.ts";

const places = new Set(["span", "operatorSpan"]);

/** A tree as plain data without the places in the text, for comparing what is said and not where. */
export function withoutPlaces(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (places.has(key) ? undefined : value)));
}

/** A tree as text with its places counted from another start, for comparing a statement before and after a change above it. */
export function countedFrom(start: number, tree: unknown): string {
  return JSON.stringify(tree, (key, value) =>
    key === "start" || key === "end" ? value - start : value,
  );
}

/** What a text says: its statements without places. */
export function meaningOf(text: string): unknown {
  return withoutPlaces(parse(text).statements);
}
