// Semantic tokens: roles, references and codes in their own colours; after a change only the difference is sent.
import { type Range, type SemanticTokens, SemanticTokensBuilder, type SemanticTokensDelta } from "vscode-languageserver";
import { TOKEN_MODIFIERS, TOKEN_TYPES } from "../../language/semanticTokens.ts";
import { answer } from "../answer.ts";
import { spanIn, type Server } from "../context.ts";

export function registerSemanticTokens(server: Server): void {
  const { connection, workspace, features, log } = server;
  const builders = new Map<string, SemanticTokensBuilder>();
  const builderOf = (uri: string): SemanticTokensBuilder => {
    for (const known of builders.keys()) if (!workspace.isOpen(known)) builders.delete(known);
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    return builder;
  };
  const fill = (builder: SemanticTokensBuilder, uri: string, range?: Range): SemanticTokensBuilder => {
    const known = workspace.get(uri);
    if (!known) return builder;
    const { lines, text } = known.document.tree;
    const span = range ? spanIn(known.document, range) : { start: 0, end: text.length };
    for (const token of features.semanticTokensIn(known.folder.project, known.document, span, known.folder.isRead)) {
      const { line, character } = lines.positionAt(token.span.start);
      builder.push(line, character, token.span.end - token.span.start, TOKEN_TYPES.indexOf(token.type), token.modifiers.reduce((bits, modifier) => bits | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0));
    }
    return builder;
  };
  const { semanticTokens } = connection.languages;
  semanticTokens.on(({ textDocument: { uri } }, token) => answer("semantic tokens", token, { data: [] }, () => {
    const builder = builderOf(uri);
    // Begins anew: what was pushed before belongs to an older text.
    builder.previousResult("");
    return fill(builder, uri).build();
  }, log));
  semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, token) => answer("semantic tokens", token, { data: [] } as SemanticTokens | SemanticTokensDelta, () => {
    const builder = builderOf(uri);
    builder.previousResult(previousResultId);
    return fill(builder, uri).buildEdits();
  }, log));
  semanticTokens.onRange(({ textDocument: { uri }, range }, token) => answer("semantic tokens", token, { data: [] }, () => fill(new SemanticTokensBuilder(), uri, range).build(), log));
}
