// Rules that ask whether a document touches a subject: by a word in its texts, or by a framework element that it covers.
import type { KnownDocument } from "../../model/document.ts";
import { resolve, splitElement } from "../../project/resolve.ts";
import type { Project } from "../../project/project.ts";
import type { Soort } from "../../schema/keys/header.ts";
import { andList, type Localized } from "../../text/localized.ts";
import type { DocumentRule, Preset, RuleId, Source } from "../rule.ts";
import { WORDS, type Theme } from "../words.ts";
import { beroep, opleiding } from "./examples.ts";
import { listOption } from "./options.ts";
import { keySpan } from "./places.ts";
import { textsIn } from "./prose.ts";

interface ThemeRule {
  readonly id: RuleId;
  readonly preset: Preset;
  /** The kinds of document that the source speaks of. */
  readonly kinds?: readonly Soort[];
  readonly title: Localized;
  readonly why: Localized;
  readonly sources: readonly Source[];
  /** Subjects by their name in words/themes.yaml, with what messages call them; each has to be touched. */
  readonly subjects: Readonly<Record<string, Localized>>;
  /** Two lines of a profile that touches all subjects. */
  readonly touching: string;
}

const PROFILES: readonly Soort[] = ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"];

/** A profile of the kind that the rule is for, with the given texts. */
function exampleFor(rule: ThemeRule, ...texts: readonly string[]): string {
  const isProgramme = rule.kinds !== undefined && !rule.kinds.includes("beroepsprofiel");
  const items = texts.map((text, index) => `  - id: bekwaamheid-${index + 1}\n    ${isProgramme ? "" : `titel: Bekwaamheid ${index + 1}\n    `}tekst: ${text}\n`).join("");
  return isProgramme ? opleiding(`eindkwalificaties:\n${items}`) : beroep(`bekwaamheden:\n${items}`);
}

const UNTOUCHED = "Wast iemand en kleedt iemand aan.";

/** A rule that is found where no text and no coverage of the document touches one of its subjects. */
export function themeRule(rule: ThemeRule): DocumentRule {
  const names = andList(Object.values(rule.subjects));
  return {
    id: rule.id,
    severity: "information",
    preset: rule.preset,
    kinds: rule.kinds ?? PROFILES,
    title: rule.title,
    messages: {
      default: {
        nl: "Nergens in dit document gaat het over {subjects}. Zet het bij een onderdeel waar het thuishoort, of noem het bij `dekt`.",
        en: "Nowhere in this document is it about {subjects}. Put it at an item where it belongs, or name it under `dekt`.",
      },
    },
    why: rule.why,
    how: {
      nl: `Beschrijf bij minstens één onderdeel wat iemand doet met ${names.nl}, of noem bij \`dekt\` een element van een kader dat erover gaat. Gebruikt de vereniging er andere woorden voor, zet die dan bij \`woorden\`; één ervan in de tekst is genoeg.`,
      en: `Describe at one item at least what someone does with ${names.en}, or name under \`dekt\` a framework element about it. If your association uses other words for it, put them under \`woorden\`; one of them in the text is enough.`,
    },
    sources: rule.sources,
    defaultOptions: { woorden: [] },
    bad: { text: exampleFor(rule, UNTOUCHED) },
    good: { text: exampleFor(rule, UNTOUCHED, rule.touching) },
    check({ document, project, options }, report) {
      // A document that extends another leaves subjects to it, and one without end terms is still to be written.
      if (("uitbreiding" in document.content && document.content.uitbreiding) || !textsIn(document).some(({ isEndTerm, isTitle }) => isEndTerm && !isTitle)) return;
      const own = listOption(options, "woorden").map((word) => word.toLowerCase());
      const missing = Object.keys(rule.subjects).filter((name) => !isTouched(document, project, WORDS.themes[name]!, own));
      const span = missing.length > 0 ? keySpan(document, "bekwaamheden", "eindkwalificaties", "basisdeel", "profielen", "titel") : undefined;
      if (span) report(span, { params: { subjects: andList(missing.map((name) => rule.subjects[name]!)) } });
    },
  };
}

function isTouched(document: KnownDocument, project: Project, theme: Theme, own: readonly string[]): boolean {
  const pattern = beginningsOf(theme.words);
  if (textsIn(document).some(({ node }) => pattern.test(node.text) || own.some((word) => node.text.toLowerCase().includes(word)))) return true;
  const elements = new Set(theme.elements);
  return document.references.some(({ refersTo, value, targets }) => (refersTo === "dekking" || refersTo === "rol") && isAbout(document, project, { refersTo, value, targets }, elements));
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Words that begin as one of `words` does. */
function beginningsOf(words: readonly string[]): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+")).join("|")})`, "iu");
  patterns.set(words, pattern);
  return pattern;
}

/** Whether a reference names one of `elements`, something within it, or anything of a framework that is among them. */
function isAbout(document: KnownDocument, project: Project, reference: Parameters<typeof resolve>[2], elements: ReadonlySet<string>): boolean {
  const found = resolve(project, document, reference);
  if (found.found !== "element") return elements.has(splitElement(reference.value)[0] ?? "");
  const { id } = found.kader.kader;
  if (elements.has(id)) return true;
  for (let element: string | undefined = found.element.element.id, steps = 0; element !== undefined && steps < 100; steps += 1) {
    if (elements.has(`${id}:${element}`)) return true;
    element = found.kader.element(element)?.parent;
  }
  return false;
}
