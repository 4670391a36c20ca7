import { type Words, words } from './words.ts'

/** The agency's clerks of the demonstration, by the id under which its notes name them. All are invented. */
const names = {
  zhou: words('周敏', 'Zhou Min'),
  chen: words('陈国栋', 'Chen Guodong'),
  sun: words('孙悦', 'Sun Yue'),
  ma: words('马晓东', 'Ma Xiaodong'),
} as const satisfies Readonly<Record<string, Words>>

export type DeskClerk = keyof typeof names

/** The ids of the clerks. */
export const deskClerks = ['zhou', 'chen', 'sun', 'ma'] as const satisfies readonly DeskClerk[]

/** What a clerk is called. */
export const clerkName = (clerk: DeskClerk): Words => names[clerk]

/** The clerk of this id; undefined where there is none. */
export const findClerk = (id: string | null | undefined): DeskClerk | undefined =>
  deskClerks.find((one) => one === id)
