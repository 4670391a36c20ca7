import type { NetworkInterfaceInfo } from 'node:os'

/** Networks between programs of this machine, by the names that container and virtual machine software gives them. */
const virtual =
  /^(?:docker|br-|veth|cni|flannel|cali|podman|lxc|lxd|virbr|vmnet|vboxnet|tap|awdl|llw|bridge)/i
const virtualByTitle = /virtualbox|vmware|wsl|hyper-v|default switch|docker|loopback/i
/** Ways to other places (VPN): a phone in this room does not take them. */
const tunnel = /^(?:tun|utun|wg|ppp|ipsec|tailscale|zt|gif|stf)/i

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

/**
 * The addresses under which others in the same network reach this machine, the likeliest first: IPv4 before IPv6, home and
 * office ranges first; without loopback and link-local ones. Virtual networks and tunnels only when there is nothing else.
 * @param interfaces as `os.networkInterfaces()` gives them. @returns host parts of addresses, IPv6 in brackets.
 */
export function lanAddresses(interfaces: Interfaces): string[] {
  const all = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos.filter(isReachable).map((info) => ({ name, ...info })),
  )
  const real = all.filter(({ name }) => ![virtual, virtualByTitle, tunnel].some((one) => one.test(name)))
  const best = (real.length > 0 ? real : all).toSorted((a, b) => rank(a) - rank(b))
  return best.map(({ family, address }) => (family === 'IPv6' ? `[${address}]` : address))
}

const isReachable = ({ internal, address }: NetworkInterfaceInfo): boolean =>
  !internal && !/^(?:169\.254\.|fe[89ab])/i.test(address)

/** Private ranges (RFC 1918) that home routers give out come first, then the others, then IPv6. */
function rank({ family, address }: NetworkInterfaceInfo): number {
  if (family === 'IPv6') return 4
  return ['192.168.', '10.', '172.'].findIndex((start) => address.startsWith(start)) + 1 || 3.5
}
