import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/relevance/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // one browser and one built site for all: two at a time is what two cores carry
          maxWorkers: 2,
        },
      },
    ],
  },
});
