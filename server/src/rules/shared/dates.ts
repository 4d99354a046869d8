// Dates as documents write them.
import type { Ranged } from "../../text/span.ts";

/** A date that is written out, `yyyy-mm-dd`; such dates compare as texts. Anything else is undefined. */
export function dateIn(value: Ranged<string> | undefined): string | undefined {
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value.value) ? value.value : undefined;
}
