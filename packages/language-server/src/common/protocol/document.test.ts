import { createModel } from "@handrail/model";
import { expect, it } from "vitest";
import type { Workspace } from "../workspace/workspace.ts";
import { PlaybookDocument } from "./document.ts";

it.each([
  [{ line: 0, character: 2 }, 2],
  [{ line: 0, character: 99 }, 4],
  [{ line: 1, character: 0 }, 6],
  [{ line: 1, character: 99 }, 9],
  [{ line: 2, character: 0 }, 10],
  [{ line: 7, character: 3 }, 10],
])("%o is offset %i", (position, offset) => {
  const model = createModel();
  model.setFile("/a.playbook", { text: "when\r\nx y\n" });
  const document = new PlaybookDocument({ model } as Workspace, "/a.playbook");
  expect(document.offset(position)).toBe(offset);
});
