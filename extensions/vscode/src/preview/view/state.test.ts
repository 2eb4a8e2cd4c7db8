import { expect, it } from "vitest";
import {
  answered,
  inSituation,
  nothing,
  ofDocument,
  paramsOf,
  restored,
  takenBack,
  withAxis,
  withFolded,
} from "./state.ts";

const state = { ...nothing, uri: "file:///a.playbook" };

it("an answer takes the place of an earlier one, and can be taken back", () => {
  const first = answered(answered(state, "stage", "evaluation"), "channel", null);
  expect(answered(first, "stage", "renewal").steps).toEqual([
    { fact: "channel", said: null },
    { fact: "stage", said: "renewal" },
  ]);
  expect(takenBack(first, "stage").steps).toEqual([{ fact: "channel", said: null }]);
});

it("another situation or another playbook begins anew", () => {
  const filled = withFolded(answered(state, "stage", "evaluation"), "map", true);
  expect(inSituation(filled, "an order").steps).toEqual([]);
  expect(ofDocument(filled, "file:///a.playbook")).toBe(filled);
  expect(ofDocument(filled, "file:///b.playbook")).toEqual({
    ...nothing,
    uri: "file:///b.playbook",
    folded: ["map"],
  });
});

it("two axes change places rather than be the same", () => {
  const shown = { rows: "stage", columns: "channel" };
  expect(withAxis(state, "rows", "channel", shown)).toMatchObject({
    rows: "channel",
    columns: "stage",
  });
  expect(withAxis(state, "columns", "industry", shown)).toMatchObject({
    rows: "stage",
    columns: "industry",
  });
});

it("comes back as it was kept, whatever that was", () => {
  expect(restored(JSON.parse(JSON.stringify(state)))).toEqual(state);
  expect(restored(undefined)).toEqual(nothing);
  expect(restored("x")).toEqual(nothing);
  expect(paramsOf(state)).toMatchObject({ textDocument: { uri: "file:///a.playbook" } });
});

it("folds and unfolds", () => {
  const folded = withFolded(state, "map", true);
  expect(withFolded(folded, "map", true).folded).toEqual(["map"]);
  expect(withFolded(folded, "map", false).folded).toEqual([]);
});
