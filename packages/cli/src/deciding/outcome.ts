import type { Events } from "./events.ts";
import type { Fields } from "./fields.ts";
import type { BadRecords } from "./problems.ts";
import type { Tally } from "./tally.ts";

/** What came of a file of records. */
export interface Outcome {
  readonly tally: Tally;
  readonly bad: BadRecords;
  readonly fields: Fields;
  readonly events: Events;
}
