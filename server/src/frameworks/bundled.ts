// The frameworks that come with the product, compiled from frameworks/ at build time; the elements of each are read when asked for.
import type { Kader, Koppeling } from "./kader.ts";
import index from "./generated/bundled.js";
import dataAt from "./generated/framework-data.js";

interface Frameworks {
  readonly kaders: readonly Kader[];
  readonly koppelingen: readonly Koppeling[];
}

/** Where the elements of a framework, or the pairs of a crosswalk, stand in the data. */
type Outline<T, P extends keyof T> = Omit<T, P> & { readonly at: readonly [start: number, end: number] };

let read: Frameworks | undefined;

/** All bundled frameworks and crosswalks; read once, never changed. */
export function bundled(): Frameworks {
  read ??= fromIndex(JSON.parse(index) as { kaders: Outline<Kader, "elements">[]; koppelingen: Outline<Koppeling, "paren">[] });
  return read;
}

function fromIndex({ kaders, koppelingen }: { kaders: Outline<Kader, "elements">[]; koppelingen: Outline<Koppeling, "paren">[] }): Frameworks {
  return { kaders: kaders.map((kader) => whole<Kader, "elements">(kader, "elements")), koppelingen: koppelingen.map((koppeling) => whole<Koppeling, "paren">(koppeling, "paren")) };
}

/** Gives `part` to an outline, as a value that is read from the data the first time somebody looks. */
function whole<T, P extends keyof T & string>(outline: Outline<T, P>, part: P): T {
  const { at, ...rest } = outline;
  const get = (): unknown => {
    const value: unknown = JSON.parse(dataAt(...at));
    Object.defineProperty(rest, part, { value, enumerable: true });
    return value;
  };
  return Object.defineProperty(rest, part, { get, enumerable: true, configurable: true }) as T;
}
