/** Imports a module by its address; the browser's own import, except in tests. */
type Import = (address: string) => Promise<unknown>;

/**
 * Gives the function that imports a module that lies beside this script, once. What failed is tried again on the next call,
 * under another address each time, since browsers keep a failed import as they keep a good one.
 */
export function loader<Module>(
  name: string,
  importing: Import = (address) => import(/* @vite-ignore */ address) as Promise<unknown>,
): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  let tries = 0;
  return () =>
    (loading ??= importing(new URL(tries === 0 ? name : `${name}?try=${tries}`, import.meta.url).href)
      .then((module) => module as Module)
      .catch((error: unknown) => {
        tries += 1;
        loading = undefined;
        throw error;
      }));
}
