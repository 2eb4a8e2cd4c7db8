import { parse } from "@handrail/syntax";
import { median } from "./measure.ts";
import type { Row } from "./report.ts";

const stages = ["discovery", "evaluation", "purchase", "renewal"];
const channels = ["digital", "human", "reseller"];

/** Parsing 10,000 rules of one line each, warm, beside splitting the same text into words. */
export async function parsing(): Promise<readonly Row[]> {
  const lines = Array.from(
    { length: 10_000 },
    (_, index) =>
      `when stage = ${stages[index % 4]} and channel is ${channels[index % 3]} and deal value > ${index}k EUR then offer expert chat within ${1 + (index % 23)}h`,
  );
  const text = `${lines.join("\n")}\n`;
  const ours: number[] = [];
  const words: number[] = [];
  for (let repetition = 0; repetition < 12; repetition += 1) {
    const started = performance.now();
    const { statements } = parse(text);
    const parsed = performance.now();
    const count = text.match(/[\p{L}\p{N}]+|\S/gu)?.length ?? 0;
    const matched = performance.now();
    if (statements.length !== lines.length || count === 0)
      throw new Error("not everything was parsed");
    if (repetition >= 3) {
      ours.push(parsed - started);
      words.push(matched - parsed);
    }
  }
  const wall = median(ours);
  return [
    {
      name: "parsing a file of 10,000 rules",
      figure: `${wall.toFixed(0)} ms, ${Math.round(lines.length / (wall / 1000)).toLocaleString("en")} lines a second`,
      ratio: `${(wall / median(words)).toFixed(1)} x splitting the text into words`,
    },
  ];
}
