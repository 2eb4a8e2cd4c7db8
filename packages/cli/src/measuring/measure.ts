import type { Model } from "@handrail/model";
import { type Coverage, coverageOf, type MutationReport, mutationOf } from "@handrail/sdk";
import { promiseCounts, type TestedFile, testCounts } from "../playbooks/tested.ts";
import { write } from "../terminal/output.ts";
import { styleFor } from "../terminal/style.ts";
import { count, grouped } from "../terminal/words.ts";
import type { MeasureOptions } from "./options.ts";

/** What was asked for; null where it was not, or could not be told. */
export interface Measures {
  readonly coverage: Coverage | null;
  readonly mutation: MutationReport | null;
}

export async function measure(
  model: Model,
  entries: readonly string[],
  tested: readonly TestedFile[],
  options: MeasureOptions,
): Promise<Measures> {
  const { coverage = false, mutate = false } = options;
  return {
    coverage: coverage ? await coverageOf(model, entries, { examples: 200 }) : null,
    mutation: mutate && whyNot(tested) === null ? await mutated(model, entries) : null,
  };
}

/** Whether all figures reach the threshold; a sentence on standard error says which does not, or why there is none. */
export async function isEnough(
  { coverage, mutation }: Measures,
  tested: readonly TestedFile[],
  { mutate = false, threshold = 0 }: MeasureOptions,
): Promise<boolean> {
  const reason = mutate ? whyNot(tested) : null;
  const figures = [
    ["Coverage", coverage?.total.percent],
    ["The mutation score", mutation?.percent],
  ] as const;
  const sentences = figures.flatMap(([figure, percent]) =>
    percent === undefined || percent >= threshold
      ? []
      : [`${figure} is ${percent} %, which is below the threshold of ${threshold} %.`],
  );
  const all = reason === null ? sentences : [...sentences, reason];
  const style = styleFor(process.stderr);
  for (const one of all) await write(process.stderr, `${style.red("✗")} ${one}\n`);
  return all.length === 0;
}

/** Why no change can be tried: what fails anyway notices nothing. */
function whyNot(tested: readonly TestedFile[]): string | null {
  const { passed, failed } = testCounts(tested);
  const { broken } = promiseCounts(tested);
  const errors = tested.filter((file) => file.errors.length > 0).length;
  const faults = [
    ...(failed === 0 ? [] : [`${count(failed, "test")} ${failed === 1 ? "fails" : "fail"}`]),
    ...(broken === 0 ? [] : [`${count(broken, "promise")} ${broken === 1 ? "is" : "are"} broken`]),
    ...(errors === 0 ? [] : [`${count(errors, "playbook")} cannot be tested`]),
  ];
  if (faults.length > 0) {
    return `Nothing was changed to see who notices: ${faults.join(", ")}. Mend that first.`;
  }
  return passed === 0 ? "Nothing was changed to see who notices: there are no tests yet." : null;
}

/** On a terminal, how far it is: it may take minutes. */
async function mutated(model: Model, entries: readonly string[]): Promise<MutationReport> {
  const { stderr } = process;
  if (stderr.isTTY !== true) return mutationOf(model, entries);
  let tried = 0;
  const report = await mutationOf(model, entries, {
    onChange: ({ place }) => {
      tried += 1;
      if (tried % 10 === 0) {
        stderr.write(`\r\u001b[2K${grouped(tried)} changes tried, now in ${place.file}`);
      }
    },
  });
  stderr.write("\r\u001b[2K");
  return report;
}
