import './polyfills.ts'
import * as v from 'valibot'
import { type Operation } from '../src/api/operation.ts'
import { type Reply, refuse } from './agency/reply.ts'

/** Where a server says from which address a call came; the page's own calls are all one client's. */
export const clientHeader = 'X-Client-Address'

/** What was asked, checked by the contract; a refusal when it is not as the contract says. */
export async function readCall(
  operation: Operation,
  request: Request,
  given: Readonly<Record<string, unknown>>,
): Promise<Reply<unknown>> {
  const bad = refuse(400)
  const params = v.safeParse(operation.params ?? v.object({}), given)
  if (!params.success) return refuse(operation.access ? 401 : operation.errors.includes(404) ? 404 : 400)
  const query = v.safeParse(
    operation.query ?? v.object({}),
    Object.fromEntries(new URL(request.url).searchParams),
  )
  if (!query.success) return bad
  const key = request.headers.get('Idempotency-Key') ?? ''
  if (operation.idempotent && !/^[A-Za-z0-9_-]{8,64}$/.test(key)) return bad
  const accessKey = request.headers.get('Authorization')?.replace(/^Bearer /, '') ?? ''
  if (operation.access && accessKey === '') return refuse(401)
  const client = request.headers.get(clientHeader) ?? 'this page'
  const call = { params: params.output, query: query.output, key, accessKey, client }
  if (!operation.body) return { ok: true, value: call }
  if (operation.body === 'bytes') {
    const type = request.headers.get('Content-Type') ?? ''
    return { ok: true, value: { ...call, body: { bytes: await request.arrayBuffer(), type } } }
  }
  const text = await request.text()
  const body = v.safeParse(operation.body, parseJson(text))
  return body.success ? { ok: true, value: { ...call, text, body: body.output } } : bad
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
