import { expect, it, vi } from 'vitest';
import { loader } from '../../../src/client/load.ts';

const last = (address: string) => address.slice(address.lastIndexOf('/') + 1);

it('imports a module once', async () => {
  const importing = vi.fn(() => Promise.resolve({ a: 1 }));
  const load = loader<{ a: number }>('engine.js', importing);
  expect(await Promise.all([load(), load()])).toEqual([{ a: 1 }, { a: 1 }]);
  await load();
  expect(importing).toHaveBeenCalledTimes(1);
});

it('tries again under another address where the import failed', async () => {
  const asked: string[] = [];
  const load = loader('engine.js', (address) => {
    asked.push(last(address));
    return asked.length < 3 ? Promise.reject(new Error('offline')) : Promise.resolve({});
  });
  await expect(load()).rejects.toThrow('offline');
  await expect(load()).rejects.toThrow('offline');
  await load();
  await load();
  expect(asked).toEqual(['engine.js', 'engine.js?try=1', 'engine.js?try=2']);
});
