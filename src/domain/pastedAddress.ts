import { normaliseMobile } from './checks.ts'
import { narrow } from './fold.ts'
import { endsHere, type RegionNote, takeRegion } from './pastedRegion.ts'

export interface ParsedAddress {
  /** As an address carries them: codes of GB/T 2260, city and county outside Liaoning by name. */
  readonly province?: string
  readonly city?: string
  readonly county?: string
  /** What in the region was understood otherwise than it is written. */
  readonly note?: RegionNote
  /** Everything that was not recognised as something else. */
  readonly street: string
  readonly recipient?: string
  readonly mobile?: string
}

/** Blanks only stay between Latin words and numbers. */
const tidy = (text: string): string =>
  text.replace(/\s+/g, (gap, at: number) =>
    /\w/.test(text.charAt(at - 1)) && /\w/.test(text.charAt(at + gap.length)) ? ' ' : '',
  )

const mobilePattern =
  /(^|\D)((?:(?:\+|00)?86[ -]*)?0?1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)(?: *[-转] *\d{3,4}(?!\d))?/
const nameLabel = /(?:收[件货]人|联系人|姓名)\s*:?|(?<!\p{Script=Han})收\s*:/gu
const otherLabel =
  /(?:所在地区|(?:收[件货]|详细|联系|邮寄)?地址|(?:收[件货]人|联系)?(?:电话|手机)号?码?|邮政编码|邮编)\s*(?::|(?=[\s\uE000]))|(?<!\p{Script=Han})寄[给到]?\s*:/gu
/** Labels as shops print them: 【收件人】. */
const boxed = /[【[]\s*([^【】[\]]{1,8}?)\s*:?\s*[】\]]\s*:?/g
/** A number in a list, in front of the whole address. */
const listNumber = /^\s*(?:\d{1,2}\s*[.、)]|\(\d{1,2}\)|[①-⑳])\s*(?=\p{Script=Han})/u

/** Stand where the mobile number and the label of a name were, so that the word beside them is known. */
const mobileMark = '\uE000'
const nameMark = '\uE001'

/** Frequent surnames, those of Liaoning's Manchu and Korean families included: they only help to guess who a pasted address names. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤关佟那富金全朴权欧'

const hasSurname = (word: string): boolean => surnames.includes(word.charAt(0))

function isName(word: string): boolean {
  if (!/^\p{Script=Han}{2,4}$|^\p{Script=Han}+·[\p{Script=Han}·]+$/u.test(word)) return false
  if (/[省市区县州镇乡村街路道巷号楼座室层栋幢园苑厦广场湾店]$/.test(word)) return false
  return endsHere(takeRegion(word).rest) ? takeRegion(word).province === undefined : true
}

/** The name in a word that says to whom: 唐小明收. */
function splitReceiver(word: string): string[] {
  const name = /^(.{2,4}?)(?:亲?收|启)$/u.exec(word)?.[1]
  return name && isName(name) && hasSurname(name) ? [nameMark, name] : [word]
}

/** Splits a name off the front of a region, and off the house number in front of the mobile number. */
function unglue(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const [before, next] = [words[index - 1], words[index + 1]]
    const end = next === mobileMark ? /^(.*[\d号室楼层户])(\p{Script=Han}{2,3})$/u.exec(word) : null
    if (end?.[1] && end[2] && isName(end[2]) && hasSurname(end[2])) return [end[1], end[2]]
    const isFirst = before === undefined || before === mobileMark || before === nameMark
    if (!isFirst || !hasSurname(word) || takeRegion(word).province !== undefined) return splitReceiver(word)
    const length = [2, 3, 4].find(
      (n) => takeRegion(word.slice(n)).province !== undefined && isName(word.slice(0, n)),
    )
    return length === undefined ? splitReceiver(word) : [word.slice(0, length), word.slice(length)]
  })
}

/** Where among `words` the recipient is named: after a label, beside the mobile number, or at either end. */
function findRecipient(words: readonly string[]): number {
  const label = words.indexOf(nameMark)
  const mobile = words.indexOf(mobileMark)
  const named = (index: number): boolean => isName(words[index] ?? '')
  if (label >= 0 && named(label + 1)) return label + 1
  const beside = mobile < 0 ? [] : [mobile - 1, mobile + 1].filter(named)
  const sure = [...beside, 0, words.length - 1].find(
    (index) => named(index) && hasSurname(words[index] ?? ''),
  )
  return sure ?? beside[0] ?? -1
}

/**
 * Takes apart an address pasted from a shopping app or a chat: region, street, and the recipient and mobile number if they
 * are there. What is not certain stays in `street`; nothing but labels and a postcode is lost. Never throws.
 */
export function parseAddress(text: string): ParsedAddress {
  let mobile: string | undefined
  const line = narrow(text)
    .replace(/[\uE000\uE001]/g, ' ')
    .replace(listNumber, '')
    .replace(boxed, ' $1 ')
    .replace(mobilePattern, (_, before: string, number: string) => {
      mobile = normaliseMobile(number)
      return `${before} ${mobileMark} `
    })
    .replace(otherLabel, ' ')
    .replace(nameLabel, ` ${nameMark} `)
  const words = unglue(line.split(/[\s,;、|。]+/).filter((word) => word !== '' && !/^\d{6}$/.test(word)))
  const named = findRecipient(words)
  const recipient = words[named]
  const address = words.filter((word, index) => index !== named && word !== mobileMark && word !== nameMark)

  const { rest, ...region } = takeRegion(address.join(' '))
  return {
    ...region,
    street: tidy(rest),
    ...(recipient === undefined ? {} : { recipient }),
    ...(mobile === undefined ? {} : { mobile }),
  }
}
