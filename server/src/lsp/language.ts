// In which language the server answers.
import { languageOf, type Language } from "../text/localized.ts";
import type { Client } from "./capabilities.ts";
import type { Server } from "./context.ts";
import type { Folder } from "./folder.ts";

/** The setting, or what an editor without settings starts us with; else the configuration of the folder; else the locale. */
export class LanguageChoice {
  readonly #client: Client;
  /** `bekwaam.language`; undefined means that others choose. */
  setting: Language | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  of(folder: Folder): Language {
    return this.setting ?? this.#client.language ?? folder.config.language ?? languageOf(this.#client.locale);
  }
}

/** What the settings of the editor say; undefined where they say nothing, or it has none. */
export async function languageSetting({ connection, client, log }: Server): Promise<Language | undefined> {
  if (!client.configuration) return undefined;
  try {
    return asLanguage(await connection.workspace.getConfiguration("bekwaam.language"));
  } catch (error) {
    log.error("reading settings failed", error);
    return undefined;
  }
}

/** A setting, as far as it is a language. */
export function asLanguage(value: unknown): Language | undefined {
  return value === "nl" || value === "en" ? value : undefined;
}
