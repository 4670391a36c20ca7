import type { NetworkInterfaceInfo } from 'node:os'
import { describe, expect, test } from 'vitest'
import { lanAddresses } from '../../src/build/lanAddresses.ts'

const rest = { netmask: '', mac: '', internal: false, cidr: null }
const v4 = (address: string): NetworkInterfaceInfo => ({ ...rest, family: 'IPv4', address })
const v6 = (address: string): NetworkInterfaceInfo => ({ ...rest, family: 'IPv6', address, scopeid: 0 })
const lo = { lo: [{ ...v4('127.0.0.1'), internal: true }] }

describe('the addresses for phones in the same network', () => {
  test('IPv4 first, IPv6 in brackets, nothing of loopback and link-local', () => {
    const wlan0 = [v6('fe80::1'), v6('fd00::2'), v4('192.168.1.20')]
    expect(lanAddresses({ ...lo, wlan0, eth1: [v4('169.254.7.7')] })).toEqual(['192.168.1.20', '[fd00::2]'])
  })
  test('what home routers give out comes before offices and public addresses', () => {
    const found = lanAddresses({ a: [v4('203.0.113.5')], b: [v4('10.1.2.3')], c: [v4('192.168.0.9')] })
    expect(found).toEqual(['192.168.0.9', '10.1.2.3', '203.0.113.5'])
  })
  test.each(['docker0', 'br-3f2a', 'veth12', 'virbr0', 'vmnet8', 'vEthernet (WSL)', 'utun3', 'tailscale0'])(
    'not of %s, where no phone is',
    (name) => {
      expect(lanAddresses({ [name]: [v4('172.17.0.1')], en0: [v4('10.0.0.4')] })).toEqual(['10.0.0.4'])
    },
  )
  test.each(['br0', 'bond0', 'enp3s0', 'Wi-Fi', 'vEthernet (External)', 'WLAN'])('but of %s', (name) => {
    expect(lanAddresses({ [name]: [v4('192.168.1.2')] })).toEqual(['192.168.1.2'])
  })
  test('of a virtual network when there is no other', () => {
    expect(lanAddresses({ ...lo, docker0: [v4('172.17.0.1')] })).toEqual(['172.17.0.1'])
  })
  test('none without a network', () => {
    expect(lanAddresses(lo)).toEqual([])
  })
})
