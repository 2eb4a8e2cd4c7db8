import fc from "fast-check";
import { expect, it } from "vitest";
import { type Name, Names } from "./names.ts";

/** What can be named, as a tree. */
interface Said {
  readonly words: string;
  readonly isOrdered: boolean;
  readonly of: readonly Said[];
}

const words = fc.constantFrom("a", "b", "1", "1:a", "0,1:a", "*:a");
const leaf = fc.record({ words, isOrdered: fc.boolean(), of: fc.constant<readonly Said[]>([]) });
const above = (part: fc.Arbitrary<Said>): fc.Arbitrary<Said> =>
  fc.record({ words, isOrdered: fc.boolean(), of: fc.array(part, { maxLength: 3 }) });
const said = fc.oneof(leaf, above(leaf), above(above(leaf)));

function named({ words, isOrdered, of }: Said, names: Names): Name {
  const parts = of.map((one) => named(one, names));
  return isOrdered ? names.name(words, parts) : names.together(words, parts);
}

/** A text that two of them share exactly if they say the same. */
function text({ words, isOrdered, of }: Said): string {
  const parts = of.map(text);
  return JSON.stringify([words, isOrdered, isOrdered ? parts : parts.sort()]);
}

it("two things have the same name, and the same digest, exactly if they say the same", () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), (all) => {
      const [names, others] = [new Names(), new Names()];
      const texts = all.map(text);
      const own = all.map((one) => named(one, names));
      // Named in another order, so that the numbers behind the names are others.
      const digests = all.toReversed().map((one) => named(one, others).digest);
      for (const [at, name] of own.entries()) {
        expect(own.indexOf(name)).toBe(texts.indexOf(texts[at] ?? ""));
        expect(digests.toReversed()[at]).toBe(name.digest);
        expect(own.findIndex(({ digest }) => digest === name.digest)).toBe(own.indexOf(name));
      }
    }),
  );
});

it("words alone are a name of their own", () => {
  const names = new Names();
  expect(names.name("q", ["a"])).toBe(names.name("q", [names.name("a")]));
});

it("what is kept is found again, with all that it is made of; nothing else is", () => {
  const names = new Names();
  const kept = names.name("kept", [names.name("of", ["this"])]);
  const gone = names.name("gone", ["that"]);
  names.keep([kept]);
  expect(names.size).toBe(3);
  expect(names.name("kept", [names.name("of", ["this"])])).toBe(kept);
  expect(names.name("gone", ["that"])).not.toBe(gone);
  expect(names.name("gone", ["that"]).digest).toBe(gone.digest);
});
