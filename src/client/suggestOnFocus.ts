import { loader } from './load.ts';

type Suggest = typeof import('./suggest.ts');

/** The suggestions, beside this script in the built site; fetched when first asked for. */
export const loadSuggest = loader<Suggest>('suggest.js');

/**
 * Makes a search field suggest, from the first time that it is used; nothing is fetched before. Where that fails the field
 * works without, until it is used again.
 * @param choose takes a chosen facet value; see attachSuggestions
 */
export function suggestOnFocus(input: HTMLInputElement, choose?: Parameters<Suggest['attachSuggestions']>[1]): void {
  let attached = false;
  const attach = async () => {
    if (attached) return;
    const { attachSuggestions } = await loadSuggest();
    if (attached) return;
    attached = true;
    attachSuggestions(input, choose);
  };
  const tryIt = () => void attach().catch(console.error);
  input.addEventListener('focus', tryIt);
  if (document.activeElement === input) tryIt();
}
