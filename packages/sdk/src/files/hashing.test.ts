import { compile } from "@handrail/compiler";
import { createModel } from "@handrail/model";
import { expect, it } from "vitest";
import { hashing } from "./node-hashing.ts";

it.each(["call customer", "write to Größe", "call \u{1f600}"])(
  "a plan that recommends to %s has the same hash with Node and without",
  (action) => {
    const model = createModel();
    model.setFile("a.playbook", { text: `when urgent then \`${action}\`` });
    const linked = model.link("a.playbook");
    expect(hashing.sha256).toBeDefined();
    expect(compile(linked, hashing).hash).toBe(compile(linked).hash);
  },
);
