// Stands in for suite/command-line.ts: a browser starts no program, so the harness ran it and put what it said into the bundle.
import type { CheckedFile } from "../suite/command-line.ts";

declare const E2E_CHECKED: readonly CheckedFile[];

export const checkOnCommandLine = (): Promise<readonly CheckedFile[]> => Promise.resolve(E2E_CHECKED);
