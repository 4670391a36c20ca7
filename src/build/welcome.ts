import { renderUnicodeCompact } from 'uqr'
import type { Network } from './commandLine.ts'

/** What a server says of itself when it has started. `addresses`: those in the local network, the likeliest first. */
export interface Started extends Network {
  readonly title: string
  readonly addresses: readonly string[]
  /** Whether the terminal knows colours. */
  readonly colour: boolean
}

/** Where it can be opened: on this machine, and for phones as addresses and as a QR code. */
export function placesOf({ title, port, host, lan, addresses, colour }: Started): string[] {
  const urlOf = (name: string) => `http://${name}:${port}/`
  const here = host === undefined || isEverywhere(host) ? 'localhost' : bracketed(host)
  const lines = [title, '', `  本机 This computer    ${urlOf(here)}`]
  if (!lan) return [...lines, '  手机 Phones           --lan']
  const [first, ...others] = isEverywhere(host) ? addresses.map(urlOf) : [urlOf(here)]
  if (!first)
    return [...lines, '', '没有连上局域网。 This computer is in no network that a phone could share.']
  return [
    ...lines,
    `  手机 Phones (Wi-Fi)   ${first}`,
    ...others.map((url) => `                        ${url}`),
    '',
    ...qrLines(first, colour),
    '',
    '打不开时：手机和电脑要连同一个 Wi-Fi，电脑的防火墙要放行这个端口。',
    'If it does not open: phone and computer need the same Wi-Fi, and the firewall must let this port through.',
  ]
}

/** Whether a server that listens there listens on every interface. */
export const isEverywhere = (host: string | undefined): boolean =>
  host === undefined || host === '0.0.0.0' || host === '::'

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host)

/**
 * A QR code out of half blocks, two rows of squares in a line. With colours it is black on white whatever the terminal's own
 * colours are; without, the blocks are the light squares, as fits a dark terminal.
 */
export function qrLines(text: string, colour: boolean): string[] {
  const lines = renderUnicodeCompact(text, { ecc: 'L', border: 2 }).split('\n')
  return lines.map((line) => (colour ? `\u001B[38;5;231;48;5;16m${line}\u001B[0m` : line))
}

/** What a browser does not allow over plain http, said before somebody looks for it. */
export const overPlainHttp: readonly string[] = [
  '经 http 打开时：不能离线使用，不能安装到桌面，不能用页面内的实时相机（拍照会打开手机自己的相机）。其他都一样。',
  'Over plain http there is no offline use, no installation and no live camera picture in the page (taking a photo opens',
  'the phone’s own camera). Everything else works.',
]

/** What the demonstration's pages say, too. */
export const isDemonstration: readonly string[] = [
  '页面上写明这是演示，请勿填真实信息。 Every page says that it is a demonstration: enter no real personal data.',
]
