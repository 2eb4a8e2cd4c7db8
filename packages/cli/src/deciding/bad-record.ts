import { type ExitStatus, exitStatus } from "../exit.ts";
import { badRecords } from "../formats/run/problems.ts";
import type { RecordPlace, RecordProblem } from "../records/record.ts";
import { write } from "../terminal/output.ts";
import { proseWidthOf, styleFor } from "../terminal/style.ts";
import { BadRecords } from "./problems.ts";

/** Says what is wrong with the one record that a command is about. */
export async function reportBadRecord(
  file: string,
  place: RecordPlace,
  key: string | null,
  problems: readonly RecordProblem[],
): Promise<ExitStatus> {
  const bad = new BadRecords(1);
  bad.add(place, key, problems);
  const { stderr } = process;
  await write(stderr, badRecords(file, bad, styleFor(stderr), proseWidthOf(stderr)));
  return exitStatus.findings;
}
