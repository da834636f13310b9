/** Thrown where a setting of the environment makes no sense; the message says what it should be. */
export class SettingError extends Error {}

const isFolderName = (part: string) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part);

/** BASE_PATH, the path that the site lives under, with a slash at both ends; slashes may be left out. */
export function basePath(given = ''): string {
  const parts = given.trim().split('/').filter(Boolean);
  if (!parts.every(isFolderName))
    throw new SettingError(
      `BASE_PATH must be a path such as /waymark/, without an address before it, not "${given}". The address of the host belongs in SITE_URL.`,
    );
  return parts.length > 0 ? `/${parts.join('/')}/` : '/';
}

/** SITE_URL, the address of the host, for canonical links; `usual` where it is not set. */
export function siteAddress(given: string | undefined, usual: string): string {
  if (!given) return usual;
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new SettingError(`SITE_URL must be the address of a host, such as https://example.org, not "${given}".`);
  if (url.pathname !== '/')
    throw new SettingError(
      `SITE_URL must be the address of the host alone, such as ${url.origin}, not "${given}". The path below it belongs in BASE_PATH.`,
    );
  return url.origin;
}

/** A host as it stands in an address: one of IPv6 in brackets. */
export const hostInAddress = (host: string) => (host.includes(':') ? `[${host}]` : host);

/** HOST and PORT, where the site is served, and the address that they make. */
export function hostAndPort(host = '', port = ''): { host: string; port: number; address: string } {
  const name = host || 'localhost';
  const number = Number(port || 4321);
  if (!/^\d*$/.test(port) || number > 65535)
    throw new SettingError(`PORT must be a number from 0 to 65535, not "${port}".`);
  const address = `http://${hostInAddress(name)}:${number}`;
  if (/[\s/@?#\\]/.test(name) || !URL.canParse(address))
    throw new SettingError(
      `HOST must be the name or number of this machine, such as localhost or 0.0.0.0, not "${host}".`,
    );
  return { host: name, port: number, address };
}
