import { expect, it } from "vitest";
import { stoppedText } from "./stopped.ts";

const filled = (text: string, ...gaps: (string | number)[]) =>
  text.replace(/\{(\d)\}/g, (_, index) => String(gaps[Number(index)]));
const at = { line: 2, character: 0 };
const error = {
  uri: "file:///my%20sales.playbook",
  range: { start: at, end: at },
  message: "Why.",
};

it("names the line of an error, and the file where that is another than the test's", () => {
  expect(stoppedText(error, error.uri, filled)).toBe("This test cannot run: error in line 3. Why.");
  expect(stoppedText(error, "file:///main.playbook", filled)).toBe(
    "This test cannot run: error in line 3 of my sales.playbook. Why.",
  );
});
