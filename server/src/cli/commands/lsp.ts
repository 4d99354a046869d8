// `bekwaam lsp`: the language server for any editor. It is a bundle of its own, loaded only here.
import { once } from "node:events";
import net from "node:net";
import { defineCommand, type ExitCode } from "../command.ts";
import { CliError, UsageError } from "../errors.ts";
import { options, wholeNumber } from "../options.ts";

const OPTIONS = options({
  stdio: { type: "boolean", description: { nl: "praat via standaardinvoer en -uitvoer; de gewone keuze", en: "talk over standard input and output; the usual choice" } },
  "node-ipc": { type: "boolean", description: { nl: "praat via het kanaal van een Node-proces", en: "talk over the channel of a Node process" } },
  socket: { type: "string", value: { nl: "poort", en: "port" }, description: { nl: "praat via een socket op deze poort", en: "talk over a socket on this port" } },
  clientProcessId: { type: "string", value: { nl: "pid", en: "pid" }, description: { nl: "stop wanneer dit proces stopt", en: "stop when this process stops" } },
});

/** Stands beside the built command line, not beside this source. */
const SERVER: string = "./server.js";
const USUALLY = { nl: "De meeste editors gebruiken: bekwaam lsp --stdio", en: "Most editors use: bekwaam lsp --stdio" };

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
        USUALLY,
      );
    }
    const socket = values.socket === undefined ? undefined : await connected(portOf(values.socket));
    if (values["node-ipc"] && !process.send) throw new UsageError({ nl: "--node-ipc werkt alleen voor een editor die zelf in Node draait en dit proces start.", en: "--node-ipc only works for an editor that runs in Node itself and starts this process." }, USUALLY);
    const server = (await import(SERVER)) as { startServer(socket?: net.Socket): void };
    server.startServer(socket);
    return 0;
  },
});

function portOf(text: string): number {
  const port = wholeNumber("--socket", text) ?? 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new UsageError({ nl: `--socket verwacht een poort van 1 tot en met 65535; er staat "${text}".`, en: `--socket expects a port from 1 up to 65535; it was given "${text}".` }, USUALLY);
}

/** @throws CliError when no editor is waiting at `port` of this computer */
async function connected(port: number): Promise<net.Socket> {
  const socket = net.connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return socket;
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CliError({ nl: `Op poort ${port} van deze computer wacht geen editor (${why}).`, en: `No editor is waiting at port ${port} of this computer (${why}).` }, { nl: "De editor opent de poort, en start daarna bekwaam lsp.", en: "The editor opens the port, and then starts bekwaam lsp." });
  }
}
