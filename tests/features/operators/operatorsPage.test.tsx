// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { setClient } from '../../../src/api/client.ts'
import { createQueryClient } from '../../../src/api/queryClient.ts'
import '../../../src/api/organisation.ts'
import { OperatorsPage } from '../../../src/features/operators/OperatorsPage.tsx'
import { I18n, loadMessages } from '../../../src/i18n/I18n.tsx'
import { openTestAgency } from '../../agency/testAgency.ts'
import { signIn } from '../../api/everyOrganisationAnswer.ts'

beforeAll(async () => {
  // jsdom has the element and not its methods.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close: () => undefined,
  })
  await loadMessages('zh-CN', ['operators', 'apply', 'progress'])
})
afterEach(cleanup)

async function open(name?: string) {
  const agency = openTestAgency()
  setClient(agency.client)
  const at = await signIn(agency, 'DEMO0001', name)
  render(
    <I18n language="zh-CN">
      <QueryClientProvider client={createQueryClient()}>
        <MemoryRouter>
          <OperatorsPage at={at} />
        </MemoryRouter>
      </QueryClientProvider>
    </I18n>,
  )
  await screen.findByText('周会敏')
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('a head operator adds somebody, and it stands below who did it', async () => {
  await open()
  type('姓名', '王新')
  type('手机号', '154 0000 0077')
  press('添加')
  await screen.findByText('已添加王新，可以用这个手机号登录了')
  expect(await screen.findByText(/周会敏添加了王新/)).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe('')
})

test('what is wrong with name or number is said beside it, and what was typed stays', async () => {
  await open()
  type('姓名', '王新1')
  type('手机号', '154')
  press('添加')
  expect(await screen.findAllByText(/姓名里有数字/)).toHaveLength(2)
  expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe('王新1')
  type('姓名', '王 新')
  press('添加')
  expect(await screen.findAllByText(/姓名中间有空格，请去掉/)).toHaveLength(2)
  type('姓名', '')
  press('添加')
  expect(await screen.findAllByText(/请填写经办人姓名/)).toHaveLength(2)
  expect(await screen.findAllByText(/请填写11位手机号/)).toHaveLength(2)
  expect(screen.getAllByText(/请填写经办人姓名/)).toHaveLength(2)
  expect(screen.getByLabelText<HTMLInputElement>('手机号').value).toBe('154')
  type('姓名', '吴力')
  type('手机号', '15400000092')
  press('添加')
  expect(await screen.findAllByText(/这个手机号已经是本单位的经办人/)).toHaveLength(2)
})

test('dismissing asks first, and can be taken back by restoring', async () => {
  await open()
  press('停用吴立强')
  press('停用')
  await screen.findByText('已停用吴立强')
  fireEvent.click(await screen.findByRole('button', { name: '恢复吴立强' }))
  expect(await screen.findByText('已恢复吴立强')).toBeTruthy()
})

test('whoever is not the head sees the list and whom to ask', async () => {
  await open('吴立强')
  expect(screen.getByText('添加、停用经办人，请找负责人周会敏。')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
