import type { Plan } from "@handrail/sdk";

type Places = NonNullable<Plan["places"]>["rules"];

interface Titled {
  readonly id: string;
  readonly title: string | null;
}

/** What people call a statement: its title, else the words of its condition. An id says nothing to them. */
export function titleIn(plan: Plan, { id, title }: Titled): string {
  return title ?? untitledIn(plan).get(id) ?? id;
}

/** Many rules may be without a title, and all be asked for in each place of a map. */
const untitled = new WeakMap<Plan, ReadonlyMap<string, string>>();

function untitledIn(plan: Plan): ReadonlyMap<string, string> {
  const known = untitled.get(plan);
  if (known !== undefined) return known;
  const { rules, guardrails, places } = plan;
  const found = new Map([
    ...called(rules, places?.rules),
    ...called(guardrails, places?.guardrails),
  ]);
  untitled.set(plan, found);
  return found;
}

function called(
  statements: Plan["rules"] | Plan["guardrails"],
  places: Places = [],
): readonly (readonly [string, string])[] {
  return statements.flatMap(({ id, title, when }, index) => {
    const place = places[index];
    const whole = place?.parts.findLast(({ expression }) => expression === when);
    if (title !== null || place === undefined || whole === undefined) return [];
    // What holds always has the whole sentence in its condition's place.
    const isSentence = whole.line === place.line && whole.column === place.column;
    return [[id, isSentence ? whole.text : `when ${whole.text}`] as const];
  });
}
