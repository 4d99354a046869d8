// Rules that ask whether a document touches a subject: by a word in its texts, or by a framework element that it covers.
import type { KnownDocument } from "../../model/document.ts";
import type { Reference } from "../../model/item.ts";
import { forLatestAmong } from "../../project/latest.ts";
import { resolve, splitElement } from "../../project/resolve.ts";
import type { Project } from "../../project/project.ts";
import type { Soort } from "../../schema/keys/header.ts";
import { andList, type Localized } from "../../text/localized.ts";
import type { DocumentRule, Preset, RuleId, Source } from "../rule.ts";
import { WORDS, type Theme } from "../words.ts";
import { beroep, opleiding } from "./examples.ts";
import { listOption } from "./options.ts";
import { keySpan } from "./places.ts";
import { perText, textsIn, type Prose } from "./prose.ts";

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
  if (textsIn(document).some(speaksOf(theme.words))) return true;
  if (own.length > 0 && textsIn(document).some(({ node }) => own.some((word) => node.text.toLowerCase().includes(word)))) return true;
  const named = elementsNamedIn(project, document);
  return theme.elements.some((element) => named.has(element));
}

const questions = new WeakMap<readonly string[], (text: Prose) => boolean>();

/** Whether a text has a word that begins as one of `words` does. */
function speaksOf(words: readonly string[]): (text: Prose) => boolean {
  const known = questions.get(words);
  if (known) return known;
  const pattern = beginningsOf(words);
  const question = perText(({ node }) => pattern.test(node.text));
  questions.set(words, question);
  return question;
}

function beginningsOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+")).join("|")})`, "iu");
}

/** What the references to frameworks name: elements with those around them, as `kader:element`, and their frameworks. */
const elementsNamedIn = forLatestAmong((project, document: KnownDocument): ReadonlySet<string> => {
  const named = new Set<string>();
  const seen = new Set<string>();
  for (const reference of document.references) {
    const isCoverage = reference.refersTo === "dekking" || reference.refersTo === "rol";
    if (!isCoverage || seen.has(`${reference.refersTo} ${reference.value}`)) continue;
    seen.add(`${reference.refersTo} ${reference.value}`);
    addNamed(named, project, document, reference);
  }
  return named;
});

function addNamed(named: Set<string>, project: Project, document: KnownDocument, reference: Reference): void {
  const found = resolve(project, document, reference);
  if (found.found !== "element") return void named.add(splitElement(reference.value)[0] ?? "");
  const { id } = found.kader.kader;
  named.add(id);
  for (let element: string | undefined = found.element.element.id, steps = 0; element !== undefined && steps < 100; steps += 1) {
    named.add(`${id}:${element}`);
    element = found.kader.element(element)?.parent;
  }
}
