import { Temporal } from "temporal-polyfill";
import type { Data } from "../playbook/data.ts";
import { clocks, days } from "./days.ts";
import { defect } from "./defects.ts";
import type { Draw } from "./draw.ts";
import { facts } from "./fact-fields.ts";
import type { Moment } from "./fields.ts";
import { histories } from "./history-fields.ts";
import type { Generated } from "./playbooks.ts";

/** One record and the instant at which it is decided. */
export interface Situation {
  readonly record: Data;
  readonly now: string;
}

/** What a record says of each construct. */
const parts: readonly ((
  draw: Draw,
  generated: Generated,
  moment: Moment,
) => readonly (readonly [string, unknown])[])[] = [facts, histories];

export function situation(draw: Draw, generated: Generated): Situation {
  const zone = generated.playbook.header?.zone ?? "UTC";
  const now = instant(draw, zone);
  const entries = [
    ...parts.flatMap((part) => part(draw, generated, { now, zone })),
    ...(draw.chance(10) ? [["unheard of", draw.pick([1, "x", null, {}])] as const] : []),
    ...(draw.chance(3) ? defect(draw, generated) : []),
  ];
  return { record: recordOf(draw.shuffled(entries)), now: spelt(draw, now) };
}

/** An own property, even where the key is `__proto__`. */
function recordOf(entries: readonly (readonly [string, unknown])[]): Data {
  return JSON.parse(
    `{${entries.map(([name, field]) => `${JSON.stringify(name)}:${JSON.stringify(field)}`).join(",")}}`,
  );
}

function instant(draw: Draw, zone: string): Temporal.Instant {
  return Temporal.PlainDate.from(draw.pick(days))
    .toPlainDateTime(draw.pick(clocks))
    .toZonedDateTime(zone)
    .toInstant();
}

function spelt(draw: Draw, now: Temporal.Instant): string {
  return draw.chance(80)
    ? now.toString()
    : now.toString({ timeZone: draw.pick(["+05:30", "-03:00"]) });
}
