import { enCollection as words } from '../i18n/enCollection.ts';
import { element } from './dom.ts';

/**
 * Copies text. Where the browser does not let the page do that, shows the text selected.
 * @param place where the text is shown then
 * @param say tells the reader how it went
 */
export async function copy(text: string, place: HTMLElement, say: (message: string) => void): Promise<void> {
  place.replaceChildren();
  try {
    await navigator.clipboard.writeText(text);
    say(words.copied);
  } catch {
    say(words.copyYourself);
    const field = element('textarea', { readonly: '', rows: '6', 'aria-label': words.copyText });
    field.value = text;
    place.append(field);
    field.focus();
    field.select();
  }
}
