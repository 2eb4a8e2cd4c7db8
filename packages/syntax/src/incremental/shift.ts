/** Plain data with all its places moved: whatever is a stretch of the text begins and ends so much later. */
export function shifted<Data>(data: Data, by: number): Data {
  return by === 0 ? data : (moved(data, by) as Data);
}

function moved(data: unknown, by: number): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map((one) => moved(one, by));
  const copy: { [field: string]: unknown } = { ...data };
  for (const field in copy) {
    const value = copy[field];
    if (typeof value !== "object" || value === null) continue;
    copy[field] = isSpan(value)
      ? { start: value.start + by, end: value.end + by }
      : moved(value, by);
  }
  return copy;
}

function isSpan(value: object): value is { readonly start: number; readonly end: number } {
  return (
    "start" in value &&
    "end" in value &&
    typeof value.start === "number" &&
    typeof value.end === "number"
  );
}
