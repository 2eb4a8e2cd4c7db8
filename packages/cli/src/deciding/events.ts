import type { GivenHistories, PlanHistory } from "@handrail/evaluator";
import { fold } from "@handrail/syntax";
import type { GoodRecord } from "../records/record.ts";

/** What of a history's events a reader of the decisions may not expect. */
export interface OddEvents {
  readonly plural: string;
  /** After the instant of the decision: they do not count yet. */
  later: number;
  /** The same in every field as one before it in its record: each counts. */
  repeated: number;
}

const bareDay = /^\d{4}-\d\d-\d\d$/;
const exact = /(?:Z|[+-]\d\d:?\d\d)$/i;

/** Counts odd events while records are decided. Only moments as JSON writes them are understood. */
export class Events {
  readonly #byFold: ReadonlyMap<string, OddEvents>;
  readonly #odd: readonly OddEvents[];
  readonly #now: number;
  /** The day and the time of the decision on the clocks of the playbook's zone. */
  readonly #local: string;
  readonly #seen = new WeakSet<readonly unknown[]>();

  constructor(histories: readonly PlanHistory[], now: string, zone: string) {
    const timed = histories.filter(({ kind }) => kind === "history");
    this.#odd = timed.map(({ plural }) => ({ plural, later: 0, repeated: 0 }));
    this.#byFold = new Map(
      timed.flatMap(({ name, plural }, index) => {
        const odd = this.#odd[index];
        return odd === undefined ? [] : [name, plural].map((one) => [fold(one), odd] as const);
      }),
    );
    this.#now = Date.parse(now);
    // Swedish clocks are written as ISO writes them.
    const local = new Date(this.#now).toLocaleString("sv-SE", { timeZone: zone });
    this.#local = local.replace(" ", "T");
  }

  get odd(): readonly OddEvents[] {
    return this.#odd.filter(({ later, repeated }) => later + repeated > 0);
  }

  add(facts: GoodRecord["facts"], beside: GivenHistories): void {
    if (this.#odd.length === 0) return;
    for (const [name, value] of Object.entries(facts)) {
      if (!Array.isArray(value)) continue;
      const odd = this.#byFold.get(fold(name));
      if (odd === undefined) continue;
      odd.later += this.#laterOf(value);
      odd.repeated += repeatedOf(value);
    }
    for (const [name, { elements }] of Object.entries(beside)) {
      const odd = this.#byFold.get(fold(name));
      if (odd === undefined || this.#seen.has(elements)) continue;
      if (Object.isFrozen(elements)) this.#seen.add(elements);
      odd.later += this.#laterOf(elements);
    }
  }

  #laterOf(events: readonly unknown[]): number {
    let later = 0;
    for (const event of events) if (this.#isLater(momentOf(event))) later += 1;
    return later;
  }

  #isLater(moment: unknown): boolean {
    if (typeof moment !== "string") return false;
    if (bareDay.test(moment)) return moment > this.#local.slice(0, moment.length);
    return exact.test(moment) ? Date.parse(moment) > this.#now : false;
  }
}

function momentOf(event: unknown): unknown {
  if (typeof event !== "object" || event === null) return undefined;
  const fields = event as Readonly<Record<string, unknown>>;
  if (fields.at !== undefined) return fields.at;
  const key = Object.keys(fields).find((one) => fold(one) === "at");
  return key === undefined ? undefined : fields[key];
}

function repeatedOf(events: readonly unknown[]): number {
  if (events.length < 2) return 0;
  return events.length - new Set(events.map((one) => JSON.stringify(one))).size;
}
