// Elements and frameworks that are meant where they are not written as the format has it: "NPHF 2.1", "K, L", "CanMEDS 2015".
import { kaderName } from "../../frameworks/kader.ts";
import { splitElement } from "../../frameworks/names.ts";
import type { FrameworkRegistry } from "../../frameworks/registry.ts";
import type { Document } from "../../model/document.ts";
import type { Project } from "../../project/project.ts";
import { resolve, type Resolution } from "../../project/resolve.ts";
import { plain } from "../../text/nearest.ts";
import { partsIn, severalNames } from "./several.ts";

/** What may stand where the colon belongs: `nphf 2.1`, `nphf#2.1`, `NPHF.2.1`. */
const SEPARATOR = /[\s:#/.=_-]+/g;

/** Longer texts are no reference. */
const LONGEST = 100;

/** `written` with a colon between a framework and an element of it, where it can be read so. */
export function withColon(project: Project, document: Document, written: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  for (const { 0: separator, index } of written.matchAll(SEPARATOR)) {
    const kader = written.slice(0, index).toLowerCase();
    if (!project.frameworks.get(kader)) continue;
    const value = `${kader}:${written.slice(index + separator.length)}`;
    if (isElement(project, document, value)) return value;
  }
  return undefined;
}

/**
 * The references in a `dekt` that holds several in one text: `nphf:5, sbb:D`, `NPHF 2.1 en 2.2`, `K, L`. Where one part does not
 * name its framework, it has that of the part before it, else the one in which the document can mean it.
 */
export function severalElements(project: Project, document: Document, written: string): readonly string[] | undefined {
  // A stroke or a dash may stand where the colon belongs.
  if (withColon(project, document, written) !== undefined) return undefined;
  return severalNames(written, (part, before) => elementMeant(project, document, part, splitElement(before ?? "")[0]));
}

function elementMeant(project: Project, document: Document, written: string, before: string | undefined): string | undefined {
  const found = lookUp(project, document, written);
  if (found.found === "element") return written;
  const meant = withColon(project, document, written);
  if (meant !== undefined) return meant;
  if (found.found !== "nothing" || found.missing !== "syntax") return undefined;
  if (before !== undefined && isElement(project, document, `${before}:${written}`)) return `${before}:${written}`;
  return found.suggestions.length === 1 ? found.suggestions[0] : undefined;
}

function isElement(project: Project, document: Document, value: string): boolean {
  return lookUp(project, document, value).found === "element";
}

function lookUp(project: Project, document: Document, value: string): Resolution {
  return resolve(project, document, { refersTo: "dekking", value, targets: undefined });
}

/** The frameworks in a text that holds several: `ICF, positieve gezondheid`. */
export function severalFrameworks({ frameworks }: Project, written: string): readonly string[] | undefined {
  const parts = partsIn(written);
  const names = plainNames(frameworks);
  const meant = parts.flatMap((part) => names.get(plain(part)) ?? []);
  return parts.length > 1 && meant.length === parts.length ? [...new Set(meant)] : undefined;
}

const PLAIN_NAMES = new WeakMap<FrameworkRegistry, ReadonlyMap<string, string>>();

/** Every framework, with and without its version, by its name without capitals, spaces and signs. */
function plainNames(frameworks: FrameworkRegistry): ReadonlyMap<string, string> {
  const known = PLAIN_NAMES.get(frameworks);
  if (known) return known;
  const names = new Map(frameworks.all().map(({ kader }) => [plain(kaderName(kader)), kaderName(kader)]));
  for (const id of frameworks.ids()) names.set(plain(id), id);
  PLAIN_NAMES.set(frameworks, names);
  return names;
}
