/** Base path of the site, with a slash at both ends. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Address of a page of the site under its base path: `address('clusters', 5)` is `/clusters/5/`. */
export function address(...parts: (string | number)[]): string {
  return base + parts.map((part) => `${part}/`).join('');
}

/** Address of a record's page. Pages of prose live at the top. */
export function recordAddress(collection: string, id: string): string {
  return collection === 'pages' ? address(id) : address(collection, id);
}

export const practiceAddress = (id: string) => address('practices', id);
export const countryAddress = (code: string) => address('countries', code.toLowerCase());
