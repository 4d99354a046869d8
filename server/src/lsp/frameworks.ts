// Bundled framework files: their text, and the uri by which this editor can open them.
import { BUNDLED_SCHEME } from "../frameworks/kader.ts";
import type { Client } from "./capabilities.ts";
import type { Environment } from "./environment.ts";

/** `canmeds/2015.kader.yaml` of `bekwaam-kader:/canmeds/2015.kader.yaml`; undefined for any other uri. */
export function bundledPath(uri: string): string | undefined {
  const match = /^([a-z-]+):\/{0,2}([a-z0-9-]+\/[a-z0-9.-]+\.ya?ml)$/.exec(uri);
  return match && match[1] === BUNDLED_SCHEME && !match[2]!.includes("..") ? match[2] : undefined;
}

/** A uri that the client can open; for editors that do not know our scheme the file in the package. */
export function openableUri(uri: string, client: Client, environment: Environment): string {
  const path = bundledPath(uri);
  return path === undefined || client.virtualFrameworks ? uri : (environment.frameworks.uri(path) ?? uri);
}
