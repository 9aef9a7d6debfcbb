import { defineConfig } from 'vitest/config'

const BOTH_STORES = 'test/stores/**/*.test.ts'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['src/**/*.test.ts', 'training/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts'],
          exclude: [BOTH_STORES, '**/node_modules/**'],
        },
      },
      // apart, because a PostgreSQL is started for these
      {
        extends: true,
        test: { name: 'stores', include: [BOTH_STORES], globalSetup: ['test/stores/global-setup.ts'] },
      },
    ],
  },
})
