// The guard around every handler: one failing feature never takes the server down, and cancelled work is dropped.
import { LSPErrorCodes, ResponseError, type CancellationToken } from "vscode-languageserver";
import type { Log } from "./environment.ts";

/**
 * Runs `work`. A failure is logged with its stack and answered with `fallback`; what was cancelled is answered as such.
 * @param name of the request, for the log
 */
export async function answer<T>(name: string, token: CancellationToken, fallback: T, work: () => T | Promise<T>, log: Log): Promise<T | ResponseError<never>> {
  if (token.isCancellationRequested) return cancelled();
  try {
    const result = await work();
    return token.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    if (error instanceof ResponseError) return error as ResponseError<never>;
    log.error(`${name} failed`, error);
    return fallback;
  }
}

/** The same for what has no answer. */
export async function attempt(name: string, work: () => void | Promise<void>, log: Log): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error(`${name} failed`, error);
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
}
