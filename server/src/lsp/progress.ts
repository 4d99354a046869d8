// Tells the editor that something long is going on; short work shows nothing.
import type { WorkDoneProgressServerReporter } from "vscode-languageserver";
import { filled, type Localized } from "../text/localized.ts";
import { attempt } from "./answer.ts";
import type { Server } from "./context.ts";

/** Work that is done sooner needs no notice. */
const WAIT = 300;
/** Between two messages; an editor need not draw each file. */
const STEP = 200;

const TEXTS = {
  title: { nl: "bekwaam leest de documenten", en: "bekwaam is reading the documents" },
  count: { nl: "{count} gelezen in {folder}", en: "{count} read in {folder}" },
} satisfies Record<string, Localized>;

/** Reads by `read`, which tells how far it is, and shows that when it takes a while. Never throws for the showing. */
export async function withProgress({ connection, client, environment, log, workspace, language }: Server, read: (tell: (folder: string, count: number) => void) => Promise<void>): Promise<void> {
  if (!client.progress) return read(() => undefined);
  const words = language(workspace.all[0]!);
  let shown: WorkDoneProgressServerReporter | undefined;
  let isDone = false;
  let last = 0;
  const cancel = environment.timers.after(WAIT, () => void attempt("progress", async () => {
    const reporter = await connection.window.createWorkDoneProgress();
    if (isDone) return;
    shown = reporter;
    reporter.begin(TEXTS.title[words]);
  }, log));
  try {
    await read((folder, count) => {
      if (!shown || environment.now() - last < STEP) return;
      last = environment.now();
      shown.report(filled(TEXTS.count, words, { count, folder }));
    });
  } finally {
    isDone = true;
    cancel();
    shown?.done();
  }
}
