/** Instants and durations as a person says them, in one zone. */
export interface Times {
  /** `Mon 23 Nov 2026, 10:00`. */
  readonly moment: (instant: string) => string;
  /** `Mon 23 Nov 2026, 10:00 (Europe/Berlin)`, where nothing before it has said the zone. */
  readonly zoned: (instant: string) => string;
  /** As short as it can be, seen from another instant: `12:00`, `Tue 09:00`, `30 Nov 09:00`. */
  readonly clock: (instant: string, from: string) => string;
}

const day = 86_400_000;

export function timesIn(zone: string): Times {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const split = (instant: number) => {
    const found = new Map(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? "";
    return {
      weekday: part("weekday"),
      date: `${part("day")} ${part("month")}`,
      year: part("year"),
      time: `${part("hour")}:${part("minute")}`,
    };
  };
  const moment = (instant: string) => {
    const { weekday, date, year, time } = split(Date.parse(instant));
    return `${weekday} ${date} ${year}, ${time}`;
  };
  return {
    moment,
    zoned: (instant) => `${moment(instant)} (${zone})`,
    clock(instant, from) {
      const then = split(Date.parse(instant));
      const now = split(Date.parse(from));
      const away = Date.parse(instant) - Date.parse(from);
      if (then.date === now.date && then.year === now.year) return then.time;
      if (away > 0 && away < 6 * day) return `${then.weekday} ${then.time}`;
      return `${then.date}${then.year === now.year ? "" : ` ${then.year}`} ${then.time}`;
    },
  };
}

const units: Readonly<Record<string, readonly [string, string]>> = {
  Y: ["year", "years"],
  M: ["month", "months"],
  W: ["week", "weeks"],
  D: ["day", "days"],
  TH: ["h", "h"],
  TM: ["min", "min"],
  TS: ["s", "s"],
};

/** A duration of a decision in words: `PT1H30M` is `1 h 30 min`, `1 business days` is `1 business day`. */
export function durationWords(duration: string): string {
  if (!/^-?P/.test(duration)) return duration.replace(/^(-?1 business (?:day|hour))s/, "$1");
  const [days = "", clock = ""] = duration.replace("P", "").split("T");
  const said = (text: string, prefix: string) =>
    [...text.matchAll(/([\d.]+)([A-Z])/g)].map(([, number = "", unit = ""]) => {
      const [one, many] = units[prefix + unit] ?? [unit, unit];
      return `${number} ${number === "1" ? one : many}`;
    });
  return [...said(days, ""), ...said(clock, "T")].join(" ");
}

const lengths: Readonly<Record<string, number>> = {
  Y: 365.25 * day,
  M: 30.4375 * day,
  W: 7 * day,
  D: day,
  TH: day / 24,
  TM: day / 1440,
  TS: 1000,
};

/** About how long a duration of a decision is, in milliseconds: enough to sort durations of one kind. */
export function lengthOf(duration: string): number {
  const business = /^(-?[\d.]+) business (hour|day)/.exec(duration);
  if (business !== null) return Number(business[1]) * (business[2] === "day" ? day : day / 8);
  const [days = "", clock = ""] = duration.replace("P", "").split("T");
  const sum = (text: string, prefix: string) =>
    [...text.matchAll(/([\d.]+)([A-Z])/g)].reduce(
      (all, [, number, unit]) => all + Number(number) * (lengths[`${prefix}${unit}`] ?? 0),
      0,
    );
  return (duration.startsWith("-") ? -1 : 1) * (sum(days, "") + sum(clock, "T"));
}
