import type { FieldName } from '../../src/domain/application.ts'
import type { Bilingual } from '../../src/domain/law/articleText.ts'
import { ages } from '../../src/domain/person.ts'
import { maxFileBytes, photoSpec } from '../../src/domain/uploads.ts'
import type { Input, Journey } from '../../src/journey/types.ts'
import { amountsOf, daysOf, longestOf } from './limits.ts'

const megabytes = maxFileBytes / 1024 / 1024
const kilobytes = (bytes: number): number => bytes / 1024

/** What each kind of input takes, apart from the limits of a single question. */
const kinds: Readonly<Record<Input, Bilingual>> = {
  choice: { zh: '选一项', en: 'One of the options' },
  way: { zh: '从几种方式里选一种', en: 'One of the ways' },
  text: { zh: '自己写的话', en: 'Own words' },
  line: { zh: '一行字', en: 'One line' },
  name: {
    zh: '汉字或者字母；打不出的字用“□”',
    en: 'Chinese characters or letters; “□” for a character that cannot be typed',
  },
  idNumber: {
    zh: '证件号码，按证件的规则核对：位数、地区、生日、校验码',
    en: 'The number, checked by the rules of the document: length, area, date of birth, check character',
  },
  mobile: {
    zh: '11位，1开头，第二位是3到9；中国内地的手机号',
    en: '11 digits, beginning with 1 and then 3 to 9: a mobile number of the Chinese mainland',
  },
  mobileProof: {
    zh: '短信里的6位验证码，10分钟内有效，输错5次作废',
    en: 'The 6-digit code of a text message, good for 10 minutes and five tries',
  },
  date: { zh: '日期（年、月、日）', en: 'A date (year, month, day)' },
  expiry: { zh: '日期，或者“长期”', en: 'A date, or “does not expire”' },
  city: { zh: '辽宁的一个市', en: 'A city of Liaoning' },
  county: { zh: '这个市的一个区县', en: 'A district or county of the city' },
  country: { zh: '一个国家或者地区', en: 'A country or region' },
  uscc: {
    zh: '18位统一社会信用代码，没有 I、O、S、V、Z，核对校验码',
    en: '18 characters without I, O, S, V and Z; the check character is checked',
  },
  address: {
    zh: '省、市、区县，街道和门牌号',
    en: 'Province, city, district or county, street and house number',
  },
  documents: {
    zh: `每份一个文件：图片或者 PDF，不超过${megabytes} MB`,
    en: `A file for each: a picture or a PDF of at most ${megabytes} MB`,
  },
  photo: {
    zh: `照片：在手机上裁成 ${photoSpec.width}×${photoSpec.height} 像素、${kilobytes(photoSpec.minBytes)}–${kilobytes(photoSpec.maxBytes)} KB；可以以后再交`,
    en: `A photo, made ${photoSpec.width} × ${photoSpec.height} pixels and ${kilobytes(photoSpec.minBytes)}–${kilobytes(photoSpec.maxBytes)} KB on the device; it may follow later`,
  },
  bank: { zh: '这个市能办卡的一家银行', en: 'A bank that issues cards in the city' },
  outlet: { zh: '能领卡的一个网点或者窗口', en: 'A place where the card can be collected' },
  records: {
    zh: '按“查询”，看有没有参保、有没有卡；可以不查',
    en: 'Pressing “look up”: whether insured, whether there is a card; it may be left out',
  },
  months: { zh: '缴费记录里的月份，1到60个', en: 'Months of the contribution record, 1 to 60' },
  amount: { zh: '整数，元', en: 'A whole sum in yuan' },
  tick: { zh: '打勾', en: 'A tick' },
}

/** What a question asks beyond what its kind takes, by the check in its field. */
const rules: { readonly [F in FieldName]?: Bilingual } = {
  idNumber: {
    zh: `年龄要对得上：替孩子办，孩子不满${ages.adult}岁（新生儿选项不满${ages.photo}岁）；自己办，满${ages.ownCard}岁；替成年人办，对方满${ages.adult}岁`,
    en: `The age has to fit: a child is under ${ages.adult} (a newborn under ${ages.photo}), who applies alone is at least ${ages.ownCard}, another adult at least ${ages.adult}`,
  },
  birthDate: { zh: '年龄要对得上，同证件号码', en: 'The age has to fit, as with the number' },
  guardianIdNumber: {
    zh: `监护人满${ages.adult}岁，不能是申请人自己的号码`,
    en: `The guardian is at least ${ages.adult}, and the number is not the applicant’s`,
  },
  agentIdNumber: {
    zh: `代办人满${ages.adult}岁，不能是申请人自己的号码`,
    en: `The representative is at least ${ages.adult}, and the number is not the applicant’s`,
  },
  records: {
    zh: '查到姓名对不上、已经有卡、已经参保（参保登记时）或者正在办理的，不能往下办',
    en: 'Whoever has a card, is registered (for a registration), has a case under way, or whose name differs from the record does not get further',
  },
  documents: {
    zh: '必交的都要交齐；佐证材料可以没有',
    en: 'All that are needed; evidence is welcome and need not be there',
  },
  recipientName: { zh: '不能有“□”以外别人看不到的字', en: 'No character that others cannot read' },
  wrongMonths: { zh: '不能是还没到的月份', en: 'No month that is still to come' },
  enrolmentDeclared: {
    zh: '职工由单位登记，自己不能提交',
    en: 'Employees are registered by the employer and cannot submit it themselves',
  },
}

/** What a question takes, in both languages, a sentence each; days are those of `asOf` (ISO date). */
export function acceptedBy(
  journey: Journey,
  name: FieldName,
  input: Input,
  asOf: string,
): readonly Bilingual[] {
  const rule = rules[name]
  return [kinds[input], ...limitOf(journey, name, input, asOf), ...(rule ? [rule] : [])]
}

function limitOf(journey: Journey, name: FieldName, input: Input, asOf: string): readonly Bilingual[] {
  switch (input) {
    case 'text':
    case 'line':
    case 'name': {
      const most = longestOf(journey, name, asOf)
      return most === undefined ? [] : [{ zh: `最多${most}字`, en: `At most ${most} characters` }]
    }
    case 'date':
    case 'expiry': {
      const days = daysOf(journey, name, asOf)
      if (!days) return []
      return [
        {
          zh: `${days.first} 到 ${days.last}（按 ${asOf} 算）`,
          en: `From ${days.first} to ${days.last} (as of ${asOf})`,
        },
      ]
    }
    case 'amount': {
      const { least, most } = amountsOf(journey, name, asOf)
      return [{ zh: `${least} 到 ${most}`, en: `From ${least} to ${most}` }]
    }
    default:
      return []
  }
}
