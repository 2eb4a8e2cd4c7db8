import type { Plan } from "@handrail/sdk";

interface Titled {
  readonly id: string;
  readonly title: string | null;
}

/** What people call a statement: its title, else the words of its condition. An id says nothing to them. */
export function titleIn({ rules, guardrails, places }: Plan, { id, title }: Titled): string {
  if (title !== null) return title;
  for (const [statements, placed] of [
    [rules, places?.rules],
    [guardrails, places?.guardrails],
  ] as const) {
    const index = statements.findIndex((one) => one.id === id);
    const [when, place] = [statements[index]?.when, placed?.[index]];
    const whole = place?.parts.findLast(({ expression }) => expression === when);
    if (place === undefined || whole === undefined) continue;
    // What holds always has the whole sentence in its condition's place.
    const isSentence = whole.line === place.line && whole.column === place.column;
    return isSentence ? whole.text : `when ${whole.text}`;
  }
  return id;
}
