import type { RunFormat } from "../formats/run/format.ts";
import type { JoinedHistories } from "../histories/joined.ts";
import type { Decider } from "../playbooks/decider.ts";
import type { Vocabulary } from "../playbooks/vocabulary.ts";
import type { Arrangement } from "../portfolio/arrangement.ts";
import { keyField } from "../records/key.ts";
import type { OpenedRecords } from "../records/open.ts";
import type { GoodRecord, Selection } from "../records/record.ts";
import type { Decided, Facts } from "./decided.ts";
import { Events } from "./events.ts";
import { Fields } from "./fields.ts";
import type { Outcome } from "./outcome.ts";
import { BadRecords, problemsOf } from "./problems.ts";
import { Repeats } from "./repeats.ts";
import { Tally } from "./tally.ts";

export interface Deciding {
  readonly decider: Decider;
  readonly words: Vocabulary;
  readonly records: OpenedRecords;
  /** What is joined to the records from other files. */
  readonly histories: JoinedHistories | null;
  readonly format: RunFormat;
  readonly arrangement: Arrangement;
  /** The facts that the arrangement goes by. */
  readonly facts: readonly string[];
  /** ISO 8601. */
  readonly now: string;
  /** The field that names a record. */
  readonly keyOf: Selection["key"];
  /** How many bad records are kept to be described. */
  readonly describe: number;
  readonly out: (text: string) => Promise<void>;
}

/** Decides every record, and writes the decisions as they come; a bad record stops no other. */
export class Run implements Outcome {
  readonly tally: Tally;
  readonly bad: BadRecords;
  readonly fields: Fields;
  readonly events: Events;
  readonly with: Deciding;
  readonly #cells: "text" | "json";
  readonly #repeats = new Repeats();

  constructor(deciding: Deciding) {
    this.with = deciding;
    this.tally = new Tally(deciding.decider.plan.actions, deciding.decider.plan.histories);
    this.bad = new BadRecords(deciding.describe);
    this.fields = new Fields(deciding.words);
    const { histories, zone } = deciding.decider.plan;
    this.events = new Events(histories, deciding.now, zone);
    this.#cells = deciding.records.columns === null ? "json" : "text";
    const { columns } = deciding.records;
    if (columns !== null) this.fields.add(columns, deciding.keyOf(columns));
  }

  /** How many records have been read by now. */
  get read(): number {
    return this.tally.records + this.bad.count;
  }

  async all(): Promise<void> {
    const { records, format, arrangement, out } = this.with;
    await out(format.begin());
    for await (const batch of records.batches) {
      let text = "";
      for (const record of batch) {
        if ("problem" in record) this.bad.add(record, null, [record.problem]);
        else text += this.#one(record);
      }
      await out(text);
    }
    for (const text of arrangement.rest()) await out(text);
    await out(format.end(this));
  }

  #one(record: GoodRecord): string {
    const { key, number, facts } = record;
    if (this.#cells === "json") {
      this.fields.add(Object.keys(facts), keyField(facts, this.with.keyOf));
    }
    let decided: Decided;
    try {
      decided = this.#decide(record);
    } catch (error) {
      const problems = problemsOf(error);
      this.bad.add(record, key, this.with.histories?.located(problems, key) ?? problems);
      return "";
    }
    this.tally.add(decided.decision);
    return this.with.arrangement.add({ decided, key: key ?? String(number) });
  }

  #decide({ facts, beside }: GoodRecord): Decided {
    const { decider, now, words } = this.with;
    const cells = this.#cells;
    const requireFacts = words.names.length > 0;
    const histories = beside?.() ?? {};
    this.events.add(facts, histories);
    const decide = () => ({
      decision: decider.decide(facts, { now, cells, requireFacts, histories }),
      facts: this.#facts(facts),
      json: null,
    });
    // Records with the same facts seldom have the same events.
    return cells === "text" && this.with.histories === null
      ? this.#repeats.get(Object.values(facts) as string[], decide)
      : decide();
  }

  #facts(record: GoodRecord["facts"]): Facts {
    const { decider, facts } = this.with;
    if (facts.length === 0) return {};
    const all = decider.facts(record, { cells: this.#cells });
    return Object.fromEntries(facts.map((name) => [name, all[name] ?? null]));
  }
}
