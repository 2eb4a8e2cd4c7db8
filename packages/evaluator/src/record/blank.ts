/** A cell in which nothing stands. */
export function isBlank(raw: unknown): boolean {
  return typeof raw === "string" && raw.trim() === "";
}
