import { defineFinding } from "./definition.ts";

const contact =
  "action call customer is human, helps, contacts customer\nwhen ready then call customer\n";
const history = `${contact}history contact has\n  medium is text\n`;
const whole = "limit anything that contacts customer to 2 per 30 days counting contacts";

export const limitWithoutPeriod = defineFinding<{ found: string }>({
  code: "HR1095",
  name: "limit-without-period",
  severity: "error",
  message: ({ found }) => `This limit does not say in what time ${found} may happen.`,
  hint: () =>
    "Go on with `per 30 days counting contacts`, where `contacts` is your history, or with `per decision` if only what one decision recommends counts.",
  explanation:
    "A limit says how many events may lie within a length of time, and which history holds those that have happened: `to 2 per 30 days counting contacts`. Without a history it can only count what one decision recommends, which is said with `per decision`.",
  wrong: `${history}limit anything that contacts customer to 2`,
  right: `${history}${whole}`,
});

export const limitFrequency = defineFinding<{ found: string; right: string }>({
  code: "HR1096",
  name: "limit-frequency",
  severity: "error",
  message: ({ found }) => `\`${found}\`: a limit says its time with \`per\`.`,
  hint: ({ right }) => `Write \`${right}\`.`,
  explanation:
    "After `to` stands how many, and after `per` in what time. So a limit reads `to 2 per 30 days`, or `to 2 per month`.",
  wrong: `${history}limit anything that contacts customer to 2 a month counting contacts`,
  right: `${history}limit anything that contacts customer to 2 per month counting contacts`,
});

export const limitAsGuardrail = defineFinding<{ found: string; right: string }>({
  code: "HR1097",
  name: "limit-as-guardrail",
  severity: "error",
  message: ({ found }) => `\`${found}\`: how often something may happen is no guardrail.`,
  hint: ({ right }) => `Write \`${right}\`.`,
  explanation:
    "`never` says what must not happen, and under which condition. How often something may happen is said with `limit`, which counts a history and defers what would be too much until there is room again.",
  wrong: `${contact}never call customer more than twice a month`,
  right: `${history}limit call customer to 2 per month counting contacts`,
});
