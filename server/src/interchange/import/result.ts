// What every import gives: new documents, and an account of what is not in them.
import type { Localized } from "../../text/localized.ts";

/** A new file, not written yet: the command decides where, and whether something may be overwritten. */
export interface ImportedDocument {
  readonly id: string;
  /** Without folder, such as `sociaal-werk.kwalificatiedossier.yaml`; different for each document. */
  readonly fileName: string;
  readonly yaml: string;
}

/** One thing of the file that was read that the new documents do not hold, or hold in another way. */
export interface NotCarried {
  readonly what: Localized;
  readonly where: string;
  readonly why: Localized;
}

/** Lines and columns are one-based. */
export interface ImportError {
  readonly message: Localized;
  readonly line: number;
  readonly column: number;
}

/** Everything that was in the file is in one of the parts: no import drops anything silently. */
export interface ImportResult {
  readonly documents: readonly ImportedDocument[];
  /** What the documents hold, kind by kind. */
  readonly imported: Readonly<Record<string, number>>;
  /** Everything in the file that is not in the documents, or not as it was. */
  readonly notCarried: readonly NotCarried[];
  /** Why the file, or part of it, could not be read. Documents may be there all the same. */
  readonly errors: readonly ImportError[];
}

/** Nothing but the reason why. */
export function failed(message: Localized, line = 1, column = 1): ImportResult {
  return { documents: [], imported: {}, notCarried: [], errors: [{ message, line, column }] };
}

/** Gathers what could not be carried over: the same thing once, with all its places. */
export class Account {
  readonly #losses = new Map<string, { what: Localized; why: Localized; places: string[] }>();

  add(what: Localized, where: string, why: Localized): void {
    const key = `${what.nl}\n${why.nl}`;
    const known = this.#losses.get(key);
    if (known) known.places.push(where);
    else this.#losses.set(key, { what, why, places: [where] });
  }

  get losses(): NotCarried[] {
    return [...this.#losses.values()].map(({ what, why, places }) => ({ what, why, where: shortened(places) }));
  }
}

const MOST_PLACES = 8;

function shortened(places: readonly string[]): string {
  const shown = [...new Set(places)].filter((place) => place !== "");
  return shown.slice(0, MOST_PLACES).join(", ") + (shown.length > MOST_PLACES ? ", …" : "");
}

/** Gives each id once: the second `a` becomes `a-2`. */
export class Ids {
  readonly #taken = new Set<string>();

  free(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number++) id = `${wanted}-${number}`;
    this.#taken.add(id);
    return id;
  }
}
