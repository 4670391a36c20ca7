import { listAppointments, noteAppointment } from '../../mocks/agency/appointmentDesk.ts'
import { actAsClerk } from '../../mocks/agency/clerk.ts'
import { agencyBase } from '../../mocks/handlers.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { freshKey, person, type TestAgency } from '../agency/testAgency.ts'
import { reachHelps } from './everyHelpAnswer.ts'
import { reachOrganisations } from './everyOrganisationAnswer.ts'

/** A request as no typed client could send it. */
export function send(
  { line }: TestAgency,
  method: string,
  path: string,
  more: { readonly body?: BodyInit; readonly headers?: Record<string, string> } = {},
): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', ...more.headers }
  return line.fetch(
    new Request(`${agencyBase}${path}`, {
      method,
      headers: more.body === undefined ? (more.headers ?? {}) : headers,
      body: more.body ?? null,
    }),
  )
}

const keyed = () => ({ 'Idempotency-Key': freshKey() })
const pdf = (bytes: number) => ({ bytes: new Uint8Array(bytes).fill(7).buffer, type: 'application/pdf' })
const quiet = () => undefined

/** Brings about every answer that the document describes, some of them by requests that it does not. */
export async function reachEverything(open: TestAgency): Promise<void> {
  const { client, clock, codes } = open
  const unknown = '0123456789abcdef'

  await client.call('getToday', {})
  await client.call('listBanks', { params: { city: '210100' } })
  await client.call('listBanks', { params: { city: '219900' } }).catch(quiet)
  await client.call('listOutlets', { params: { city: '210500' }, query: { bank: 'BCOM' } })
  await client.call('listOutlets', { params: { city: '219900' }, query: {} }).catch(quiet)

  await client.call('listUses', { params: { city: '210100' } })
  await client.call('listUses', { params: { city: '219900' } }).catch(quiet)

  const ask = (mobile: string) => client.call('requestCode', { key: freshKey(), body: { mobile } })
  const sent = await ask('15400000077')
  await ask('15400000077').catch(quiet)
  await ask('123').catch(quiet)
  await send(open, 'POST', '/sms-codes', { body: '{', headers: keyed() })
  const confirm = (codeId: string, code: string) =>
    client.call('confirmCode', { params: { codeId }, key: freshKey(), body: { code } }).catch(quiet)
  await confirm(sent.codeId, codes[0]?.code ?? '')
  await confirm(unknown, '000000')
  await send(open, 'POST', `/sms-codes/${sent.codeId}/confirmation`, { body: '[]', headers: keyed() })
  const other = await ask('15400000078')
  for (let i = 0; i < 6; i += 1) await confirm(other.codeId, 'wrong')
  clock.moveTo('2026-09-21T11:00')
  await confirm(sent.codeId, codes[0]?.code ?? '')

  const prove = async (mobile: string) => {
    const { codeId } = await ask(mobile)
    const { proof } = await client.call('confirmCode', {
      params: { codeId },
      key: freshKey(),
      body: { code: codes.at(-1)?.code ?? '' },
    })
    return { mobile, proof }
  }
  const read = (name: string, mobileProof: { mobile: string; proof: string }) =>
    client
      .call('lookUpContributions', {
        key: freshKey(),
        body: { idType: 'residentId', idNumber: demoIdNumber('21019919910820331'), name, mobileProof },
      })
      .catch(quiet)
  const proven = await prove('15400000003')
  await read('赵明远', proven)
  await read('赵明远', { mobile: '15400000003', proof: unknown })
  await read('赵远明', proven)
  await send(open, 'POST', '/contribution-lookups', { body: '{"idType":"residentId"}', headers: keyed() })
  const ofEmployee = {
    idType: 'residentId',
    idNumber: demoIdNumber('21019919910820331'),
    name: '赵明远',
  } as const
  const ofLooks = async (mobileProof: { mobile: string; proof: string }, name: string = ofEmployee.name) => {
    const who = { ...ofEmployee, name, mobileProof }
    const lookUp = { at: clock.now(), why: 'refused', note: '' } as const
    for (const at of [lookUp.at, '2026-09-01T10:00'])
      await client
        .call('actOnRecord', { key: freshKey(), body: { ...who, lookUp: { ...lookUp, at }, tells: true } })
        .catch(quiet)
  }
  await ofLooks(proven)
  await ofLooks({ mobile: '15400000003', proof: unknown })
  await ofLooks(proven, '赵远明')
  await send(open, 'POST', '/contribution-lookups/actions', { body: '{"tells":1}', headers: keyed() })

  const look = (idNumber: string) =>
    client.call('lookUpRecords', {
      key: freshKey(),
      body: { idType: 'residentId', idNumber, name: '林小舟', consent: true },
    })
  await look('21019919880315201X')
  await look('210199198803152011').catch(quiet)
  for (let i = 0; i < 21; i += 1) await look(demoIdNumber('21019919910820331')).catch(quiet)
  await read('赵明远', proven)
  await ofLooks(proven)
  clock.moveTo('2026-09-21T11:15')
  await send(open, 'POST', '/record-lookups', { body: '{"consent":false}', headers: keyed() })

  const put = (uploadId: string, body = pdf(20)) =>
    client.call('putUpload', { params: { uploadId }, body }).catch(quiet)
  await put('upload-one')
  await put('upload-one', pdf(21))
  await put('upload-two', pdf(0))
  await put('upload-big', pdf(10 * 1024 * 1024 + 1))
  for (let n = 0; n < 60; n += 1) await put(`upload-many-${n}`)
  await put('upload-gif', { bytes: new Uint8Array(3).buffer, type: 'image/gif' })
  await client.call('getUpload', { params: { uploadId: 'upload-one' } })
  await client.call('getUpload', { params: { uploadId: 'upload-nil' } }).catch(quiet)
  await client.call('deleteUpload', { params: { uploadId: 'upload-one' } })
  await client.call('deleteUpload', { params: { uploadId: 'demo-upload-photo' } }).catch(quiet)
  await send(open, 'DELETE', '/uploads/x')

  const { card, enrolment = {} } = person('flexible')
  const running = freshKey()
  const release = open.hold()
  const first = open.submit('card', card, running)
  await new Promise((resolve) => {
    setTimeout(resolve, 20)
  })
  await client.call('findByKey', { params: { key: running } }).catch(quiet)
  release()
  await first
  await client.call('findByKey', { params: { key: running } })
  await client.call('findByKey', { params: { key: unknown } }).catch(quiet)
  const receipt = await open.submit('card', person('employee').card)
  await open.submit('card', person('employee').card).catch(quiet)
  await open.submit('card', {}).catch(quiet)
  await send(open, 'POST', '/card-applications', { body: 'null', headers: keyed() })
  await open.submit('enrolment', enrolment)
  await open.submit('enrolment', enrolment).catch(quiet)
  await open.submit('enrolment', {}).catch(quiet)
  await send(open, 'POST', '/enrolments', { body: '{"answers":{"sex":"neither"}}', headers: keyed() })

  const { number, accessKey } = receipt
  const search = (mobileEnding: string, key = freshKey()) =>
    client.call('searchCase', { key, body: { number, birthDate: '1991-08-20', mobileEnding } })
  const confirmSearch = (searchId: string, code: string) =>
    client.call('confirmSearch', { params: { searchId }, key: freshKey(), body: { code } }).catch(quiet)
  const key = freshKey()
  const found = await search('0003', key)
  await search('0000', key).catch(quiet)
  await confirmSearch(found.searchId, codes.at(-1)?.code ?? '')
  await confirmSearch(unknown, '000000')
  for (let i = 0; i < 6; i += 1) await confirmSearch(found.searchId, 'wrong')
  clock.moveTo('2026-09-21T11:30')
  await confirmSearch(found.searchId, '000000')
  const wrongForm = { body: '{"number":"x"}', headers: keyed() }
  await send(open, 'POST', '/case-searches', wrongForm)
  await send(open, 'POST', `/case-searches/${found.searchId}/confirmation`, wrongForm)
  for (let i = 0; i < 22; i += 1) await search('0000').catch(quiet)
  await open.see(receipt)
  await client.call('getCase', { params: { number }, accessKey: unknown }).catch(quiet)
  await client.call('getCase', { params: { number: 'LN-DEMO-NONE' }, accessKey }).catch(quiet)
  const slots = await client.call('listSlots', { params: { outlet: '210102-office' } })
  await client.call('listSlots', { params: { outlet: '210102-nowhere' } }).catch(quiet)
  const day = slots.days.find(({ free }) => free.length > 0)
  const book = (at: string, key2 = accessKey) =>
    client
      .call('bookAppointment', {
        params: { number },
        accessKey: key2,
        body: { outlet: '210102-office', at, services: ['enable'] },
      })
      .catch(quiet)
  await book(`${day?.date}T${day?.free[0]}`)
  await book('2026-09-20T03:00')
  await book(`${day?.date}T${day?.free[0]}`, unknown)
  await send(open, 'PUT', `/cases/${number}/appointment`, {
    body: '{}',
    headers: { Authorization: `Bearer ${accessKey}` },
  })
  const giveBack = (key2: string) =>
    client.call('cancelAppointment', { params: { number }, accessKey: key2 }).catch(quiet)
  await giveBack(accessKey)
  await giveBack(unknown)
  // Once the desk has noted that its holder is there, it can't be given back.
  await book(`${day?.date}T${day?.free[0]}`)
  const [due] = await open.store.read((tables) => listAppointments(tables, clock.now()))
  await noteAppointment(open.store, due?.id ?? '', 'arrived', clock.now())
  await giveBack(accessKey)
  await client.call('getSealKey', {})
  const askSeal = (at: { number: string; accessKey: string }) =>
    client.call('getReceiptSeal', { params: { number: at.number }, accessKey: at.accessKey }).catch(quiet)
  await askSeal(receipt)
  await askSeal({ number, accessKey: unknown })
  await askSeal({ number: 'LN-DEMO-NONE', accessKey })
  const askAnswers = (at: { number: string; accessKey: string }) =>
    client.call('getCaseAnswers', { params: { number: at.number }, accessKey: at.accessKey }).catch(quiet)
  await askAnswers(receipt)
  await askAnswers({ number, accessKey: unknown })
  await askAnswers({ number: 'LN-DEMO-NONE', accessKey })
  await open.act({ ...receipt, accessKey: unknown }, 'withdraw').catch(quiet)
  await open.act({ ...receipt, number: 'LN-DEMO-NONE' }, 'withdraw').catch(quiet)
  await open.act(receipt, 'changeDelivery', { delivery: 'outlet', outlet: 'nowhere' }).catch(quiet)
  await send(open, 'POST', `/cases/${number}/actions`, {
    body: '{"action":"dance"}',
    headers: { ...keyed(), Authorization: `Bearer ${accessKey}` },
  })
  await open.act(receipt, 'withdraw')
  await open.act(receipt, 'withdraw').catch(quiet)
  await askAnswers(receipt)
  await open.act(receipt, 'undoWithdrawal')
  await open.actOnCard(receipt, 'enableSocial').catch(quiet)
  await open.actOnCard({ ...receipt, accessKey: unknown }, 'enableSocial').catch(quiet)
  await send(open, 'POST', `/cases/${number}/card/actions`, {
    body: '{"action":"dance"}',
    headers: { ...keyed(), Authorization: `Bearer ${accessKey}` },
  })
  await open.see(receipt)
  const library = { use: 'library', carrier: 'card', city: '210100' } as const
  await open.presentCard(receipt, library).catch(quiet)
  await open.presentCard({ ...receipt, accessKey: unknown }, library).catch(quiet)
  await open.presentCard(receipt, { ...library, carrier: 'account' }).catch(quiet)
  clock.moveTo('2026-12-01T10:00')
  await open.actOnCard(receipt, 'enableSocial')
  // A key that comes again with another body.
  const underOneKey = async (path: string, bodies: readonly object[]) => {
    const headers = { ...keyed(), Authorization: `Bearer ${accessKey}` }
    for (const body of bodies) await send(open, 'POST', path, { body: JSON.stringify(body), headers })
  }
  await underOneKey(`/cases/${number}/card/uses`, [library, { ...library, use: 'bus' }])
  await underOneKey(`/cases/${number}/card/actions`, [{ action: 'reportLoss' }, { action: 'undoLossReport' }])
  const foundKey = freshKey()
  const letGo = open.hold()
  const statement = open.submit('cardFound', person('employee').card, foundKey)
  await new Promise((resolve) => {
    setTimeout(resolve, 20)
  })
  await open.submit('cardFound', person('employee').card, foundKey).catch(quiet)
  letGo()
  await statement
  await open.submit('cardFound', person('employee').card).catch(quiet)
  await send(open, 'POST', '/found-cards', { body: 'null', headers: keyed() })
  const complaint = person('employee').complaint ?? {}
  const complained = await open.submit('complaint', complaint)
  await open.submit('complaint', complaint).catch(quiet)
  await open.submit('complaint', { ...complaint, employerName: '' }).catch(quiet)
  await send(open, 'POST', '/complaints', { body: 'null', headers: keyed() })
  const again = { ...person('employee').card, cardInHand: 'lost', replacementReason: 'damaged' } as const
  await open.submit('replacement', { ...again, replacementReason: 'expiring' }).catch(quiet)
  await open.submit('replacement', again)
  await open.submit('replacement', again).catch(quiet)
  await send(open, 'POST', '/card-replacements', { body: 'null', headers: keyed() })
  const correctionKey = freshKey()
  const { correction = {} } = person('employee')
  const letOn = open.hold()
  const correcting = open.submit('recordCorrection', correction, correctionKey)
  await new Promise((resolve) => {
    setTimeout(resolve, 20)
  })
  await open.submit('recordCorrection', correction, correctionKey).catch(quiet)
  letOn()
  await correcting
  await open.submit('recordCorrection', { ...correction, wrongMonths: ['2024-10'] }).catch(quiet)
  await send(open, 'POST', '/record-corrections', { body: 'null', headers: keyed() })
  await reachFamily(open)
  await reachReview(open, complained.number)
  await reachVisits(open)
  await reachOrganisations(open)
  await reachHelps(open)
}

/** All that can be answered about times that are booked without a case. */
async function reachVisits(open: TestAgency): Promise<void> {
  const { client, clock } = open
  clock.moveTo('2027-03-01T10:00')
  const nobodys = 'nobody-has-this-key'
  const { days } = await client.call('listSlots', { params: { outlet: '210102-office' } })
  const [first = '', second = '', third = ''] = days.flatMap(({ date, free }) =>
    free.map((hour) => `${date}T${hour}`),
  )
  const body = { outlet: '210102-office', purpose: 'loss', name: '王秀英', mobile: '15400000044' } as const
  const book = (at: string, changes: { name?: string } = {}, key = freshKey()) =>
    client.call('bookVisit', { key, body: { ...body, at, ...changes } }).catch(quiet)
  const booked = await book(first)
  await book('2026-09-20T03:00')
  await book(second, { name: '' })
  await book(second)
  await book(third)
  await send(open, 'POST', '/visits', { body: '{}', headers: keyed() })
  const { number = '' } = booked?.visit ?? {}
  const { accessKey = '' } = booked ?? {}
  const params = { number }
  for (const key of [accessKey, nobodys]) {
    await client.call('getVisit', { params, accessKey: key }).catch(quiet)
    for (const at of [first, '2026-09-20T03:00'])
      await client
        .call('moveVisit', { params, accessKey: key, body: { outlet: body.outlet, at } })
        .catch(quiet)
  }
  await send(open, 'PUT', `/visits/${number}`, {
    body: '{}',
    headers: { Authorization: `Bearer ${accessKey}` },
  })
  for (const key of [accessKey, nobodys])
    await client.call('cancelVisit', { params, accessKey: key }).catch(quiet)
  // Given back too late.
  const late = await book(second, {}, freshKey())
  clock.moveTo(second)
  const lateParams = { params: { number: late?.visit.number ?? '' }, accessKey: late?.accessKey ?? '' }
  await client.call('cancelVisit', lateParams).catch(quiet)
  const find = (mobileEnding: string, key = freshKey()) =>
    client.call('findVisit', { key, body: { number, mobileEnding } }).catch(quiet)
  const searchKey = freshKey()
  await find('0044', searchKey)
  await find('0000', searchKey)
  for (let miss = 0; miss < 6; miss += 1) await find('0000')
  await send(open, 'POST', '/visit-searches', { body: '{}', headers: keyed() })
}

/** All that can be answered about family cards: to somebody with an e-card, with whom a relative can be reached. */
async function reachFamily(open: TestAgency): Promise<void> {
  const { client, clock } = open
  clock.moveTo('2026-12-02T10:00')
  const holder = await open.submit('card', { ...person('taiwanese').card, productionMode: 'batch' })
  clock.moveTo('2027-02-01T10:00')
  await actAsClerk(open.store, holder.number, 'handOver', clock.now())
  await open.actOnCard(holder, 'enableSocial')
  const { number, accessKey } = holder
  const { name = '', idNumber = '', mobileProof = { mobile: '', proof: '' } } = person('alreadyHasCard').card
  const body = { relation: 'spouse', name, idNumber, mobileProof, consent: true } as const
  const add = (changes: Partial<typeof body> = {}, key = accessKey) =>
    client
      .call('addFamilyCard', {
        params: { number },
        accessKey: key,
        key: freshKey(),
        body: { ...body, ...changes },
      })
      .catch(quiet)
  await add()
  await open.actOnCard(holder, 'issueECard')
  await add()
  await add()
  await add({}, 'nobody-has-this-key')
  const authorised = (key: string) => ({ 'Idempotency-Key': key, Authorization: `Bearer ${accessKey}` })
  await send(open, 'POST', `/cases/${number}/card/family`, { body: '{}', headers: authorised(freshKey()) })
  const member = (await open.see(holder)).card?.family?.[0]?.id ?? ''
  const remove = (id: string, key = accessKey) =>
    client
      .call('removeFamilyCard', { params: { number, member: id }, accessKey: key, key: freshKey() })
      .catch(quiet)
  await remove(member, 'nobody-has-this-key')
  await send(open, 'POST', `/cases/${number}/card/family/${member}/removal`)
  const onceOnly = freshKey()
  for (const id of [member, 'somebody-else'])
    await send(open, 'POST', `/cases/${number}/card/family/${id}/removal`, { headers: authorised(onceOnly) })
  await remove(member)
  for (let miss = 0; miss < 25; miss += 1) await add({ name: '别人' })
  await reachElsewhere(open, { number, accessKey })
}

/** All that can be answered about treatment that is filed elsewhere: to somebody with a card. */
async function reachElsewhere(
  open: TestAgency,
  { number, accessKey }: { readonly number: string; readonly accessKey: string },
): Promise<void> {
  const { client } = open
  const body = { place: '110000', reason: 'referral', from: '2027-02-01' } as const
  const file = (more: object = {}, changes: Partial<typeof body> = {}) =>
    client
      .call('fileElsewhere', {
        params: { number },
        accessKey,
        key: freshKey(),
        body: { ...body, ...changes },
        ...more,
      })
      .catch(quiet)
  const end = (more: object = {}) =>
    client.call('endElsewhere', { params: { number }, accessKey, key: freshKey(), ...more }).catch(quiet)
  const [used, ended] = [freshKey(), freshKey()]
  await file({ body: { ...body, place: '210300' } })
  await file({ accessKey: 'nobody-has-this-key' })
  await file({ key: used })
  await file({ key: used, body: { ...body, place: '310000' } })
  await file()
  await end({ accessKey: 'nobody-has-this-key' })
  await send(open, 'POST', `/cases/${number}/card/elsewhere/end`)
  await end({ key: used })
  await end({ key: ended })
  await end()
}

/** All that can be answered to who contests what was answered to a complaint. */
async function reachReview(open: TestAgency, contestedCase: string): Promise<void> {
  const review = {
    ...person('employee').review,
    contestedCase,
    decisionDay: '2027-01-04',
  }
  await open.submit('administrativeReview', { ...review, decisionDay: '2026-12-02' }).catch(quiet)
  const reviewKey = freshKey()
  const letIn = open.hold()
  const reviewing = open.submit('administrativeReview', review, reviewKey)
  await new Promise((resolve) => {
    setTimeout(resolve, 20)
  })
  await open.submit('administrativeReview', review, reviewKey).catch(quiet)
  letIn()
  await reviewing
  await send(open, 'POST', '/administrative-reviews', { body: 'null', headers: keyed() })
}
