// The key table of a text: that of its kind of document, or that of the configuration.
import type { Document } from "../model/document.ts";
import { CONFIG_NAME } from "../project/config.ts";
import { CONFIG } from "../schema/keys/config.ts";
import { rootSpec, specIn, type UnfoldedSpec } from "../schema/kinds.ts";
import type { ObjectSpec } from "../schema/spec.ts";
import type { PathStep } from "../yaml/tree.ts";

/** Whether `uri` is that of a configuration. */
export function isConfig(uri: string): boolean {
  return uri.endsWith(`/${CONFIG_NAME}`);
}

/** Undefined while the kind of the document is not known. */
export function rootOf(document: Document): ObjectSpec | undefined {
  if (isConfig(document.uri)) return CONFIG as ObjectSpec;
  return document.soort && rootSpec(document.soort);
}

/** What stands at `path` in the document; undefined where the format has nothing. */
export function specOfPath(document: Document, path: readonly PathStep[]): UnfoldedSpec | undefined {
  const root = rootOf(document);
  return root && specIn(root, path);
}
