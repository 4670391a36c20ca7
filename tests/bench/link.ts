import net from 'node:net'

export interface Link {
  /** Round-trip time in milliseconds. */
  readonly rtt: number
  /** Bandwidth in kbit/s. */
  readonly down: number
  readonly up: number
}

export const links: Readonly<Record<string, Link>> = {
  slow4g: { rtt: 150, down: 1638.4, up: 675 },
  fast4g: { rtt: 60, down: 9000, up: 1500 },
  none: { rtt: 0, down: 1e9, up: 1e9 },
}

const segment = 1460

/**
 * A TCP proxy that behaves like a slow link in front of `target`: round trips, one shared downlink and uplink, one round
 * trip for each handshake. Unlike the throttling of the developer tools it slows workers down too.
 * @returns the port to use instead, how to cut the line and mend it, and how to stop it.
 */
export async function slowDown(
  target: number,
  link: Link,
): Promise<{ port: number; cut: (off: boolean) => void; close: () => void }> {
  let isCut = false
  const free = { down: 0, up: 0 }
  const sockets = new Set<net.Socket>()
  const pipe = (from: net.Socket, to: net.Socket, way: 'down' | 'up', readyAt: number) => {
    const queue: { at: number; data: Buffer | undefined }[] = []
    let last = 0
    let timer: NodeJS.Timeout | undefined
    const wake = () => {
      timer ??= setTimeout(deliver, Math.max(0, (queue[0]?.at ?? 0) - performance.now()))
    }
    const deliver = () => {
      timer = undefined
      for (let next = queue[0]; next && next.at <= performance.now() + 0.25; next = queue[0]) {
        queue.shift()
        if (to.destroyed) continue
        if (next.data) to.write(next.data)
        else to.end()
      }
      if (queue.length > 0) wake()
    }
    from.on('data', (data: Buffer) => {
      for (let start = 0; start < data.length; start += segment) {
        const part = data.subarray(start, start + segment)
        free[way] = Math.max(free[way], performance.now(), readyAt) + (part.length * 8) / link[way]
        last = Math.max(last, free[way] + link.rtt / 2)
        queue.push({ at: last, data: part })
        wake()
      }
    })
    from.on('end', () => {
      queue.push({ at: Math.max(last, performance.now() + link.rtt / 2), data: undefined })
      wake()
    })
  }
  const server = net.createServer((client) => {
    if (isCut) return client.destroy()
    const upstream = net.connect(target, '127.0.0.1')
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true)
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    pipe(client, upstream, 'up', performance.now() + link.rtt)
    pipe(upstream, client, 'down', 0)
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const drop = () => {
    for (const socket of sockets) socket.destroy()
  }
  const cut = (off: boolean) => {
    isCut = off
    if (off) drop()
  }
  const close = () => {
    drop()
    server.close()
  }
  return { port: portOf(server), cut, close }
}

/** The port that a server listens on. */
export function portOf(server: net.Server): number {
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}
