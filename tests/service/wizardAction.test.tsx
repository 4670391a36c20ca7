// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import { words } from '../../src/features/case/words.zh-CN.ts'
import { BegunChange } from '../../src/features/tracking/BegunChange.tsx'
import { I18n } from '../../src/i18n/I18n.tsx'
import { changeId } from '../../src/journey/caseChanges.ts'
import { DraftProvider } from '../../src/journey/DraftContext.tsx'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import {
  draw,
  hasReplacedLast,
  openAgency,
  openWizard,
  patience,
  place,
  type TestAgency,
} from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(cleanup)

/** A case of one of the people, in this device's list, at a time of the agency's clock. */
async function caseOf(id: string, until?: string) {
  const agency = openAgency()
  const receipt = await agency.client.call('submitApplication', {
    key: `key-of-${id}-0001`,
    body: { answers: person(id).card },
  })
  const device = memoryDeviceStore()
  const { number, kind, accessKey, submittedAt, due, dueIsLaw } = receipt
  await device.writeCase({ number, kind, accessKey, submittedAt, due, dueIsLaw, holder: '赵**' })
  if (until) agency.clock.moveTo(until)
  return { agency, device, receipt }
}

const see = (agency: TestAgency, { number, accessKey }: Receipt) =>
  agency.client.call('getCase', { params: { number }, accessKey })

describe('on a case', () => {
  test('withdrawing says what it means and is one press', async () => {
    const { agency, device, receipt } = await caseOf('employee')
    const { user } = await openWizard(`/cases/${receipt.number}/do/withdraw`, { agency, device })
    await user.click(await screen.findByRole('button', { name: '确定撤回' }))
    await expect.poll(place, patience).toBe(`/cases/${receipt.number}`)
    expect((await see(agency, receipt)).status).toBe('withdrawn')
  })

  test('withdrawing a consent in production says what follows and what stays, and is one press', async () => {
    const { agency, device, receipt } = await caseOf('employee', '2026-09-30T12:00')
    const at = `/cases/${receipt.number}/do/withdrawConsent/bankConsent`
    const { user } = await openWizard(at, { agency, device })
    await screen.findByRole('heading', { level: 1, name: words.consent.titles.bankConsent })
    for (const item of [...words.consent.follows.bankConsent, ...words.consent.stays.bankConsent])
      expect(screen.getByText(item)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: words.save.withdrawConsent }))
    await expect.poll(place, patience).toBe(`/cases/${receipt.number}`)
    const view = await see(agency, receipt)
    expect(view.status).toBe('producing')
    expect(view.withdrawnConsents?.map(({ consent }) => consent)).toEqual(['bankConsent'])
  })

  test('withdrawing the courier’s consent in production asks where the card is collected, and post is no answer', async () => {
    const { agency, device, receipt } = await caseOf('employee', '2026-09-30T12:00')
    const at = `/cases/${receipt.number}/do/withdrawConsent/courierConsent`
    const { user } = await openWizard(at, { agency, device })
    await screen.findByRole('heading', { level: 1, name: words.consent.titles.courierConsent })
    await user.click(await screen.findByRole('radio', { name: '到银行网点领' }))
    expect(screen.queryByRole('radio', { name: '邮寄到家' })).toBeNull()
    const [outlet] = await screen.findAllByRole('radio', { name: /示例网点/ })
    await user.click(outlet ?? document.body)
    await user.click(screen.getByRole('button', { name: words.save.withdrawConsent }))
    await expect.poll(place, patience).toBe(`/cases/${receipt.number}`)
    const view = await see(agency, receipt)
    expect(view.answers.delivery).toBe('outlet')
    expect(view.consents).not.toContain('courierConsent')
  })

  describe('what was just done', () => {
    const changes = [
      ['withdraw', 'withdraw', undefined],
      ['withdrawConsent', 'withdrawConsent/bankConsent', '2026-09-30T12:00'],
    ] as const

    test.each(changes)('is no page to go back to: %s', async (action, address, until) => {
      const { agency, device, receipt } = await caseOf('employee', until)
      const at = `/cases/${receipt.number}/do/${address}`
      const { user } = await openWizard(at, { agency, device })
      await user.click(await screen.findByRole('button', { name: words.save[action] }))
      await expect.poll(place, patience).toBe(`/cases/${receipt.number}`)
      expect(hasReplacedLast()).toBe(true)
    })

    test.each(changes)(
      'is said to be done, not refused, where somebody comes to it again: %s',
      async (action, address, until) => {
        const { agency, device, receipt } = await caseOf('employee', until)
        const consent = action === 'withdrawConsent' ? { consent: 'bankConsent' as const } : {}
        await agency.client.call('actOnCase', {
          params: { number: receipt.number },
          accessKey: receipt.accessKey,
          key: `key-of-${action}-0001`,
          body: { action, answers: {}, ...consent },
        })
        await openWizard(`/cases/${receipt.number}/do/${address}`, { agency, device })
        await screen.findByRole('heading', { level: 1, name: words.done.title[action] })
        expect(screen.getByText(words.done.text)).toBeTruthy()
        expect(screen.queryByText(words.impossible.text)).toBeNull()
      },
    )
  })

  test.each(['courierConsent', 'childConsent', 'nonsense', ''])(
    'a consent that can’t be withdrawn (%s) leads back to the case',
    async (consent) => {
      const { agency, device, receipt } = await caseOf('employee', '2026-10-20T12:00')
      expect((await see(agency, receipt)).status).toBe('posted')
      const at = `/cases/${receipt.number}/do/withdrawConsent/${consent}`
      await openWizard(at, { agency, device })
      await screen.findByRole('heading', { level: 1, name: words.impossible.title })
    },
  )

  test('what was done unheard is found done at the next press, not refused', async () => {
    const { agency, device, receipt } = await caseOf('employee')
    agency.faults.set('actOnCase', { kind: 'lostAnswer' }, 3)
    const { user } = await openWizard(`/cases/${receipt.number}/do/withdraw`, { agency, device })
    await user.click(await screen.findByRole('button', { name: '确定撤回' }))
    await screen.findByText(/网络没有连接/)
    expect((await see(agency, receipt)).status).toBe('withdrawn')
    await user.click(screen.getByRole('button', { name: '确定撤回' }))
    await expect.poll(place, patience).toBe(`/cases/${receipt.number}`)
  })

  test('a change of delivery asks only what it takes and leaves the rest', async () => {
    const { agency, device, receipt } = await caseOf('employee')
    const { user } = await openWizard(`/cases/${receipt.number}/do/changeDelivery`, { agency, device })
    await user.click(await screen.findByRole('radio', { name: '到银行网点领' }))
    expect(screen.queryByLabelText('收件人姓名')).toBeNull()
    await user.click(screen.getByRole('button', { name: '保存修改' }))
    expect(within(screen.getByRole('region', { name: /处需要修改/ })).getByRole('link').textContent).toBe(
      '请选择一个网点',
    )
    const [outlet] = await screen.findAllByRole('radio', { name: /示例网点/ })
    await user.click(outlet ?? document.body)
    await user.click(screen.getByRole('button', { name: '保存修改' }))
    await expect.poll(place, patience).toBe(`/cases/${receipt.number}`)
    const view = await see(agency, receipt)
    expect(view.answers).toMatchObject({ delivery: 'outlet', bank: 'ICBC' })
  })

  test('what was begun is there after a reload, and gone once it is done or not wanted any more', async () => {
    const { agency, device, receipt } = await caseOf('employee')
    const at = `/cases/${receipt.number}/do/changeDelivery`
    const again = async () => {
      cleanup()
      return openWizard(at, { agency, device })
    }
    const way = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name })
    const { user, store } = await openWizard(at, { agency, device })
    await user.click(await way('邮寄到家'))
    await user.clear(screen.getByLabelText('收件人姓名'))
    await user.type(screen.getByLabelText('收件人姓名'), '林大')
    await store.flush()

    const later = await again()
    expect((await way('邮寄到家')).checked).toBe(true)
    expect(screen.getByLabelText('收件人姓名')).toHaveProperty('value', '林大')
    await later.user.click(screen.getByRole('link', { name: '不改了' }))
    await later.store.flush()

    const { user: last, store: lastStore } = await again()
    expect((await way('邮寄到家')).checked).toBe(false)
    await last.click(await way('到银行网点领'))
    const [outlet] = await screen.findAllByRole('radio', { name: /示例网点/ })
    await last.click(outlet ?? document.body)
    await last.click(screen.getByRole('button', { name: '保存修改' }))
    await expect.poll(place, patience).toBe(`/cases/${receipt.number}`)
    await lastStore.flush()
    expect(JSON.stringify(await device.readDrafts())).not.toContain('outlet')
  })

  test('what was begun under one draft is offered under the next, at the case, and lies in neither', async () => {
    const { agency, device, receipt } = await caseOf('employee')
    const at = `/cases/${receipt.number}/do/changeDelivery`
    const id = changeId(receipt.number, 'changeDelivery')
    const { user, store } = await openWizard(at, { agency, device, answers: { name: '王一' } })
    await user.click(await screen.findByRole('radio', { name: '邮寄到家' }))
    await user.clear(screen.getByLabelText('收件人姓名'))
    await user.type(screen.getByLabelText('收件人姓名'), '林大')
    await store.start('card', { name: '王二' })
    cleanup()

    const { store: later } = await openWizard(at, { agency, device })
    expect(later.getState().draft.answers).toEqual({ name: '王二' })
    expect(await screen.findByLabelText('收件人姓名')).toHaveProperty('value', '林大')
    cleanup()
    await draw(
      <I18n language="zh-CN">
        <DraftProvider store={later}>
          <BegunChange number={receipt.number} action="changeDelivery" />
          <BegunChange number={receipt.number} action="changePhoto" />
        </DraftProvider>
      </I18n>,
    )
    expect(screen.getAllByText(/您已经改了一部分，还没有提交/)).toHaveLength(1)
    const drafts = (await device.readDrafts()).filter((each) => Object(each).id !== id)
    expect(JSON.stringify(drafts)).not.toContain('林大')
  })

  test('another photo is asked for now: there is no "later", and none is proposed', async () => {
    const { agency, device, receipt } = await caseOf('flexible')
    const { user } = await openWizard(`/cases/${receipt.number}/do/changePhoto`, { agency, device })
    await screen.findByRole('button', { name: '从相册选' })
    expect(screen.queryByRole('button', { name: '以后再传' })).toBeNull()
    await user.click(screen.getByRole('button', { name: '换成这张照片' }))
    expect(screen.getByRole('region', { name: /处需要修改/ }).textContent).toContain(
      '还没有照片，请补上再提交',
    )
  })

  test('another mobile number is proved by a code on the same page, and changes nothing else', async () => {
    const { agency, device, receipt } = await caseOf('employee')
    const before = (await see(agency, receipt)).answers
    const { user } = await openWizard(`/cases/${receipt.number}/do/changeMobile`, { agency, device })
    await user.type(await screen.findByLabelText('您的手机号'), '154 0000 0097')
    await user.click(await screen.findByText('收不到短信？'))
    await user.click(screen.getByRole('link', { name: '检查手机号，填错了可以改' }))
    expect(document.activeElement).toBe(screen.getByLabelText('您的手机号'))
    await user.click(screen.getByRole('button', { name: '发送验证码' }))
    await user.type(await screen.findByLabelText('6位验证码'), agency.codes.at(-1) ?? '')
    await user.click(await screen.findByRole('button', { name: words.save.changeMobile }))
    await expect.poll(place, patience).toBe(`/cases/${receipt.number}`)
    const view = await see(agency, receipt)
    expect(view.answers).toEqual(before)
    expect(view.notices[0]?.sentTo).toEqual(['154****0097', '154****0003'])
  })

  test('a correction asks for the one item that is named', async () => {
    const { agency, device, receipt } = await caseOf('retiree', '2026-09-24T12:00')
    expect((await see(agency, receipt)).status).toBe('needsCorrection')
    await openWizard(`/cases/${receipt.number}/do/correct`, { agency, device })
    await screen.findByText(/只需要重新提供“制卡照片”/)
    expect(await screen.findByText('从相册选')).toBeTruthy()
    expect(screen.queryByText('发卡银行')).toBeNull()
  })

  test('another bank brings its own outlets', async () => {
    const { agency, device, receipt } = await caseOf('bankFails', '2026-10-12T12:00')
    expect((await see(agency, receipt)).status).toBe('bankFailed')
    const { user } = await openWizard(`/cases/${receipt.number}/do/chooseBank`, { agency, device })
    await user.click(await screen.findByRole('radio', { name: /中国建设银行/ }))
    await screen.findAllByRole('radio', { name: /建设银行.*网点/ })
    expect(screen.queryByRole('radio', { name: /工商银行.*网点/ })).toBeNull()
  })

  test('the bank that failed is marked with what happened, and not proposed again', async () => {
    const { agency, device, receipt } = await caseOf('bankFails', '2026-10-12T12:00')
    await openWizard(`/cases/${receipt.number}/do/chooseBank`, { agency, device })
    const failed = await screen.findByRole<HTMLInputElement>('radio', { name: '中国工商银行' })
    expect(failed.checked).toBe(false)
    const row = failed.closest('label')
    if (!row) throw new Error('the bank has a row')
    expect(within(row).getByText('刚才没能开户')).toBeTruthy()
    expect(within(row).getByText(/先到这家银行处理好/)).toBeTruthy()
    expect(screen.getAllByText('刚才没能开户')).toHaveLength(1)
    expect(screen.getByText(/一类户.*一个人在一家银行一般只能有一个/)).toBeTruthy()
    expect(screen.getByText('没能开户的银行')).toBeTruthy()
  })

  test('what cannot be done now is said, with the way back', async () => {
    const { agency, device, receipt } = await caseOf('employee')
    await openWizard(`/cases/${receipt.number}/do/chooseBank`, { agency, device })
    expect(await screen.findByRole('heading', { name: '现在不能这样做' })).toBeTruthy()
  })

  test('a lost connection keeps what was chosen', async () => {
    const { agency, device, receipt } = await caseOf('employee')
    const { user } = await openWizard(`/cases/${receipt.number}/do/withdraw`, { agency, device })
    const button = await screen.findByRole('button', { name: '确定撤回' })
    agency.faults.set('actOnCase', { kind: 'offline' })
    await user.click(button)
    expect((await screen.findByRole('alert')).textContent).toContain('网络没有连接')
    agency.faults.clear()
    await user.click(screen.getByRole('button', { name: '确定撤回' }))
    await expect.poll(place, patience).toBe(`/cases/${receipt.number}`)
  })

  test('a case that can’t be read says so in the heading, not what could be done with it', async () => {
    const { agency, device, receipt } = await caseOf('employee')
    agency.faults.set('getCase', { kind: 'offline' })
    await openWizard(`/cases/${receipt.number}/do/withdraw`, { agency, device })
    expect(await screen.findByRole('heading', { level: 1, name: '这个办件打不开' })).toBeTruthy()
  })

  test('a case that is not in this device’s list can be searched for', async () => {
    await openWizard('/cases/LN-DEMO-20260921-0001/do/withdraw')
    expect(screen.getByRole('link', { name: '去查找' }).getAttribute('href')).toBe('/cases')
  })
})
