// How references write the names of frameworks and their elements, taken apart.

/** `id@versie` in its two parts. */
export function splitName(name: string): [id: string, versie: string | undefined] {
  const at = name.indexOf("@");
  return at < 0 ? [name, undefined] : [name.slice(0, at), name.slice(at + 1)];
}

/** `kader:element` in its two parts. */
export function splitElement(written: string): [kader: string | undefined, element: string] {
  const colon = written.indexOf(":");
  return colon < 0 ? [undefined, written] : [written.slice(0, colon), written.slice(colon + 1).trim()];
}
