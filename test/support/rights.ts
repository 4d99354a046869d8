// A user for whom a folder can be closed, to run a program as.
import { chmodSync } from "node:fs";

/** Options of `spawn`: whoever may do everything has to become somebody else first; anybody else stays who they are. */
export const ORDINARY_USER: Readonly<{ uid?: number; gid?: number }> = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Lets that user into a temporary folder, which only its maker may enter. */
export const letIn = (folder: string): void => chmodSync(folder, 0o755);
