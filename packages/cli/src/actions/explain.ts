import { lintFindings } from "@handrail/linter";
import { modelFindings } from "@handrail/model";
import { provenFindings } from "@handrail/sdk";
import { nearest, syntaxFindings } from "@handrail/syntax";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { CannotRun } from "../failure.ts";
import { type Explainable, explanationList, explanationPage } from "../formats/explanation.ts";
import { write } from "../terminal/output.ts";
import { styleFor, widthOf } from "../terminal/style.ts";
import { quoted } from "../terminal/words.ts";

/** `handrail explain [CODE]`: the page of one kind of finding, or a list of them all. */
export async function explain(code: string | undefined): Promise<ExitStatus> {
  const style = styleFor(process.stdout);
  const width = widthOf(process.stdout);
  const all: readonly Explainable[] = [
    ...syntaxFindings,
    ...modelFindings,
    ...provenFindings,
    ...lintFindings,
  ];
  const text =
    code === undefined
      ? explanationList(all, style)
      : explanationPage(definitionOf(code, all), style, width);
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
