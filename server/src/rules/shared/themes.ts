// Rules that ask whether a document touches certain subjects: by a word in its texts, or by a framework element that it covers.
import { splitElement } from "../../frameworks/names.ts";
import type { KnownDocument } from "../../model/document.ts";
import type { Reference } from "../../model/item.ts";
import { forLatestAmong } from "../../project/latest.ts";
import { resolve } from "../../project/resolve.ts";
import type { Project } from "../../project/project.ts";
import type { Soort } from "../../schema/keys/header.ts";
import { andList, type Localized } from "../../text/localized.ts";
import type { DocumentRule, Preset, RuleId } from "../rule.ts";
import { WORDS, type Theme } from "../words.ts";
import { beroep } from "./examples.ts";
import { listOption, mapOption } from "./options.ts";
import { keySpan } from "./places.ts";
import { perText, textsIn, type Prose } from "./prose.ts";
import type { Subject } from "./subjects.ts";

interface SubjectRule {
  readonly id: RuleId;
  readonly formerly: readonly string[];
  readonly preset: Preset;
  readonly title: Localized;
  readonly why: Localized;
  readonly subjects: readonly Subject[];
}

const PROFILES: readonly Soort[] = ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"];
const EXAMPLE: Soort = "beroepsprofiel";

function isAskedOf(soort: Soort, { kinds }: Subject): boolean {
  return kinds === undefined || kinds.includes(soort);
}

function profileOf(texts: readonly string[]): string {
  return beroep(`bekwaamheden:\n${texts.map((text, index) => `  - id: bekwaamheid-${index + 1}\n    titel: Bekwaamheid ${index + 1}\n    tekst: ${text}\n`).join("")}`);
}

const UNTOUCHED = "Wast iemand en kleedt iemand aan.";

/** A rule that names, once a document, the subjects that no text and no coverage of it touches. */
export function subjectRule({ subjects, ...rule }: SubjectRule): DocumentRule {
  const names = subjects.map(({ name }) => name);
  const list = names.map((name) => `\`${name}\``).join(", ");
  return {
    ...rule,
    severity: "information",
    kinds: PROFILES,
    whenFinished: true,
    messages: {
      default: {
        nl: "Nergens in dit document gaat het over {subjects}. Beschrijf wat bij dit beroep hoort bij een onderdeel, of noem het bij `dekt`.",
        en: "Nowhere in this document is it about {subjects}. Describe what belongs to this profession at an item, or name it under `dekt`.",
      },
    },
    how: {
      nl: `Beschrijf bij een onderdeel wat iemand met het onderwerp doet, of noem bij \`dekt\` een element van een kader dat erover gaat. Hoort een onderwerp niet bij dit beroep, laat het dan weg uit \`onderwerpen\`: ${list}. Gebruikt de vereniging een ander woord, zet dat dan bij \`woorden\`, zoals \`{ ${names[0]}: omzien naar elkaar }\`.`,
      en: `Describe at an item what someone does with the subject, or name under \`dekt\` a framework element about it. When a subject does not belong to this profession, leave it out of \`onderwerpen\`: ${list}. When your association uses another word, put it under \`woorden\`, such as \`{ ${names[0]}: omzien naar elkaar }\`.`,
    },
    sources: subjects.flatMap(({ sources }) => sources),
    parts: subjects.map(({ name, why }) => ({ nl: `\`${name}\`: ${why.nl}`, en: `\`${name}\`: ${why.en}` })),
    defaultOptions: { onderwerpen: names, woorden: {} },
    bad: { text: profileOf([UNTOUCHED]) },
    good: { text: profileOf([UNTOUCHED, ...subjects.filter((subject) => isAskedOf(EXAMPLE, subject)).map(({ touching }) => touching)]) },
    check({ document, project, options }, report) {
      // A document that extends another leaves subjects to it, and one without end terms is still to be written.
      if (("uitbreiding" in document.content && document.content.uitbreiding) || !textsIn(document).some(({ isEndTerm, isTitle }) => isEndTerm && !isTitle)) return;
      const asked = new Set(listOption(options, "onderwerpen"));
      const own = mapOption(options, "woorden");
      const missing = subjects
        .filter((subject) => asked.has(subject.name) && isAskedOf(document.soort, subject) && !speaksWords(document, own.get(subject.name)))
        .flatMap(({ themes }) => Object.keys(themes).filter((name) => !isTouched(document, project, WORDS.themes[name]!)).map((name) => themes[name]!));
      const span = missing.length > 0 ? keySpan(document, "bekwaamheden", "eindkwalificaties", "basisdeel", "profielen", "titel") : undefined;
      if (span) report(span, { params: { subjects: andList(missing) } });
    },
  };
}

/** Whether a text has one of the words that a team set for a subject, divided by commas. */
function speaksWords(document: KnownDocument, words: string | undefined): boolean {
  const own = (words ?? "").toLowerCase().split(",").map((word) => word.trim()).filter((word) => word !== "");
  return own.length > 0 && textsIn(document).some(({ node }) => own.some((word) => node.text.toLowerCase().includes(word)));
}

function isTouched(document: KnownDocument, project: Project, theme: Theme): boolean {
  if (textsIn(document).some(speaksOf(theme.words))) return true;
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
