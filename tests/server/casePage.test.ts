import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deskPath } from '../../mocks/server/deskAddress.ts'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import { openTestAgency, person, type TestAgency } from '../agency/testAgency.ts'
import { openDesk } from './openDesk.ts'

let agency: TestAgency
let receipt: Receipt
let desk: Awaited<ReturnType<typeof openDesk>>

beforeAll(async () => {
  desk = await openDesk(() => agency)
})
afterAll(() => desk.close())
beforeEach(async () => {
  agency = openTestAgency()
  receipt = await agency.submit('card', person('employee').card)
})

const casePage = (query = '?lang=en') => desk.page(`/cases/${receipt.number}${query}`)
const textOf = (page: string) => page.replace(/<[^>]*>/g, ' ').replaceAll('&quot;', '"')

describe('the page of a case at the agency server’s desk', () => {
  test('shows the answers in the words of the form, with numbers in full', async () => {
    const { idNumber = '', name = '' } = person('employee').card
    const page = textOf(await casePage())
    for (const part of [name, idNumber, 'ID number', 'Bank', 'Photo and papers']) expect(page).toContain(part)
    expect(textOf(await casePage('?lang=zh'))).toContain('证件号码')
    expect(page).not.toContain(receipt.accessKey)
  })

  test('calls bank and outlet by their names', async () => {
    const page = textOf(await casePage('?lang=zh'))
    expect(page).not.toContain('发卡银行  ICBC')
    expect(page).toMatch(/发卡银行\s+\S*银行/)
  })

  test('shows photo and papers as pictures, and gives out no other file', async () => {
    const page = await casePage()
    const sources = [...page.matchAll(/<img src="([^"]*)" alt="([^"]*)"/g)]
    expect(sources.map(([, , alt]) => alt)).toContain('Photo for the card')
    for (const [, source = ''] of sources) {
      const answer = await fetch(new URL(source, desk.address))
      expect([source, answer.status, answer.headers.get('Content-Type')]).toEqual([source, 200, 'image/png'])
      expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    }
    for (const path of ['files/passport', 'files/../../x', 'files/photo/more', 'papers/photo', 'files/'])
      expect([path, (await fetch(`${desk.address}/cases/${receipt.number}/${path}`)).status]).toEqual([
        path,
        404,
      ])
    expect((await fetch(`${desk.address}/cases/LN-DEMO-20260921-9999`)).status).toBe(404)
  })

  test('a document is downloaded and not opened here', async () => {
    await agency.client.call('putUpload', {
      params: { uploadId: 'upload-pdf-1' },
      body: { bytes: new TextEncoder().encode('%PDF-1.4').buffer, type: 'application/pdf' },
    })
    await agency.store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      if (!row) throw new Error('the case is there')
      const idCardFront = {
        uploadId: 'upload-pdf-1',
        name: 'a.pdf',
        type: 'application/pdf',
        bytes: 8,
      } as const
      tables.set('cases', row.number, { ...row, answers: { ...row.answers, documents: { idCardFront } } })
    })
    expect(await casePage()).toContain('(PDF)')
    const answer = await fetch(`${desk.address}/cases/${receipt.number}/files/idCardFront`)
    expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment/)
  })

  test('an act is first shown as the applicant will read it, in both languages, and nothing is done yet', async () => {
    const page = await casePage('?lang=en&act=reject&reason=photo')
    const text = textOf(page)
    expect(text).toContain('审核没有通过：照片不符合制卡要求')
    expect(text).toContain('It was not approved: the photo does not meet the requirements')
    expect(text).toMatch(/text message to 154\*+\d{4}/)
    expect((await agency.see(receipt)).status).toBe('submitted')
    expect(page).toContain('<input type="hidden" name="reason" value="photo">')
    const done = await desk.post(`/cases/${receipt.number}?lang=en`, {
      act: 'reject',
      reason: 'photo',
      back: 'case',
    })
    expect(done.headers.get('Location')).toBe(`${deskPath}/cases/${receipt.number}?lang=en&done=reject`)
    expect((await agency.see(receipt)).status).toBe('rejected')
    expect(textOf(await casePage('?lang=en&done=reject'))).toContain('Done: Agency: reject.')
  })

  test('says that a reason is missing, and when the case has changed meanwhile', async () => {
    expect(textOf(await casePage('?lang=en&act=reject'))).toContain('Choose one first.')
    expect(textOf(await casePage('?lang=en&act=reject&reason=recordRight'))).toContain('Choose one first.')
    const late = await desk.post(`/cases/${receipt.number}?lang=en`, { act: 'deliver', back: 'case' })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('role="alert"')
    expect(page).toContain('id="decide"')
  })

  test('leads to the cases before and after in the list that it was opened from', async () => {
    const numbers = [receipt.number]
    for (const id of ['flexible', 'retiree', 'newborn'])
      numbers.push((await agency.submit('card', person(id).card)).number)
    const [first = '', second = '', third = '', fourth = ''] = numbers
    await desk.post(`/cases/${third}`, { act: 'accept' })
    const links = async (number: string, query: string) => {
      const page = await desk.page(`/cases/${number}${query}`)
      return ['prev', 'next'].map(
        (rel) => new RegExp(`href="[^"]*/cases/([\\w-]+)\\?[^"]*" rel="${rel}"`).exec(page)?.[1],
      )
    }
    // The newest comes first.
    expect(await links(fourth, '?lang=en')).toEqual([undefined, third])
    expect(await links(second, '?lang=en')).toEqual([third, first])
    expect(await links(second, '?lang=en&status=submitted')).toEqual([fourth, first])
    // What has left the list since, stands where it stood.
    expect(await links(third, '?lang=en&status=submitted')).toEqual([fourth, second])
    const page = await desk.page(`/cases/${second}?lang=en&status=submitted`)
    expect(page).toContain('3 in the list')
    expect(page).toContain(`href="${deskPath}?lang=en&amp;status=submitted#cases"`)
  })

  test('says who entered a case for the person, and where that person confirmed it', async () => {
    await agency.store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      if (!row) throw new Error('the case is there')
      const heldBy = {
        code: '91210100MA0000000X',
        kind: 'school',
        name: '<示例>小学',
        batch: 'PC-DEMO-20260921-0001',
        key: 'row-key-000001',
        operator: '吴经办',
        authorisation: {
          principal: '赵明远',
          by: 'self',
          agent: '<示例>小学',
          matter: 'card',
          scope: ['apply'],
          from: '2026-09-21',
          until: '2026-12-31',
          sign: 'signature',
        },
        confirmed: { at: '2026-09-21T09:00', on: 'paper' },
      } as const
      tables.set('cases', row.number, { ...row, heldBy })
    })
    const said = '代为提交：学校 &lt;示例&gt;小学，经办人吴经办，本人在纸上确认'
    expect(await casePage('?lang=zh')).toContain(said)
    expect(await desk.page('?lang=zh')).toContain(said)
    expect(await casePage()).toContain('Entered by a school: &lt;示例&gt;小学, operator 吴经办')
  })

  test('nothing that a person wrote becomes markup', async () => {
    const name = '<script>"&'
    await agency.store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      if (row) tables.set('cases', row.number, { ...row, answers: { ...row.answers, name } })
    })
    const page = await casePage()
    expect(page).toContain('&lt;script&gt;&quot;&amp;')
    expect(page).not.toContain('<script')
  })

  test('tells a program the same as JSON', async () => {
    const answer = await fetch(`${desk.address}/cases/${receipt.number}?act=accept`)
    expect(await answer.json()).toMatchObject({
      number: receipt.number,
      papers: [{ name: 'photo' }, {}, {}],
      wish: { act: 'accept', notice: { title: { en: 'Application accepted' } } },
    })
  })
})
