import type { Server } from 'node:http'

const tries = 20

/**
 * Starts listening; when somebody else has the port, on the next free one.
 * @param host undefined: on every interface. @returns the port it listens on. Rejects when it can't listen at all.
 */
export async function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  for (let next = port; ; next += 1)
    try {
      return await listenOn(server, next, host)
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!isTaken || next - port >= tries || next >= 65_535) throw error
    }
}

function listenOn(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
