// The national lists at the top of an export, of which a dossier refers to a few entries: domains, sector chambers, competencies.
import type { XmlElement } from "./elements.ts";
import { referencesIn } from "./references.ts";
import type { Maybe, Source } from "./source.ts";

/** SBB's competencies are numbered 3084 to 3108 in the order of their letters A to Y (FIELD §1.1). */
const FIRST_COMPETENCE = 3084;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXY";

export class Catalogues {
  readonly #source: Source;
  readonly #domains: Maybe;
  readonly #chambers: Maybe;
  readonly #competences: Maybe;
  readonly #letters: ReadonlyMap<string, string>;

  constructor(source: Source, root: XmlElement) {
    this.#source = source;
    this.#domains = source.child(root, "domeinen");
    this.#chambers = source.child(root, "sectorkamers");
    this.#competences = source.child(root, "competenties");
    this.#letters = lettersIn(source, this.#competences);
    source.children(this.#domains, "domein");
    source.children(this.#chambers, "sectorkamer");
  }

  domain(owner: XmlElement, number: string | undefined): string | undefined {
    return this.#title(this.#domains, "domein", owner, number);
  }

  chamber(owner: XmlElement, number: string | undefined): string | undefined {
    return this.#title(this.#chambers, "sectorkamer", owner, number);
  }

  /** References such as `sbb:D` for the competencies that `container` refers to. */
  competences(container: Maybe): string[] {
    return referencesIn(this.#source, container, ["competentie", "werkprocescompetenties"]).flatMap(({ element, number }) => {
      const letter = this.#letters.get(number) ?? letterOf(number);
      if (letter === undefined) this.#source.lose("unknownCompetence", element, number);
      return letter === undefined ? [] : [`sbb:${letter}`];
    });
  }

  /** Reports the entries that no dossier refers to; call it last. */
  settle(): void {
    this.#source.catalogue("domains", this.#domains);
    this.#source.catalogue("chambers", this.#chambers);
    this.#source.catalogue("competences", this.#competences);
  }

  #title(list: Maybe, name: string, owner: XmlElement, number: string | undefined): string | undefined {
    if (number === undefined) return undefined;
    // The number in the list is counted with the list; here it is only looked at.
    const entry = this.#source.children(list, name).find((element) => element.attributes.some((attribute) => attribute.name === "nr" && attribute.value.trim() === number));
    const title = this.#source.attribute(entry, "titel");
    if (title === undefined) this.#source.lose("unknownCatalogueEntry", owner, `${name} ${number}`);
    return title;
  }
}

function lettersIn(source: Source, list: Maybe): Map<string, string> {
  const letters = new Map<string, string>();
  for (const element of source.children(list, "competentie")) {
    const number = element.attributes.find(({ name }) => name === "nr")?.value.trim();
    const code = element.attributes.find(({ name }) => name === "code")?.value.trim().toUpperCase();
    if (number && code && /^[A-Z0-9.-]+$/.test(code)) letters.set(number, code);
  }
  return letters;
}

function letterOf(number: string): string | undefined {
  return /^\d{4}$/.test(number) ? LETTERS[Number(number) - FIRST_COMPETENCE] : undefined;
}
