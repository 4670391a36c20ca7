import { describe, expect, test } from 'vitest'
import { policy, policyHeaders } from '../../src/build/policy.ts'

const demo = { mode: 'demo', env: {}, base: '/' }
const live = { mode: 'live', env: { VITE_API_BASE: 'https://agency.example/v1' }, base: '/card/' }
const hashes = { scripts: [`'sha256-a'`], styles: [`'sha256-b'`] }

describe('the policy of a document', () => {
  test('allows nothing that it does not name', () => {
    expect(policy(demo, hashes)).toMatch(/^default-src 'none'; /)
  })
  test('never allows inline code or evaluation', () => {
    expect(policy(demo, hashes)).not.toMatch(/unsafe|\*/)
    expect(policy(live, hashes)).not.toMatch(/unsafe|data:|\*/)
  })
  test('lets a demonstration, and nothing else, frame its own pages and draw them as pictures', () => {
    expect(policy(demo, hashes)).toContain(`img-src 'self' blob: data:; frame-src 'self'`)
    expect(policy(live, hashes)).not.toMatch(/frame-src|child-src/)
  })
  test('allows the scripts and styles that were written into the document', () => {
    expect(policy(demo, hashes)).toContain(`script-src 'self' 'sha256-a'; style-src 'self' 'sha256-b'`)
  })
  test('lets a demonstration talk to its own host only', () => {
    expect(policy(demo, hashes)).toContain(`connect-src 'self';`)
  })
  test('lets a live service talk to the agency too', () => {
    expect(policy(live, hashes)).toContain(`connect-src 'self' https://agency.example;`)
  })
  test('an agency on the same host needs no other', () => {
    const together = { ...live, env: { VITE_API_BASE: '/v1' } }
    expect(policy(together, hashes)).toContain(`connect-src 'self';`)
  })
  test('asks for trusted types', () => {
    expect(policy(demo, hashes)).toContain(`require-trusted-types-for 'script'`)
  })
})

describe('the headers of a host', () => {
  test('say what a meta tag cannot: no framing of a live service, and of a demonstration by itself only', () => {
    expect(policyHeaders(live)).toContain(`frame-ancestors 'none'`)
    expect(policyHeaders(demo)).toContain(`frame-ancestors 'self'`)
    expect(policy(live, hashes)).not.toContain('frame-ancestors')
  })
  test('repeat no hash, which could fall behind the documents', () => {
    expect(policyHeaders(live)).not.toContain('sha256')
  })
  test('let a browser keep the icons for a day: it looks at them with every step', () => {
    expect(policyHeaders(live)).toContain('/card/icon*\n  Cache-Control: public, max-age=86400\n')
  })
  test('apply below the path that the app is served under', () => {
    expect(policyHeaders(live)).toMatch(/^\/card\/\*\n/)
  })
})
