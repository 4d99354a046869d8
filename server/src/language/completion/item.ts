// What a suggestion is, and what the parts of completion share.
import type { Document } from "../../model/document.ts";
import type { Project } from "../../project/project.ts";
import type { UnfoldedSpec } from "../../schema/kinds.ts";
import type { Language } from "../../text/localized.ts";
import type { TextEdit } from "../../text/problem.ts";
import type { Context, Slot } from "../context.ts";

/** What is suggested, in our words; the icon that goes with it is chosen in `lsp/convert.ts`. */
export type SuggestionKind = "key" | "value" | "role" | "element" | "kader" | "item" | "document" | "code" | "template";

/** What `describeSuggestion` needs to explain a suggestion later. */
export type Subject = { readonly element: string; readonly kader: string } | { readonly item: string; readonly uri: string };

/** One line of the list that an editor shows; editors may not sort it otherwise. */
export interface Suggestion {
  readonly label: string;
  readonly kind: SuggestionKind;
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Explained on request instead of at once. */
  readonly subject?: Subject;
  readonly edit: TextEdit;
  /** Whether the new text has placeholders in snippet syntax. */
  readonly isSnippet: boolean;
  /** What the typed text is compared with; absent: the label. */
  readonly filterText?: string;
  /** Ask for suggestions again once this one is in the text. */
  readonly again?: boolean;
  readonly deprecated?: boolean;
}

/** Everything a part of completion may look at; `today` is `yyyy-mm-dd`. */
export interface Asked {
  readonly project: Project;
  readonly document: Document;
  readonly context: Context;
  readonly slot: Slot;
  readonly spec: UnfoldedSpec;
  readonly language: Language;
  readonly today: string;
}

/** Replaces the word at the cursor by `newText`. */
export function insert(context: Context, newText: string): TextEdit {
  return { span: context.word, newText: context.lead + newText };
}
