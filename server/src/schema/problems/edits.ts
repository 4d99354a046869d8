// Edits that put another value in the place of one.
import type { Localized } from "../../text/localized.ts";
import type { ProposedFix } from "../../text/problem.ts";
import type { Span } from "../../text/span.ts";

/** The fix that is called after the value that it makes. */
export function changingTo(span: Span, newText: string, safe: boolean): ProposedFix {
  return replacing(span, newText, { nl: `Verander in "${newText}"`, en: `Change to "${newText}"` }, safe);
}

/** A fix of one edit. */
export function replacing(span: Span, newText: string, title: Localized, safe: boolean): ProposedFix {
  return { title, safe, edits: [{ span, newText }] };
}
