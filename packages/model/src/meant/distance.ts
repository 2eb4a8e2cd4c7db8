import { english } from "@handrail/syntax";

/** A number and words that may be its unit. */
const duration = String.raw`(?<length>\d+(?:\.\d+)? ?\p{L}+(?: (?:hours?|days?))?)`;

const templates = Object.entries(english.distances).flatMap(([kind, forms]) =>
  forms.map((form) => ({
    kind: kind as keyof typeof english.distances,
    pattern: new RegExp(`^${form.replace("D", duration)}$`, "iu"),
  })),
);

/** What words such as `within 90 days` or `older than 3 weeks` say of a date or a time, in the words that say it. */
export function meantDistance(words: string): string | undefined {
  for (const { kind, pattern } of templates) {
    const length = pattern.exec(words)?.groups?.length;
    if (length !== undefined) return written(kind, length);
  }
  return undefined;
}

function written(kind: keyof typeof english.distances, length: string): string {
  switch (kind) {
    case "soon":
      return `is less than ${length} away`;
    case "later":
      return `is more than ${length} away`;
    case "on":
      return `= today + ${length}`;
    case "recent":
      return `is less than ${length} ago`;
    case "old":
      return `is more than ${length} ago`;
  }
}

/** `days until contract end`, `time to renewal`: what is counted to or from, and how that is said of it. */
export function meantCountdown(
  name: string,
  isKnown: (name: string) => boolean,
): { readonly of: string; readonly right: string } | undefined {
  const [, until, of = ""] =
    /^(?:time|days?|weeks?|months?)(?: left)? (?:(until|till|to|before)|since|after) (.+)$/iu.exec(
      name,
    ) ?? [];
  if (of === "" || !isKnown(of)) return undefined;
  const distance = until === undefined ? "more than 30 days ago" : "less than 30 days away";
  return { of, right: `${of} is ${distance}` };
}
