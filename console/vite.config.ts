// How the console is built: one page, hashed chunks, heavy libraries apart so that a page brings only what it shows.
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const CONSOLE_ROOT = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: CONSOLE_ROOT,
  plugins: [react()],
  build: {
    outDir: '../dist/console',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    // Fonts and icons stay files: the page's policy allows them from our own origin only.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom)[\\/]/, priority: 30 },
            { name: 'graphql', test: /node_modules[\\/](@apollo|graphql|@graphql-typed-document-node|rxjs|optimism|@wry)[\\/]/, priority: 20 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': 'http://localhost:4000', '/console-config.json': 'http://localhost:4000' } },
});
