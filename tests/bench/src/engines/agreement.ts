import type { Fired, Prepared } from "./contender.ts";
import type { Facts } from "./workload.ts";

/** What is wrong where an engine fires other rules than expected; null where it fires the same in every situation. */
export async function disagreement(
  prepared: Prepared,
  situations: readonly Facts[],
  expected: readonly Fired[],
): Promise<string | null> {
  for (const [index, facts] of situations.entries()) {
    const found = await ("fired" in prepared ? prepared.fired(facts) : prepared.firedLater(facts));
    if (sign(found) !== sign(expected[index] ?? [])) {
      return `situation ${index}: fired ${sign(found) || "nothing"}, expected ${sign(expected[index] ?? []) || "nothing"}`;
    }
  }
  return null;
}

function sign(fired: Fired): string {
  return [...fired].sort().join(" ");
}
