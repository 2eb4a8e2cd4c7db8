import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPlan } from "./parts/all.ts";
import { oneOf, PlanBuilder, yesNo } from "./testing/plan.ts";

/** What has been reached, minified and gzipped: by what every app needs, and with all parts. It may shrink. */
const mostBytes = { "index.ts": 12 * 1024, "parts/all.ts": 48.6 * 1024 };

describe("the bundle", () => {
  let code = "";
  beforeAll(async () => {
    const { outputFiles } = await build({
      absWorkingDir: import.meta.dirname,
      entryPoints: ["parts/all.ts"],
      bundle: true,
      format: "iife",
      globalName: "evaluator",
      platform: "neutral",
      target: "es2024",
      write: false,
    });
    code = outputFiles[0]?.text ?? "";
  });

  it("decides in an engine that has nothing but the language", () => {
    const plan = new PlanBuilder();
    plan.zone = "Europe/Berlin";
    const stage = plan.fact("stage", oneOf("discovery", "evaluation"));
    const ready = plan.fact("decision ready", yesNo, { ask: "Größe?" });
    const pitch = plan.action("pitch project", ["sells"]);
    plan.rule("r", plan.is(stage, "evaluation"), [
      { action: pitch, within: plan.lasting("5 business days") },
    ]);
    plan.never("n", { traits: ["sells"] }, plan.not(ready));
    const document = JSON.stringify(plan.plan());
    const record = { Stage: "Evaluation" };
    const now = "2026-11-23T09:00:00Z";

    const context = createContext({ document, record: JSON.stringify(record), now });
    expect(
      runInContext("typeof process + typeof TextEncoder + typeof console", context),
    ).not.toContain("function");
    const run = `
      const { decide, why, fired } = evaluator.loadPlan(document);
      const facts = JSON.parse(record);
      JSON.stringify([decide(facts, { now }), why(facts, "pitch project", { now }), fired(facts, { now })]);`;
    const { decide, why, fired } = loadPlan(document);
    expect(JSON.parse(runInContext(`${code};${run}`, context))).toEqual([
      decide(record, { now }),
      why(record, "pitch project", { now }),
      fired(record, { now }),
    ]);
  });

  it("knows its own errors, and a Date of another realm", () => {
    const context = createContext({
      date: new Date(0),
      document: JSON.stringify(new PlanBuilder().plan()),
    });
    const errors = `
      const found = [];
      try { evaluator.loadPlan("{") } catch (error) { found.push(error instanceof evaluator.PlanError) }
      try { evaluator.loadPlan(document).decide([], { now: 0 }) } catch (error) { found.push(error instanceof evaluator.RecordError) }
      found.push(evaluator.loadPlan(document).decide({}, { now: date }).at);
      JSON.stringify(found);`;
    expect(JSON.parse(runInContext(`${code};${errors}`, context))).toEqual([
      true,
      true,
      "1970-01-01T00:00:00Z",
    ]);
  });

  it.each(Object.entries(mostBytes))("stays small: %s", async (entry, most) => {
    const { outputFiles } = await build({
      absWorkingDir: import.meta.dirname,
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "neutral",
      target: "es2024",
      write: false,
    });
    const size = gzipSync(outputFiles[0]?.contents ?? "").length;
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(most);
  });

  it("evaluates no text as code", () => {
    expect(code).not.toMatch(/\beval\s*\(|new Function\b|\bFunction\s*\(/);
  });
});
