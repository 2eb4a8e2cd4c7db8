import type { TestRun as Result } from "@handrail/language-server";
import {
  type CancellationToken,
  Location,
  l10n,
  type TestController,
  type TestItem,
  TestMessage,
  type TestRun,
  TestRunProfileKind,
  type TestRunRequest,
  Uri,
} from "vscode";
import { type BaseLanguageClient, ExecuteCommandRequest } from "vscode-languageclient";
import { addCoverage } from "./coverage.ts";
import type { TestItems } from "./items.ts";
import { rangeOf } from "./ranges.ts";
import { stoppedText } from "./stopped.ts";

type Failure = Result["failures"][number];
type Stop = NonNullable<Result["error"]>;

export interface Testing {
  readonly controller: TestController;
  readonly client: BaseLanguageClient;
  readonly items: TestItems;
}

export async function runTests(
  { controller, client, items }: Testing,
  request: TestRunRequest,
  token: CancellationToken,
): Promise<void> {
  // Whoever runs all may not have looked at the Testing view, which asks for what there is.
  if (request.include === undefined) await items.discoverAll();
  else await items.discoverIn(request.include);
  const run = controller.createTestRun(request);
  const files = chosen(controller, request);
  // It is a terminal.
  if (files.size === 0) run.appendOutput(`${noTests()}\r\n`);
  for (const [file, wanted] of files) {
    if (token.isCancellationRequested) break;
    await runFile(run, client, file, wanted);
  }
  if (request.profile?.kind === TestRunProfileKind.Coverage && !token.isCancellationRequested) {
    await addCoverage(run, client, [...files.keys()]);
  }
  run.end();
}

function noTests(): string {
  return l10n.t(
    "There is no test here yet. “Handrail: Write a test” adds one that shows a rule firing.",
  );
}

/** How many tests above one are called the same. */
function namesakesAbove({ label, range, parent }: TestItem): number {
  let count = 0;
  parent?.children.forEach((other) => {
    const isAbove = range !== undefined && other.range?.start.isBefore(range.start) === true;
    if (other.label === label && isAbove) count += 1;
  });
  return count;
}

async function runFile(
  run: TestRun,
  client: BaseLanguageClient,
  file: TestItem,
  wanted: readonly TestItem[],
): Promise<void> {
  for (const item of wanted) run.started(item);
  const started = Date.now();
  const results: readonly Result[] | null = await client
    .sendRequest(ExecuteCommandRequest.type, {
      command: "handrail.runTests",
      arguments: [file.id],
    })
    .catch(() => null);
  const duration = (Date.now() - started) / Math.max(wanted.length, 1);
  for (const item of wanted) {
    const result = results?.filter(({ title }) => title === item.label)[namesakesAbove(item)];
    run.appendOutput(spoken(item, result), undefined, item);
    if (result === undefined) {
      const why =
        results === null
          ? l10n.t("The text has changed meanwhile: run the tests again.")
          : l10n.t("There is no such test any more.");
      run.errored(item, new TestMessage(why), duration);
    } else if (result.error !== undefined) {
      run.errored(item, stoppedBy(item, result.error), duration);
    } else if (result.failures.length === 0) run.passed(item, duration);
    else {
      const messages = result.failures.map((failure) => messageOf(item, failure));
      run.failed(item, messages, duration);
    }
  }
}

/** What the panel below the text says: a line a test, and what is wrong with it. */
function spoken(item: TestItem, result: Result | undefined): string {
  const { label, parent } = item;
  const failures = result?.failures ?? [];
  const hasRun = result !== undefined && result.error === undefined;
  const sign = hasRun ? (failures.length === 0 ? "✓" : "✗") : "?";
  const lines = [
    `${sign} ${parent?.label}: ${label}`,
    ...(result?.error === undefined ? [] : [`    ${reasonOf(item, result.error)}`]),
    ...failures.map(({ message }) => `    ${message}`),
  ];
  // It is a terminal.
  return lines.map((line) => `${line}\r\n`).join("");
}

/** The tests to run, by the file that holds them. */
function chosen(
  controller: TestController,
  { include, exclude = [] }: TestRunRequest,
): ReadonlyMap<TestItem, readonly TestItem[]> {
  const files = new Map<TestItem, TestItem[]>();
  const roots = include ?? [...controller.items].map(([, item]) => item);
  for (const item of roots) {
    const file = item.parent ?? item;
    const wanted =
      item.parent === undefined ? [...item.children].map(([, child]) => child) : [item];
    const kept = wanted.filter((one) => !exclude.includes(one));
    files.set(file, [...(files.get(file) ?? []), ...kept]);
  }
  return files;
}

/** The sentence first, as the editor shows it beside the line: an editor's own comparison would show that in its place. */
function messageOf(item: TestItem, { range, message, expected, actual }: Failure): TestMessage {
  const parts = [
    message,
    "",
    l10n.t("Expected:"),
    expected,
    "",
    l10n.t("Decided, as a test would say it:"),
    actual,
  ];
  const made = new TestMessage(parts.join("\n"));
  if (item.uri !== undefined) made.location = new Location(item.uri, rangeOf(range));
  return made;
}

/** With the error's own place, where a click goes. */
function stoppedBy(item: TestItem, error: Stop): TestMessage {
  const made = new TestMessage(reasonOf(item, error));
  made.location = new Location(Uri.parse(error.uri), rangeOf(error.range));
  return made;
}

function reasonOf({ uri }: TestItem, error: Stop): string {
  return stoppedText(error, uri?.toString(), l10n.t);
}
