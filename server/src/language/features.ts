// Every feature of the editor in one object, so that a server can be made with others.
import { completionAt, describeSuggestion } from "./completion.ts";
import { fixAll, quickFixesAt } from "./codeActions.ts";
import { definitionAt } from "./definition.ts";
import { hoverAt } from "./hover.ts";
import { highlightsAt, referencesTo } from "./references.ts";
import { findSymbols, outlineOf } from "./symbols.ts";

export const FEATURES = { completionAt, describeSuggestion, hoverAt, definitionAt, referencesTo, highlightsAt, outlineOf, findSymbols, quickFixesAt, fixAll };

export type Features = typeof FEATURES;
