import type { DataRecord } from "@handrail/evaluator";
import { createModel } from "@handrail/model";
import { findingsInReach } from "../findings.ts";
import { type Playbook, playbookFrom } from "../playbook.ts";
import type { SituationDifference } from "./difference.ts";
import { type FinderPair, standingFinder } from "./standing-finder.ts";
import type { Version } from "./version.ts";

/** Says in which regions of a difference a record lies. */
export interface RegionFinder {
  /** For each region in the order of the difference, whether it can be asked of a record at all. */
  readonly isAsked: readonly boolean[];
  /**
   * The places of the regions that a record lies in, counted over all actions.
   *
   * @throws RecordError where the newer version does not read it
   */
  find(record: DataRecord, options: Parameters<Playbook["fired"]>[1]): readonly number[];
}

const probe = "regions.playbook";

/** Regions are conditions of the language: each becomes a rule of a playbook that uses the newer version. What they say of rules and guardrails is asked of both. */
export async function regionFinder(
  head: Version,
  { actions }: SituationDifference,
  pair: FinderPair,
): Promise<RegionFinder> {
  const regions = actions.flatMap(({ action, regions: all }) =>
    all.map((region) => ({ ...region, action })),
  );
  const conditions = regions.map(({ where }) => where);
  const asked = regions.map(({ where }) => isSound(probed(head, [where])));
  const standing = standingFinder(regions, pair);
  const model = probed(
    head,
    conditions.map((where, index) => (asked[index] === true ? where : null)),
  );
  const playbook = await playbookFrom(model, entryOf(head));
  return {
    isAsked: asked,
    find(record, options) {
      const inside = playbook.fired(record, options).flatMap((id) => {
        const number = /^region-probe-(\d+)$/.exec(id)?.[1];
        return number === undefined ? [] : [Number(number)];
      });
      return inside.length === 0 ? inside : inside.filter(standing(record, options));
    },
  };

  function isSound(model: ReturnType<typeof probed>): boolean {
    const findings = findingsInReach(model, entryOf(head));
    return findings.every(({ severity }) => severity !== "error");
  }
}

/** Beside the newer version, so that what it uses is found. */
function entryOf({ entry }: Version): string {
  return entry.replace(/[^/]*$/, `.${probe}`);
}

function probed(head: Version, conditions: readonly (string | null)[]) {
  const model = createModel();
  for (const file of head.model.files()) model.setFile(file, { text: head.model.tree(file).text });
  const name = head.entry.split("/").at(-1) ?? head.entry;
  const rules = conditions.flatMap((where, index) => {
    if (where === null) return [];
    const when = where === "" ? "" : `when ${where} `;
    return [`rule "region probe ${index}" ${when}then lie in a region`];
  });
  // Where no action is declared, none has to be.
  const isDeclared = head.model.link(head.entry).actions.some(({ traits }) => traits !== null);
  const action = isDeclared ? ["action lie in a region is digital, helps"] : [];
  model.setFile(entryOf(head), { text: [`use "${name}"`, ...action, ...rules, ""].join("\n") });
  return model;
}
