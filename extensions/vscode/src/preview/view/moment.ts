/** An instant as the reader writes it, in the playbook's zone. */
export function moment(instant: string, zone: string): string {
  const language = document.documentElement.lang;
  return new Intl.DateTimeFormat(language, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone: zone,
    timeZoneName: "short",
  }).format(new Date(instant));
}
