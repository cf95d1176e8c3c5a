const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day; null for null or what is no date. */
export function toDayNumber(day: string | null): number | null {
  if (day === null) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}

/** ISO day of a day number. */
export function toDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}
