// Calendar dates as the files have them, and as people write them.

/** A day that exists, as `yyyy-mm-dd`. */
export const CALENDAR_DATE =
  /^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const MONTHS_EN = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/** What can be said of a text that should have been a date. */
export interface DateReading {
  /** The same day as `yyyy-mm-dd`, when there is no doubt about it. */
  readonly date: string | undefined;
  /** The text has the form of a date, but there is no such day. */
  readonly impossible: boolean;
}

/** Reads a day that was written in another way: `1-8-2026`, `01/08/2026`, `2026/8/1`, `20260801`, `1 augustus 2026`. */
export function readDate(written: string): DateReading {
  const parts = partsOf(written.trim().slice(0, 40).toLowerCase());
  if (!parts) return { date: undefined, impossible: false };
  const date = `${parts.year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
  return CALENDAR_DATE.test(date) ? { date, impossible: false } : { date: undefined, impossible: true };
}

type Parts = { year: string; month: string; day: string };

function partsOf(text: string): Parts | undefined {
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (dutch) return { day: dutch[1]!, month: dutch[2]!, year: dutch[3]! };
  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return { year: iso[1]!, month: iso[2]!, day: iso[3]! };
  const words = /^(\d{1,2})(?:e|th|st|nd|rd)? ([a-z]{3,9})\.? (\d{4})$/.exec(text);
  const month = words && monthNumber(words[2]!);
  return words && month ? { day: words[1]!, month: String(month), year: words[3]! } : undefined;
}

function monthNumber(name: string): number | undefined {
  for (const months of [MONTHS, MONTHS_EN]) {
    const index = months.findIndex((month) => month === name || (name.length === 3 && month.startsWith(name)));
    if (index >= 0) return index + 1;
  }
  return name === "mrt" ? 3 : undefined;
}

function twoDigits(number: string): string {
  return number.padStart(2, "0");
}
