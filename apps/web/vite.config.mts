import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

const SERVICE = process.env.CHANCERY_URL ?? 'http://127.0.0.1:3000';

/** `npx vite apps/web` serves the sources with the API of a `npm start` beside it; `npm run build` makes dist/page. */
// oxlint-disable-next-line import/no-default-export -- Vite reads the default export
export default defineConfig({
  root: here,
  build: {
    outDir: '../../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    // Nothing inline: the Content-Security-Policy lets files of this server run, and nothing else.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // Libraries mark files for servers that render React; there is none here.
      onLog: (level, log, handle) => void (log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log)),
    },
  },
  server: {
    // Dates are read by the kernel's own rules.
    fs: { allow: ['../..'] },
    proxy: { '/v1': SERVICE, '/docs-json': SERVICE },
  },
});
