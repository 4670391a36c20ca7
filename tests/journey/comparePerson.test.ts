import { expect, test } from 'vitest'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { maskIdNumber } from '../../src/domain/identity.ts'
import { type CasePerson, comparePerson } from '../../src/journey/comparePerson.ts'

const idNumber = '210199199108203318'
const other = '210199198803152015'
const masked: CasePerson = { maskedName: '王**', name: undefined, idMasked: maskIdNumber(idNumber) }
const full: CasePerson = { maskedName: '王**', name: '王小明' }

test.each<[string, PartialAnswers, CasePerson, string]>([
  ['name and number fit', { name: '王小红', idNumber }, masked, 'same'],
  ['the number is another', { name: '王小明', idNumber: other }, masked, 'other'],
  ['the name is another', { name: '李小明', idNumber }, masked, 'other'],
  ['the number is not answered yet', { name: '王小明' }, masked, 'unknown'],
  ['the name is not answered yet', { idNumber }, masked, 'unknown'],
  ['the name is another, and the number not answered yet', { name: '李小明' }, masked, 'other'],
  ['nothing is answered yet', {}, masked, 'unknown'],
  ['the full name fits, and no number is known', { name: ' 王小明 ', idNumber }, full, 'same'],
  ['the full name is another, though alike masked', { name: '王小红', idNumber }, full, 'other'],
  ['the full name fits, and no number is answered', { name: '王小明' }, full, 'unknown'],
  [
    'a name fits masked, and nothing else is known',
    { name: '王小明', idNumber },
    { maskedName: '王**', name: undefined },
    'unknown',
  ],
])('where %s, the person of a case is told so', (_, answers, person, said) => {
  expect(comparePerson(answers, person)).toBe(said)
})
