// The profiles of a dossier: one qualification each, with a crebo, a level and core tasks of their own (FIELD §1.1).
import { readCrebo, type Crebo } from "./crebo.ts";
import { filled, listed, type Entry } from "../import/data.ts";
import { isElement, type XmlElement } from "./elements.ts";
import { numbered, reportNumber } from "./numbers.ts";
import { numberOf, readTasks, type TaskContext } from "./tasks.ts";
import type { Maybe, Source } from "./source.ts";

/** A profile under the code that the document gives it. */
export interface NumberedProfile {
  readonly element: XmlElement;
  /** `P1`, `P2` … */
  readonly code: string;
}

/** The profiles in the file with their codes, which additions in the common part refer to. */
export function profilesIn(source: Source, dossier: XmlElement): NumberedProfile[] {
  const container = source.child(dossier, "profielen");
  source.heading(container);
  return numbered(source, source.children(container, "profiel")).map(({ element, number }) => {
    const code = `P${number}`;
    source.label(element, code);
    reportNumber(source, element, code, number);
    return { element, code };
  });
}

/** Number of a profile in the file → its code. */
export function codesByNumber(source: Source, profiles: readonly NumberedProfile[]): Map<string, string> {
  return new Map(profiles.flatMap(({ element, code }) => {
    const nr = source.attribute(element, "nr");
    return nr === undefined ? [] : [[nr, code] as const];
  }));
}

/** `special` is what the account at the end of the file requires of this profile. */
export function readProfile(context: TaskContext, { element, code }: NumberedProfile, dossierCrebo: Crebo, special: string | undefined): Entry {
  const { source } = context;
  const about = source.child(element, "omschrijving");
  const level = source.attribute(element, "niveau");
  const crebo = readCrebo(source, source.child(element, "creboinformatie"), "crebo");
  const prose = (name: string): string | undefined => source.prose(source.child(about, name) ?? source.child(element, name));
  const sbu = source.child(about, "sbu") ?? source.child(element, "sbu");
  const kind = source.child(about, "soortopleiding") ?? source.child(element, "soortopleiding");
  return {
    code,
    titel: source.title(element),
    crebo: crebo.number,
    niveau: source.oneOf(element, level, levelIn),
    soortOpleiding: source.oneOf(kind, source.line(kind), kindOfProgramme),
    sbu: source.oneOf(sbu, source.line(sbu), hoursIn),
    beroepsgroep: source.attribute(element, "beroepsgroep"),
    typering: prose("typeringvanhetberoep"),
    wettelijkeBeroepsvereisten: prose("wettelijkeberoepsvereisten"),
    toelichting: prose("toelichtingwettelijkeberoepsvereisten"),
    bron: prose("bronwettelijkeberoepsvereisten"),
    certificaten: linesOf(source, source.child(about, "certificaten")),
    instellingen: linesOf(source, source.child(about, "instellingendieaanmogenbieden")),
    bijzondereVereisten: special,
    "x-sbb": filled({ ...numberOf(source, element), ...differences(source, crebo, dossierCrebo) }),
    kerntaken: listed(readTasks(context, source.child(element, "profielkerntaken", "kerntaken"), code)),
  };
}

/** What comes with the crebo of a profile and differs from the dossier; what is equal stands with the dossier. */
function differences(source: Source, { element, fields }: Crebo, dossier: Crebo): Entry {
  const entries = Object.entries(fields).filter(([key, value]) => {
    const isSame = value !== undefined && value === dossier.fields[key];
    if (isSame && element) source.lose("sameAsDossier", element);
    return value !== undefined && !isSame;
  });
  return Object.fromEntries(entries);
}

/** Text of an element, or the texts and titles of the parts it lists, one bullet each. */
function linesOf(source: Source, element: Maybe): string | undefined {
  const text = source.prose(element);
  if (!element || text !== undefined) return text;
  const parts = source.children(element, ...new Set(element.content.filter(isElement).map(({ name }) => name)));
  const lines = parts.flatMap((part) => [source.attribute(part, "titel"), source.attribute(part, "naam"), source.line(part)].filter((line) => line !== undefined).join(": ") || []);
  return lines.length > 0 ? lines.map((line) => `- ${line}`).join("\n") : undefined;
}

/** `4`, `niveau 4`, `mbo-4` → `mbo-4`. */
export function levelIn(text: string): string | undefined {
  const digit = /^(?:mbo|niveau|mbo[- ]niveau)?[- ]?([1-4])$/i.exec(text)?.[1];
  return digit === undefined ? undefined : `mbo-${digit}`;
}

const PROGRAMMES = ["entree", "basisberoeps", "vak", "middenkader", "specialisten"];

function kindOfProgramme(text: string): string | undefined {
  const name = text.toLowerCase().replace(/[- ]?opleiding$/, "").replace(/[- ]/g, "");
  return PROGRAMMES.includes(name) ? `${name}opleiding` : undefined;
}

/** `4800`, `4.800`, `4800 sbu` → 4800. */
export function hoursIn(text: string): number | undefined {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:\s*(?:sbu|uur|uren|klokuren))?$/i.exec(text);
  return match ? Number(match[1]!.replaceAll(".", "")) : undefined;
}
