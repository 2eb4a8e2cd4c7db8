import { english } from "../../dialect/en.ts";
import type { Clause as Slice } from "../../layout/shape.ts";
import type { OpenHours } from "../../tree/statements.ts";
import type { StatementKit } from "../kit.ts";
import { allDay, readHours, startsHours } from "./hours.ts";
import { PieceReader } from "./reader.ts";
import { takeSeparator } from "./separators.ts";
import { readWeekdays, startsWeekday } from "./weekdays.ts";

const { calendar: words } = english;
const example = "open Monday to Friday 09:00-17:00";

/** `open Monday to Friday 09:00-12:00, 13:00-17:00`; days that open at other times may follow on the same line. */
export function readOpen(kit: StatementKit, slice: Slice): readonly OpenHours[] {
  const reader = new PieceReader(kit, slice);
  const all: OpenHours[] = [];
  let start = slice.anchor.startOffset;
  do {
    const open = readGroup(reader, start);
    if (open !== null) all.push(open);
    start = reader.next?.span.start ?? start;
  } while (takeSeparator(reader, startsWeekday));
  reader.finish(`Name the days and the hours, as in \`${example}\`.`);
  return all;
}

function readGroup(reader: PieceReader, start: number): OpenHours | null {
  const first = reader.next?.span.start ?? start;
  if (reader.takeWords(words.always)) {
    const everyDay = { kind: "weekdayRange", span: reader.since(first), from: 1, to: 7 } as const;
    return {
      kind: "openHours",
      span: reader.since(start),
      days: [everyDay],
      hours: [allDay(reader, first)],
    };
  }
  // Hours may stand before their days.
  const early = startsHours(reader) ? readHours(reader) : [];
  reader.takeWords(words.on);
  const named = startsWeekday(reader);
  const days = named ? readWeekdays(reader) : [];
  if (!named) reader.reportMissing("a day of the week", example);
  reader.attempt(() => (reader.take("comma") && startsHours(reader) ? true : undefined));
  if (reader.next?.text === ":") reader.take("other");
  const late = early.length === 0 && (startsHours(reader) || reader.next === undefined);
  const hours = late ? hoursDue(reader, named) : early;
  return { kind: "openHours", span: reader.since(start), days, hours };
}

/** One mistake is enough: without days, hours are not missed. */
function hoursDue(reader: PieceReader, named: boolean) {
  if (startsHours(reader)) return readHours(reader);
  if (named) reader.reportMissing("a range of hours", example);
  return [];
}
