import { describe, expect, test } from 'vitest'
import { CommandLineError, readCommandLine } from '../../src/build/commandLine.ts'

const read = (line: string, env: Record<string, string> = {}) =>
  readCommandLine(line.split(' ').filter(Boolean), env, { port: 4173, more: ['data'] })

describe('the command line of a server', () => {
  test('without a word: this computer only, the usual port', () => {
    expect(read('')).toMatchObject({ port: 4173, host: 'localhost', lan: false, help: false, rest: [] })
  })
  test('--lan listens on every interface', () => {
    expect(read('--lan')).toMatchObject({ host: undefined, lan: true })
    expect(read('--lan', { HOST: 'localhost' }).host).toBeUndefined()
  })
  test('--lan on one interface, when that is named', () => {
    expect(read('--lan --host 192.168.1.20')).toMatchObject({ host: '192.168.1.20', lan: true })
  })
  test('what is typed counts more than the environment', () => {
    expect(read('--port 80 --host a', { PORT: '90', HOST: 'b' })).toMatchObject({ port: 80, host: 'a' })
    expect(read('', { PORT: '90', HOST: 'b' })).toMatchObject({ port: 90, host: 'b' })
  })
  test('options of the command itself, and what is no option', () => {
    expect(read('dist --data=here')).toMatchObject({ more: { data: 'here' }, rest: ['dist'] })
  })
  test.each([
    ['--prot 1', "Unknown option '--prot'"],
    ['--port', "Option '--port <value>' argument missing"],
    ['--lan=yes', "Option '--lan' does not take an argument"],
    ['--port 65536', 'A port is a number from 0 to 65535, not "65536"'],
    ['--port 1e3', 'A port is a number from 0 to 65535, not "1e3"'],
  ])('%s is refused in one sentence', (line, message) => {
    expect(() => read(line)).toThrow(new CommandLineError(message))
  })
})
