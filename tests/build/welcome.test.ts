import { createServer, type Server } from 'node:http'
import { encode } from 'uqr'
import { afterEach, describe, expect, test } from 'vitest'
import { listen } from '../../src/build/listen.ts'
import { placesOf, qrLines, type Started } from '../../src/build/welcome.ts'

const started: Started = {
  title: 'A service',
  port: 4173,
  host: undefined,
  lan: true,
  addresses: ['192.168.1.20', '[fd00::2]'],
  colour: false,
}
const told = (change: Partial<Started>) => placesOf({ ...started, ...change }).join('\n')

describe('a server says where it can be opened', () => {
  test('on this computer, and on phones by every address of the network', () => {
    const text = told({})
    expect(text).toContain('http://localhost:4173/')
    expect(text).toContain('http://192.168.1.20:4173/')
    expect(text).toContain('http://[fd00::2]:4173/')
  })
  test('with the QR code of the first one', () => {
    expect(told({})).toContain(qrLines('http://192.168.1.20:4173/', false).join('\n'))
  })
  test('without --lan nothing of the network, but how to ask for it', () => {
    const text = told({ lan: false })
    expect(text).not.toMatch(/192\.168|█/)
    expect(text).toContain('--lan')
  })
  test('by the one name it was told to listen on', () => {
    const text = told({ host: '10.0.0.4' })
    expect(text).toContain('http://10.0.0.4:4173/')
    expect(text).not.toContain('192.168.1.20')
  })
  test('and that there is no network, instead of an address that leads nowhere', () => {
    expect(told({ addresses: [] })).toContain('This computer is in no network')
  })
})

/** The squares of a code printed in half blocks: a block is a light square. */
function squaresOf(lines: readonly string[]): boolean[][] {
  const dark = (line: string, light: string) => Array.from(line, (char) => !light.includes(char))
  return lines.flatMap((line) => [dark(line, '█▀'), dark(line, '█▄')])
}

describe('a QR code in the terminal', () => {
  const url = 'http://192.168.1.20:4173/'
  const drawn = encode(url, { ecc: 'L', border: 2 }).data
  test('has every square of the code', () => {
    expect(squaresOf(qrLines(url, false)).slice(0, drawn.length)).toEqual(drawn)
  })
  test('is black on white in any terminal that knows colours', () => {
    const [white, end] = ['\u001B[38;5;231;48;5;16m', '\u001B[0m']
    expect(qrLines(url, true)).toEqual(qrLines(url, false).map((line) => white + line + end))
  })
})

describe('a server whose port is taken', () => {
  const servers: Server[] = []
  const open = () => {
    const server = createServer()
    servers.push(server)
    return server
  }
  afterEach(() => {
    for (const server of servers.splice(0)) server.close()
  })

  test('listens on the next free one, and says which', async () => {
    const first = await listen(open(), 0, '127.0.0.1')
    const second = await listen(open(), first, '127.0.0.1')
    expect(second).toBeGreaterThan(first)
  })
  test('an interface that this computer does not have is an error', async () => {
    await expect(listen(open(), 0, '203.0.113.9')).rejects.toThrow('EADDRNOTAVAIL')
  })
})
