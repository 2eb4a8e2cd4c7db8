import type { Temporal } from "temporal-polyfill";
import { at } from "../playbook/histories.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { durationFromLiteral } from "../reference/durations.ts";
import { moveInstant } from "../reference/time.ts";
import type { Draw } from "./draw.ts";
import { entry, key } from "./fact-fields.ts";
import { fieldOf, type Moment } from "./fields.ts";
import { type Chronicle, windows } from "./histories.ts";
import type { Generated } from "./playbooks.ts";

/** What a record says of histories and lists: not given, empty, or some elements, among them the same twice. */
export function histories(
  draw: Draw,
  { playbook, scope }: Generated,
  moment: Moment,
): readonly (readonly [string, unknown])[] {
  return scope.histories
    .filter(() => !draw.chance(15))
    .map((chronicle) => {
      const { name, plural } = chronicle.history;
      return [key(draw, draw.pick([name, plural])), elements(draw, chronicle, playbook, moment)];
    });
}

function elements(draw: Draw, chronicle: Chronicle, playbook: Playbook, moment: Moment): unknown {
  if (draw.chance(4)) return null;
  const some = draw.many(0, draw.pick([0, 2, 3, 6]), () =>
    element(draw, chronicle, playbook, moment),
  );
  const twice = draw.some(some, 10);
  if (draw.chance(3))
    return draw.pick<unknown>(["3", {}, [null], [["x"]], [{ [at]: "no time" }], [{}]]);
  return draw.shuffled([...some, ...twice]);
}

function element(
  draw: Draw,
  { history, fields }: Chronicle,
  playbook: Playbook,
  moment: Moment,
): object {
  const missing = draw.pick([0, 10, 30]);
  const known = fields
    .filter(() => !draw.chance(missing))
    .map((topic) => {
      const reading = playbook.readings.find(
        (one) => one.history === history.name && one.fact === topic.name,
      );
      return entry(draw, topic, reading, draw.chance(5) ? null : fieldOf(draw, topic, moment));
    });
  const time = history.kind === "list" ? [] : [[key(draw, at), instant(draw, playbook, moment)]];
  const more = draw.chance(8) ? [["unheard of", 1]] : [];
  return Object.fromEntries(draw.shuffled([...known, ...time, ...more]));
}

/** At an edge of a window, just beside one, or anywhere up to now and somewhat later. */
function instant(draw: Draw, playbook: Playbook, { now, zone }: Moment): string {
  const length = durationFromLiteral(draw.pick(windows), { playbook, zone });
  const edge = draw.chance(75) ? (moveInstant(now, length, -1, zone) ?? now) : now;
  const beside = edge.add({ milliseconds: draw.pick([0, 0, 0, 1, -1]) });
  const moved = draw.chance(40) ? beside.add({ minutes: draw.between(-3000, 3000) }) : beside;
  return draw.chance(85) ? moved.toString() : dayIn(moved, zone);
}

function dayIn(instant: Temporal.Instant, zone: string): string {
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString();
}
