// The words in which reports count and name things, with their plurals.
import type { Localized } from "../text/localized.ts";
import type { Severity } from "../text/severity.ts";

/** `fout`, `warning`: how a finding is called in front of its message, and in the configuration. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
  error: { nl: "fout", en: "error" },
  warning: { nl: "waarschuwing", en: "warning" },
  information: { nl: "informatie", en: "information" },
  hint: { nl: "hint", en: "hint" },
};

interface Noun {
  readonly one: Localized;
  readonly many: Localized;
}

const noun = (nlOne: string, nlMany: string, enOne: string, enMany: string): Noun => ({ one: { nl: nlOne, en: enOne }, many: { nl: nlMany, en: enMany } });

const NOUNS = {
  error: noun("fout", "fouten", "error", "errors"),
  warning: noun("waarschuwing", "waarschuwingen", "warning", "warnings"),
  information: noun("melding ter informatie", "meldingen ter informatie", "information message", "information messages"),
  hint: noun("hint", "hints", "hint", "hints"),
  finding: noun("bevinding", "bevindingen", "finding", "findings"),
  file: noun("bestand", "bestanden", "file", "files"),
  document: noun("document", "documenten", "document", "documents"),
  item: noun("onderdeel", "onderdelen", "item", "items"),
  element: noun("element", "elementen", "element", "elements"),
  change: noun("wijziging", "wijzigingen", "change", "changes"),
  rule: noun("regel", "regels", "rule", "rules"),
  framework: noun("kader", "kaders", "framework", "frameworks"),
} as const;

/** `1 fout`, `2 fouten`. */
export function counted(count: number, what: keyof typeof NOUNS): Localized {
  const { nl, en } = count === 1 ? NOUNS[what].one : NOUNS[what].many;
  return { nl: `${count} ${nl}`, en: `${count} ${en}` };
}
