/** A day (`YYYY-MM-DD`) as an instant (RFC 3339). Its hour is not known, so its first second in UTC stands for it. */
export function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
