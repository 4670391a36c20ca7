import { peopleOn } from '../agency/people.ts'
import type { Person } from '../agency/person.ts'
import { walkOns } from './walkOns.ts'

/** Somebody of the cast, with a title short enough for a table. */
export interface Player {
  readonly person: Person
  readonly name: string
  readonly title: { readonly zh: string; readonly en: string }
}

const titles: Readonly<Record<string, Player['title']>> = {
  flexible: { zh: '灵活就业，沈阳', en: 'Flexible worker, Shenyang' },
  newborn: { zh: '新生儿，妈妈代办', en: 'Newborn, by the mother' },
  employee: { zh: '职工，住广东', en: 'Employee, lives in Guangdong' },
  taiwanese: { zh: '台湾居民，鞍山', en: 'Taiwan resident, Anshan' },
  taiwanPermit: { zh: '台湾居民，居住证', en: 'Taiwan, residence permit' },
  retiree: { zh: '退休，儿子代办', en: 'Retired, by the son' },
  elder: { zh: '80 岁，家人代办', en: 'Aged 80, by family' },
  toddler: { zh: '3 岁，爸爸代办', en: 'Aged 3, by the father' },
  student: { zh: '大学生', en: 'Student' },
  shop: { zh: '个体工商户', en: 'Shop owner' },
  villager: { zh: '村民，城乡居民', en: 'Villager, residents’ scheme' },
  hongkong: { zh: '香港居民', en: 'Hong Kong resident' },
  german: { zh: '外国人，用英文办', en: 'Foreigner, in English' },
  alreadyHasCard: { zh: '省内已有卡', en: 'Has a card already' },
  mismatch: { zh: '姓名与登记不一致', en: 'Name differs from the record' },
}

/** Everybody there are scenarios for, as they are on a day (ISO). */
export function castOn(asOf: string): readonly Player[] {
  const everybody = [...peopleOn(asOf), ...walkOns(asOf)]
  return Object.entries(titles).flatMap(([id, title]) => {
    const person = everybody.find((one) => one.id === id)
    return person ? [{ person, title, name: person.card.name ?? '' }] : []
  })
}
