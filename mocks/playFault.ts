import './polyfills.ts'
import { HttpResponse } from 'msw'

/**
 * What can be made to go wrong. `offline`: lost before the agency heard of it; `lostAnswer`: done, but the answer got lost;
 * `timeout`: never answered, nothing done; `slowAnswer`: done, never answered; `status`: a refusal by something in between;
 * `refusal`: a no in the agency's own words, before anything is done; `html`: a captive portal; `truncated`: half an answer; `wrongJson`: an answer to another question.
 */
export type Fault =
  | {
      readonly kind: 'offline' | 'lostAnswer' | 'timeout' | 'slowAnswer' | 'html' | 'truncated' | 'wrongJson'
    }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: 'refusal'; readonly status: number }

const never = (): Promise<Response> => new Promise(() => {})

/**
 * The answer of an operation that goes wrong in this way, which may never come.
 * @param work what the agency would do
 * @param ok the status of an answer that looks right until it is read
 */
export async function playFault(fault: Fault, work: () => Promise<Response>, ok: number): Promise<Response> {
  switch (fault.kind) {
    case 'offline':
      return HttpResponse.error()
    case 'lostAnswer':
      await work()
      return HttpResponse.error()
    case 'timeout':
      return never()
    case 'slowAnswer':
      await work()
      return never()
    case 'status':
      return new HttpResponse('upstream', {
        status: fault.status,
        headers: {
          'Content-Type': 'text/plain',
          ...(fault.retryAfter === undefined ? {} : { 'Retry-After': fault.retryAfter }),
        },
      })
    case 'refusal':
      return HttpResponse.json(
        { type: 'about:blank', title: 'Refused', status: fault.status },
        { status: fault.status, headers: { 'Content-Type': 'application/problem+json' } },
      )
    case 'html':
      return new HttpResponse('<!doctype html><title>Welcome to our network</title>', {
        status: 200,
        headers: { 'Content-Type': 'text/html' },
      })
    case 'truncated': {
      const text = await (await work()).text()
      return new HttpResponse(text.slice(0, Math.floor(text.length / 2)), {
        status: ok,
        headers: { 'Content-Type': 'application/json' },
      })
    }
    case 'wrongJson':
      return HttpResponse.json({ greeting: 'hello' }, { status: ok })
  }
}
