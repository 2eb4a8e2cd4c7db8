import { describe, expect, it } from "vitest";
import { countActions, countQuestions, dataSet, decideAll, type Row, rowsOf } from "./data.ts";

const file = dataSet("uci_bank_marketing/bank-additional-full.csv");

describe.skipIf(file === null)("41,188 calls of a bank", async () => {
  const rows = file === null ? [] : rowsOf(file);
  const decisions = await decideAll("bank-marketing.playbook", rows);
  const count = (matches: (row: Row) => boolean) => rows.filter(matches).length;

  const calls = (row: Row) => Number(row.campaign);
  const early = (row: Row) => calls(row) <= 3;
  const tired = (row: Row) => calls(row) >= 5;
  const said = (row: Row) => row.poutcome === "success";
  const recent = (row: Row) => row.pdays !== "999" && Number(row.pdays) < 7;
  // Both loans are unknown together in this data, so one of them being `no` settles it in every other row.
  const loans = (row: Row) => [row.housing, row.loan];

  it("decides every record", () => {
    expect(rows).toHaveLength(41_188);
    expect(decisions).toHaveLength(41_188);
  });

  it("recommends what plain code counts", () => {
    expect(countActions(decisions, "recommendations")).toEqual({
      "offer deposit": count((row) => early(row) && row.default === "no"),
      "thank personally": count((row) => said(row) && !tired(row)),
      "follow up": count((row) => recent(row) && !tired(row)),
      "review loans": count((row) => loans(row).every((loan) => loan === "yes")),
      "send letter": count((row) => row.contact === "telephone" && tired(row)),
      "leave in peace": count(tired),
    });
  });

  it("blocks what plain code counts", () => {
    expect(countActions(decisions, "blocked")).toEqual({
      "offer deposit": count((row) => early(row) && row.default !== "no"),
      "thank personally": count((row) => said(row) && tired(row)),
      "follow up": count((row) => recent(row) && tired(row)),
    });
  });

  it("leaves pending what plain code counts", () => {
    const open = (row: Row) => loans(row).includes("unknown") && !loans(row).includes("no");
    expect(countActions(decisions, "pending")).toEqual({ "review loans": count(open) });
  });

  it("asks for what is unknown and matters, and never for `999`", () => {
    const asked = countQuestions(decisions);
    expect(asked).toEqual({
      "credit defaulted": count((row) => early(row) && row.default === "unknown"),
      "housing loan": count((row) => row.housing === "unknown"),
      "personal loan": count((row) => row.loan === "unknown"),
    });
  });

  it("does not read how long the call lasted", async () => {
    const some = rows.slice(0, 200);
    const without = await decideAll(
      "bank-marketing.playbook",
      some.map((row) => ({ ...row, duration: "0" })),
    );
    expect(without).toEqual(decisions.slice(0, 200));
  });
});
