// Questions one after another, at the top of the window, with a way back; all by keyboard.
import * as vscode from "vscode";
import { t } from "./l10n.ts";

/** What came of a question: an answer, the wish to go back, or nothing (Escape). */
export type Answer<T> = { readonly value: T } | "back" | undefined;

/** Where a question stands in its row. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly total: number;
}

/** A question of a row. */
export interface Question {
  /** Whether it has to be asked, given the answers so far. */
  isAsked(): boolean;
  /** Asks, and keeps the answer. */
  ask(place: Place): Promise<Answer<unknown>>;
}

/** Asks a row of questions. @returns whether all were answered */
export async function askAll(title: string, questions: readonly Question[]): Promise<boolean> {
  const asked: number[] = [];
  for (let at = 0; at < questions.length; ) {
    const question = questions[at]!;
    if (!question.isAsked()) {
      at += 1;
      continue;
    }
    const rest = questions.slice(at).filter((one) => one.isAsked()).length;
    const answer = await question.ask({ title, step: asked.length + 1, total: asked.length + rest });
    if (answer === undefined) return false;
    if (answer === "back") at = asked.pop() ?? at;
    else {
      asked.push(at);
      at += 1;
    }
  }
  return true;
}

/** A choice of one. An item without a value cannot be chosen. */
export interface Pick<T> {
  readonly prompt: string;
  readonly items: readonly (vscode.QuickPickItem & { readonly value?: T })[];
  /** The value that the cursor stands on at first. */
  readonly start?: T;
  /** Called when the cursor moves. */
  readonly onActive?: (value: T) => void;
}

/** Asks for one of several items. */
export function pick<T>(place: Place, { prompt, items, start, onActive }: Pick<T>): Promise<Answer<T>> {
  const input = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly value?: T }>();
  Object.assign(input, { items, placeholder: prompt, matchOnDescription: true, matchOnDetail: true });
  input.activeItems = input.items.filter(({ value }) => value !== undefined && value === start);
  input.onDidChangeActive(([item]) => {
    input.title = titleOf(place);
    if (item?.value !== undefined) onActive?.(item.value);
  });
  return shown(input, place, () => {
    const [chosen] = input.selectedItems;
    if (chosen?.value === undefined) input.title = t("Choose with the arrow keys or the mouse, or type a part of the name.");
    return chosen?.value === undefined ? undefined : { value: chosen.value };
  });
}

/** A choice of any number, with what is chosen already. */
export interface PickMany {
  readonly prompt: string;
  readonly items: readonly (vscode.QuickPickItem & { readonly value: string })[];
  /** Values that are ticked at first, in this order. */
  readonly chosen: readonly string[];
  /** What is wrong with a choice; undefined when it will do. */
  readonly refusal?: (values: readonly string[]) => string | undefined;
  readonly onChange?: (values: readonly string[]) => void;
}

/** The values in the order in which they were chosen. */
export function pickMany(place: Place, { prompt, items, chosen, refusal, onChange }: PickMany): Promise<Answer<readonly string[]>> {
  const input = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly value: string }>();
  Object.assign(input, { items, placeholder: prompt, canSelectMany: true, matchOnDescription: true, matchOnDetail: true });
  const title = t("{0}: tick with the mouse or Space, then Enter", titleOf(place));
  let values = [...chosen];
  input.selectedItems = input.items.filter(({ value }) => chosen.includes(value));
  input.onDidChangeSelection((selected) => {
    const now = selected.map(({ value }) => value);
    values = [...values.filter((value) => now.includes(value)), ...now.filter((value) => !values.includes(value))];
    input.title = title;
    onChange?.(values);
  });
  const accepted = (): Answer<readonly string[]> => {
    const wrong = refusal?.(values);
    if (wrong !== undefined) input.title = wrong;
    return wrong === undefined ? { value: values } : undefined;
  };
  return shown(input, place, accepted, title);
}

/** A question that is answered by typing. */
export interface Typed {
  readonly prompt: string;
  /** What stands there at first, to be kept or changed. */
  readonly start: string;
  readonly placeholder?: string;
  /** What is wrong with a text; undefined when it will do. */
  readonly refusal: (text: string) => string | undefined | Promise<string | undefined>;
  readonly onChange?: (text: string) => void;
}

/** Asks for a text, and goes on asking while there is something wrong with it. */
export function type(place: Place, { prompt, start, placeholder, refusal, onChange }: Typed): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  Object.assign(input, { prompt, value: start, placeholder });
  input.onDidChangeValue(async (text) => {
    onChange?.(text);
    const wrong = text === "" ? undefined : await refusal(text);
    if (text === input.value) input.validationMessage = wrong;
  });
  return shown(input, place, async () => {
    const text = input.value;
    const wrong = await refusal(text);
    input.validationMessage = wrong;
    return wrong === undefined ? { value: text } : undefined;
  });
}

/** Shows an input until it is answered. @param accepted the answer; undefined to go on asking */
function shown<T>(input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox, place: Place, accepted: () => Answer<T> | Promise<Answer<T>>, title = titleOf(place)): Promise<Answer<T>> {
  input.title = title;
  input.ignoreFocusOut = true;
  input.buttons = place.step > 1 ? [vscode.QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const end = (answer: Answer<T>): void => {
      resolve(answer);
      input.dispose();
    };
    input.onDidTriggerButton((button) => button === vscode.QuickInputButtons.Back && end("back"));
    input.onDidHide(() => end(undefined));
    input.onDidAccept(async () => {
      const answer = await accepted();
      if (answer !== undefined) end(answer);
    });
    input.show();
  });
}

function titleOf({ title, step, total }: Place): string {
  return t("{0} ({1} of {2})", title, step, total);
}
