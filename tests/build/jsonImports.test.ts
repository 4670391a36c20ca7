import { createServer } from 'vite'
import { expect, test } from 'vitest'
import { withoutJsonAttributes } from '../../src/build/jsonImports.ts'

test('a JSON file that is loaded on demand is asked for as a script', () => {
  expect(withoutJsonAttributes(`load(import('./a.json', { with: { type: 'json' } }), b)`)).toBe(
    `load(import('./a.json'), b)`,
  )
})

test('the development server loads every city as what it sends: a script', async () => {
  const server = await createServer({
    mode: 'demo',
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  })
  try {
    const sent = await server.transformRequest('/mocks/cities/cities.ts')
    expect(sent?.code.match(/import\("?'?[^)]*\.json/g)).toHaveLength(14)
    expect(sent?.code).not.toMatch(/with:/)
  } finally {
    await server.close()
  }
})
