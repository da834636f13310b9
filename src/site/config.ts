/** The repository in which the records are kept. */
const repository = { address: 'https://github.com/waymark-migration/waymark', branch: 'main' };

export const repositoryAddress = repository.address;

/** Where a file of the content folder is edited. */
export const editAddress = (file: string) => `${repository.address}/edit/${repository.branch}/content/${file}`;

/** Where a fault of a page is reported; the issue begins with its title. */
export const issueAddress = (title: string) => `${repository.address}/issues/new?${new URLSearchParams({ title })}`;

/** What pages may load: only the site's own files. Search needs WebAssembly. The server sends the same. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
