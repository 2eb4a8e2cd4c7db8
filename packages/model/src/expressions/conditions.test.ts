import { describe, expect, it } from "vitest";
import { conditionOf } from "../testing/workspace.ts";

const facts = `
fact stage is step of discovery, evaluation, purchase, renewal
fact channel is one of digital, human, reseller
fact grade is one of A+, A-, B
fact ready is yes/no
fact purchase is yes/no
fact size is number
fact share is percent
fact deal value is money in EUR
fact price is money in EUR
fact waiting is duration
fact signed is date
fact opened is time
fact topic is text
fact skills is list of one of sap, crm
setting preferred is digital
setting target is 2 days
setting floor is 50k EUR
define big as deal value > 1M EUR
define margin as deal value - price
`;

function declared(condition: string): string {
  return conditionOf(`${facts}\nwhen ${condition} then act`);
}

describe("a condition over declared facts", () => {
  it.each([
    ["ready", "ready"],
    ["not ready", "not(ready)"],
    ["big", "@big"],
    ["ready = yes", "[ready = true yes/no]"],
    ["ready is not no", "[ready != false yes/no]"],
    ["channel = digital", '[channel = "digital" choice]'],
    ["Channel = Digital", '[channel = "digital" choice]'],
    ["channel is Human", '[channel = "human" choice]'],
    ['channel = "human"', '[channel = "human" choice]'],
    ['grade = "A-"', '[grade = "A-" choice]'],
    ["channel is not human", '[channel != "human" choice]'],
    ["channel is one of human, reseller", '[channel in ["human","reseller"] choice]'],
    ["channel in (human, reseller)", '[channel in ["human","reseller"] choice]'],
    ["channel is not one of human, reseller", 'not([channel in ["human","reseller"] choice])'],
    ["channel = preferred", '[channel = "digital" choice]'],
    ["stage >= evaluation", '[stage >= "evaluation" choice]'],
    ["stage is before purchase or ready", null],
    ["size > 5", "[size > 5 number]"],
    ["size is at least 5", "[size >= 5 number]"],
    ["size is between 1 and 5", "([size >= 1 number] and [size <= 5 number])"],
    ["size is from 1 to 5", "([size >= 1 number] and [size <= 5 number])"],
    ["size = 1 or 2", "[size in [1,2] number]"],
    ["share >= 20%", "[share >= 20 number]"],
    ["deal value > 50k EUR", '[deal_value > "50000" money]'],
    ["deal value > floor", '[deal_value > "50000" money]'],
    ["deal value > price", "[deal_value > price money]"],
    ["deal value = price", "[deal_value = price money]"],
    ["margin > 10 EUR", '[@margin > "10" money]'],
    ["waiting > 36h", '[waiting > "PT36H" duration]'],
    ["waiting < target", '[waiting < "P2D" duration]'],
    ["signed = 2026-11-23", '[signed = "2026-11-23" date]'],
    ["signed is before today", "[signed < today date]"],
    ["signed = today", "[signed = today date]"],
    ["opened is after 2026-11-23T09:00Z", '[opened > "2026-11-23T09:00:00Z" time]'],
    ["opened is after 2026-11-23", '[day of(opened) > "2026-11-23" date]'],
    ["signed <= opened", "[signed <= day of(opened) date]"],
    ["signed = 2026-11-23 or 2026-11-24", '[signed in ["2026-11-23","2026-11-24"] date]'],
    [
      "opened = 2026-11-23 or 2026-11-24",
      '([day of(opened) = "2026-11-23" date] or [day of(opened) = "2026-11-24" date])',
    ],
    ["topic = chat", '[topic = "chat" text]'],
    ['topic contains "chat"', '[topic contains "chat" text]'],
    ['topic starts with "chat"', '[topic starts with "chat"]'],
    ["skills contains SAP", '[skills contains "sap" list]'],
    ["stage is known", "known(stage)"],
    ["margin is unknown", "not(known(@margin))"],
  ])("%s", (condition, shown) => {
    if (shown !== null) expect(declared(condition)).toBe(shown);
  });

  it.each([
    ["opened is more than 24h ago", '[opened < {now - "PT24H" time duration} time]'],
    [
      "opened is less than 3 days ago",
      '([opened <= now time] and [opened > {now - "P3D" time duration} time])',
    ],
    ["signed is more than 2 months away", '[signed > {today + "P2M" date duration} date]'],
    [
      "signed is less than 5 business days away",
      '([signed >= today date] and [signed < {today + "5 business days" date duration} date])',
    ],
    ["signed is more than target ago", '[signed < {today - "P2D" date duration} date]'],
    ["opened is more than waiting ago", "[opened < {now - waiting time duration} time]"],
  ])("%s", (condition, shown) => {
    expect(declared(condition)).toBe(shown);
  });
});

describe("arithmetic", () => {
  it.each([
    ["size * 2 + 1 > 5", "[{{size * 2 number} + 1 number} > 5 number]"],
    ["2 * price < deal value", "[{price * 2 money number} < deal_value money]"],
    ["deal value / price > 2", "[{deal_value / price money ratio} > 2 number]"],
    [
      "deal value * 20% > price",
      "[{{deal_value * 20 money number} / 100 money number} > price money]",
    ],
    ["20% * size > 3", "[{{size * 20 number} / 100 number} > 3 number]"],
    ["size * share > 3", "[{{size * share number} / 100 number} > 3 number]"],
    ["share + 5% > 20%", "[{share + 5 number} > 20 number]"],
    ["waiting * 2 > 1h", '[{waiting * 2 duration number} > "PT1H" duration]'],
    ["waiting / 1h > 3", '[{waiting / "PT1H" duration ratio} > 3 number]'],
    ["opened + 2 days < now", '[{opened + "P2D" time duration} < now time]'],
    ["2 days + opened < now", '[{opened + "P2D" time duration} < now time]'],
    ["now - opened > 2h", '[{now - opened time time} > "PT2H" duration]'],
    ["today - signed > 2 days", '[{today - signed date date} > "P2D" duration]'],
    ["today - opened > 2 days", '[{today - day of(opened) date date} > "P2D" duration]'],
    ["signed + 1 month < today", '[{signed + "P1M" date duration} < today date]'],
    ["-size < 3", "[{0 - size number} < 3 number]"],
    ["-price < 3 EUR", '[{"0" - price money} < "3" money]'],
  ])("%s", (condition, shown) => {
    expect(declared(condition)).toBe(shown);
  });
});

describe("`and` and `or`", () => {
  it.each([
    ["ready and big or purchase", "((ready and @big) or purchase)"],
    ["ready and (big or purchase)", "(ready and (@big or purchase))"],
    ["channel is digital or human", '[channel in ["digital","human"] choice]'],
    [
      "channel is digital or human and ready",
      '([channel in ["digital","human"] choice] and ready)',
    ],
    ["ready and channel = digital or human", '(ready and [channel in ["digital","human"] choice])'],
    ["channel is digital or ready", '([channel = "digital" choice] or ready)'],
    ["channel is digital or big", '([channel = "digital" choice] or @big)'],
    [
      "channel is digital or stage = renewal",
      '([channel = "digital" choice] or [stage = "renewal" choice])',
    ],
    ["not channel is digital or human", 'not([channel in ["digital","human"] choice])'],
    ["stage is evaluation or purchase", '([stage = "evaluation" choice] or purchase)'],
    [
      "channel is one of digital, human or reseller",
      '[channel in ["digital","human","reseller"] choice]',
    ],
    ["channel = digital or human or ready", '([channel in ["digital","human"] choice] or ready)'],
  ])("%s", (condition, shown) => {
    expect(declared(condition)).toBe(shown);
  });

  it("takes `unless` as `and not`", () => {
    expect(conditionOf("when a then act\nunless b or c")).toBe("(a and not((b or c)))");
    expect(conditionOf('rule "x"\n  then act\n  unless b')).toBe("not(b)");
    expect(conditionOf('rule "x"\n  then act')).toBe("true");
  });
});

describe("a condition without declarations", () => {
  it.each([
    [
      "stage=evaluation and channel=digital",
      '([stage = "evaluation" choice] and [channel = "digital" choice])',
    ],
    ["urgent", "urgent"],
    ["urgent = no", "[urgent = false yes/no]"],
    ["answer = yes or maybe", '[answer in ["yes","maybe"] choice]'],
    [
      "stage is evaluation or purchase and ready",
      '([stage in ["evaluation","purchase"] choice] and ready)',
    ],
    ["size > 5", "[size > 5 number]"],
    ["share > 5%", "[share > 5 number]"],
    ["value > 5k EUR", '[value > "5000" money]'],
    ["value * 2 > 5k EUR", '[{value * 2 money number} > "5000" money]'],
    ["value - cost > 5k EUR", '[{value - cost money} > "5000" money]'],
    ["value > 5k EUR and value > cost", '([value > "5000" money] and [value > cost money])'],
    ["size > limit", "[size > limit number]"],
    ["opened is more than 24h ago", '[opened < {now - "PT24H" time duration} time]'],
    ["opened is more than 3 days ago", '[opened < {now - "P3D" time duration} time]'],
    [
      "signed = 2026-11-23 or signed is more than 3 days ago",
      '([signed = "2026-11-23" date] or [signed < {today - "P3D" date duration} date])',
    ],
    ['topic = "chat"', '[topic = "chat" text]'],
    ['topic contains "chat"', '[topic contains "chat" text]'],
    ["skills contains sap", '[skills contains "sap" list]'],
    ["now - opened > 2h", '[{now - opened time time} > "PT2H" duration]'],
    ["anything known is known", "known(anything_known)"],
  ])("%s", (condition, shown) => {
    expect(conditionOf(`when ${condition} then act`)).toBe(shown);
  });
});
