import { suggestOnFocus } from './suggestOnFocus.ts';

const input = document.querySelector<HTMLInputElement>('.search-box.large input');
if (input) suggestOnFocus(input);
