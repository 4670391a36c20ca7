import { createServer, type Server } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from '../../src/build/listen.ts'
import { staticHandler } from '../../src/build/staticFiles.ts'

let server: Server
let site: string
const page = Buffer.from('<!doctype html>')

beforeAll(async () => {
  const [gzip, br] = [gzipSync(page), brotliCompressSync(page)]
  const file = { type: 'text/html; charset=utf-8', etag: '"1"', raw: page, gzip, br }
  const icon = { ...file, type: 'image/svg+xml' }
  const names = ['/404.html', '/index.html', '/below/icon.svg', '/assets/app-a1B2c3D4.js', '/sw.js']
  server = createServer(
    staticHandler(new Map(names.map((name) => [name, name.endsWith('html') ? file : icon]))),
  )
  site = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
})
afterAll(() => server.close())

test.each(['/%', '/%E0%A4%A', '/a%00b', '//', '/?%'])(
  'the address %s is answered, whoever typed it',
  async (path) => {
    const answer = await fetch(site + path, { headers: { Accept: 'text/html' } })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('<!doctype html>')
  },
)

test.each(['/', '/sw.js', '/nothing.js'])('%s is taken for nothing else than it is called', async (path) => {
  expect((await fetch(site + path)).headers.get('X-Content-Type-Options')).toBe('nosniff')
})

test.each([
  ['a page is asked for anew each time', '/', 'no-cache'],
  ['so is the worker', '/sw.js', 'no-cache'],
  [
    'an icon, which the browser looks at with every step, once a day',
    '/below/icon.svg',
    'public, max-age=86400',
  ],
  [
    'a file with a hash in its name never again',
    '/assets/app-a1B2c3D4.js',
    'public, max-age=31536000, immutable',
  ],
])('%s', async (_, path, caching) => {
  expect((await fetch(site + path)).headers.get('cache-control')).toBe(caching)
})
