// Identifiers that other systems keep: the same document, item or element has the same UUID in every export.
import { v5 } from "uuid";

/** Made once for bekwaam; another value would give everything a new identity. */
const NAMESPACE = "6f6e3a56-6c0b-5d0e-9d53-6a3c1f0b7c11";

/** UUID version 5 (RFC 9562) of a name such as `kd.wijkzorg@2026#B1-K1`. */
export function uuidOf(name: string): string {
  return v5(name, NAMESPACE);
}

/** A URI for what has no address on the web. */
export function urnOf(name: string): string {
  return `urn:uuid:${uuidOf(name)}`;
}
