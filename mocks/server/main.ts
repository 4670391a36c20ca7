import { existsSync, readFileSync } from 'node:fs'
import { hostname, networkInterfaces } from 'node:os'
import { CommandLineError, readCommandLine, sayWhatIsWrong } from '../../src/build/commandLine.ts'
import { lanAddresses } from '../../src/build/lanAddresses.ts'
import { commonHeaders, readFolder, staticHandler } from '../../src/build/staticFiles.ts'
import { overPlainHttp, placesOf } from '../../src/build/welcome.ts'
import { apiHandler, apiPath } from './apiHandler.ts'
import { deskPath } from './deskAddress.ts'
import { deskHandler } from './deskHandler.ts'
import { hostNamesOf } from './hostNames.ts'
import { type OpenAgency, openAgency } from './openAgency.ts'
import { type RunningServer, startServer } from './startServer.ts'

// node mocks/server/main.ts [options]: the simulated agencies as a server of their own, for several people and devices.

const usage = `npm run agency -- [options]   serves the simulated agencies, for several people and devices

  --site <folder>  serves a built page, too, at the same address:
                     VITE_API_BASE=/v1 npm run build:live
                     npm run agency -- --site dist-live --lan
  --data <folder>  where it keeps what it knows; .agency unless told otherwise
  --lan            for phones in the same network too: prints the addresses and a QR code
  --port <n>       4180 unless PORT says another; the next free one when it is taken
  --host <name>    the interface to listen on; localhost unless HOST says another
  -h, --help       this text`

const siteOf = (folder: string) => {
  if (!existsSync(`${folder}/_headers`)) throw new CommandLineError(`There is no built page in ${folder}`)
  return staticHandler(readFolder(folder), commonHeaders(readFileSync(`${folder}/_headers`, 'utf8')))
}

const tellCode = (mobile: string, code: string) =>
  console.log(`${new Date().toLocaleTimeString('sv-SE')}  短信 SMS → ${mobile}  验证码 code ${code}`)

const namesOf = (host: string | undefined) =>
  hostNamesOf({
    host,
    hostname: hostname(),
    addresses: Object.values(networkInterfaces()).flatMap((infos = []) =>
      infos.map(({ address }) => address),
    ),
  })

function open(folder: string): OpenAgency {
  try {
    return openAgency(folder, tellCode)
  } catch (error) {
    const isLocked = error instanceof Error && error.message === 'database is locked'
    throw new CommandLineError(
      isLocked ? `Another agency is at work in ${folder}` : `${folder} can't be used: ${String(error)}`,
    )
  }
}

async function serve(): Promise<void> {
  const wanted = readCommandLine(process.argv.slice(2), process.env, { port: 4180, more: ['data', 'site'] })
  if (wanted.help) return console.log(usage)
  if (wanted.rest.length > 0) throw new CommandLineError(`Nothing is known of "${wanted.rest.join(' ')}"`)
  const { site, data = '.agency' } = wanted.more
  const page = site === undefined ? undefined : siteOf(site)
  const agency = open(data)
  const parts = {
    api: apiHandler(agency.fetch),
    desk: deskHandler(agency, namesOf(wanted.host)),
    ...(page ? { site: page } : {}),
  }
  const server = await startServer(parts, wanted.port, wanted.host)
  if (wanted.port !== server.port && wanted.port !== 0) console.log(`Port ${wanted.port} is taken.`)
  const started = {
    ...wanted,
    port: server.port,
    title: '模拟的经办机构 Simulated agencies',
    addresses: lanAddresses(networkInterfaces()),
    colour: process.stdout.hasColors?.() ?? false,
  }
  const known = await agency.store.read((tables) => tables.seqs('cases').length)
  const lines = [
    ...placesOf(started),
    '',
    `  接口 Interface ${apiPath}   办件台 Desk ${deskPath}   页面 Page ${site ?? '--site'}   资料 Data ${data} (${known})`,
    '  办件台：办件往下走、拨时间、看短信。 At the desk cases move on, the clock is turned, text messages are read.',
    '',
    ...(wanted.lan && page ? overPlainHttp : []),
    '只用于演示和测试，请勿填真实信息。 For demonstrations and tests only: enter no real personal data.',
    '停止 Stop: Ctrl+C',
  ]
  console.log(lines.join('\n'))
  stopWhenAsked(server, agency)
}

/** What is under way is finished first; who asks twice does not wait. */
function stopWhenAsked(server: RunningServer, agency: OpenAgency): void {
  let isStopping = false
  const stop = () => {
    if (isStopping) process.exit(1)
    isStopping = true
    void server.close().then(() => agency.close())
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

try {
  await serve()
} catch (error) {
  process.exitCode = sayWhatIsWrong(error, usage)
}
