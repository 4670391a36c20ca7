import { build } from 'vite'

// node tests/e2e/nextRelease.ts <folder>: builds the demonstration as it will be some day: another word in its head, and not one
// file under the name it has today.

const [outDir = ''] = process.argv.slice(2)
await build({
  mode: 'demo',
  logLevel: 'error',
  build: {
    outDir,
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/next-[name]-[hash].js',
        chunkFileNames: 'assets/next-[name]-[hash].js',
        assetFileNames: 'assets/next-[name]-[hash][extname]',
      },
    },
  },
  plugins: [
    {
      name: 'another-word',
      transform: (code, id) =>
        id.endsWith('/app/frame/shell.words.zh-CN.ts') ? code.replace('我的办件', '我的新办件') : null,
    },
  ],
})
