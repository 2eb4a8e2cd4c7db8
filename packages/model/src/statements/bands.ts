import { fold, type ScoreBand } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import { bandsNotAscending, bandTwice, bandUnreachable } from "../findings/scores.ts";

/** A band with the score at which the next one begins; null for the last, and where that could not be read. */
interface LimitedBand {
  readonly band: ScoreBand;
  readonly below: number | null;
}

/** What is wrong with the bands of a score, given the least and the most points that it may come to. */
export function checkBands(
  on: Elaboration,
  bands: readonly LimitedBand[],
  range: { readonly least: number; readonly most: number },
): void {
  checkNames(on, bands);
  if (checkOrder(on, bands)) checkReached(on, bands, range);
}

function checkNames(on: Elaboration, bands: readonly LimitedBand[]): void {
  const seen = new Set<string>();
  for (const { band } of bands) {
    const folded = fold(band.name.text);
    if (seen.has(folded)) on.report(bandTwice, band.name.span, { name: band.name.text });
    seen.add(folded);
  }
}

/** Whether every limit is above the one before it; the first that is not is reported. */
function checkOrder(on: Elaboration, bands: readonly LimitedBand[]): boolean {
  for (const [index, { band, below }] of bands.entries()) {
    const before = bands[index - 1];
    if (below === null && index < bands.length - 1) return false;
    if (before === undefined || before.below === null || below === null) continue;
    if (below > before.below) continue;
    on.report(bandsNotAscending, band.span, {
      name: band.name.text,
      below,
      before: before.band.name.text,
      from: before.below,
    });
    return false;
  }
  return true;
}

function checkReached(
  on: Elaboration,
  bands: readonly LimitedBand[],
  { least, most }: { readonly least: number; readonly most: number },
): void {
  for (const [index, { band, below }] of bands.entries()) {
    const from = bands[index - 1]?.below ?? null;
    const tooHigh = from !== null && most < from;
    const tooLow = below !== null && least >= below;
    if (!tooHigh && !tooLow) continue;
    const name = band.name.text;
    on.report(bandUnreachable, band.span, { name, limit: tooHigh ? most : least, tooHigh });
  }
}
