import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/playground/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The page's policy lets no script or style come from a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco is one piece of about 3 MB, loaded after the bar.
    chunkSizeWarningLimit: 4_000,
  },
});
