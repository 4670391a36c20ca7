import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { commonHeaders, readFolder, staticHandler } from './staticFiles.ts'

// node src/build/serve.ts [folder]: serves a built folder the way a static host does. PORT and HOST choose where.

const folder = process.argv[2] ?? 'dist'
const host = process.env['HOST'] ?? 'localhost'
const wanted = Number(process.env['PORT'] ?? 4173)

const handler = staticHandler(readFolder(folder), commonHeaders(readFileSync(`${folder}/_headers`, 'utf8')))
const server = createServer(handler)

server.on('listening', () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : wanted
  console.log(`社保卡申领（演示） http://${host}:${port}/`)
})
server.on('error', (error: NodeJS.ErrnoException) => {
  // Somebody else has the usual port: any free one will do, unless a certain one was asked for.
  if (error.code !== 'EADDRINUSE' || process.env['PORT']) throw error
  server.listen(0, host)
})
server.listen(wanted, host)
