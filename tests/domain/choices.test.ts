import { expect, test } from 'vitest'
import * as ofCards from '../../src/domain/cardEvents.ts'
import * as ofCases from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import * as choices from '../../src/domain/choices.ts'
import { consents } from '../../src/domain/consents.ts'
import { documentCodes } from '../../src/domain/documentCodes.ts'

const lists = Object.entries({
  ...choices,
  ...ofCases,
  ...ofCards,
  caseKinds,
  consents,
  documentCodes,
}).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list] as const] : []))

test.each(lists)('%s has each of its words once', (_, words) => {
  expect(new Set(words).size).toBe(words.length)
})
