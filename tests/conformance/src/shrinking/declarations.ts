import type { Define } from "../playbook/defines.ts";
import type { Playbook } from "../playbook/playbook.ts";
import type { Setting } from "../playbook/settings.ts";
import { expressions } from "./expressions.ts";
import { each, without } from "./lists.ts";

/** What stands beside the sentences that use it: the sentences come first, so that fewer uses are left. */
export const declarations = {
  fewer: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const readings of without(playbook.readings)) yield { ...playbook, readings };
    if (playbook.header !== null) yield { ...playbook, header: null };
    if (playbook.usedHeader !== null) yield { ...playbook, usedHeader: null };
  },
  simpler: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const defines of each(playbook.defines, define)) yield { ...playbook, defines };
    for (const defines of without(playbook.defines)) yield { ...playbook, defines };
    for (const settings of each(playbook.settings, setting)) yield { ...playbook, settings };
    for (const settings of without(playbook.settings)) yield { ...playbook, settings };
    for (const choices of without(playbook.choices)) yield { ...playbook, choices };
    for (const facts of without(playbook.facts)) yield { ...playbook, facts };
    if (playbook.actions.length > 0) yield { ...playbook, actions: [] };
  },
};

function* setting(one: Setting): IterableIterator<Setting> {
  if (one.set !== null) yield { ...one, set: null };
}

function* define(one: Define): IterableIterator<Define> {
  for (const value of expressions(one.value)) yield { ...one, value };
}
