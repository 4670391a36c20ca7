import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { CommandLineError, readCommandLine, sayWhatIsWrong } from './commandLine.ts'
import { lanAddresses } from './lanAddresses.ts'
import { listen } from './listen.ts'
import { commonHeaders, readFolder, staticHandler } from './staticFiles.ts'
import { isDemonstration, overPlainHttp, placesOf } from './welcome.ts'

// node src/build/serve.ts [folder] [options]: serves a built folder the way a static host does.

const usage = `npm start -- [options]      builds the demonstration and serves it
npm run serve -- [options]  serves what was built

  --lan          for phones in the same network too: prints the addresses and a QR code
  --port <n>     4173 unless PORT says another; the next free one when it is taken
  --host <name>  the interface to listen on; localhost unless HOST says another
  -h, --help     this text`

async function serve(): Promise<void> {
  const wanted = readCommandLine(process.argv.slice(2), process.env, { port: 4173 })
  if (wanted.help) return console.log(usage)
  const [folder = 'dist', ...others] = wanted.rest
  if (others.length > 0) throw new CommandLineError(`Nothing is known of "${others.join(' ')}"`)
  if (!existsSync(`${folder}/_headers`))
    throw new CommandLineError(`There is no built site in ${folder}: run npm run build first`)
  const headers = commonHeaders(readFileSync(`${folder}/_headers`, 'utf8'))
  const port = await listen(
    createServer(staticHandler(readFolder(folder), headers)),
    wanted.port,
    wanted.host,
  )
  if (wanted.port !== port && wanted.port !== 0) console.log(`Port ${wanted.port} is taken.`)
  const started = {
    ...wanted,
    port,
    title: '社保卡申领（演示） Social security card (demonstration)',
    addresses: lanAddresses(networkInterfaces()),
    colour: process.stdout.hasColors?.() ?? false,
  }
  const lines = [...placesOf(started), '', ...(wanted.lan ? overPlainHttp : []), ...isDemonstration]
  console.log([...lines, '停止 Stop: Ctrl+C'].join('\n'))
}

try {
  await serve()
} catch (error) {
  process.exitCode = sayWhatIsWrong(error, usage)
}
