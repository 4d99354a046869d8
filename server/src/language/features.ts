// Every feature of the editor in one object, so that a server can be made with others.
import { addCoverage, coveringItemAround, itemsThatCanCover } from "./addCoverage.ts";
import { completionAt, describeSuggestion } from "./completion.ts";
import { fixAll, quickFixesAt } from "./codeActions.ts";
import { coveragePlaceAt } from "./coveragePlace.ts";
import { definitionAt } from "./definition.ts";
import { foldsOf } from "./folding.ts";
import { formattingOf } from "./formatting.ts";
import { derivedOfSubject, hierarchyAt, sourcesOfSubject } from "./hierarchy.ts";
import { hoverAt } from "./hover.ts";
import { inlayHintsIn } from "./inlayHints.ts";
import { lensesOf } from "./lenses.ts";
import { linksIn } from "./links.ts";
import { movedItem } from "./moveItem.ts";
import { nextItemsAt } from "./nextItem.ts";
import { pasteAsItems } from "./paste.ts";
import { refactoringEdits, refactoringsAt } from "./refactor.ts";
import { highlightsAt, referencesTo } from "./references.ts";
import { prepareRename, renameAt } from "./rename.ts";
import { selectionsAt } from "./selection.ts";
import { semanticTokensIn } from "./semanticTokens.ts";
import { findSymbols, outlineOf } from "./symbols.ts";

/** What a server answers with unless it is given others, as tests do to see one feature fail. */
export const FEATURES = {
  completionAt, describeSuggestion, hoverAt, definitionAt, referencesTo, highlightsAt, outlineOf, findSymbols, quickFixesAt, fixAll,
  prepareRename, renameAt, lensesOf, inlayHintsIn, linksIn, foldsOf, selectionsAt, formattingOf,
  refactoringsAt, refactoringEdits, hierarchyAt, sourcesOfSubject, derivedOfSubject, semanticTokensIn,
  addCoverage, coveringItemAround, itemsThatCanCover, coveragePlaceAt,
  movedItem, nextItemsAt, pasteAsItems,
};

/** What the handlers of `lsp/features/` ask; one that fails takes no other with it. */
export type Features = typeof FEATURES;
