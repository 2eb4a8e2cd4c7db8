import type { Cases } from "../../testing/case.ts";

const declared = "fact stage is one of discovery, evaluation, purchase\nfact seats is number\n";

export const cases: Cases = {
  faulty: [
    {
      text: `${declared}table «"Who talks"» first match\n  | when stage | then          |\n  | discovery  | send guide    |\n  | evaluation | call customer |`,
    },
    {
      text: `${declared}table «"Who talks"» unique\n  | when stage | when seats | then          |\n  | discovery  | -          | send guide    |\n  | evaluation, purchase | < 5 | call customer |\n  | evaluation, purchase | > 5 | visit |`,
    },
  ],
  correct: [
    `${declared}table "Who talks" first match\n  | when stage | then          |\n  | discovery  | send guide    |\n  | evaluation | call customer |\n  | -          | -             |`,
    `${declared}table "Who talks" unique\n  | when stage | when seats | then          |\n  | discovery  | -          | send guide    |\n  | evaluation, purchase | < 5 | call customer |\n  | evaluation, purchase | >= 5 | visit |`,
    `${declared}table "Who talks" collect\n  | when stage | then          |\n  | discovery  | send guide    |`,
  ],
  seed: {
    file: "human-digital/right-place.playbook",
    replace: 'table "Who answers" first match',
    by: 'table «"Who answers first"» first match\n  | when question kind | then                                 |\n  | fault              | bring in expert within answer target |\n  because "It is made up"\n  source "S4 D12"\n\ntable "Who answers" first match',
  },
};
