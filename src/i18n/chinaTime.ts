/** Hours that China is ahead of UTC, all year. */
const ahead = 8;

/** `2026-11-25 16:40` in China, of an ISO date and time; another text as it is. */
export function chinaTime(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return new Date(time + ahead * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
