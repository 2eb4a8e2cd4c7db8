import { createModel } from "@handrail/model";
import { describe, expect, it } from "vitest";
import { createLinter } from "../linter.ts";
import { lint, provedFindings } from "../testing/lint.ts";

const codes = async (text: string) => (await lint(text)).map(({ code }) => code);
const twice = "when a then b\nwhen a then b";

describe("a comment that asks for silence", () => {
  it.each([
    [
      "above the sentence",
      "when a then b\n# handrail-ignore HR7104: agreed on 2026-11-01\nwhen a then b",
    ],
    [
      "by the name of the check",
      "when a then b\n# handrail-ignore same-rule: agreed\nwhen a then b",
    ],
    ["on the line itself", "when a then b\nwhen a then b # handrail-ignore HR7104: agreed"],
    [
      "within the sentence, of the next line",
      'when a then b\nrule "B"\n  # handrail-ignore HR7104: agreed\n  when a\n  then b',
    ],
  ])("%s", async (_where, text) => {
    expect(await codes(text)).toEqual([]);
  });

  it("ignores nothing without a reason, and says so", async () => {
    expect(await codes("when a then b\n# handrail-ignore HR7104\nwhen a then b")).toEqual([
      "HR6501",
      "HR7104",
    ]);
    expect(await codes("when a then b\n# handrail-ignore HR7104:  \nwhen a then b")).toEqual([
      "HR6501",
      "HR7104",
    ]);
  });

  it("is told when there is nothing to ignore, at the code, with a fix", async () => {
    const text = "when a then b\n# handrail-ignore HR7104: agreed\nwhen c then d\n";
    const [found] = await lint(text);
    expect(found).toMatchObject({ code: "HR6502", severity: "warning" });
    expect(text.slice(found?.span.start, found?.span.end)).toBe("HR7104");
    expect(found?.fix?.certain).toBe(true);
    const [edit] = found?.fix?.edits ?? [];
    expect(text.slice(0, edit?.span.start) + text.slice(edit?.span.end)).toBe(
      "when a then b\nwhen c then d\n",
    );
  });

  it("is told of a code that there is not", async () => {
    const [found] = await lint("# handrail-ignore same-rul: agreed\nwhen c then d");
    expect(found?.hint).toBe("Did you mean `same-rule`?");
  });

  it("ignores only what it names, and never an error", async () => {
    expect(await codes(`# handrail-ignore HR7113: agreed\n${twice}`)).toEqual(["HR6502", "HR7104"]);
    const wrong =
      "fact stage is one of a, b\n# handrail-ignore HR3002: agreed\nwhen stage = c then d";
    expect(await codes(wrong)).toEqual(expect.arrayContaining(["HR3002", "HR6502"]));
  });

  it("is left alone where a proof is not asked for yet, and told where there is nothing to ignore", async () => {
    const text = "# handrail-ignore never-holds: agreed\nwhen a then b";
    const model = createModel();
    model.setFile("a.playbook", { text });
    const linter = createLinter(model);
    expect(linter.findings("a.playbook")).toEqual([]);
    expect((await provedFindings(linter, "a.playbook")).map(({ code }) => code)).toEqual([
      "HR6502",
    ]);
  });

  it("works for what takes a proof", async () => {
    const text = "fact n is number\nwhen n > 5 and n < 3 then b";
    expect(await codes(text)).toEqual(["HR7010"]);
    expect(await codes(text.replace("\n", "\n# handrail-ignore HR7010: agreed\n"))).toEqual([]);
  });

  it("works for what the language itself finds", async () => {
    expect(await codes("when a and b or c then d")).toEqual(["HR3012"]);
    expect(await codes("# handrail-ignore HR3012: as it is\nwhen a and b or c then d")).toEqual([]);
  });
});
