import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../parse.ts";
import { playbookText } from "../testing/playbooks.ts";
import { meaningOf } from "../testing/trees.ts";
import { format } from "./format.ts";

const commentsOf = (text: string) =>
  parse(text)
    .comments.map((comment) => comment.text)
    .sort();

describe("format, on generated playbooks", () => {
  it.each([false, true])("keeps the meaning and is idempotent (with comments: %s)", (comments) => {
    fc.assert(
      fc.property(playbookText(comments), (text) => {
        expect(parse(text).findings).toEqual([]);
        const once = format(text);
        expect(meaningOf(once)).toEqual(meaningOf(text));
        expect(parse(once).findings).toEqual([]);
        expect(format(once)).toBe(once);
        expect(commentsOf(once)).toEqual(commentsOf(text));
      }),
      { numRuns: 400 },
    );
  });
});
