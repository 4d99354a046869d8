// A day as the files write it.

/** `yyyy-mm-dd` in the time zone of whoever looks. */
export function localDate(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
