// What somebody is told in a message that goes by itself.
import * as vscode from "vscode";

/** Shows `text`; gives nothing, for who ends with it. */
export function tell(text: string): undefined {
  void vscode.window.showInformationMessage(text);
}
