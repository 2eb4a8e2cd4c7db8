import type { UnusableContent } from "../workspace/content.ts";
import { unusableBecause } from "../workspace/unusable.ts";
import { defineFinding } from "./define.ts";
import { didYouMean } from "./words.ts";

/** A playbook that cannot be read. */
export const unusableFile = defineFinding<
  UnusableContent & { readonly path: string; readonly near: string | undefined }
>({
  code: "HR6001",
  name: "unusable-file",
  severity: "error",
  message: ({ path, ...content }) => unusableBecause(path, content).message,
  hint: ({ path, near, ...content }) => didYouMean(near, unusableBecause(path, content).hint),
  explanation:
    "A playbook is a text file in UTF-8. The path of a `use` starts from the folder of the file that it stands in.",
  wrong: 'use "missing.playbook"\nwhen urgent then call customer',
  right: "when urgent then call customer",
});

/** Files that use one another in a circle. */
export const useCircle = defineFinding<{ readonly circle: readonly string[] }>({
  code: "HR6002",
  name: "use-circle",
  severity: "error",
  message: ({ circle }) =>
    circle.length === 1
      ? `“${circle[0]}” uses itself.`
      : `These playbooks use one another in a circle: ${[...circle, circle[0] ?? ""].join(" → ")}.`,
  hint: ({ circle }) =>
    circle.length === 1
      ? "Remove this `use`."
      : "Put what they share into a playbook of its own, which all of them use.",
  explanation:
    "`use` brings the declarations and rules of another playbook in. In a circle none would come first.",
  wrong: 'use "example.playbook"\nwhen urgent then call customer',
  right: "when urgent then call customer",
});

/** A file without a single statement. */
export const emptyFile = defineFinding<{ readonly comments: boolean }>({
  code: "HR6003",
  name: "empty-playbook",
  severity: "error",
  message: ({ comments }) =>
    comments ? "This playbook holds nothing but comments." : "This playbook is empty.",
  hint: () => "Write a rule, such as `when stage = evaluation then offer expert chat within 1h`.",
  explanation:
    "A playbook without a statement recommends nothing to anybody. Usually the wrong file was given, or it was not saved.",
  wrong: "",
  right: "when stage = evaluation then offer expert chat within 1h",
});

/** Two headers. */
export const secondHeader = defineFinding<Record<never, never>>({
  code: "HR6004",
  name: "second-header",
  severity: "error",
  message: () => "This file has a `playbook` header already.",
  hint: () => "Keep one header in each file.",
  explanation:
    "The header gives a file its title, version, zone and days of validity. There can be only one.",
  wrong: 'playbook "One"\nplaybook "Two"\nwhen urgent then call customer',
  right: 'playbook "One"\nwhen urgent then call customer',
});

/** A zone that no list knows. */
export const unknownZone = defineFinding<{ readonly zone: string }>({
  code: "HR6005",
  name: "unknown-zone",
  severity: "error",
  message: ({ zone }) => `There is no time zone \`${zone}\`.`,
  hint: () => "Write it as region and city, such as `Europe/Berlin`, or `UTC`.",
  explanation:
    "The zone says which day it is and when an office opens. Zones have the names of the IANA time zone database.",
  wrong: 'playbook "Sales" zone Europe/Berlni\nwhen urgent then call customer',
  right: 'playbook "Sales" zone Europe/Berlin\nwhen urgent then call customer',
});

/** A used playbook that goes wrong only together with this one. */
export const wrongTogether = defineFinding<{
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly itsHint: string;
}>({
  code: "HR6006",
  name: "wrong-together",
  severity: "error",
  message: ({ path, line, message }) =>
    `Together with this playbook, line ${line} of ${path} is wrong: ${message}`,
  hint: ({ itsHint }) => itsHint,
  explanation:
    "A used playbook is fine by itself, but not with what this one declares or sets. One of the two has to change.",
  files: { "base.playbook": "when stage = evalution then offer chat" },
  wrong: 'use "base.playbook"\nfact stage is one of discovery, evaluation',
  right: 'use "base.playbook"\nfact stage is one of discovery, evalution',
});

/** A used playbook that names another zone. */
export const otherZone = defineFinding<{
  readonly path: string;
  readonly theirs: string;
  readonly ours: string;
}>({
  code: "HR6007",
  name: "other-zone",
  severity: "warning",
  message: ({ path, theirs, ours }) =>
    `“${path}” is written for the zone ${theirs}, but here it decides in ${ours}.`,
  hint: ({ theirs }) =>
    `Write \`zone ${theirs}\` in the header of this playbook, unless ${theirs} is not meant.`,
  explanation:
    "The zone of the playbook that is run says when a day begins and when an office opens, also for the playbooks that it uses. A rule that was written for another zone may then decide a day too early or too late.",
  files: { "base.playbook": 'playbook "Base" zone Europe/Berlin\nwhen urgent then call customer' },
  wrong: 'playbook "Main"\nuse "base.playbook"',
  right: 'playbook "Main" zone Europe/Berlin\nuse "base.playbook"',
});
