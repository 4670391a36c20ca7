import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { provinces } from '../../src/domain/divisions.ts'
import {
  ageOn,
  checkIdNumber,
  demoIdNumber,
  findBirthDate,
  findSex,
  groupIdNumber,
  type IdType,
  idTypes,
  isDemoIdNumber,
  isDemoMobile,
  maskIdNumber,
  normaliseIdNumber,
} from '../../src/domain/identity.ts'

const today = '2026-11-23'

const adult = '21019919880315201X'

const sound: [IdType, string][] = [
  ['residentId', adult],
  ['residentId', '210199195504101067'],
  ['residentId', '210199201709012023'],
  ['householdRegister', '210199202405202033'],
  ['residentId', '210199200808081345'],
  ['residentId', '210102190001010014'],
  ['residentId', '210281190308172262'],
  ['residentId', '21021119020304007X'],
  ['hkMoTwResidencePermit', '810000190001010018'],
  ['hkMoTwResidencePermit', '820000190203030027'],
  ['hkMoTwResidencePermit', '830000190512120036'],
  ['foreignPermanentResident', '921840190001010019'],
  ['foreignPermanentResident', '931392190102020022'],
  ['foreignPermanentResident', '921826190404040047'],
  ['foreignPermanentResident', 'DEU210001010114'],
  ['foreignPermanentResident', 'JPN210202020220'],
  ['foreignPermanentResident', 'KOR210103030319'],
  ['hkMoPass', 'H00000012'],
  ['hkMoPass', 'M0000001201'],
  ['twPass', '00000012'],
  ['passport', 'DEMO12345'],
]

const unsound: [IdType, string, string, number?, number?][] = [
  ['residentId', '210102190001010015', 'checksum'],
  ['residentId', '210102190302290013', 'birthDate'],
  ['residentId', '210102209912310015', 'future'],
  ['residentId', '21019919880315201', 'length', 17, 18],
  ['residentId', '210199880315201', 'length', 15, 18],
  ['residentId', '2101991988031520111', 'length', 19, 18],
  ['residentId', '2101991988O315201X', 'characters'],
  ['residentId', '2101**********201X', 'characters'],
  ['residentId', '21019919880315****', 'characters'],
  ['residentId', '张三', 'characters'],
  ['residentId', '200199198803152012', 'area'],
  ['residentId', '710000198803152012', 'area'],
  ['residentId', '810000190001010018', 'notThisDocument'],
  ['residentId', '921840190001010019', 'notThisDocument'],
  ['residentId', 'DEU210001010114', 'notThisDocument'],
  ['residentId', 'H00000012', 'notThisDocument'],
  ['householdRegister', '830000190512120036', 'notThisDocument'],
  ['hkMoTwResidencePermit', '810000190001010011', 'checksum'],
  ['hkMoTwResidencePermit', '810100190001010013', 'area'],
  ['hkMoTwResidencePermit', '830000190513120038', 'birthDate'],
  ['hkMoTwResidencePermit', adult, 'notThisDocument'],
  ['foreignPermanentResident', '921840190001010010', 'checksum'],
  ['foreignPermanentResident', '121840190001010019', 'format'],
  ['foreignPermanentResident', '921000190102020027', 'format'],
  ['foreignPermanentResident', '921156190001010011', 'format'],
  ['foreignPermanentResident', '921158190001010014', 'format'],
  ['foreignPermanentResident', 'CHN210001010119', 'format'],
  ['foreignPermanentResident', '920840190001010019', 'area'],
  ['foreignPermanentResident', adult, 'notThisDocument'],
  ['foreignPermanentResident', 'DEU210001010115', 'checksum'],
  ['foreignPermanentResident', 'DE2100010101144', 'format'],
  ['foreignPermanentResident', 'JPN2102020202', 'length', 13, 15],
  ['foreignPermanentResident', 'JPN210202023022', 'birthDate'],
  ['foreignPermanentResident', 'JPN200202020220', 'area'],
  ['hkMoPass', '00000012', 'format'],
  ['hkMoPass', 'H0000012', 'length', 8, 9],
  ['hkMoPass', 'H0000001A', 'characters'],
  ['hkMoPass', adult, 'notThisDocument'],
  ['twPass', '0000012', 'length', 7, 8],
  ['twPass', 'T0000012', 'characters'],
  ['passport', 'E123', 'length', 4, 5],
  ['passport', 'E12345678901234567', 'length', 18, 17],
  ['passport', 'E1234/678', 'characters'],
  ['passport', adult, 'notThisDocument'],
]

describe('what is wrong with an ID number', () => {
  test.each(sound)('%s %s is sound', (type, number) => {
    expect(checkIdNumber(type, number, today)).toBeUndefined()
  })

  test.each(unsound)('%s %s: the %s is wrong', (type, number, part, count, limit) => {
    const numbers = count === undefined ? {} : { count, limit }
    expect(checkIdNumber(type, number, today)).toEqual({ code: `idNumber.${part}`, ...numbers })
  })

  test.each(idTypes)('an empty %s is only asked for', (type) => {
    expect(checkIdNumber(type, ' - ', today)).toEqual({ code: 'required' })
  })

  test('a child born today has a number, a child born tomorrow none', () => {
    const number = demoIdNumber('21019920261123201')
    expect(checkIdNumber('residentId', number, '2026-11-23')).toBeUndefined()
    expect(checkIdNumber('residentId', number, '2026-11-22')).toEqual({ code: 'idNumber.future' })
  })

  test('nobody was born before 1900', () => {
    expect(checkIdNumber('residentId', demoIdNumber('21019918991231201'), today)).toEqual({
      code: 'idNumber.birthDate',
    })
  })

  test('29 February exists in leap years only', () => {
    expect(checkIdNumber('residentId', demoIdNumber('21019920000229201'), today)).toBeUndefined()
    expect(checkIdNumber('residentId', demoIdNumber('21019919000229201'), today)).toEqual({
      code: 'idNumber.birthDate',
    })
  })

  test('a county that was abolished, or never was, is no mistake', () => {
    expect(checkIdNumber('residentId', demoIdNumber('21028219880315201'), today)).toBeUndefined()
  })
})

test('citizens have numbers of the 31 mainland provinces and of no other area', () => {
  const areas = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))
  const accepted = areas.filter(
    (area) => !checkIdNumber('residentId', demoIdNumber(`${area}010119880315201`), today),
  )
  expect(accepted).toEqual(provinces.map(({ code }) => code.slice(0, 2)))
})

describe('the check character', () => {
  const seventeen = fc
    .tuple(
      fc.constantFrom('110101', '210102', '210199', '441422', '650102'),
      fc.date({
        min: new Date('1900-01-01T00:00:00Z'),
        max: new Date('2026-11-22T00:00:00Z'),
        noInvalidDate: true,
      }),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(
      ([area, date, n]) =>
        area + date.toISOString().slice(0, 10).replaceAll('-', '') + String(n).padStart(3, '0'),
    )

  test('exactly one of eleven is right', () => {
    fc.assert(
      fc.property(seventeen, (head) => {
        const right = [...'0123456789X'].filter((c) => !checkIdNumber('residentId', head + c, today))
        expect(right).toEqual([demoIdNumber(head).slice(17)])
      }),
      { numRuns: 200 },
    )
  })

  test('every single wrong digit is noticed', () => {
    fc.assert(
      fc.property(
        seventeen,
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (head, at, by) => {
          const number = demoIdNumber(head)
          const digit = (Number(number.charAt(at)) + by) % 10
          expect(
            checkIdNumber('residentId', number.slice(0, at) + digit + number.slice(at + 1), today),
          ).toBeDefined()
        },
      ),
      { numRuns: 500 },
    )
  })

  test('two neighbours in the wrong order are noticed', () => {
    fc.assert(
      fc.property(seventeen, fc.integer({ min: 0, max: 16 }), (head, at) => {
        const number = demoIdNumber(head)
        const swapped = number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2)
        fc.pre(swapped !== number)
        expect(checkIdNumber('residentId', swapped, today)).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })

  test('it is computed for seventeen digits only', () => {
    expect(demoIdNumber('21019919880315201')).toBe(adult)
    expect(() => demoIdNumber('2101991988031520')).toThrow(RangeError)
    expect(() => demoIdNumber('2101991988031520X')).toThrow(RangeError)
  })
})

describe('how a number may be typed', () => {
  test.each([
    ['21019919880315201x'],
    ['210199 19880315 201X'],
    ['210199-1988-0315-201×'],
    ['210199-1988-0315-201𝛸'],
    ['２１０１９９１９８８０３１５２０１Ｘ'],
    ['\u200b210199.1988.0315·201X\n'],
    ['2 1 0 1 9 9 1 9 8 8 0 3 1 5 2 0 1 X'],
    ["'21019919880315201X"],
    ['"21019919880315201X"'],
    ['“21019919880315201X”。'],
    ['公民身份号码：21019919880315201X'],
    ['公民身份号码 21019919880315201×'],
    ['我的身份证号是21019919880315201X，谢谢'],
    ['ID No. 21019919880315201X'],
    ['ID number: 210199 19880315 201X'],
    ['\u202A21019919880315201X\u202C'],
    ['210199\u201119880315\u2011201X'],
    ['210199\u00A019880315\u2028201X'],
    ['21019919880315201X21019919880315201X'],
  ])('%j is the same number', (raw) => {
    expect(normaliseIdNumber(raw)).toBe(adult)
    expect(checkIdNumber('residentId', raw, today)).toBeUndefined()
  })

  test('a number of any kind of document stays as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{5,17}$/), (number) => {
        expect(normaliseIdNumber(number)).toBe(number)
      }),
      { numRuns: 1000 },
    )
    for (const [, number] of sound) expect(normaliseIdNumber(number)).toBe(number)
  })

  test('whatever is typed, nothing breaks, and reading it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...idTypes), fc.string({ unit: 'binary', maxLength: 30 }), (type, raw) => {
        const number = normaliseIdNumber(raw)
        expect(normaliseIdNumber(number)).toBe(number)
        checkIdNumber(type, raw, today)
        findBirthDate(type, raw)
        findSex(type, raw)
        isDemoIdNumber(raw)
        expect(groupIdNumber(raw).join('')).toBe(raw)
        expect([...maskIdNumber(raw)]).toHaveLength([...raw].length)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what a number tells', () => {
  test.each([
    ['residentId', adult, '1988-03-15', 'male'],
    ['residentId', '210199195504101067', '1955-04-10', 'female'],
    ['householdRegister', '210199202405202033', '2024-05-20', 'male'],
    ['hkMoTwResidencePermit', '820000190203030027', '1902-03-03', 'female'],
    ['foreignPermanentResident', '921840190001010019', '1900-01-01', 'male'],
    ['foreignPermanentResident', 'DEU210001010114', undefined, undefined],
    ['passport', adult, undefined, undefined],
    ['twPass', '00000012', undefined, undefined],
    ['residentId', '210102190302290013', undefined, 'male'],
    ['residentId', '2101991988', undefined, undefined],
  ] as const)('%s %s: born %s, %s', (type, number, birthDate, sex) => {
    expect(findBirthDate(type, number)).toBe(birthDate)
    expect(findSex(type, number)).toBe(sex)
  })

  test.each([
    ['1988-03-15', '2026-03-14', 37],
    ['1988-03-15', '2026-03-15', 38],
    ['2024-05-20', '2024-05-20', 0],
    ['2024-05-20', '2024-05-19', 0],
    ['2008-02-29', '2024-02-29', 16],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2010-11-23', '2026-11-23', 16],
  ])('who was born on %s is on %s %i years old', (birthDate, asOf, age) => {
    expect(ageOn(birthDate, asOf)).toBe(age)
  })
})

describe('how a number is shown', () => {
  test.each([
    [adult, '2101**********201X'],
    ['DEU210001010114', 'DEU*********114'],
    ['H00000012', 'H0*****12'],
    ['00000012', '00****12'],
    ['E1234', 'E***4'],
    ['E12', '***'],
    ['', ''],
  ])('%s is masked as %s', (number, masked) => {
    expect(maskIdNumber(number)).toBe(masked)
  })

  test.each([
    [adult, ['210199', '19880315', '201X']],
    ['2101**********201X', ['2101**', '********', '201X']],
    ['210199198803', ['210199', '198803']],
    ['00000012', ['00000012']],
    ['DEU210001010114', ['DEU210001010114']],
    ['', ['']],
  ])('%s is grouped as %j', (number, groups) => {
    expect(groupIdNumber(number)).toEqual(groups)
  })
})

describe('people who cannot exist', () => {
  test.each(sound)('%s %s is a demonstration number', (_, number) => {
    expect(isDemoIdNumber(number)).toBe(true)
  })

  test.each([
    '21010219880315201X',
    '810000199001010018',
    'H12345678',
    'E12345678',
    '12345678',
    'DEU210001010115',
    '',
  ])('%s could be somebody', (number) => {
    expect(isDemoIdNumber(number)).toBe(false)
  })

  test('mobile numbers nobody was given start with 154 or 194', () => {
    expect(['15400000001', '+86 194 0000 0123'].map(isDemoMobile)).toEqual([true, true])
    expect(['13800000000', '1540000000', ''].map(isDemoMobile)).toEqual([false, false, false])
  })
})
