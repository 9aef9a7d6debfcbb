import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the pages into web/dist, which the server hands out. Nothing is inlined, so that they work under a strict CSP. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // kB before compression; what is sent is a quarter of it
    chunkSizeWarningLimit: 900,
    modulePreload: { polyfill: false },
    // light-dark() and color-mix() are left as written: rewriting them would break the switch between light and dark
    target: 'es2024',
    cssTarget: ['chrome123', 'firefox128', 'safari18'],
  },
  // `npx vite --config web/vite.config.ts` while `readout serve --port 4180` runs beside it
  server: { proxy: { '/api': 'http://127.0.0.1:4180' } },
})
