import { describe, expect, it } from 'vitest';
import { basePath, hostAndPort, SettingError, siteAddress } from '../../../scripts/settings.ts';

describe('basePath', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['waymark', '/waymark/'],
    ['/waymark', '/waymark/'],
    ['//data/way.mark//', '/data/way.mark/'],
  ])('reads %j as %s', (given, path) => expect(basePath(given)).toBe(path));

  it.each(['https://example.org/waymark', '/a b/', '../up', '/waymark?x'])('refuses %s', (given) =>
    expect(() => basePath(given)).toThrow(SettingError),
  );
});

describe('siteAddress', () => {
  it.each([
    [undefined, 'http://usual:1'],
    ['', 'http://usual:1'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
  ])('reads %j as %s', (given, address) => expect(siteAddress(given, 'http://usual:1')).toBe(address));

  it.each(['example.org', 'ftp://example.org', 'https://example.org?x', 'https://'])('refuses %s', (given) =>
    expect(() => siteAddress(given, '')).toThrow(/^SITE_URL must be the address of a host/),
  );

  it('names the setting for a path', () =>
    expect(() => siteAddress('https://example.org/waymark', '')).toThrow(
      'SITE_URL must be the address of the host alone, such as https://example.org, not "https://example.org/waymark". The path below it belongs in BASE_PATH.',
    ));
});

describe('hostAndPort', () => {
  it.each([
    [undefined, undefined, 'http://localhost:4321'],
    ['127.0.0.1', '80', 'http://127.0.0.1:80'],
    ['::1', '0', 'http://[::1]:0'],
  ])('reads %j and %j as %s', (host, port, address) => expect(hostAndPort(host, port)).toMatchObject({ address }));

  it.each(['abc', '-1', '65536', '1e3', ' '])('refuses the port %j', (port) =>
    expect(() => hostAndPort('', port)).toThrow(`PORT must be a number from 0 to 65535, not "${port}".`),
  );
  it.each(['http://localhost', 'a b', 'x/y'])('refuses the host %j', (host) =>
    expect(() => hostAndPort(host, '')).toThrow(/^HOST must be/),
  );
});
