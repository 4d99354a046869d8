// Paths as other systems want them.
import { legal } from "../text/legal.ts";

/**
 * `path`, which is relative to where the command ran, as seen from the root of the repository.
 * @param base where the command ran, from that root: empty, or with a `/` behind it
 */
export function fromRoot(base: string, path: string): string {
  if (path.startsWith("/") || /^[A-Za-z]:\//.test(path) || path === "<stdin>") return path;
  const parts: string[] = [];
  for (const part of `${base}${path}`.split("/")) {
    if (part === "." || part === "") continue;
    if (part === ".." && parts.length > 0 && parts[parts.length - 1] !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

/** A relative URI reference for a path with `/`. */
export function uriOfPath(path: string): string {
  return legal(path).split("/").map(encodeURIComponent).join("/");
}
