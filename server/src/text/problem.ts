// A problem found while reading a text, as data: code, place, values for the message, and a fix where one is sure.
import type { Localized, TextParams } from "./localized.ts";
import type { Span } from "./span.ts";

/** A change of one document: `span` of its current text becomes `newText`. */
export type TextEdit = Readonly<{ span: Span; newText: string }>;

/** A way to mend a problem; `safe` when the meaning of the document cannot change by it. */
export interface ProposedFix {
  readonly title: Localized;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** `code` is the id of the rule that reports this kind of problem, such as `schema/unknown-key`. */
export interface Problem {
  readonly code: string;
  readonly span: Span;
  /** Names one of the rule's message variants; absent: its main message. */
  readonly variant?: string;
  readonly params?: TextParams;
  readonly fixes?: readonly ProposedFix[];
  /** What was written here was not read, and there may be items or references in it. */
  readonly isLoss?: boolean;
}
