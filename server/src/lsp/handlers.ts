// The requests of the protocol, each answered by one feature.
import type { Server } from "./context.ts";
import { registerAnnotations } from "./features/annotations.ts";
import { registerCodeActions } from "./features/codeActions.ts";
import { registerCompletion } from "./features/completion.ts";
import { registerHierarchy } from "./features/hierarchy.ts";
import { registerHover } from "./features/hover.ts";
import { registerNavigation } from "./features/navigation.ts";
import { registerRename } from "./features/rename.ts";
import { registerSemanticTokens } from "./features/semanticTokens.ts";
import { registerStructure } from "./features/structure.ts";
import { registerSymbols } from "./features/symbols.ts";

const FEATURES = [
  registerAnnotations,
  registerCodeActions,
  registerCompletion,
  registerHierarchy,
  registerHover,
  registerNavigation,
  registerRename,
  registerSemanticTokens,
  registerStructure,
  registerSymbols,
];

export function registerFeatures(server: Server): void {
  for (const register of FEATURES) register(server);
}
