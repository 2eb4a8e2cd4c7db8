/** Zones with and without daylight saving, on both sides of the equator, with odd offsets and odd changes. */
export const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "America/Sao_Paulo",
  "Africa/Casablanca",
  "Pacific/Apia",
] as const;

/** Days around changes of the clock, ends of months, weekends and years, and where the public holidays end that are known. */
export const days = [
  "2026-01-31",
  "2026-02-28",
  "2024-02-29",
  "2026-03-08",
  "2026-03-28",
  "2026-03-29",
  "2026-04-05",
  "2026-10-04",
  "2026-10-25",
  "2026-11-01",
  "2026-11-20",
  "2026-11-21",
  "2026-11-23",
  "2026-12-31",
  "2027-01-01",
  "2010-01-01",
  "2040-12-31",
  "2041-01-02",
] as const;

/** Instants as a playbook writes them: with an offset, without one, in hours that a change skips or repeats. */
export const times = [
  "2026-03-29T01:30Z",
  "2026-03-29T02:30",
  "2026-10-25T02:30",
  "2026-10-25T02:30+02:00",
  "2026-11-01T01:30",
  "2026-11-01T01:30-05:00",
  "2026-11-23T09:00Z",
  "2026-11-23T09:00",
  "2026-11-20T17:00",
  "2026-04-05T01:45",
  "2026-12-31T23:59:59Z",
  "2010-01-04T09:30",
  "2040-12-31T16:00",
] as const;

/** Local times of day at which a decision is worth making. */
export const clocks = [
  "00:00:00",
  "01:30:00",
  "02:30:00",
  "08:59:59",
  "09:00:00",
  "09:00:00.001",
  "12:34:56.789",
  "16:59:59",
  "17:00:00",
  "17:00:01",
  "23:59:59.999",
] as const;
