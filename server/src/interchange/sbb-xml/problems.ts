// What the XML parser said, in words for people who never saw XML.
import type { ImportError } from "../import/result.ts";
import { fill, type Localized } from "../../text/localized.ts";
import type { XmlElement, XmlProblem, XmlReading } from "./elements.ts";

const MOST_ERRORS = 20;

/** The parser's words (first part of them) and ours; what is not here is quoted as it is. */
const KNOWN: readonly (readonly [start: string, message: Localized])[] = [
  ["unclosed tag", {
    nl: "Het bestand houdt te vroeg op: {n} onderdelen zijn niet afgesloten, te beginnen met <{name}>. Wat ervoor stond, is ingelezen.",
    en: "The file ends too early: {n} parts are not closed, starting with <{name}>. What came before is read.",
  }],
  ["unexpected end", {
    nl: "Het bestand houdt midden in een tekst op. De tekst waarin het ophoudt, is niet ingelezen.",
    en: "The file ends in the middle of a text. The text in which it ends is not read.",
  }],
  ["undefined entity", {
    nl: "Het bestand gebruikt een tekencode (zoals &nbsp;) die XML niet kent; bekende codes zijn wel omgezet.",
    en: "The file uses a character code (such as &nbsp;) that XML does not know; known codes are converted all the same.",
  }],
  ["unmatched closing tag", {
    nl: "Hier wordt onderdeel <{name}> afgesloten dat niet open is.",
    en: "Part <{name}> is closed here but is not open.",
  }],
  ["unexpected close tag", {
    nl: "Hier wordt een onderdeel afgesloten terwijl er binnenin nog iets open is.",
    en: "A part is closed here while something inside it is still open.",
  }],
  ["text data outside of root node", {
    nl: "Er staat tekst buiten het XML-document; die is overgeslagen.",
    en: "There is text outside the XML document; it is skipped.",
  }],
  ["documents may contain only one root", {
    nl: "Na het einde van het XML-document begint een tweede; dat is overgeslagen.",
    en: "A second XML document starts after the end of the first; it is skipped.",
  }],
  ["duplicate attribute", {
    nl: "Hetzelfde gegeven staat twee keer in één onderdeel ({name}); alleen het laatste telt.",
    en: "The same value is given twice in one part ({name}); only the last one counts.",
  }],
];

const OTHER: Localized = {
  nl: "Dit is geen geldige XML (melding van de XML-lezer: {detail}). De rest is zo goed mogelijk ingelezen.",
  en: "This is not valid XML (message of the XML reader: {detail}). The rest is read as well as possible.",
};
const EMPTY: Localized = { nl: "Het bestand is leeg.", en: "The file is empty." };
const NO_XML: Localized = {
  nl: "Dit is geen XML-bestand: er staat geen enkel onderdeel in.",
  en: "This is not an XML file: there is not a single element in it.",
};
const WRONG_ROOT: Localized = {
  nl: "Dit is XML, maar geen export van SBB: het bestand begint met <{name}> in plaats van <sbb>.",
  en: "This is XML, but not an SBB export: the file starts with <{name}> instead of <sbb>.",
};
const GAVE_UP: Localized = {
  nl: "Het lezen is hier gestopt; wat erna staat, is niet ingelezen.",
  en: "Reading stopped here; what comes after it is not read.",
};
const NO_DOSSIER: Localized = {
  nl: "Er staat geen kwalificatiedossier (<dossier>) in dit bestand.",
  en: "There is no qualification file (<dossier>) in this file.",
};
const MORE: Localized = { nl: "En nog {n} meldingen over ongeldige XML.", en: "And {n} more messages about invalid XML." };

/** Everything that keeps `reading` from being a sound SBB export. Empty for a sound one. */
export function errorsOf(xml: string, reading: XmlReading, dossiers: readonly XmlElement[]): ImportError[] {
  const { root, problems, gaveUpAt } = reading;
  if (/^\uFEFF?\s*$/.test(xml)) return [{ message: EMPTY, line: 1, column: 1 }];
  if (!root) return [{ message: NO_XML, line: 1, column: 1 }];
  // A web page or another export is full of oddities that tell nobody anything.
  if (root.name !== "sbb") return [{ message: fill(WRONG_ROOT, { name: root.written }), line: root.line, column: 1 }];
  const errors = malformed(problems);
  if (gaveUpAt) errors.push({ message: GAVE_UP, line: gaveUpAt.line, column: gaveUpAt.column });
  if (dossiers.length === 0) errors.push({ message: NO_DOSSIER, line: root.line, column: 1 });
  return errors;
}

function malformed(problems: readonly XmlProblem[]): ImportError[] {
  const unclosed = problems.filter(({ detail }) => detail.startsWith("unclosed tag"));
  // The parser names every open element once more; the outermost one is named last.
  const outermost = unclosed.at(-1);
  const told = problems.filter((problem) => problem === outermost || !unclosed.includes(problem));
  const errors = told.slice(0, MOST_ERRORS).map((problem) => toError(problem, unclosed.length));
  const rest = told.length - errors.length;
  const last = told[MOST_ERRORS];
  if (last) errors.push({ message: fill(MORE, { n: rest }), line: last.line, column: last.column });
  return errors;
}

function toError({ detail, line, column }: XmlProblem, n: number): ImportError {
  const known = KNOWN.find(([start]) => detail.startsWith(start))?.[1] ?? OTHER;
  const name = /: ([^:]+)$/.exec(detail)?.[1] ?? "";
  return { message: fill(known, { n, name, detail }), line, column };
}
