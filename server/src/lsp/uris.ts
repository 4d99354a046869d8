// Uris as keys: editors write the same file in different ways.

/** One form for every way of writing a uri: percent signs only where needed, a small drive letter. */
export function canonicalUri(uri: string): string {
  const match = /^([a-zA-Z][a-zA-Z0-9+.-]*):(\/\/[^/?#]*)?([^?#]*)(.*)$/.exec(uri);
  if (!match) return uri;
  const [, scheme, authority = "", path, rest] = match;
  try {
    const segments = path!.split("/").map((segment) => encodeURIComponent(decodeURIComponent(segment)));
    const written = segments.join("/").replace(/^\/([A-Za-z])%3A(?=\/|$)/, (_, drive: string) => `/${drive.toLowerCase()}:`);
    return `${scheme!.toLowerCase()}:${authority}${written.replace(/%3A/g, ":")}${rest}`;
  } catch {
    return uri;
  }
}

/** Uri of `name` in the folder at `uri`. */
export function childUri(uri: string, name: string): string {
  return `${uri.replace(/\/$/, "")}/${encodeURIComponent(name).replace(/%3A/g, ":")}`;
}

/** The folder that holds `uri`; undefined at the top. */
export function parentUri(uri: string): string | undefined {
  const end = uri.lastIndexOf("/");
  const start = /^[a-z][a-z0-9+.-]*:(\/\/[^/]*)?/i.exec(uri)?.[0].length ?? 0;
  return end < start ? undefined : end === start ? (uri.length > start + 1 ? uri.slice(0, start + 1) : undefined) : uri.slice(0, end);
}

/** The path of `uri` as seen from `folder`, with `/` and without percent signs; undefined outside it. */
export function relativePath(folder: string, uri: string): string | undefined {
  const base = folder.endsWith("/") ? folder : `${folder}/`;
  if (!uri.startsWith(base)) return undefined;
  return decoded(uri.slice(base.length));
}

/** The last part of the path. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf("/") + 1));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
