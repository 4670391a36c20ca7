import { describe, expect, test } from 'vitest'
import { castOn } from '../../mocks/scenarios/cast.ts'
import { takes } from '../../mocks/scenarios/screens.ts'
import { answersOf, journeys } from '../../mocks/scenarios/stage.ts'
import { loadSheetMessages } from '../../mocks/sheet/messages.ts'
import { secondsOf } from '../../mocks/sheet/minutes.ts'
import { perMinute } from '../../mocks/sheet/speeds.ts'
import type { CaseKind } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { words as checklistEn } from '../../src/features/checklist/words.en.ts'
import { words as checklistZh } from '../../src/features/checklist/words.zh-CN.ts'
import { words as homeEn } from '../../src/features/home/words.en.ts'
import { words as homeZh } from '../../src/features/home/words.zh-CN.ts'
import { procedures } from '../../src/procedures/procedures.ts'

const asOf = '2026-03-02'

/** Of everybody of the cast who goes through it, in the slower language: whole minutes of the slowest. */
async function minutesOf(kind: CaseKind, which: 'own' | 'whole'): Promise<number> {
  const seconds = await Promise.all(
    (['zh', 'en'] as const).map(async (language) => {
      const messages = await loadSheetMessages(language)
      return castOn(asOf)
        .filter(({ person }) => takes(kind, person))
        .map(({ person }) => secondsOf(messages, language, journeys[kind], answersOf(person, kind), asOf))
        .map(({ first, own }) => (which === 'own' ? own : first + own))
    }),
  )
  return Math.ceil(Math.max(...seconds.flat()) / 60)
}

describe('the minutes that are promised', () => {
  test.each(caseKinds)('of %s are those of the slowest sample person', async (kind) => {
    expect(procedures[kind].minutes).toBe(await minutesOf(kind, 'own'))
  })

  test('on the start page are those of the first questions and the card together', async () => {
    const whole = await minutesOf('card', 'whole')
    expect(homeZh.facts.time.value).toBe(`约${whole}分钟`)
    expect(homeEn.facts.time.value).toBe(`About ${whole} min`)
  })

  test('on the answer to the first questions are those of what is filled in next', () => {
    expect(checklistZh.nextNote.apply).toContain(`约${procedures.card.minutes}分钟`)
    expect(checklistEn.nextNote.apply).toContain(`About ${procedures.card.minutes} minutes`)
    expect(checklistZh.nextNote.enrolThenApply).toContain(`约${procedures.enrolment.minutes}分钟`)
    expect(checklistEn.nextNote.enrolThenApply).toContain(`About ${procedures.enrolment.minutes} minutes`)
  })
})

test('a longer question takes longer by what its words take to read', async () => {
  const messages = await loadSheetMessages('zh')
  const own = (lead: string) => {
    const titled = { ...messages.apply.steps.person, lead }
    const changed = {
      ...messages,
      apply: { ...messages.apply, steps: { ...messages.apply.steps, person: titled } },
    }
    return secondsOf(changed, 'zh', journeys.cardFound, {}, asOf).own
  }
  expect(own('字'.repeat(perMinute.zh)) - own('')).toBeCloseTo(60)
})
