import {
  type CancellationToken,
  Location,
  Range,
  type TestController,
  type TestItem,
  TestMessage,
  TestRunProfileKind,
  type TestRunRequest,
  tests,
  type Uri,
  workspace,
} from "vscode";
import {
  type BaseLanguageClient,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  type Range as ProtocolRange,
} from "vscode-languageclient";

/** How the server says that a test came out. */
interface TestRun {
  readonly title: string;
  readonly range: ProtocolRange;
  readonly failures: readonly { readonly range: ProtocolRange; readonly message: string }[];
}

const pattern = "**/*.playbook";

/** The Testing view: the `test` statements of every playbook, with results beside the text. */
export function showTests(client: BaseLanguageClient): TestController {
  const controller = tests.createTestController("handrail", "Handrail");
  controller.resolveHandler = async (item) => {
    if (item === undefined) await discoverFiles(controller, client);
    else await discoverTests(controller, client, item);
  };
  controller.refreshHandler = () => discoverFiles(controller, client);
  controller.createRunProfile(
    "Run",
    TestRunProfileKind.Run,
    (request, token) => run(controller, client, request, token),
    true,
  );
  const changes = workspace.onDidChangeTextDocument(({ document }) => {
    const item = controller.items.get(document.uri.toString());
    if (item !== undefined) void discoverTests(controller, client, item);
  });
  const opened = workspace.onDidOpenTextDocument(({ uri, languageId }) => {
    if (languageId === "playbook") void discoverTests(controller, client, itemOf(controller, uri));
  });
  const { dispose } = controller;
  return Object.assign(controller, {
    dispose() {
      changes.dispose();
      opened.dispose();
      dispose.call(controller);
    },
  });
}

async function discoverFiles(
  controller: TestController,
  client: BaseLanguageClient,
): Promise<void> {
  const files = await workspace.findFiles(pattern, "**/node_modules/**");
  for (const uri of files) {
    const item = itemOf(controller, uri);
    await discoverTests(controller, client, item);
    if (item.children.size === 0) controller.items.delete(item.id);
  }
}

function itemOf(controller: TestController, uri: Uri): TestItem {
  const id = uri.toString();
  const known = controller.items.get(id);
  if (known !== undefined) return known;
  const item = controller.createTestItem(id, workspace.asRelativePath(uri), uri);
  item.canResolveChildren = true;
  controller.items.add(item);
  return item;
}

async function discoverTests(
  controller: TestController,
  client: BaseLanguageClient,
  item: TestItem,
): Promise<void> {
  const symbols = await client
    .sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: item.id } })
    .catch(() => null);
  if (symbols === null) return;
  const found = (symbols as DocumentSymbol[]).filter(({ detail }) => detail === "test");
  item.children.replace(
    found.map(({ name, range }) => {
      const child = controller.createTestItem(`${item.id}#${name}`, name, item.uri);
      child.range = rangeOf(range);
      return child;
    }),
  );
}

async function run(
  controller: TestController,
  client: BaseLanguageClient,
  request: TestRunRequest,
  token: CancellationToken,
): Promise<void> {
  // Whoever runs all may not have looked at the Testing view, which asks for what there is.
  if (request.include === undefined) await discoverFiles(controller, client);
  const testRun = controller.createTestRun(request);
  for (const [file, wanted] of chosen(controller, request)) {
    if (token.isCancellationRequested) break;
    for (const item of wanted) testRun.started(item);
    const started = Date.now();
    const results: readonly TestRun[] | null = await client.sendRequest(
      ExecuteCommandRequest.type,
      { command: "handrail.runTests", arguments: [file.id] },
    );
    const duration = (Date.now() - started) / Math.max(wanted.length, 1);
    for (const item of wanted) {
      const result = results?.find(({ title }) => title === item.label);
      if (result === undefined) {
        const why =
          results === null ? "The playbook has errors." : "There is no such test any more.";
        testRun.errored(item, new TestMessage(why), duration);
      } else if (result.failures.length === 0) testRun.passed(item, duration);
      else
        testRun.failed(
          item,
          result.failures.map((one) => messageOf(item, one)),
          duration,
        );
    }
  }
  testRun.end();
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

function messageOf(item: TestItem, { range, message }: TestRun["failures"][number]): TestMessage {
  const made = new TestMessage(message);
  if (item.uri !== undefined) made.location = new Location(item.uri, rangeOf(range));
  return made;
}

function rangeOf({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
