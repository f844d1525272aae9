import { toDisposable } from '@univerjs/core';
import { KeyCode, ShortcutService, type IShortcutItem } from '@univerjs/ui';

/** What the list of functions that begin like the word being typed answers to. */
const COMPLETION = /\.search_function\./;

/**
 * The grid's keys, as Excel has them: Enter enters what was typed, a function's name is completed by Tab or the mouse. The
 * list comes and goes 0.3 s after the typing, so to whoever types on, Enter would put a function in the place of "C5:C10".
 */
export class Keys extends ShortcutService {
  override registerShortcut(item: IShortcutItem): ReturnType<ShortcutService['registerShortcut']> {
    return item.binding === KeyCode.ENTER && COMPLETION.test(item.id) ? toDisposable(() => undefined) : super.registerShortcut(item);
  }
}
