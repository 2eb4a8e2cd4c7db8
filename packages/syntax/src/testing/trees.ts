import { parse } from "../parse.ts";

const places = new Set(["span", "operatorSpan"]);

/** A tree as plain data without the places in the text, for comparing what is said and not where. */
export function withoutPlaces(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (places.has(key) ? undefined : value)));
}

/** A tree with its places moved, for comparing a statement before and after a change above it. */
export function moved(tree: unknown, by: number): unknown {
  return JSON.parse(JSON.stringify(tree), (key, value) =>
    key === "start" || key === "end" ? value + by : value,
  );
}

/** What a text says: its statements without places. */
export function meaningOf(text: string): unknown {
  return withoutPlaces(parse(text).statements);
}
