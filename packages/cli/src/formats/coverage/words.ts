import type { CoverageItem, CoverageKind } from "@handrail/sdk";

/** What kinds are called where they are counted. */
export const kindNames: Readonly<Record<CoverageKind, string>> = {
  rule: "rules",
  row: "table rows",
  condition: "parts of conditions",
  guardrail: "guardrails",
  limit: "limits",
  "score item": "score items",
  band: "bands",
  "choice member": "rules of choices",
  variant: "variants",
  promise: "promises",
};

const missed: Readonly<Record<string, string>> = {
  fires: "never fires",
  "does not fire": "fires whenever it is tested",
  true: "is never true",
  false: "is never false",
  decides: "never decides",
  blocks: "never blocks",
  "does not block": "blocks whenever it is tested",
  reached: "is never reached",
  "not reached": "never has room",
  counts: "never counts",
  "does not count": "counts whenever it is tested",
  wins: "never wins",
  applies: "never says anything",
};

/** What no test shows, as a sentence without its stop: `“Call back” never fires`. */
export function missedWords({ kind, text, within }: CoverageItem, outcome: string): string {
  const never = missed[outcome] ?? `is never seen to be: ${outcome}`;
  switch (kind) {
    case "rule":
    case "guardrail":
    case "limit":
    case "promise":
      return `“${text}” ${never}`;
    case "choice member":
      return `“${text}” ${never} \`${within}\``;
    case "band":
    case "variant":
      return `\`${within} = ${text}\` ${never}`;
    default:
      return `\`${text}\` ${never}, in “${within}”`;
  }
}
