import { expect, it } from "vitest";
import { usualMoment } from "./moment.ts";

it("is Monday at nine when nobody says it", () => {
  expect(usualMoment("Europe/Berlin")).toBe("2026-01-05T08:00:00.000Z");
  expect(usualMoment("America/New_York")).toBe("2026-01-05T14:00:00.000Z");
});
