// Every feature of the editor in one object, so that a server can be made with others.
import { completionAt, describeSuggestion } from "./completion.ts";
import { fixAll, quickFixesAt } from "./codeActions.ts";
import { definitionAt } from "./definition.ts";
import { foldsOf } from "./folding.ts";
import { formattingOf } from "./formatting.ts";
import { hoverAt } from "./hover.ts";
import { inlayHintsIn } from "./inlayHints.ts";
import { lensesOf } from "./lenses.ts";
import { linksIn } from "./links.ts";
import { highlightsAt, referencesTo } from "./references.ts";
import { prepareRename, renameAt } from "./rename.ts";
import { selectionsAt } from "./selection.ts";
import { findSymbols, outlineOf } from "./symbols.ts";

export const FEATURES = {
  completionAt, describeSuggestion, hoverAt, definitionAt, referencesTo, highlightsAt, outlineOf, findSymbols, quickFixesAt, fixAll,
  prepareRename, renameAt, lensesOf, inlayHintsIn, linksIn, foldsOf, selectionsAt, formattingOf,
};

export type Features = typeof FEATURES;
