import type { AddedStatement, Model, Place } from "@handrail/model";
import { type LinePosition, lineIndex } from "@handrail/syntax";

/** Where a sentence stands, as it is shown. */
export interface SentencePlace extends LinePosition {
  readonly file: string;
}

/** What one playbook changes in those that it uses, with every place as lines and columns from 1. */
export interface Overridden {
  readonly file: string;
  readonly settings: readonly {
    readonly name: string;
    readonly from: { readonly value: string; readonly place: SentencePlace };
    readonly to: { readonly value: string; readonly place: SentencePlace };
  }[];
  readonly leftOut: readonly {
    readonly title: string;
    readonly rule: SentencePlace;
    readonly without: SentencePlace;
  }[];
  readonly added: readonly {
    readonly kind: AddedStatement["kind"];
    readonly title: string | null;
    readonly text: string;
    readonly place: SentencePlace;
  }[];
}

/**
 * The playbooks among these files and all that they use which change something in others, in the order of their paths. One that
 * only adds to others is shown where it is asked for by its name: else every playbook that builds on others would be.
 */
export function overridden(
  model: Model,
  files: readonly string[],
  named: readonly string[],
): readonly Overridden[] {
  const reached = new Set(files.flatMap((file) => [file, ...model.reach(file)]));
  return [...reached]
    .sort()
    .map((file) => inLines(model, file))
    .filter(
      ({ file, settings, leftOut, added }) =>
        settings.length + leftOut.length > 0 || (added.length > 0 && named.includes(file)),
    );
}

function inLines(model: Model, file: string): Overridden {
  const { settings, leftOut, added } = model.overrides(file);
  const shown = ({ file: where, span }: Place): SentencePlace => ({
    file: where,
    ...lineIndex(model.tree(where).text).position(span.start),
  });
  return {
    file,
    settings: settings.map(({ name, from, to }) => ({
      name,
      from: { ...from, place: shown(from.place) },
      to: { ...to, place: shown(to.place) },
    })),
    leftOut: leftOut.map(({ title, rule, without }) => ({
      title,
      rule: shown(rule),
      without: shown(without),
    })),
    added: added.map((one) => ({ ...one, place: shown(one.place) })),
  };
}
