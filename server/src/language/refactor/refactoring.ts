// What a refactoring is, and what each module beside this one offers.
import type { KnownDocument } from "../../model/document.ts";
import type { Project } from "../../project/project.ts";
import type { Localized } from "../../text/localized.ts";
import type { Span } from "../../text/span.ts";
import type { Edits } from "../recode.ts";

/** As LSP names them (CodeActionKind): editors group and bind keys by the words between the dots. */
export type RefactorKind = "refactor.move.up" | "refactor.move.down" | "refactor.rewrite" | "refactor.extract" | "refactor.inline";

/** Something that can be done; the edits are made only when somebody wants them, because they may touch every file. */
export interface Refactoring {
  /** Tells the refactorings at one place apart. */
  readonly name: string;
  readonly kind: RefactorKind;
  readonly title: Localized;
  /** Undefined when it turns out that it cannot be done safely. */
  edits(): Edits | undefined;
}

/** What one module of `refactor/` offers. */
export type Offer = (project: Project, document: KnownDocument, range: Span) => Refactoring[];
