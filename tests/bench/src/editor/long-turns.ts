import type { Inside } from "./server.ts";

/** Says what the longest turns of the event loop were spent with, a line each. */
export function longTurns({ longest, over, collected }: Inside): readonly string[] {
  const turns = longest.flatMap(({ took, processor, collected: here, functions }) => {
    const garbage =
      here.length === 0
        ? "no garbage collected"
        : here.map(({ kind, took: time }) => `garbage, ${kind}: ${time.toFixed(1)}`).join("; ");
    return [
      `    ${took.toFixed(1)} ms, ${processor.toFixed(1)} of its own; ${garbage}`,
      ...functions.map(({ name, time }) => `      ${time.toFixed(1).padStart(5)} ms in ${name}`),
    ];
  });
  const collections = Object.entries(collected).map(
    ([kind, { times, took, longest: most }]) =>
      `    ${kind}: ${times} times, ${took.toFixed(0)} ms in all, ${most.toFixed(1)} at most`,
  );
  return [
    `    turns over 20 ms while typing: ${over}; the longest turns:`,
    ...turns,
    "    collections of garbage while typing:",
    ...collections,
  ];
}
