import { describe, expect, it } from "vitest";
import { countActions, countQuestions, dataSet, decideAll, type Row, rowsOf } from "./data.ts";

const file = dataSet("salvirt_b2b/Salvirt_B2B_ML_dataset.csv");

describe.skipIf(file === null)("448 deals of business software", async () => {
  const rows = file === null ? [] : rowsOf(file);
  const decisions = await decideAll("salvirt-b2b.playbook", rows);
  const count = (matches: (row: Row) => boolean) => rows.filter(matches).length;

  const asked = (row: Row) => row.RFP === "Yes";
  const needs = (row: Row) => row.Needs_def === "Yes";
  const low = (row: Row) => row.Authority === "Low";
  const budget = (row: Row) => row.Budgt_alloc;
  const both = (row: Row) => [row.Purch_dept, row.Budgt_alloc];
  const totalOpen = (row: Row) => both(row).includes("Unknown") && !both(row).includes("No");

  it("decides every record", () => {
    expect(rows).toHaveLength(448);
    expect(decisions).toHaveLength(448);
  });

  it("recommends what plain code counts", () => {
    expect(countActions(decisions, "recommendations")).toEqual({
      "propose solution": count((row) => asked(row) && needs(row) && !low(row)),
      "quote price": count((row) => asked(row) && budget(row) === "Yes"),
      "define needs together": count((row) => !needs(row)),
      "offer first conversation": count((row) => row.Client === "New"),
      "show comparison": count((row) => row.Competitors === "Yes"),
      "find the decider": count(low),
      "answer tender": count((row) => row.Forml_tend === "Yes"),
      "explain total cost": count((row) => both(row).every((value) => value === "Yes")),
      "plan for lean times": count((row) => row.Growth === "Slow down"),
    });
  });

  it("blocks what plain code counts", () => {
    const noBudget = count((row) => asked(row) && budget(row) !== "Yes");
    const cannotJudge = count((row) => asked(row) && needs(row) && low(row));
    expect(countActions(decisions, "blocked")).toEqual({
      "quote price": noBudget,
      "propose solution": cannotJudge,
    });
  });

  it("leaves pending what plain code counts", () => {
    expect(countActions(decisions, "pending")).toEqual({
      "show comparison": count((row) => row.Competitors === "Unknown"),
      "explain total cost": count(totalOpen),
      "plan for lean times": count((row) => row.Growth === "Unknown"),
    });
  });

  it("asks for what is unknown and matters, in words for a person", () => {
    expect(countQuestions(decisions)).toEqual({
      "budget allocated": count(
        (row) => budget(row) === "Unknown" && (asked(row) || totalOpen(row)),
      ),
      "purchasing involved": count((row) => row.Purch_dept === "Unknown" && totalOpen(row)),
      competitors: count((row) => row.Competitors === "Unknown"),
      growth: count((row) => row.Growth === "Unknown"),
    });
    for (const { questions } of decisions) {
      for (const { ask } of questions) expect(ask).toMatch(/\?$/);
    }
  });

  it("asks nothing of a record in which nothing is unknown", () => {
    const complete = rows.flatMap((row, index) =>
      Object.values(row).includes("Unknown") ? [] : [decisions[index]?.questions],
    );
    expect(complete.length).toBeGreaterThan(300);
    expect(complete.flat()).toEqual([]);
  });

  it("asks first for what settles most", () => {
    for (const { questions } of decisions) {
      const settles = questions.map((question) => question.settles);
      expect(settles).toEqual(settles.toSorted((a, b) => b - a));
    }
  });
});
