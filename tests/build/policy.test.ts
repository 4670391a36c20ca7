import { describe, expect, test } from 'vitest'
import { policy, policyHeaders } from '../../src/build/policy.ts'

const demo = { env: {}, base: '/' }
const live = { env: { VITE_API_BASE: 'https://agency.example/v1' }, base: '/card/' }
const hashes = { scripts: [`'sha256-a'`], styles: [`'sha256-b'`] }

describe('the policy of a document', () => {
  test('allows nothing that it does not name', () => {
    expect(policy(demo, hashes)).toMatch(/^default-src 'none'; /)
  })
  test('never allows inline code or evaluation', () => {
    expect(policy(demo, hashes)).not.toMatch(/unsafe|data:|\*/)
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
  test('asks for trusted types', () => {
    expect(policy(demo, hashes)).toContain(`require-trusted-types-for 'script'`)
  })
})

describe('the headers of a host', () => {
  test('say what a meta tag cannot: no framing', () => {
    expect(policyHeaders(live)).toContain(`frame-ancestors 'none'`)
    expect(policy(live, hashes)).not.toContain('frame-ancestors')
  })
  test('repeat no hash, which could fall behind the documents', () => {
    expect(policyHeaders(live)).not.toContain('sha256')
  })
  test('apply below the path that the app is served under', () => {
    expect(policyHeaders(live)).toMatch(/^\/card\/\*\n/)
  })
})
