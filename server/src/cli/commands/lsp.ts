// `bekwaam lsp`: the language server for any editor. It is a bundle of its own, loaded only here.
import { defineCommand, type ExitCode } from "../command.ts";
import { UsageError } from "../errors.ts";
import { options } from "../options.ts";

const OPTIONS = options({
  stdio: { type: "boolean", description: { nl: "praat via standaardinvoer en -uitvoer; de gewone keuze", en: "talk over standard input and output; the usual choice" } },
  "node-ipc": { type: "boolean", description: { nl: "praat via het kanaal van een Node-proces", en: "talk over the channel of a Node process" } },
  socket: { type: "string", value: { nl: "poort", en: "port" }, description: { nl: "praat via een socket op deze poort", en: "talk over a socket on this port" } },
  clientProcessId: { type: "string", value: { nl: "pid", en: "pid" }, description: { nl: "stop wanneer dit proces stopt", en: "stop when this process stops" } },
});

/** Stands beside the built command line, not beside this source. */
const SERVER: string = "./server.js";

export default defineCommand({
  name: "lsp",
  also: ["server", "language-server"],
  summary: { nl: "start de taalserver voor een editor", en: "start the language server for an editor" },
  options: OPTIONS,
  examples: [{ line: "bekwaam lsp --stdio", what: { nl: "zoals Neovim, Helix en Emacs hem starten", en: "how Neovim, Helix and Emacs start it" } }],
  async run({ values }): Promise<ExitCode> {
    const ways = [...(values.stdio ? ["--stdio"] : []), ...(values["node-ipc"] ? ["--node-ipc"] : []), ...(values.socket === undefined ? [] : [`--socket=${values.socket}`])];
    if (ways.length !== 1) {
      throw new UsageError(
        { nl: "Zeg op welke manier de editor met de server praat: --stdio, --node-ipc of --socket.", en: "Say how the editor talks to the server: --stdio, --node-ipc or --socket." },
        { nl: "De meeste editors gebruiken: bekwaam lsp --stdio", en: "Most editors use: bekwaam lsp --stdio" },
      );
    }
    const parent = values.clientProcessId === undefined ? [] : [`--clientProcessId=${values.clientProcessId}`];
    const server = (await import(SERVER)) as { startServer(argv: readonly string[]): void | Promise<void> };
    await server.startServer([...ways, ...parent]);
    return 0;
  },
});
