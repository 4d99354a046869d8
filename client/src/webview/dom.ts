// Small helpers for making elements; texts are always set as text, so that labels cannot bring in HTML.

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A new element; attributes that are undefined or false are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  element.append(...children);
  return element;
}

/** The VS Code side of the page; may be asked for once. */
export interface Host<State, Message> {
  postMessage(message: Message): void;
  getState(): State | undefined;
  setState(state: State): void;
}

declare function acquireVsCodeApi(): unknown;

/** The way to VS Code, which a page may ask for once. */
export function connect<State, Message>(): Host<State, Message> {
  return acquireVsCodeApi() as Host<State, Message>;
}
