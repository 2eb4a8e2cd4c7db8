import { createModel } from "@handrail/model";
import { expect, it } from "vitest";
import { createLinter } from "../linter.ts";
import { AnswerBook } from "./answers.ts";

const rule = (title: string, condition: string, action: string) =>
  `rule "${title}"\n  when ${condition}\n  then ${action} within 4h\n`;

const guardrail = "never pitch when seats > 100\n";

const text = [
  "fact visits is number\nfact late is yes/no\nfact seats is number\n",
  "action call is human, helps\naction pitch is digital, sells\n",
  rule("A", "visits > 3", "call"),
  rule("B", "late and seats > 5", "call"),
  rule("C", "seats > 9 or late", "pitch"),
  rule("D", "visits < 9", "pitch"),
  guardrail,
  'promise "Soon"\n  when late and seats > 5\n  then call within 8h\n',
].join("");

/** How many questions are asked again after an edit. */
async function askedAfter(edited: string): Promise<number> {
  const model = createModel();
  const answers = new AnswerBook();
  const linter = createLinter(model, { answers });
  const asked = async (now: string) => {
    const before = answers.of("a.playbook").asked;
    model.setFile("a.playbook", { text: now });
    for (const _ of await linter.prove("a.playbook"));
    return answers.of("a.playbook").asked - before;
  };
  expect(await asked(text)).toBeGreaterThan(10);
  return asked(edited);
}

it.each([
  ["nothing", text],
  ["a comment", `# new\n\n${text}`],
  ["the layout", text.replaceAll("\n  ", "\n      ")],
  ["the order of sentences", `${guardrail}${text.replace(guardrail, "")}`],
  ["a new fact, before all others", `fact aged is yes/no\n${text}`],
])("%s changes: nothing is asked again", async (_what, edited) => {
  expect(await askedAfter(edited)).toBe(0);
});

it.each([
  // never holds, cannot be told, parts, blocked, and where it is true: of D; whether the guardrail matters
  ["a number in a rule", text.replace("visits < 9", "visits < 8"), 6],
  // the same; whether it is contained in C, and an example of that
  ["a condition more", text.replace("visits < 9", "visits < 9 and late"), 8],
  // the same of A, on whose action there is no guardrail; what is promised of it
  ["a number in a rule of a promise", text.replace("visits > 3", "visits > 4"), 5],
  // never holds, cannot be told, parts; what it blocks of C and of D; whether it matters
  ["a number in a guardrail", text.replace("seats > 100", "seats > 99"), 6],
  // what is promised of its action
  ["a deadline", text.replace(/within 4h(?=\nrule "B")/, "within 3h"), 1],
])("%s: asked is what it touches", async (_what, edited, asked) => {
  expect(edited).not.toBe(text);
  expect(await askedAfter(edited)).toBe(asked);
});

it("what was given up is kept, and told again, until more steps are allowed", async () => {
  const model = createModel();
  const answers = new AnswerBook();
  model.setFile("a.playbook", { text });
  const codes = async (steps: number) => {
    const before = answers.of("a.playbook").asked;
    const linter = createLinter(model, { answers, steps });
    const found = [...(await linter.prove("a.playbook"))].flat();
    return [found.map(({ finding }) => finding.code), answers.of("a.playbook").asked - before];
  };
  const [few, asked] = await codes(1);
  expect(few).toEqual(["HR7002", "HR7004"]);
  expect(asked).toBeGreaterThan(10);
  expect(await codes(1)).toEqual([few, 0]);
  const [enough] = await codes(2_000_000);
  expect(enough).not.toContain("HR7004");
});

it("what is written down as digests is known to another process", async () => {
  const model = createModel();
  model.setFile("a.playbook", { text });
  const asked = async (answers: AnswerBook) => {
    for (const _ of await createLinter(model, { answers }).prove("a.playbook"));
    return answers.of("a.playbook").asked;
  };
  const first = new AnswerBook();
  expect(await asked(first)).toBeGreaterThan(10);
  const written = JSON.stringify([...first.of("a.playbook").known]);
  expect(await asked(new AnswerBook(() => JSON.parse(written)))).toBe(0);
});

it("names of which no answer speaks any more are given up, and answers never", async () => {
  const model = createModel();
  const answers = new AnswerBook(undefined, 100);
  const linter = createLinter(model, { answers });
  const prove = async (visits: number) => {
    model.setFile("a.playbook", { text: text.replace("visits > 3", `visits > ${visits}`) });
    for (const _ of await linter.prove("a.playbook"));
    return answers.of("a.playbook").names.size;
  };
  const sizes = [];
  for (let visits = 10; visits < 60; visits += 1) sizes.push(await prove(visits));
  expect(Math.max(...sizes)).toBeLessThan(2 * Math.max(100, sizes[0] ?? 0) + 20);
  const before = answers.of("a.playbook").asked;
  await prove(59);
  expect(answers.of("a.playbook").asked).toBe(before);
});
