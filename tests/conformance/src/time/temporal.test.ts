import { loadPlaybook } from "@handrail/sdk";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import * as b from "../playbook/build.ts";
import { calendarOf } from "../reference/calendars.ts";
import { instantText, moveInstant } from "../reference/time.ts";
import type { Duration } from "../reference/values.ts";

// The evaluator has no Temporal. Here it is held to it: in every zone that this machine knows, around the changes of its clock.

const zones = Intl.supportedValuesOf("timeZone");

/** Steps in the calendar and exact ones, as a playbook says them, and as Temporal does. */
const steps = {
  "+ 1 day": { days: 1 },
  "- 1 day": { days: -1 },
  "+ 2 weeks": { weeks: 2 },
  "+ 1 month": { months: 1 },
  "- 1 month": { months: -1 },
  "+ 1 year": { years: 1 },
  "+ 24h": { hours: 24 },
  "- 90 min": { minutes: -90 },
} as const;

const epoch = "2000-01-01";

async function movesIn(zone: string) {
  const defines = Object.keys(steps).map((step, index) => `define moved ${index} as since ${step}`);
  const { decide } = await loadPlaybook({
    source: [
      `playbook "Moves" zone ${zone}`,
      "fact since is time",
      "define itself as since",
      `define days as since - ${epoch}`,
      ...defines,
      "when since is known then act",
    ].join("\n"),
  });
  return (since: string) => decide({ since }, { now: 0 }).values;
}

function expected(since: Temporal.Instant, zone: string): { readonly [name: string]: string } {
  const zoned = since.toZonedDateTimeISO(zone);
  const days = Temporal.PlainDate.from(epoch).until(zoned.toPlainDate()).days;
  const moved = Object.values(steps).map((step, index) => [
    `moved ${index}`,
    instantText(zoned.add(step).toInstant()),
  ]);
  return {
    itself: instantText(since),
    days: `${days < 0 ? "-" : ""}P${Math.abs(days)}D`,
    ...Object.fromEntries(moved),
  };
}

/** Instants at which the clock changes, from 1960 to 2037; where there are many, some of them. */
function changesOf(zone: string): readonly Temporal.Instant[] {
  const changes: Temporal.Instant[] = [];
  let at: Temporal.ZonedDateTime | null =
    Temporal.Instant.from("1960-01-01T00:00Z").toZonedDateTimeISO(zone);
  for (;;) {
    at = at.getTimeZoneTransition("next");
    if (at === null || at.year > 2037) break;
    changes.push(at.toInstant());
  }
  const every = Math.ceil(changes.length / 4);
  return changes.filter((_, index) => index % every === 0 || index === changes.length - 1);
}

const minute = 60_000;
const around = [-1440, -61, -30, 0, 60, 90].map((minutes) => minutes * minute);

describe("the evaluator's time is Temporal's", () => {
  it.each(groups(zones, 60))(
    "in %s and others, around each change of the clock",
    async (...group) => {
      for (const zone of group) {
        const moves = await movesIn(zone);
        const changes = changesOf(zone);
        const base = changes.length > 0 ? changes : [Temporal.Instant.from("2026-06-15T12:00Z")];
        for (const change of base) {
          for (const distance of [...around, -1]) {
            const since = change.add({ milliseconds: distance });
            expect({ zone, ...moves(since.toString()) }).toEqual({
              zone,
              ...expected(since, zone),
            });
            // The same time of day, of which a clock change may have left out or repeated the one in the zone.
            const local = since.toZonedDateTimeISO("UTC").toPlainDateTime();
            const meant = local.toZonedDateTime(zone).toInstant();
            expect({ zone, local, ...moves(local.toString()) }).toEqual({
              zone,
              local,
              ...expected(meant, zone),
            });
          }
        }
      }
    },
  );

  it("in any zone at any time", async () => {
    const known = new Map<string, Awaited<ReturnType<typeof movesIn>>>();
    const property = fc.asyncProperty(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2200, 0) }),
      async (zone, instant) => {
        const moves = known.get(zone) ?? (await movesIn(zone));
        known.set(zone, moves);
        const since = Temporal.Instant.fromEpochMilliseconds(instant);
        expect(moves(since.toString())).toEqual(expected(since, zone));
      },
    );
    await fc.assert(property, { numRuns: 2000 });
  });
});

describe("business time is that of the reference", () => {
  const calendars = [
    b.calendar("office", [1, 2, 3, 4, 5], [["09:00", "17:00"]]),
    b.calendar("always", [1, 2, 3, 4, 5, 6, 7], [["00:00", "24:00"]]),
    b.calendar("nights", [1, 3, 6, 7], [["21:30", "05:30"]]),
    b.calendar(
      "small hours",
      [6, 7],
      [
        ["00:30", "01:45"],
        ["02:00", "02:30"],
        ["02:30", "03:15"],
      ],
    ),
  ];
  const durations = [
    { unit: "hours", amount: 1 },
    { unit: "hours", amount: 30 },
    { unit: "days", amount: 1 },
    { unit: "days", amount: 3 },
  ] as const;
  const written = [
    'calendar "office"\n  open weekdays 9-17',
    'calendar "always"\n  open 24/7',
    'calendar "nights"\n  open Mon, Wed, Sat, Sun 21:30-05:30',
    'calendar "small hours"\n  open Sat, Sun 00:30-01:45, 02:00-02:30, 02:30-03:15',
  ];

  it.each([
    "Europe/Berlin",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Pacific/Apia",
    "Asia/Gaza",
  ])("in %s", async (zone) => {
    const moves = calendars.flatMap(({ name }) =>
      durations.flatMap(({ unit, amount }) =>
        ([1, -1] as const).map((sign) => ({ name, unit, amount, sign })),
      ),
    );
    const { decide } = await loadPlaybook({
      source: [
        `playbook "Moves" zone ${zone}`,
        ...written,
        "fact since is time",
        ...moves.map(
          ({ name, unit, amount, sign }, index) =>
            `define moved ${index} as since ${sign > 0 ? "+" : "-"} ${amount} business ${unit} in "${name}"`,
        ),
        "when since is known then act",
      ].join("\n"),
    });
    const playbook = b.playbook({ calendars });
    const changes = changesOf(zone);
    for (const change of changes) {
      for (const distance of around) {
        const since = change.add({ milliseconds: distance });
        const wanted = moves.map(({ name, unit, amount, sign }, index) => {
          const calendar = calendarOf(playbook, name, zone);
          const duration: Duration = {
            type: "duration",
            family: "business",
            unit,
            amount,
            calendar,
            said: "",
          };
          const moved = moveInstant(since, duration, sign, zone);
          return [`moved ${index}`, moved === null ? null : instantText(moved)];
        });
        expect(decide({ since: since.toString() }, { now: 0 }).values).toEqual(
          Object.fromEntries(wanted),
        );
      }
    }
  });
});

function groups<T>(all: readonly T[], size: number): T[][] {
  return all.flatMap((_, index) => (index % size === 0 ? [all.slice(index, index + size)] : []));
}
