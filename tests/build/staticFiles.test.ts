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
  server = createServer(staticHandler(new Map([['/404.html', file]])))
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
