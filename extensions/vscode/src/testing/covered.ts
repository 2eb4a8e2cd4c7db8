import type { FileCovered } from "@handrail/language-server";

/** Adds what one playbook's tests cover to what others' do: a rule of a used file fires in the tests of all. */
export function add(all: Map<string, FileCovered>, found: readonly FileCovered[]): void {
  for (const file of found) {
    const before = all.get(file.uri)?.statements ?? [];
    const statements = file.statements.map((one) => {
      const same = before.find(
        ({ title, range }) => title === one.title && range.start.line === one.range.start.line,
      );
      return { ...one, tests: one.tests + (same?.tests ?? 0) };
    });
    const others = before.filter((one) =>
      statements.every(
        ({ title, range }) => title !== one.title || range.start.line !== one.range.start.line,
      ),
    );
    if (statements.length + others.length > 0) {
      all.set(file.uri, { uri: file.uri, statements: [...statements, ...others] });
    }
  }
}
