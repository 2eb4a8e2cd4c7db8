import { expect, it } from "vitest";
import { parse } from "../parse.ts";

const hintOf = (text: string) => parse(text).findings[0]?.hint;

it.each([
  [
    "At most 2 contacts a month",
    "limit anything that contacts customer to 2 per month counting contacts",
  ],
  [
    "No more than three calls every 2 weeks.",
    "limit anything that contacts customer to 3 per 2 weeks counting calls",
  ],
  [
    "maximum 4 offers per quarter",
    "limit anything that contacts customer to 4 per 3 months counting offers",
  ],
  ["At most once a week", "limit anything that contacts customer to 1 per week counting contacts"],
  ["at most a few", "limit anything that contacts customer to 2 per 30 days counting contacts"],
  [
    "never call customer more than twice a month",
    "limit call customer to 2 per month counting contacts",
  ],
  [
    "never pitch more often than 3 times in 30 days",
    "limit pitch to 3 per 30 days counting contacts",
  ],
])("%j gets the sentence that works", (wrong, right) => {
  expect(hintOf(wrong)).toContain(`\`${right}\``);
  expect(parse(right).findings).toEqual([]);
});
