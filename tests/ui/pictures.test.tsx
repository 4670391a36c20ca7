// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, describe, expect, test } from 'vitest'
import { CardPicture, type CardProps } from '../../src/ui/CardPicture.tsx'
import { JourneyLine } from '../../src/ui/JourneyLine.tsx'
import { Page } from '../../src/ui/Page.tsx'
import { SummaryList } from '../../src/ui/SummaryList.tsx'
import { Timeline } from '../../src/ui/Timeline.tsx'

afterEach(cleanup)

const words = {
  alt: 'Drawing of the card',
  title: 'Card',
  name: 'Name',
  number: 'Number',
  city: 'City',
  bank: 'Bank',
  state: 'Being filled in',
  lights: { social: 'Social security', financial: 'Bank account', on: 'On', off: 'Off' },
}
const place = (card: Partial<CardProps>) =>
  render(<CardPicture stamp="DEMO" state="draft" words={words} {...card} />)
const coloured = (container: HTMLElement) => container.querySelector('.card')?.getAttribute('class')

describe('the card picture', () => {
  test.each([
    [{}, 0],
    [{ name: 'Li' }, 1],
    [{ name: 'Li', city: 'Panjin' }, 2],
    [{ name: 'Li', maskedNumber: '210***0028', city: 'Panjin', bank: 'Demo Bank', photoUrl: 'data:,' }, 5],
  ])('takes one layer of colour for each answer of %j', (card, layers) => {
    const { container } = place(card)
    const names = coloured(container)?.split(' ') ?? []
    expect(names.filter((name) => /^card-\d$/.test(name))).toHaveLength(layers)
  })

  test('is complete when it is yours, also without a photo', () => {
    const { container } = place({ state: 'yours', name: 'Li' })
    expect(coloured(container)).toContain('card-5')
  })

  test('says what is on it, and always that it is a demonstration', () => {
    place({ name: 'Li', city: 'Panjin' })
    expect(screen.getByRole('img', { name: 'Drawing of the card, Li, Panjin, DEMO' })).toBeDefined()
  })

  test('never shortens a long name, but sets it closer', () => {
    const { container } = place({ name: '阿卜杜热合曼·买买提依明江·吾斯曼' })
    const line = [...container.querySelectorAll('text')].find((text) => text.textContent.includes('吾斯曼'))
    expect(line?.textContent).toBe('阿卜杜热合曼·买买提依明江·吾斯曼')
    expect(line?.hasAttribute('textLength')).toBe(true)
  })

  test('says in words which function is on', () => {
    place({ state: 'yours', lights: { social: true, financial: false } })
    expect(screen.getAllByRole('listitem').map((light) => light.textContent)).toEqual([
      'Social securityOn',
      'Bank accountOff',
    ])
  })
})

const states = { done: 'done', current: 'now', future: 'later' }

test('a timeline says in words and to assistive technology where the case is', () => {
  render(
    <Timeline
      words={states}
      items={[
        { id: 'a', title: 'Sent', who: 'You', state: 'done' },
        { id: 'b', title: 'Made', who: 'Bank', state: 'current' },
        { id: 'c', title: 'Posted', who: 'Courier', state: 'future' },
      ]}
    />,
  )
  const items = screen.getAllByRole('listitem')
  expect(items.map((item) => item.textContent)).toEqual(['SentdoneYou', 'MadenowBank', 'PostedlaterCourier'])
  expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null])
})

test('the journey line names every stage and its state, also those it does not write out', () => {
  render(
    <JourneyLine
      label="The journey"
      words={states}
      stages={[
        { id: 'a', label: 'Check', state: 'done' },
        { id: 'b', label: 'Apply', state: 'current' },
      ]}
    />,
  )
  expect(screen.getByRole('list', { name: 'The journey' })).toBeDefined()
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Checkdone', 'Applynow'])
})

test('a link to change an answer makes sense out of its row', () => {
  render(
    <MemoryRouter>
      <SummaryList
        rows={[{ key: 'Mobile', value: '154', action: { to: '/m', label: 'Change', hidden: ' mobile' } }]}
      />
    </MemoryRouter>,
  )
  expect(screen.getByRole('link', { name: /Change ?mobile/ })).toBeDefined()
})

test('a page reads back link, step, error summary, heading, content, help, in this order', () => {
  render(
    <MemoryRouter>
      <Page
        title="Who?"
        step="Step 1"
        back={{ to: '/', label: 'Back' }}
        summary={<p>Problems</p>}
        asideTitle="Why"
        aside={<p>Because</p>}
      >
        <p>Question</p>
      </Page>
    </MemoryRouter>,
  )
  expect(screen.getByRole('main').textContent).toBe('BackStep 1ProblemsWho?QuestionWhyWhyBecause')
  expect(screen.getByRole('heading', { level: 1 }).tabIndex).toBe(-1)
})
