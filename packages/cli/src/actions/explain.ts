import { nearest } from "@handrail/syntax";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { CannotRun } from "../failure.ts";
import { allFindings } from "../findings/registry.ts";
import { type Explainable, explanationList, explanationPage } from "../formats/explanation.ts";
import { write } from "../terminal/output.ts";
import { styleFor, widthOf } from "../terminal/style.ts";
import { quoted } from "../terminal/words.ts";

/** `handrail explain [CODE]`: the page of one kind of finding, or a list of them all. */
export async function explain(code: string | undefined): Promise<ExitStatus> {
  const style = styleFor(process.stdout);
  const width = widthOf(process.stdout);
  const text =
    code === undefined
      ? explanationList(allFindings, style)
      : explanationPage(definitionOf(code, allFindings), style, width);
  await write(process.stdout, text);
  return exitStatus.clean;
}

function definitionOf(code: string, all: readonly Explainable[]): Explainable {
  const wanted = code.toLowerCase();
  const found = all.find((one) => one.code.toLowerCase() === wanted || one.name === wanted);
  if (found !== undefined) return found;
  const near = nearest(
    code,
    all.flatMap((one) => [one.code, one.name]),
  );
  throw new CannotRun(
    `There is no finding ${quoted(code)}.`,
    near === undefined ? "`handrail explain` lists them all." : `Did you mean ${quoted(near)}?`,
  );
}
