const part = "(?:day|week|month|quarter|year)";
const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

/** Times that people write after `by`, with how long they leave about. */
const times: readonly (readonly [RegExp, string | null])[] = [
  [/^(?:today|tonight|tomorrow|noon|midday|midnight|eod|cob|close of business)$/, "1 business day"],
  [/^(?:the )?end of (?:the )?(?:business |working )?day$/, "1 business day"],
  [/^(?:at )?\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|h|uhr|o.?clock))$/, "1 business day"],
  [/^(?:the )?end of (?:the |this |next )?week$/, "5 business days"],
  [new RegExp(`^(?:next |this )?${weekday}$`), "5 business days"],
  [/^(?:eow|next week|week end)$/, "5 business days"],
  [/^(?:eom|(?:the )?end of (?:the |this )?month|month end|next month)$/, "30 days"],
  [/^(?:eoq|(?:the )?end of (?:the |this )?quarter|quarter end|next quarter)$/, "90 days"],
  [new RegExp(`^(?:the )?end of (?:the |this |next )?${part}$`), null],
];

/** Whether words name a time rather than a person, and how long it leaves, where that can be said. */
export function deadlineIn(words: string): { readonly within: string | null } | null {
  const plain = words.toLowerCase().replaceAll("-", " ");
  const found = times.find(([pattern]) => pattern.test(plain));
  return found === undefined ? null : { within: found[1] };
}
