import type { RecordProblem } from "../../record/error.ts";
import type { PlainType } from "../../record/plain-type.ts";
import type { Cells } from "../../values/value.ts";

/** What is said of a problem instead of few words. */
export type Told = Partial<RecordProblem>;

export interface Messages {
  misfit(type: PlainType, raw: unknown, cells: Cells): Required<Pick<Told, "expected" | "hint">>;
  readonly noObject: Told;
  defined(key: string, name: string): Told;
  /** @param what the field that both keys give, such as `fact "stage"`, at a path */
  givenTwice(first: string, second: string, what: string, path: string): Told;
  unnamable(path: string): Told;
}

/** Without it a record is read just the same, and what is wrong with it is told in few words. */
export const messages: { joined: Messages | null } = { joined: null };
