import { describe, expect, it } from "vitest";
import { createModel } from "../create.ts";
import type { FileContent } from "./content.ts";
import { loadFiles } from "./load.ts";

describe("loading files", () => {
  const disk: { readonly [path: string]: string } = {
    "main.playbook":
      'use "base/a.playbook"\nuse "base/b.playbook"\nuse "gone.playbook"\nwhen x then act',
    "base/a.playbook": 'use "b.playbook"',
    "base/b.playbook": "fact x is yes/no",
  };

  it("reads each file once, with all that is used", async () => {
    const asked: string[] = [];
    const read = async (path: string): Promise<FileContent> => {
      asked.push(path);
      const text = disk[path.replace("./", "")];
      return text === undefined ? { problem: "missing" } : { text };
    };
    const model = createModel();
    expect(await loadFiles(model, ["./main.playbook", "base/b.playbook"], read)).toEqual([
      "main.playbook",
      "base/b.playbook",
    ]);
    expect(asked.sort()).toEqual([
      "./main.playbook",
      "base/a.playbook",
      "base/b.playbook",
      "gone.playbook",
    ]);
    expect(model.files()).toEqual([
      "base/a.playbook",
      "base/b.playbook",
      "gone.playbook",
      "main.playbook",
    ]);
    expect(model.findings("main.playbook").map(({ code }) => code)).toEqual(["HR6001"]);
  });
});
