import { describe, expect, test, vi } from "vitest";
import { differential } from "../comparison/differential.ts";
import { calendars } from "./calendars.ts";
import { choices } from "./choices.ts";
import { decisions } from "./decisions.ts";
import { experiments } from "./experiments.ts";
import { histories } from "./histories.ts";
import { limits } from "./limits.ts";
import type { Exports } from "./mutation.ts";
import { tables } from "./tables.ts";
import { time } from "./time.ts";
import { truth } from "./truth.ts";
import { values } from "./values.ts";

// How long it takes to find a mistake depends on the machine, and decides nothing.
vi.setConfig({ testTimeout: 900_000 });

/** A mistake that so many pairs do not show is one that the comparison does not see. */
const pairs = 20_000;

const all = {
  truth,
  values,
  time,
  calendars,
  histories,
  tables,
  experiments,
  decisions,
  choices,
  limits,
};

describe.each(Object.entries(all))("mistakes in %s", (_, own) => {
  test.each(own)("$mistake: found", async ({ module, change, about }) => {
    const path = `../reference/${module}.ts`;
    vi.resetModules();
    vi.doMock(path, async (original) => {
      const right = await original<Exports>();
      return { ...right, ...change(right) };
    });
    const { interpreter } = await import("../reference/decide.ts");
    vi.doUnmock(path);
    const { difference } = await differential({
      pairs,
      seed: 1,
      reference: interpreter,
      decisionsAlone: true,
      shrinks: false,
      ...(about && { about }),
    });
    expect(difference).not.toBeNull();
  });
});
