const longest = 60;

/** A foreign value as it is quoted in a sentence. */
export function show(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(shortened(value));
    case "undefined":
      return "nothing";
    case "function":
    case "symbol":
      return `a ${typeof value}`;
    case "object":
      if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
      if (value !== null) return value instanceof Date ? "a Date object" : "an object";
  }
  return String(value);
}

export function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
