/** Names of facts, defines and settings, no two of which fold alike: plain ones, many words, other scripts, reserved words. */
export const names = [
  "stage",
  "channel",
  "deal value",
  "days in stage",
  "test drive requested",
  "time to decision",
  "24h hotline",
  "e-mail opened",
  "Größe des Kunden",
  "Straße",
  "source list",
  "priority customer",
  "closed because of price",
  "valid offer",
  "use case",
  "limit order",
  "rule of thumb",
  "fact sheet",
  "R&D budget",
  "don't call",
  "phase 2",
  "κόστος",
  "予算",
  "ready",
  "İstanbul office",
  "known contact",
  "last visit",
  "next step",
  "number of seats",
  "is open or closed",
  "call back after hours",
  "waiting and ready",
  "not interested",
  "owner",
  "id check",
  "then what",
  "answer target",
  "preferred medium",
  "seller in charge",
  "discount",
  "region",
  "interests",
  "score 7",
  "ﬁrst order",
  "tags list",
] as const;

/** Names of choices; they may be those of facts, too. */
export const choiceNames = [
  "next step",
  "who calls",
  "Nächster Schritt",
  "is it for sale",
] as const;

/** Names of actions. */
export const actionNames = [
  "pitch project",
  "offer expert chat",
  "offer test drive",
  "share source list",
  "limit order volume",
  "send e-mail",
  "follow up with call",
  "call back after 17",
  "24h hotline call",
  "Größe prüfen",
  "wait",
  "use case review",
  "rule out competitor",
  "hand over to partner",
  "見積もり",
] as const;

/** Values of choices; a list never takes two that fold alike unless they are grades. */
export const values = [
  "evaluation",
  "purchase",
  "discovery",
  "renewal",
  "digital",
  "human",
  "reseller",
  "good enough",
  "24h reply",
  "new product",
  "groß",
  "ready",
  "either or",
  "C&A",
  "phone",
  "chat",
  "e-mail",
  "no answer",
] as const;

export const grades = ["A+", "A-", "A"] as const;

/** Roles and media. */
export const roles = [
  "account manager",
  "seller",
  "team lead",
  "boss",
  "Größter Kunde",
  "phone",
  "chat",
  "e-mail",
  "to whom it may concern",
] as const;

export const media = ["phone", "chat", "e-mail", "visit"] as const;

/** What texts hold: near misses of one another. */
export const texts = [
  "phone",
  "Phone",
  "chat",
  "E-Mail",
  "",
  "straße",
  "STRASSE",
  "Straße 1",
  "a phone call",
  "éclair",
  "e\u0301clair",
  "north",
  "Northern",
  'say "now"',
  "back\\slash",
  "boss",
] as const;

export const traits = [
  "human",
  "digital",
  "contacts customer",
  "costly",
  "remote control",
] as const;

export const titles = [
  "Expert on demand",
  "Never too late!",
  "Größe zählt",
  "100 % help",
  "“Quoted”",
  "予算の話",
  "…",
] as const;

const reserved =
  /(^|\s)(and|or|not|is|when|then|unless|where|contains|ago|away|within|after|every|by|to|via|with|escalating|starts with|in|because)(?=\s|$)/i;

/** Whether a name holds a word that is reserved somewhere, so that it stands in backticks. */
export function needsBackticks(name: string): boolean {
  return reserved.test(name) || !/^[\p{L}\p{M}\p{N}_&' -]+$/u.test(name) || /^\d+$/.test(name);
}
