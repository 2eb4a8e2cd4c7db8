import { createModel, loadFiles, type Model } from "@handrail/model";
import { type Playbook, playbookFrom } from "@handrail/sdk";
import { readPlaybookFile } from "@handrail/sdk/node";
import { lineIndex } from "@handrail/syntax";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { type Found, findingsOf } from "../findings/found.ts";
import { jsonTests } from "../formats/tests/json.ts";
import { junitTests } from "../formats/tests/junit.ts";
import { prettyTests } from "../formats/tests/pretty.ts";
import { findPlaybooks } from "../playbooks/find.ts";
import type { TestedFile } from "../playbooks/tested.ts";
import { write } from "../terminal/output.ts";
import { styleFor, widthOf } from "../terminal/style.ts";

export interface TestOptions {
  readonly format: "pretty" | "json" | "junit";
}

/** `handrail test [PATH…]`: runs every `test` statement of every playbook. */
export async function test(paths: readonly string[], { format }: TestOptions): Promise<ExitStatus> {
  const files = await findPlaybooks(paths);
  const model = createModel();
  const entries = await loadFiles(model, files, readPlaybookFile);
  const tested = await Promise.all(entries.map((entry) => testFile(model, entry)));
  await write(process.stdout, shown(tested, format));
  const failed = tested.some(
    ({ errors, tests }) => errors.length > 0 || tests.some(({ failures }) => failures.length > 0),
  );
  return failed ? exitStatus.findings : exitStatus.clean;
}

async function testFile(model: Model, entry: string): Promise<TestedFile> {
  const errors = errorsOf(model, entry);
  return errors.length > 0
    ? { file: entry, errors, tests: [] }
    : { file: entry, errors, tests: results(await playbookFrom(model, entry), model, entry) };
}

/** Errors anywhere in reach: a playbook that uses a broken one cannot be tested. */
function errorsOf(model: Model, entry: string): readonly Found[] {
  return findingsOf(model, [entry]).filter(({ severity }) => severity === "error");
}

function results(playbook: Playbook, model: Model, entry: string): TestedFile["tests"] {
  const lines = lineIndex(model.tree(entry).text);
  return playbook.test().tests.map(({ title, place, failures }) => ({
    title,
    line: lines.position(place.span.start).line,
    failures: failures.map((failure) => ({
      message: failure.message,
      line: lines.position(failure.place.span.start).line,
    })),
  }));
}

function shown(tested: readonly TestedFile[], format: TestOptions["format"]): string {
  switch (format) {
    case "json":
      return jsonTests(tested);
    case "junit":
      return junitTests(tested);
    case "pretty":
      return prettyTests(tested, styleFor(process.stdout), widthOf(process.stdout));
  }
}
