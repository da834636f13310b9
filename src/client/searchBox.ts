/** Fetches the suggestions when a search field is first used; nothing before. */
const input = document.querySelector<HTMLInputElement>('.search-box.large input');
input?.addEventListener(
  'focus',
  () => {
    // beside this script in the built site
    void import('./suggest.js').then(({ attachSuggestions }) => attachSuggestions(input));
  },
  { once: true },
);
if (input && document.activeElement === input) input.dispatchEvent(new Event('focus'));
