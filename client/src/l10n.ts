// Texts of the client, in the language that `bekwaam.language` chooses or else VS Code is in.
import * as vscode from "vscode";
import dutch from "../../l10n/bundle.l10n.nl.json";

/** The same two as those of the server, which the client does not import for this. */
export type Language = "nl" | "en";

/** As the server chooses: Dutch unless VS Code is in English. */
export function language(): Language {
  const setting = vscode.workspace.getConfiguration("bekwaam").get("language");
  if (setting === "nl" || setting === "en") return setting;
  return vscode.env.language.toLowerCase().startsWith("en") ? "en" : "nl";
}

/** @param message the English text, a key of the bundles in `l10n/`; `{0}` is the first of `args` */
export function t(message: string, ...args: (string | number)[]): string {
  const text = language() === "nl" ? ((dutch as Readonly<Record<string, string>>)[message] ?? message) : message;
  return text.replace(/\{(\d)\}/g, (place, index: string) => String(args[Number(index)] ?? place));
}
