import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createModel } from "./create.ts";
import type { Model } from "./model.ts";
import { sentences, text, wordSoup } from "./testing/generated.ts";
import { modelOf } from "./testing/workspace.ts";

const paths = ["a.playbook", "b.playbook", "c.playbook"] as const;

/** All answers of a model about some files. */
function answers(model: Model): unknown {
  return model.files().map((path) => ({
    path,
    findings: model.findings(path),
    reach: model.reach(path),
    uses: model.uses(path),
    linked: model.link(path),
  }));
}

type Change = { readonly path: string; readonly text: string | null };

const change: fc.Arbitrary<Change> = fc.record({
  path: fc.constantFrom(...paths),
  text: fc.option(text(), { freq: 6 }),
});

describe("a model", () => {
  it("gives the same answers after any edits as one that never saw another text", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const edited = createModel();
        for (const { path, text: content } of changes) {
          if (content === null) edited.removeFile(path);
          else edited.setFile(path, { text: content });
          answers(edited);
        }
        const fresh = createModel();
        for (const path of edited.files()) fresh.setFile(path, { text: edited.tree(path).text });
        expect(answers(edited)).toEqual(answers(fresh));
      }),
      { numRuns: 150 },
    );
  });

  it("answers whatever the words are", () => {
    fc.assert(
      fc.property(wordSoup(), (soup) => {
        const model = modelOf({ "a.playbook": soup });
        expect(() => [model.findings("a.playbook"), model.link("a.playbook")]).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it("links the same playbook whatever the order of statements and the names of files", () => {
    const workspace = fc.tuple(sentences(false), sentences(false)).chain(([main, base]) =>
      fc.record({
        one: fc.constant({ main, base }),
        other: fc.record({ main: shuffled(main), base: shuffled(base) }),
      }),
    );
    fc.assert(
      fc.property(workspace, ({ one, other }) => {
        expect(decided(link(one, "base.playbook"))).toEqual(decided(link(other, "zzz.playbook")));
      }),
      { numRuns: 200 },
    );
  });
});

function shuffled(all: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length });
}

function link(
  { main, base }: { readonly main: readonly string[]; readonly base: readonly string[] },
  name: string,
) {
  const used = base.filter((sentence) => !main.includes(sentence));
  return modelOf({
    "main.playbook": [...main, `use "${name}"`].join("\n\n"),
    [name]: used.join("\n\n"),
  }).link("main.playbook");
}

/** In the order of the text: what tries a playbook, and decides nothing. */
const trying = new Set(["tests", "promises", "situations", "idleFacts"]);

/** What decides: everything but places, and what tries it. */
function decided(linked: object): unknown {
  return JSON.parse(
    JSON.stringify(linked, (key, value: unknown) =>
      key === "place" || trying.has(key) ? undefined : value,
    ),
  );
}

describe("an edit", () => {
  const files = {
    "main.playbook": 'use "base.playbook"\nwhen stage = evaluation then act within target',
    "other.playbook": 'use "base.playbook"\nwhen ready then act',
    "base.playbook":
      "fact stage is step of discovery, evaluation\nfact ready is yes/no\nsetting target is 1h\nwhen ready then act",
  };

  function recomputed(edit: (model: Model) => void): readonly string[] {
    const computed: string[] = [];
    const model = createModel({
      onCompute: (name, args) => computed.push([name, ...args].join(" ")),
    });
    for (const [path, content] of Object.entries(files)) model.setFile(path, { text: content });
    for (const path of model.files()) model.findings(path);
    computed.length = 0;
    edit(model);
    for (const path of model.files()) model.findings(path);
    return computed;
  }

  it("of one file leaves the checks of others alone", () => {
    const computed = recomputed((model) => {
      model.setFile("other.playbook", { text: `${files["other.playbook"]} within 2h` });
    });
    expect(computed).toContain("check other.playbook other.playbook");
    expect(computed.filter((one) => /^(check|link|scope|tree) (main|base)/.test(one))).toEqual([]);
  });

  it("that moves declarations does not check what uses them again", () => {
    const computed = recomputed((model) => {
      model.setFile("base.playbook", { text: `# How we sell\n\n${files["base.playbook"]}` });
    });
    expect(computed).toContain("check base.playbook base.playbook");
    expect(computed).toContain("check main.playbook base.playbook");
    expect(computed).not.toContain("check main.playbook main.playbook");
    expect(computed).not.toContain("check other.playbook other.playbook");
    expect(computed.filter((one) => one.startsWith("scope "))).toEqual([]);
  });

  it("of a comment in a file that nobody uses computes its own answers alone", () => {
    const computed = recomputed((model) => {
      model.setFile("main.playbook", { text: `${files["main.playbook"]} # soon` });
    });
    expect(computed.filter((one) => one.includes("other.playbook"))).toEqual([]);
  });

  it("of a type checks the users again", () => {
    const computed = recomputed((model) => {
      model.setFile("base.playbook", { text: files["base.playbook"].replace("step of", "one of") });
    });
    expect(computed).toContain("check main.playbook main.playbook");
  });
});
